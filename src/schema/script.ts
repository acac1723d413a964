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
  Taml: ['Tamil'],
  Thai: ['Thai'],
  Ethi: ['Ethiopic'],
} as const;

export type Script = keyof typeof SCRIPTS;
export const SCRIPT_IDS = Object.keys(SCRIPTS) as [Script, ...Script[]];

/**
 * True when every word of a name is written in the letters of the script. Beside another script whole
 * words in Latin letters may stand (a brand, a legal form), since names print them so.
 */
export function isWrittenIn(name: string, script: Script): boolean {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => allIn(word, SCRIPTS[script]) || allIn(word, SCRIPTS.Latn));
}

/** The first script of the table that all words of a name are written in, or `null`. */
export function scriptOf(name: string): Script | null {
  return SCRIPT_IDS.find((script) => isWrittenIn(name, script)) ?? null;
}

function allIn(word: string, scripts: readonly string[]): boolean {
  const letters = scripts.map((script) => `\\p{Script=${script}}`).join('');
  return new RegExp(`^[${letters}\\p{Script=Common}\\p{Script=Inherited}]+$`, 'u').test(word);
}
