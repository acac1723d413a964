import type { Edtf, EdtfDate } from '../../schema/edtf.ts';

/** Time between an event and the first report of it. */
export interface Lag {
  comparator: 'exactly' | 'at least';
  /** A whole number, from 1. */
  value: number;
  unit: 'day' | 'month' | 'year';
}

const DAY = 86_400_000;
const MOST_DAYS = 60;
const MOST_MONTHS = 60;

/**
 * How long after the (end of the) event it was reported, or `null` where the two dates do not support a number.
 * Two days: exact. A month on one side: months counted on the calendar, from two upwards (one could be a single
 * day). A year or "some time within": the whole months that passed at least. Anything approximate, uncertain or
 * open at the relevant end: nothing.
 */
export function lagBetween(when: Edtf, published: Edtf): Lag | null {
  const [from, to] = [when.end, published.start];
  if (!from || !to || doubtful(from) || doubtful(to)) return null;
  const bound =
    when.form === 'within' ||
    published.form !== 'date' ||
    from.precision === 'year' ||
    to.precision === 'year';
  if (bound) return months(wholeMonths(from.last, to.first), 1, 'at least');
  if (from.precision === 'day' && to.precision === 'day') return betweenDays(from.last, to.first);
  return months(calendarMonths(from.first, to.first), 2, 'exactly');
}

function doubtful(date: EdtfDate): boolean {
  return date.approximate || date.uncertain;
}

function betweenDays(from: string, to: string): Lag | null {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  if (days > MOST_DAYS) return months(wholeMonths(from, to), 1, 'exactly');
  return days > 0 ? { comparator: 'exactly', value: days, unit: 'day' } : null;
}

function months(count: number, fewest: number, comparator: Lag['comparator']): Lag | null {
  if (count < fewest) return null;
  // Above five years the months left over don't matter; "at least" is then always true.
  if (count > MOST_MONTHS) return { comparator: 'at least', value: Math.floor(count / 12), unit: 'year' };
  return { comparator, value: count, unit: 'month' };
}

function calendarMonths(from: string, to: string): number {
  const [y, m] = [
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)),
    Number(to.slice(5, 7)) - Number(from.slice(5, 7)),
  ];
  return y * 12 + m;
}

/** Months that have passed completely between two days. */
function wholeMonths(from: string, to: string): number {
  return calendarMonths(from, to) - (to.slice(8) < from.slice(8) ? 1 : 0);
}
