/** Scripts that a name can be declared in (ISO 15924), each with the Unicode scripts of its letters. */
export const SCRIPTS = {
  Latn: ['Latin'],
  Cyrl: ['Cyrillic'],
  Grek: ['Greek'],
  Arab: ['Arabic'],
  Hebr: ['Hebrew'],
  Armn: ['Armenian'],
  Geor: ['Georgian'],
  Hans: ['Han'],
  Hant: ['Han'],
  Hani: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Deva: ['Devanagari'],
  Beng: ['Bengali'],
  Guru: ['Gurmukhi'],
  Gujr: ['Gujarati'],
  Orya: ['Oriya'],
  Taml: ['Tamil'],
  Telu: ['Telugu'],
  Knda: ['Kannada'],
  Mlym: ['Malayalam'],
  Sinh: ['Sinhala'],
  Thai: ['Thai'],
  Laoo: ['Lao'],
  Khmr: ['Khmer'],
  Mymr: ['Myanmar'],
  Tibt: ['Tibetan'],
  Mong: ['Mongolian'],
  Thaa: ['Thaana'],
  Syrc: ['Syriac'],
  Ethi: ['Ethiopic'],
} as const;

export type Script = keyof typeof SCRIPTS;
export const SCRIPT_IDS = Object.keys(SCRIPTS) as [Script, ...Script[]];

/**
 * True when a name is written in the letters of the script. Beside those of another script Latin ones may stand (a brand,
 * a legal form), in a word with them too, since names print them so.
 */
export function isWrittenIn(name: string, script: Script): boolean {
  const letters = [...SCRIPTS[script], 'Latin'].map((one) => `\\p{Script=${one}}`).join('');
  return new RegExp(`^(?:[${letters}\\p{Script=Common}\\p{Script=Inherited}]|[^\\p{L}\\p{M}])*$`, 'u').test(
    name,
  );
}

/** The first script of the table that a name is written in, or `null`. */
export function scriptOf(name: string): Script | null {
  return SCRIPT_IDS.find((script) => isWrittenIn(name, script)) ?? null;
}
