// The language of the interface, not of the machine that builds.
const NAMES = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' });

/** The English name of a language: `nl` gives "Dutch"; a code that has no name stays a code. */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code;
}
