import type { Fault } from './fault.ts';

/** Something about the characters of a text that no editor types on purpose; `index` is in UTF-16 units. */
export type CharacterProblem = Pick<Fault<{ index: number }>, 'index' | 'words'>;

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
    /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u,
    (found) => `a styled letter (${codePoint(found)}) — type the plain letter`,
  ],
  [/\p{M}{4}/u, () => 'a letter with more than three accents — type the plain letter'],
];

/** Scripts whose letters look alike; a word takes its letters from one of them. */
const LOOK_ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);
const WORD = /[\p{L}\p{M}]+/gu;
/** Nothing above is among these: most lines need no closer look. */
const PLAIN = /^[\t\n -~]*$/;

/**
 * What is wrong with the characters of a text (line feeds and tabs are left to the caller), or `null`:
 * invisible and control characters, decomposed letters, and words that mix look-alike letters of two scripts.
 */
export function characterProblem(text: string): CharacterProblem | null {
  if (PLAIN.test(text)) return null;
  const visible = text.replace(/[\n\t]/g, ' ');
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
    const scripts = LOOK_ALIKE.filter(([, letter]) => letter.test(match[0])).map(([script]) => script);
    if (scripts.length > 1)
      return {
        index: match.index,
        words: `letters of two scripts in one word, "${match[0]}" (${scripts.join(' and ')}) — type the word again in one script`,
      };
  }
  return null;
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
