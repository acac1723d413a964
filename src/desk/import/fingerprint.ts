import { createHash } from 'node:crypto';

/**
 * A paragraph without what changes when it is copied: composed letters, straight quotation marks and
 * apostrophes, plain hyphens and spaces, no invisible characters. The words themselves stay.
 */
export function normaliseParagraph(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '')
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** SHA-256 of a normalised paragraph, in hexadecimal: tells whether a paragraph is the same without keeping it. */
export function fingerprint(paragraph: string): string {
  return createHash('sha256').update(normaliseParagraph(paragraph), 'utf8').digest('hex');
}

/** How often a phrase stands in a paragraph as whole words, both normalised. */
export function countPhrase(phrase: string, paragraph: string): number {
  const words = normaliseParagraph(phrase);
  const text = normaliseParagraph(paragraph);
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isWhole(text, at, words)) count++;
  return count;
}

/** False inside a longer word or number; scripts without spaces have no such ends. */
export function isWhole(text: string, at: number, words: string): boolean {
  const joins = (a: string | undefined, b: string | undefined) =>
    /^[\p{L}\p{N}]$/u.test(a ?? '') &&
    /^[\p{L}\p{N}]$/u.test(b ?? '') &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(a! + b!);
  return !joins(text[at - 1], words[0]) && !joins(words.at(-1), text[at + words.length]);
}
