/** Words in a text, and where they begin (UTF-16 units from its start). */
export interface Spot {
  words: string;
  offset: number;
}

/** Stands for what was read already: no letter, digit, space or punctuation. */
const READ = '\uFFFC';

/** Phrases as one alternation, the longest first, unbounded; `*` is any ending, a space may be a hyphen. */
export function alternation(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // Nothing is never found.
  return longestFirst.length === 0 ? '(?!)' : longestFirst.map(source).join('|');
}

/** Finds any of the phrases as whole words, in any case: of all letters that may stand around them case is not asked, which is dear. */
export function phrasePattern(phrases: readonly string[], flags = 'gu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?i:${alternation(phrases)})(?![\\p{L}\\p{N}])`, flags);
}

/** Every place of a pattern in a text, in order. */
export function spots(text: string, pattern: RegExp): Spot[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: offset }) => ({ words, offset }));
}

/** The text with the spots made unreadable; every offset stays. */
export function blank(text: string, done: readonly Spot[]): string {
  let left = text;
  for (const { words, offset } of done)
    left = left.slice(0, offset) + READ.repeat(words.length) + left.slice(offset + words.length);
  return left;
}

/** Letters as they are compared: one kind of apostrophe, same length as before. */
export const plain = (text: string): string => text.replaceAll("'", '’');

function source(phrase: string): string {
  const literal = plain(phrase).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return literal.replaceAll(' ', '[\\s-]+').replaceAll('*', '(?-i:\\p{L}*)');
}
