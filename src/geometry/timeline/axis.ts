import { scaleUtc, utcFormat, utcMonth, utcYear } from 'd3';
import { textWidth, type TextStyle } from '../marks/text-width.ts';

/** A word at the axis; its text starts at `x`. */
export interface AxisLabel {
  x: number;
  text: string;
}

/** Where days stand in a plot that starts at 0. */
export interface Axis {
  /** Its first day, and the day after its last. */
  from: string;
  to: string;
  left: number;
  right: number;
  /** Left edge of a day. */
  start: (day: string) => number;
  /** Right edge of a day, that is the left edge of the next. */
  end: (day: string) => number;
  years: AxisLabel[];
  months: AxisLabel[];
  grid: { x: number; year: boolean }[];
}

export const AXIS_TEXT = { size: 12.5, weight: 400 } as const satisfies TextStyle;
export const YEAR_TEXT = { size: 15, weight: 600 } as const satisfies TextStyle;

const DAY = 86_400_000;
const FEWEST_MONTHS = 6;
const GRID_STEP = 11;
const QUARTER_TICKS_ABOVE = 60;

/** Rounds to a hundredth of a user unit: the same digits on every machine, and nobody sees less. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * A time axis of whole months around the two days, between `left` and `right` in user units. Month names and
 * years are left out where they would touch; above five years the finest lines are quarters.
 */
export function timeAxis(
  first: string,
  last: string,
  left: number,
  right: number,
  monthNames: readonly string[],
): Axis {
  const from = utcMonth.floor(new Date(first));
  const to = wholeMonths(from, new Date(Date.parse(last) + DAY));
  const scale = scaleUtc([from, to], [left, right]);
  const months = utcMonth.count(from, to);
  const step = (right - left) / months;
  const at = (date: Date): number => px(scale(date));
  const every = (size: number): Date[] =>
    utcMonth.range(from, new Date(to.getTime() + 1)).filter((date) => monthIndex(date) % size === 0);
  return {
    from: from.toISOString().slice(0, 10),
    to: to.toISOString().slice(0, 10),
    left,
    right,
    start: (day) => at(new Date(day)),
    end: (day) => at(new Date(Date.parse(day) + DAY)),
    years: yearLabels(from, to, at, right, step),
    months: monthLabels(every, at, right, step, monthNames),
    grid: every(gridSize(months, step)).map((date) => ({ x: at(date), year: date.getUTCMonth() === 0 })),
  };
}

/** End of the axis: the month border after the last day, at least half a year after the start. */
function wholeMonths(from: Date, after: Date): Date {
  const end = utcMonth.ceil(after);
  const fewest = utcMonth.offset(from, FEWEST_MONTHS);
  return end < fewest ? fewest : end;
}

function monthIndex(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function gridSize(months: number, step: number): number {
  const finest = months > QUARTER_TICKS_ABOVE ? 3 : 1;
  return [1, 3, 12, 60, 120, 600].find((size) => size >= finest && size * step >= GRID_STEP) ?? 1200;
}

const yearName = utcFormat('%Y');

function monthLabels(
  every: (size: number) => Date[],
  at: (date: Date) => number,
  right: number,
  step: number,
  names: readonly string[],
): AxisLabel[] {
  const widest = Math.max(...names.map((name) => textWidth(name, AXIS_TEXT)));
  const size = [1, 3, 6].find((each) => each * step >= widest + 12);
  if (!size) return [];
  const labels = every(size).map((date) => ({ x: px(at(date) + 3), text: names[date.getUTCMonth()]! }));
  return labels.filter(({ x, text }) => x + textWidth(text, AXIS_TEXT) <= right);
}

function yearLabels(
  from: Date,
  to: Date,
  at: (date: Date) => number,
  right: number,
  step: number,
): AxisLabel[] {
  const wide = textWidth('2000', YEAR_TEXT) + 12;
  const size = [1, 2, 5, 10, 20, 50].find((each) => each * 12 * step >= wide) ?? 100;
  const years = utcYear
    .range(utcYear.ceil(from), new Date(to.getTime() + 1))
    .filter((date) => date.getUTCFullYear() % size === 0);
  const labels = years
    .map((date) => ({ x: px(at(date) + 3), text: yearName(date) }))
    .filter(({ x }) => x + wide - 12 <= right);
  const opening = { x: px(at(from) + 3), text: yearName(from) };
  const room = (labels[0]?.x ?? right) - opening.x;
  return room >= wide ? [opening, ...labels] : labels;
}
