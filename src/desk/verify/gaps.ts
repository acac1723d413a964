import type { Publication } from '../../model/promise/publications.ts';
import { plainName, withholdingOf, type SlowHash, type Withholding } from '../../model/promise/withheld.ts';
import { UNSPACED_LETTERS } from '../../schema/words.ts';
import { countPhrase, isWhole, searchable } from '../import/fingerprint.ts';

/** How often a phrase stands in a paragraph. */
export type Count = (phrase: string, paragraph: string) => number;

/**
 * Counts phrases of which a name was withheld too: a gap stands for any words whose slow hash is that of a withheld
 * name, so that nobody has to know the name and another name does not pass for it.
 */
export function countWithGaps(publications: readonly Publication[], slowHash: SlowHash): Count {
  const withholding = withholdingOf(publications, slowHash);
  const stands = withholding.gaps.map(({ gap }) => searchable(gap)).sort((a, b) => b.length - a.length);
  if (stands.length === 0) return countPhrase;
  return (phrase, paragraph) => {
    const parts = splitAt(searchable(phrase), stands);
    if (parts.length === 1) return countPhrase(phrase, paragraph);
    const text = searchable(paragraph);
    return [...text].length === 0
      ? 0
      : startsIn(text).filter((at) => fits(text, at, parts, withholding)).length;
  };
}

function splitAt(text: string, stands: readonly string[]): string[] {
  return stands.reduce<string[]>((parts, stand) => parts.flatMap((part) => part.split(stand)), [text]);
}

/** A word with its marks; in a script without spaces a letter with them. */
const WORD = `[${UNSPACED_LETTERS}]\\p{M}*|(?:(?![${UNSPACED_LETTERS}])[\\p{L}\\p{N}\\p{M}])+`;

/** Offsets at which a word, or a sign before one, begins. */
const startsIn = (text: string): number[] =>
  [...text.matchAll(new RegExp(`${WORD}|[^\\s\\p{L}\\p{N}]`, 'gu'))].map(({ index }) => index);

/** Longest name in characters. */
const LONGEST = 200;

/** Whether the parts of a phrase stand from an offset on, whole, with a withheld name between each two. */
function fits(
  text: string,
  at: number,
  [first = '', ...more]: readonly string[],
  { names }: Withholding,
): boolean {
  if (!text.startsWith(first, at)) return false;
  const from = at + first.length;
  if (more.length === 0) return first === '' || isWhole(text, at, first);
  // Signs around the name stand in the phrase, where they stand in the text.
  if (!/^[\p{L}\p{N}]/u.test(text.slice(from))) return false;
  const ends = startsIn(text.slice(from, from + LONGEST + 1))
    .flatMap((index) => endsOfWord(text, from + index))
    .filter((end) => end - from <= LONGEST && text.startsWith(more[0]!, end));
  return ends.some(
    (end) =>
      names.lengths.includes(plainName(text.slice(from, end)).length) &&
      names.has(plainName(text.slice(from, end)).join(' ')) &&
      fits(text, end, more, { names, gaps: [] }),
  );
}

function endsOfWord(text: string, start: number): number[] {
  const word = new RegExp(`^(?:${WORD})`, 'u').exec(text.slice(start));
  return word ? [start + word[0].length] : [];
}
