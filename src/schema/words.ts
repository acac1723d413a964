/** Scripts that set no spaces between words, each with the tenths of a word that one of its letters counts. */
const UNSPACED = [
  { letters: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー', tenths: 5 },
  { letters: '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}', tenths: 2 },
] as const;

/** The letters of such scripts, for the brackets of a regular expression. */
export const UNSPACED_LETTERS = UNSPACED.map(({ letters }) => letters).join('');

const ANY = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');
const LETTERS = UNSPACED.map(({ letters, tenths }) => ({
  tenths,
  letter: new RegExp(`(?=\\P{M})[${letters}]`, 'gu'),
}));
/** A no-break space joins words to one, as it does those that stand for a withheld name. */
const SPACED_WORD = new RegExp(`(?=[\\p{L}\\p{N}])[^ \\n\\t${UNSPACED_LETTERS}]+`, 'gu');

/** True where a text has letters of a script without spaces. */
export const isUnspaced = (text: string): boolean => ANY.test(text);

/**
 * The words of a text: what spaces set apart; in a script without spaces two letters of Chinese or Japanese are one, or
 * five of Thai, Lao, Khmer or Burmese.
 */
export function countWords(text: string): number {
  const unspaced = LETTERS.map(({ letter, tenths }) => (text.match(letter)?.length ?? 0) * tenths);
  const spaced = (text.match(SPACED_WORD)?.length ?? 0) * 10;
  return Math.ceil(unspaced.reduce((sum, tenths) => sum + tenths, spaced) / 10);
}

/** The longest anchor phrase, in words. */
const MOST_ANCHOR_WORDS = 6;

/** What is wrong with the length of an anchor phrase, or `null`. */
export function anchorTooLong(phrase: string): string | null {
  if (countWords(phrase) <= MOST_ANCHOR_WORDS && phrase.split(' ').length <= MOST_ANCHOR_WORDS) return null;
  const how = isUnspaced(phrase)
    ? ' (two letters of Chinese or Japanese count as one, five of Thai, Lao, Khmer or Burmese)'
    : '';
  return `has more than six words${how} — choose at most six words that occur once in the paragraph`;
}
