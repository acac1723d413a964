import type { Fault } from './fault.ts';

/** Something about the characters of a text that no editor types on purpose; `index` is in UTF-16 units. */
export type CharacterProblem = Pick<Fault<{ index: number }>, 'index' | 'words'>;

/** Arabic letters that never join to the letter behind them, so that a non-joiner there does nothing. */
const JOINS_NOT = String.raw`\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5`;
/** The signs that take its vowel from a letter of an Indic script. */
const VIRAMA = String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2]`;
/**
 * Where a joiner changes how a word is written (RFC 5892, appendix A): a non-joiner between Arabic letters that would
 * join, either of the two behind a virama, and the joiner before the virama of a Bengali ya-phala.
 */
const JOINERS = new RegExp(
  String.raw`(?<=[\p{Script=Arabic}--[${JOINS_NOT}\p{M}]]\p{M}*)\u200c(?=[\p{Script=Arabic}&&\p{L}])|` +
    String.raw`(?<=${VIRAMA})[\u200c\u200d]|(?<=\u09b0)\u200d(?=\u09cd)`,
  'gv',
);

/** Each kind of character that is refused, with the words that say so. The first that is found is named. */
const REFUSED: [RegExp, (found: string) => string][] = [
  [
    // Controls, bidirectional controls, zero-width and other characters that change text without being seen.
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/u,
    (found) => `an invisible or control character (${codePoint(found)}) — delete it and type the words again`,
  ],
  [
    /[\p{Co}\ufdd0-\ufdef\ufffe\uffff]/u,
    (found) => `a character without a meaning (${codePoint(found)}) — delete it and type the words again`,
  ],
  [/\ufffd/u, () => 'a letter that was lost in copying (�) — type the word again'],
  [
    /[\u1680\u2000-\u200a\u205f]/u,
    (found) => `an unusual space (${codePoint(found)}) — type an ordinary space`,
  ],
  [
    // Full width, half width, mathematical, and the shapes that Arabic letters take inside a word.
    /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{1d400}-\u{1d7ff}\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc]+/u,
    (found) =>
      `${[...found].length > 1 ? 'styled letters' : 'a styled letter'} (${codePoint(found)}) — type plain ones: "${found.normalize('NFKC')}"`,
  ],
  [
    /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4}|\p{M}{7}/u,
    () => 'a letter with more than three accents — type the plain letter',
  ],
  [
    /(?<!\p{L})\u03bc(?=\p{Script=Latin})/u,
    () => 'the Greek letter mu for a millionth — type the micro sign, "µ" (U+00B5)',
  ],
  [
    /(?<=\p{Script=Greek})\u00b5|\u00b5(?=\p{Script=Greek})/u,
    () => 'the micro sign for a Greek letter — type the letter mu, "μ" (U+03BC)',
  ],
];

/** Scripts whose letters look alike. */
const LOOK_ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);
/** Letters that are taken for Latin ones, and the Latin ones that are taken for those. */
const MISTAKABLE: Readonly<Record<string, { own: RegExp; latin: RegExp }>> = {
  Cyrillic: { own: /[АВЕЅІЈКМНОРСТУХаеорсухѕіјһԛԝ]/, latin: /[ABCEHIJKMOPSTXYaceopxysijhqw]/ },
  Greek: { own: /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχ]/, latin: /[ABEZHIKMNOPTYXikvopux]/ },
};
const WORD = /[\p{L}\p{M}]+/gu;
/** Nothing above is among these: most lines need no closer look. */
const PLAIN = /^[\t\n -~]*$/;

/**
 * What is wrong with the characters of a text (line feeds and tabs are left to the caller), or `null`:
 * invisible and control characters, decomposed letters, and words that mix look-alike letters of two scripts.
 */
export function characterProblem(text: string): CharacterProblem | null {
  if (PLAIN.test(text)) return null;
  const visible = text.replace(/[\n\t]/g, ' ').replace(JOINERS, '-');
  for (const [pattern, words] of REFUSED) {
    const found = pattern.exec(visible);
    if (found) return { index: found.index, words: words(found[0]) };
  }
  return decomposed(text) ?? mixedWord(text);
}

function decomposed(text: string): CharacterProblem | null {
  const composed = text.normalize('NFC');
  if (composed === text) return null;
  let index = 0;
  while (text[index] === composed[index]) index++;
  return {
    index,
    words: 'a decomposed letter — type the accented letter again (Unicode NFC)',
  };
}

function mixedWord(text: string): CharacterProblem | null {
  for (const match of text.matchAll(WORD)) {
    const scripts = LOOK_ALIKE.filter(([, letter]) => letter.test(match[0]));
    if (scripts.length < 2 || isSeenToMix(match[0], scripts)) continue;
    const names = scripts.map(([script]) => script).join(' and ');
    return {
      index: match.index,
      words: `letters of two scripts in one word, "${match[0]}" (${names}) — type the word again in one script`,
    };
  }
  return null;
}

/**
 * True where readers see that a word takes letters from two scripts ("Яndex", "ΔT"), as brands and units do: each of the
 * two has a letter that nobody takes for one of the other; beside Latin letters no Greek one looks Latin.
 */
function isSeenToMix(word: string, scripts: readonly (readonly [string, RegExp])[]): boolean {
  const [[, latin], [name, other]] = scripts as [readonly [string, RegExp], readonly [string, RegExp]];
  const mistakable = MISTAKABLE[name];
  if (scripts.length > 2 || latin !== LOOK_ALIKE[0]![1] || !mistakable) return false;
  const letters = [...word.normalize('NFD')];
  const [ofOther, ofLatin] = [other, latin].map((script) => letters.filter((letter) => script.test(letter)));
  const plain = ofOther!.filter((letter) => !mistakable.own.test(letter)).length;
  if (name === 'Greek' && plain === ofOther!.length) return true;
  return plain > 0 && ofLatin!.some((letter) => !mistakable.latin.test(letter));
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
