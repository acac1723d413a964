import { pairs, scaleUtc, sum, utcFormat, utcMonth, utcYear } from 'd3';
import type { Years } from '../../model/time/empty-years.ts';
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
  breaks: AxisBreak[];
}

/** Where the axis leaves out years in which nothing has a day. */
export interface AxisBreak extends Years {
  x: number;
  width: number;
}

export const AXIS_TEXT = { size: 12.5, weight: 400 } as const satisfies TextStyle;
export const YEAR_TEXT = { size: 15, weight: 600 } as const satisfies TextStyle;

const DAY = 86_400_000;
const FEWEST_MONTHS = 6;
const GRID_STEP = 11;
const QUARTER_TICKS_ABOVE = 60;
/** Least width of a break, in which its years stand in two lines; no more than half of an axis goes to breaks. */
const BREAK = 42;
const MOST_BREAKS = 0.5;

/** Rounds to a hundredth of a user unit: the same digits on every machine, and nobody sees less. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What a time axis is made for. */
export interface AxisPlan {
  first: string;
  last: string;
  /** Years without anything, in order. */
  empty: readonly Years[];
  /** Width of a break as a part of the axis. */
  breakShare: number;
  monthNames: readonly string[];
}

/** The longest of the empty runs, for as many breaks as an axis of at least this width has room for, and the share of each. */
export function breaksFor(empty: readonly Years[], width: number): Pick<AxisPlan, 'empty' | 'breakShare'> {
  const most = Math.floor((width * MOST_BREAKS) / BREAK);
  const length = (years: Years) => years.last - years.first;
  const longest = [...empty].sort((a, b) => length(b) - length(a) || a.first - b.first).slice(0, most);
  return { empty: longest.sort((a, b) => a.first - b.first), breakShare: BREAK / width };
}

/**
 * A time axis of whole months around the two days, between `left` and `right` in user units, with a break for each run
 * of empty years. Month names and years are left out where they would touch; above five years the finest lines are
 * quarters.
 */
export function timeAxis(
  { first, last, empty, breakShare, monthNames }: AxisPlan,
  left: number,
  right: number,
): Axis {
  const from = utcMonth.floor(new Date(first));
  const to = wholeMonths(from, new Date(Date.parse(last) + DAY));
  const pieces = piecesOf(from, to, empty, left, right, breakShare * (right - left));
  const scale = scaleUtc(
    pieces.flatMap((piece) => [piece.from, piece.to]),
    pieces.flatMap((piece) => [piece.left, piece.right]),
  );
  const months = sum(pieces, (piece) => utcMonth.count(piece.from, piece.to));
  const step = sum(pieces, (piece) => piece.right - piece.left) / months;
  const at = (date: Date): number => px(scale(date));
  const every = ({ from: start, to: end }: Piece, size: number): Date[] =>
    (size < 12 ? utcMonth.every(size) : utcYear.every(size / 12))!.range(start, new Date(end.getTime() + 1));
  return {
    from: from.toISOString().slice(0, 10),
    to: to.toISOString().slice(0, 10),
    left,
    right,
    start: (day) => at(new Date(day)),
    end: (day) => at(new Date(Date.parse(day) + DAY)),
    years: pieces.flatMap((piece) => yearLabels(piece, at, step)),
    months: pieces.flatMap((piece) =>
      monthLabels((size) => every(piece, size), at, piece.right, step, monthNames),
    ),
    grid: pieces
      .flatMap((piece) => every(piece, gridSize(months, step)))
      .map((date) => ({ x: at(date), year: date.getUTCMonth() === 0 })),
    breaks: pairs(pieces).map(([before, after], index) => {
      const x = px(before.right);
      return { ...empty[index]!, x, width: px(px(after.left) - x) };
    }),
  };
}

/** A run of the axis without a break, in days and in user units. */
interface Piece {
  from: Date;
  to: Date;
  left: number;
  right: number;
}

/** What the breaks leave of an axis; one day is as wide in each piece. */
function piecesOf(
  from: Date,
  to: Date,
  empty: readonly Years[],
  left: number,
  right: number,
  width: number,
): Piece[] {
  const starts = [from, ...empty.map((years) => newYear(years.last + 1))];
  const ends = [...empty.map((years) => newYear(years.first)), to];
  const lengths = starts.map((start, index) => ends[index]!.getTime() - start.getTime());
  const unit = (right - left - empty.length * width) / sum(lengths);
  return starts.map((start, index) => {
    const x = left + sum(lengths.slice(0, index)) * unit + index * width;
    return { from: start, to: ends[index]!, left: x, right: x + lengths[index]! * unit };
  });
}

function newYear(year: number): Date {
  return new Date(`${String(year).padStart(4, '0')}-01-01`);
}

/** End of the axis: the month border after the last day, at least half a year after the start. */
function wholeMonths(from: Date, after: Date): Date {
  const end = utcMonth.ceil(after);
  const fewest = utcMonth.offset(from, FEWEST_MONTHS);
  return end < fewest ? fewest : end;
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

function yearLabels({ from, to, right }: Piece, at: (date: Date) => number, step: number): AxisLabel[] {
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
