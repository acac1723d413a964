import type { NumberPatterns } from './number-patterns.ts';
import type { Spot } from './phrases.ts';
import type { Comparing, WordingWords } from './words.ts';

/** A number as the text gives it. */
export interface NumberRead extends Spot {
  value: number;
  /** `null` where nothing bounds it. */
  comparator: Comparing | null;
  /** The units, as findings write them, that follow; none where none that is known does. */
  units: readonly string[];
  /** ISO 4217. */
  currency: string | null;
  /** Written as a word: "two". */
  spelled: boolean;
}

/** All amounts in a text whose names, dates and references are made unreadable. */
export function readNumbers(text: string, patterns: NumberPatterns): NumberRead[] {
  const found = [...text.matchAll(patterns.numbers)].filter((match) => !isPartOfName(text, match));
  const read = found.map((match, index): NumberRead & { times: number } => {
    const end = match.index + match[0].length;
    const before = text.slice(0, match.index);
    const after = text.slice(end, found[index + 1]?.index);
    const spelled = match.groups!['spelled'] !== undefined;
    const value = valueOf(match, patterns);
    // Of "two workers allege that barges …" the workers are counted.
    const units = unitsAfter(after, spelled && value <= 2 ? 2 : 4, patterns);
    const comparator = comparatorOf(before, after, patterns);
    return {
      words: match[0],
      offset: match.index,
      value,
      times: timesOf(match, patterns),
      comparator: patterns.lasting.test(before) && units.some(isTime) ? null : comparator,
      units,
      currency: find(patterns.signsBefore, before) ?? find(patterns.signsAfter, after),
      spelled,
    };
  });
  read.forEach((number, index) => {
    const first = read[index - 1];
    if (first?.comparator === 'between' && number.comparator === null && areRange(text, first, number))
      joinRange(first, number);
  });
  return read.map(({ times: _, ...number }) => number);
}

/** True where nothing but a word or two stands between the numbers. */
function areRange(text: string, first: NumberRead, last: NumberRead): boolean {
  return /^[^.,;:]{1,24}$/.test(text.slice(first.offset + first.words.length, last.offset));
}

/** Of "between 3 and 5 million crates" the second number is bounded as the first one is, and the first one is of millions. */
function joinRange(first: NumberRead & { times: number }, last: NumberRead & { times: number }): void {
  last.comparator = 'between';
  if (first.times === 1 && first.value < last.times) first.value *= last.times;
  first.currency ??= last.currency;
  last.currency ??= first.currency;
}

/** "Type 3": a short plain number right behind a capitalised word inside the sentence. */
function isPartOfName(text: string, match: RegExpMatchArray): boolean {
  return (
    /^\d{1,3}$/.test(match[0]) &&
    /[\p{L}\p{N},’”]\s+\p{Lu}[\p{L}\p{N}-]*\s$/u.test(text.slice(0, match.index))
  );
}

/** What the digits are multiplied with: "3 million". */
function timesOf({ groups }: RegExpMatchArray, { words }: NumberPatterns): number {
  const { short, scale } = groups!;
  return words.shortScales[short?.toLowerCase() ?? ''] ?? words.scales[scale?.toLowerCase() ?? ''] ?? 1;
}

function valueOf(match: RegExpMatchArray, patterns: NumberPatterns): number {
  const { words, part } = patterns;
  const { digits, spelled } = match.groups!;
  if (spelled !== undefined) return spelledValue(spelled.match(part)!, words);
  const { group, decimal } = words.digits;
  const number = Number(
    digits!
      .replaceAll(group, '')
      .replace(/[\u00A0\u2009\u202F]/g, '')
      .replace(decimal, '.'),
  );
  // 1.2 × 1,000,000 is not quite a whole number in binary.
  return Number((number * timesOf(match, patterns)).toPrecision(12));
}

/** "two hundred and five thousand" is (2 × 100 + 5) × 1000. */
function spelledValue(parts: readonly string[], { numbers, scales }: WordingWords): number {
  let total = 0;
  let open = 0;
  for (const part of parts.map((word) => word.toLowerCase())) {
    const scale = scales[part];
    if (scale === undefined) open += numbers[part]!;
    else if (scale < 1000) open = (open || 1) * scale;
    else [total, open] = [total + (open || 1) * scale, 0];
  }
  return total + open;
}

/** The longest phrase right before the number; else a phrase after it. "No more than" is not "more than". */
function comparatorOf(before: string, after: string, patterns: NumberPatterns): Comparing | null {
  const length = (pattern: RegExp): number => pattern.exec(before)?.groups?.['phrase']?.length ?? 0;
  const rows = patterns.before.map(([comparing, pattern]) => [comparing, length(pattern)] as const);
  const [best] = rows.sort(([, a], [, b]) => b - a);
  if (best && best[1] > 0) return best[0];
  return find(patterns.after, after);
}

function find<Key>(rows: readonly [Key, RegExp][], text: string): Key | null {
  return rows.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The known units among the next words. */
function unitsAfter(after: string, most: 2 | 4, { units, unitOf }: NumberPatterns): string[] {
  const near = (most === 2 ? TWO_WORDS : FOUR_WORDS).exec(after)![0];
  return (near.match(units) ?? []).map((form) => unitOf.get(form.toLowerCase().replace(/[\s-]+/g, ' '))!);
}

const TWO_WORDS = /^(?:[\s-]*[\p{L}\p{N}’%-]+){0,2}/u;
const FOUR_WORDS = /^(?:[\s-]*[\p{L}\p{N}’%-]+){0,4}/u;

/** Units, as findings write them, of lengths of time. */
export const isTime = (unit: string): boolean => ['days', 'weeks', 'months', 'years'].includes(unit);
