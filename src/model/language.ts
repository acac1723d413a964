/** True where two codes (`nl`, `nl-BE`, `en-GB`) name different languages, whatever the region. */
export function isOtherLanguage(code: string, other: string): boolean {
  return primary(code) !== primary(other);
}

/** A code without its region: `en` of `en-GB`, `zh-Hant` of `zh-Hant-TW`. Two of them are written in different letters. */
export const asWritten = (code: string): string => /^[a-z]+(?:-[A-Z][a-z]{3})?/.exec(code)![0];

/** `en` of `en-GB`. */
function primary(language: string): string {
  return language.split('-')[0]!;
}
