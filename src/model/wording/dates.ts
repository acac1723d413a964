import { alternation, phrasePattern, type Spot } from './phrases.ts';
import type { WordingWords } from './words.ts';

/** A date in words; what the text leaves out is `null`. */
export interface DateRead extends Spot {
  year: number | null;
  month: number | null;
  day: number | null;
}

export interface DatePatterns {
  months: readonly (readonly string[])[];
  dates: RegExp;
  /** Ends with a word after which a bare month is a date. */
  before: RegExp;
  units: RegExp;
}

const YEAR = '(?:19|20)\\d\\d';

/** Compiles what finds dates; `units` are words that make a number before them an amount. */
export function datePatterns(words: WordingWords, units: readonly string[]): DatePatterns {
  const month = `(?:${words.months.flat().map(anyCapital).join('|')})(?![\\p{L}\\p{N}])\\.?`;
  const day = '\\d{1,2}(?:st|nd|rd|th|e)?';
  // Of "between 3 and 5 March" only the second day is compared; the first is not an amount either.
  const days = `(?:${day}(?:\\s?[–-]\\s?|\\s+(?:${alternation(words.joiners.apart)})\\s+))?(?<day>${day})`;
  const kinds = [
    `(?<iso>${YEAR}-\\d\\d(?:-\\d\\d)?)`,
    `(?:${days}\\s+)?(?<month>${month})(?:\\s+(?<american>\\d{1,2}),)?(?:\\s+(?<year>${YEAR})(?!\\d))?`,
    `(?<bare>${YEAR})`,
  ];
  return {
    months: words.months,
    dates: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{L}-|\\d[.,]|\\p{Sc}\\s?)(?:${kinds.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`,
      'gu',
    ),
    before: new RegExp(`(?<![\\p{L}])(?:${alternation(words.beforeDates)})\\s+$`, 'iu'),
    units: new RegExp(`^[\\s-]+${phrasePattern(units).source}`, 'iu'),
  };
}

/** All dates in the text. "between June and December 2022" gives the year to both months. */
export function readDates(text: string, patterns: DatePatterns): DateRead[] {
  const read = [...text.matchAll(patterns.dates)].map((match) => dateOf(match, patterns));
  let last: DateRead | undefined;
  return read.flatMap((date, index): DateRead[] => {
    const whole = { ...date, year: date.year ?? yearOfRange(text, date, read[index + 1]) };
    // "Between June and December": the second month is one because the first is.
    const ends = last?.month !== null && date.month !== null && isRange(text, last, date);
    if (!ends && !isDate(text, whole, patterns)) return [];
    last = whole;
    return [whole];
  });
}

/** True where only a short word or a dash stands between two dates. */
function isRange(text: string, date: DateRead | undefined, next: DateRead): boolean {
  if (!date) return false;
  const between = text.slice(date.offset + date.words.length, next.offset);
  return /^\s*(?:[–-]|\p{L}{1,4})\s*$/u.test(between);
}

function dateOf(match: RegExpMatchArray, { months }: DatePatterns): DateRead {
  const { iso, month, american, year, bare, day = american } = match.groups!;
  const spot = { words: match[0], offset: match.index! };
  if (iso !== undefined) {
    const [y, m, d] = iso.split('-').map(Number);
    return { ...spot, year: y!, month: m!, day: d ?? null };
  }
  if (bare !== undefined) return { ...spot, year: Number(bare), month: null, day: null };
  const name = month!.replace('.', '').toLowerCase();
  return {
    ...spot,
    year: year === undefined ? null : Number(year),
    month: months.findIndex((forms) => forms.some((form) => form.toLowerCase() === name)) + 1,
    day: day === undefined ? null : Number.parseInt(day, 10),
  };
}

/** A month takes the year of the next date of its range. */
function yearOfRange(text: string, date: DateRead, next: DateRead | undefined): number | null {
  if (!next || next.month === null) return null;
  return isRange(text, date, next) ? next.year : null;
}

function isDate(
  text: string,
  { words, offset, year, month, day }: DateRead,
  { before, units }: DatePatterns,
): boolean {
  const introduced = before.test(text.slice(0, offset));
  if (month === null) return introduced || !units.test(text.slice(offset + words.length));
  return year !== null || day !== null || introduced;
}

const anyCapital = (form: string): string => {
  const first = form.charAt(0);
  return first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]${form.slice(1)}` : form;
};
