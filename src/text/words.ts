import { isolated } from './direction.ts';
import { t } from './t.ts';

/** "a", "a and b", "a, b and c"; names against the direction of these words are kept apart. */
export const listInWords = (items: readonly string[]): string => t.language.list(items.map(isolated));

/** First letter in upper case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
