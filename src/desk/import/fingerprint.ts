import { sha256 } from '../../reading/sha256.ts';
import { isUnspaced } from '../../schema/words.ts';

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
  return sha256(normaliseParagraph(paragraph));
}

/**
 * A text as phrases are looked for in it: normalised, and every letter and digit in its plain form (Unicode NFKC), so that
 * what the content may not have (full-width digits, the shapes of Arabic letters, μ for a millionth) is found as it may.
 */
export const searchable = (text: string): string => normaliseParagraph(text.normalize('NFKC'));

/** How often a phrase stands in a paragraph as whole words, both made searchable. */
export function countPhrase(phrase: string, paragraph: string): number {
  const words = searchable(phrase);
  const text = searchable(paragraph);
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isWhole(text, at, words)) count++;
  return count;
}

/** False inside a longer word or number, and before the mark of a letter; scripts without spaces have no other ends. */
export function isWhole(text: string, at: number, words: string): boolean {
  const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
  return !joins(before, words) && !joins(words, behind);
}

function joins(left: string, right: string): boolean {
  const [first] = right;
  if (left === '' || first === undefined) return false;
  if (/\p{M}/u.test(first)) return true;
  const last = /\P{M}\p{M}*$/u.exec(left)?.[0] ?? '';
  return /^[\p{L}\p{N}]/u.test(last) && /[\p{L}\p{N}]/u.test(first) && !isUnspaced(last + first);
}
