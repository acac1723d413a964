/** How a language writes numbers, as far as a search has to read them. */
export interface Numerals {
  /** Between thousands: "," in 270,000. */
  group: string;
  /** Before a fraction: "." in 1.2. */
  decimal: string;
  /** What a word behind a number multiplies it by: million. */
  scales: Readonly<Record<string, number>>;
}

/** Letters that can be an initial; a letter of Chinese is a word. */
const INITIAL = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** A text with every number in plain digits, so that "$270,000", "270000" and "0.27 million" are one word. */
export function withPlainNumbers(text: string, numerals: Numerals): string {
  const scales = Object.keys(numerals.scales).join('|');
  const number = new RegExp(
    `\\p{Sc}?\\s?(\\d[\\d.,\u00a0\u202f]*\\d|\\d)(?:\\s(${scales})s?(?!\\p{L}))?`,
    'giu',
  );
  return text.replace(number, (_all, digits: string, scale?: string) => {
    const factor = scale === undefined ? 1 : numerals.scales[scale.toLowerCase()]!;
    return ` ${plainNumber(valueOf(digits, numerals) * factor)} `;
  });
}

/** The word under which the number of a finding is found before everything else that has it. */
export const numberWord = (number: number | string): string => `findingnumber${number}`;

/** A number as one word of digits: 1.5 is "1d5". */
export function plainNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6).replace('.', 'd');
}

/** The words that are asked for, as they were typed. Single letters are initials, which name nobody: left out. */
export function askedWords(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !INITIAL.test(word));
}

/** A word as a search compares it: small letters without marks, `y` as `i` ("company", "companies"). */
function compared(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('y', 'i');
}

/** The words of a text as they are compared; what is joined by a hyphen or points is there in parts and as one word. */
function comparedWords(text: string): Set<string> {
  const plain = compared(text);
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = plain.match(/[\p{L}\p{N}]+(?:[-.’'&][\p{L}\p{N}]+)+/gu) ?? [];
  return new Set([...parts, ...joined.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))]);
}

/**
 * True where a word of a text begins as the word that was asked for: it goes on from there, or differs in the last two
 * letters of a long one (the last of a short one), where words are inflected. A number is the same number.
 */
export function beginsAlike(asked: string, word: string): boolean {
  if (/^\d[\dd]*$/.test(asked)) return word === asked;
  if (word.startsWith(asked)) return true;
  const ending = asked.length >= 6 ? 2 : asked.length >= 4 ? 1 : 0;
  return word.startsWith(asked.slice(0, asked.length - ending)) && word.length <= asked.length + 2;
}

/** True where a text has every word that was asked for. */
export function answersTo(asked: readonly string[], text: string): boolean {
  const words = [...comparedWords(text)];
  return asked.map(compared).every((one) => words.some((word) => beginsAlike(one, word)));
}

/** True where a name starts with the words that were asked for. */
export function startsName(asked: readonly string[], name: string): boolean {
  const words = (text: string) => compared(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const of = words(name);
  return asked.flatMap(words).every((one, at) => of[at] !== undefined && beginsAlike(one, of[at]));
}

function valueOf(digits: string, { group, decimal }: Numerals): number {
  // Three digits behind each sign: thousands, however they are set apart.
  if (/^[1-9]\d{0,2}(?:[.,\u00a0\u202f]\d{3})+$/.test(digits)) return Number(digits.replace(/\D/g, ''));
  const ungrouped = digits.replaceAll(group, '').replace(/[\u00a0\u202f]/g, '');
  return Number(decimal === '.' ? ungrouped : ungrouped.replace(decimal, '.'));
}
