import fc from 'fast-check';
import { daysInMonth } from '../../src/schema/edtf.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** One date of any precision from 1900 to 2100, leap days often among them. */
export const plainDate: fc.Arbitrary<string> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(1900, 2000, 2024, 2100)),
    month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(2)),
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(29)),
    precision: fc.constantFrom('year', 'month', 'day'),
  })
  .map(({ year, month, day, precision }) => {
    if (precision === 'year') return String(year);
    if (precision === 'month') return `${year}-${two(month)}`;
    return `${year}-${two(month)}-${two(Math.min(day, daysInMonth(year, month)))}`;
  });

const marked = fc.tuple(plainDate, fc.constantFrom('', '', '~', '?', '%')).map(([date, mark]) => date + mark);

const ordered = fc
  .tuple(marked, marked)
  .map(([a, b]): [string, string] => (a.slice(0, 4) < b.slice(0, 4) || a === b ? [a, b] : [b, a]))
  .filter(([a, b]) => a.slice(0, 4) < b.slice(0, 4));

/** Any date or period of the subset. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  marked,
  ordered.map(([a, b]) => `${a}/${b}`),
  marked.map((a) => `${a}/..`),
  marked.map((a) => `../${a}`),
  ordered.map(([a, b]) => `[${a}..${b}]`),
  marked.map((a) => `[${a}..]`),
  marked.map((a) => `[..${a}]`),
);
