import { isolated } from './direction.ts';
import { t } from './t.ts';

/** "a", "a and b", "a, b and c"; names against the direction of these words are kept apart. */
export const listInWords = (items: readonly string[]): string => t.language.list(items.map(isolated));

/** With the first letter in upper case, as its language writes it. */
export function sentenceCase(text: string): string {
  return t.language.capital(text);
}
