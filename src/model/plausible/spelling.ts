import { editDistance } from '../join/closest.ts';
import { soundOf } from '../persons/family-name.ts';

/** Letters that look like others, by what they look like; two or more letters are looked for first. */
const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ['rn', 'm'], ['vv', 'w'], ['cl', 'd'],
  ['0', 'o'], ['1', 'l'], ['i', 'l'], ['|', 'l'], ['5', 's'], ['8', 'b'], ['ɑ', 'a'], ['ı', 'l'], ['ɡ', 'g'], ['ʟ', 'l'], ['ѕ', 's'],
  ['а', 'a'], ['в', 'b'], ['е', 'e'], ['к', 'k'], ['м', 'm'], ['н', 'h'], ['о', 'o'], ['р', 'p'], ['с', 'c'], ['т', 't'], ['у', 'y'], ['х', 'x'],
  ['і', 'l'], ['ї', 'l'], ['ј', 'j'], ['ԁ', 'd'], ['һ', 'h'], ['ԛ', 'q'], ['ԝ', 'w'], ['ӏ', 'l'], ['α', 'a'], ['β', 'b'], ['ε', 'e'], ['η', 'n'], ['ι', 'l'],
  ['κ', 'k'], ['ν', 'v'], ['ο', 'o'], ['ρ', 'p'], ['τ', 't'], ['υ', 'u'], ['χ', 'x'], ['ω', 'w'], ['օ', 'o'], ['ս', 'u'], ['հ', 'h'],
]; // prettier-ignore

/** A word as it looks: equal for words that no reader could tell apart (after Unicode TR 39, for a few letters). */
export function lookOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return LOOK_ALIKE.reduce((look, [sign, like]) => look.replaceAll(sign, like), plain);
}

/** Letters of another script that each look like a Latin one: a word of nothing else is mistaken for a Latin word. */
export function isDisguised(word: string): boolean {
  return (
    /^\P{Script=Latin}+$/u.test(word) &&
    /\p{L}{2}/u.test(word) &&
    /^[\p{L}]+$/u.test(word) &&
    /^[a-z]+$/.test(lookOf(word))
  );
}

const LEGAL_FORM =
  /[\s,]+(?:B\.?V\.?|N\.?V\.?|Ltd\.?|Limited|LLC|LLP|Inc\.?|Corp\.?|Co\.?|PLC|plc|GmbH|AG|KG|SE|S\.?A\.?|S\.?A\.?R\.?L\.?|S\.?R\.?L\.?|S\.?p\.?A\.?|Oy|AB|AS|ApS|A\/S|P?JSC|OJSC|S\.?A\.?S\.?|d\.?o\.?o\.?|s\.?r\.?o\.?|Kft\.?|Ltda\.?|Sp\. z o\.o\.|Lda\.?|OOO|TOO|ТОВ|ООО|ТОО)\.?$/u;

/** "Alder" for "Alder BV". */
export const withoutLegalForm = (name: string): string => name.replace(LEGAL_FORM, '');

/** A name as it sounds: without marks, case, signs and legal form, in Latin letters. */
export function soundOfName(name: string): string {
  return withoutLegalForm(name)
    .replace(/^(?:the|de|het|der|die|das|la|le|el|o|a) /i, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => (/\p{N}/u.test(word) ? word : soundOf(word)))
    .filter((word) => word !== '')
    .join(' ');
}

/** True for two words that a slip of the finger makes of each other; numbers differ on purpose. */
export function isNear(a: string, b: string): boolean {
  if (a === b || /\p{N}/u.test(a + b)) return false;
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return most > 0 && Math.abs(a.length - b.length) <= most && editDistance(a, b, true) <= most;
}

/** All words that come of one by leaving a letter out, and itself: near words have one of them in common. */
export const shortenings = (word: string): string[] => [
  word,
  ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)),
];
