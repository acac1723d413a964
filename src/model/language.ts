/** True where two codes (`nl`, `nl-BE`, `en-GB`) name different languages, whatever the region. */
export function isOtherLanguage(code: string, other: string): boolean {
  return primary(code) !== primary(other);
}

/** `en` of `en-GB`. */
function primary(language: string): string {
  return language.split('-')[0]!;
}
