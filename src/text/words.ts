import { isolated } from './direction.ts';
import { t } from './t.ts';

/** "a", "a and b", "a, b and c"; names against the direction of these words are kept apart. */
export const listInWords = (items: readonly string[]): string => t.language.list(items.map(isolated));

/** With the first letter in upper case, as its language writes it. */
export function sentenceCase(text: string): string {
  return t.language.capital(text);
}

/** Text for an element or an attribute, of HTML too, without the characters that XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
