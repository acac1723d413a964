/** Two-letter codes by the names of the languages in this one. */
export function languagesByName(language: string): Map<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code): [string, string][] => {
        const name = names.of(code);
        return name === undefined ? [] : [[name, code]];
      }),
  );
}
