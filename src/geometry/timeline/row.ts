import type { ChronologyRow } from '../../model/time/chronology.ts';
import { extraHalf } from '../marks/label.ts';
import { balancedLines, textWidth, type TextStyle } from '../marks/text-width.ts';
import { px, type Axis } from './axis.ts';
import type { TimelineWords } from './words.ts';

/** Where one finding stands. `x` counts from the left edge of the plot; labels beside it have negative ones. */
export interface RowGeometry {
  row: ChronologyRow;
  /** Top and height of the row. */
  y: number;
  height: number;
  /** Middle of its bar. */
  middle: number;
  badge: { x: number; y: number };
  /** Lines of the title; `y` is the first baseline. */
  label: { x: number; y: number; lines: string[] };
  /** Lines of the date in words under the title; `y` is the first baseline. */
  date: { x: number; y: number; lines: string[] };
  tags: { x: number; y: number; tension: ChronologyRow['tensions'][number] }[];
  /** The days meant, as drawn: from the left edge of the first to the right edge of the last. */
  span: Span | null;
  /** Middle of the dot or diamond of a single date. */
  mark: number | null;
  /** The first report: its tick, and the days on which the article may have appeared. */
  tick: number;
  published: { x: number; width: number };
  /** Line from the event to the report, and the words on it. */
  gap: { x1: number; x2: number } | null;
  lag: { x: number; text: string } | null;
}

/** A bar. It fades before `solidFrom` and after `solidTo` (shares of its width), to nothing where it is open. */
export interface Span {
  x: number;
  width: number;
  solidFrom: number;
  solidTo: number;
}

/** True where an end of the bar is approximate or open. */
export function fades(span: Span | null): boolean {
  return span !== null && (span.solidFrom > 0 || span.solidTo < 1);
}

/** The room that rows share. */
export interface RowRoom {
  /** Width of the label column, 0 where labels stand above their bars. */
  labelWidth: number;
  plotWidth: number;
  axis: Axis;
  words: TimelineWords;
}

export const LABEL_TEXT = { size: 14, weight: 400 } as const satisfies TextStyle;
export const LAG_TEXT = { size: 12.5, weight: 400 } as const satisfies TextStyle;
export const TAG = { width: 28, height: 18, pitch: 26, across: 2 } as const;
export const LINE = 17;
/** From one line of a date to the next. */
export const DATE_LINE = 15;
/** Room that an open end takes to fade away. */
export const FADE = 56;

const SOFT = 40;
const BADGE = 32;
const LEAST_GAP = 36;
const LEAST_BLOCK = 24;
const GUTTER = 8;
const MARK = 8;

/** Places one finding below `y`. */
export function rowGeometry(row: ChronologyRow, y: number, room: RowRoom): RowGeometry {
  const frame = frameOf(row, y, room);
  const span = spanOf(row, room.axis);
  const mark = markOf(row, span);
  const published = stretch(room.axis.start(row.reported.first), room.axis.end(row.reported.last));
  const tick = px(published.x + published.width / 2);
  const right = span && Math.max(span.x + span.width, (mark ?? 0) + MARK);
  const gap = right !== null && hasEnd(row) ? gapOf(right, published) : null;
  const lag = gap && lagText(row, gap, room.words);
  return {
    row,
    y,
    ...frame,
    span,
    mark,
    tick,
    published,
    gap,
    lag,
  };
}

/** The mark of a dated row by itself, as it stands in a key: a day is a dot, everything else as wide as a short bar. */
export function sampleOf(row: ChronologyRow) {
  const [start, end] = row.shape === 'day' ? [8, 10] : [10, 46];
  const span = spanOf(row, { start: () => start, end: () => end })!;
  return { row, span, mark: markOf(row, span), middle: 9 };
}

/** The middle of a single date. */
function markOf({ shape }: ChronologyRow, span: Span | null): number | null {
  const single = shape === 'day' || shape === 'month' || shape === 'statement';
  return span && single ? px(span.x + span.width / 2) : null;
}

/** False where nothing says when it ended: no line leads from there to the report. */
function hasEnd({ when }: ChronologyRow): boolean {
  return when !== null && when.end !== null;
}

/** Number, title and tags: beside the bar around one middle, or above it. */
function frameOf(row: ChronologyRow, y: number, { labelWidth, plotWidth, words }: RowRoom) {
  const beside = labelWidth > 0;
  const right = beside ? -GUTTER : plotWidth;
  const left = -labelWidth;
  const extra = extraHalf(row.finding);
  const start = left + BADGE + 2 * extra;
  const wide = right - start - tagsWidth(row) - 6;
  const lines = balancedLines(row.title, LABEL_TEXT, wide);
  const dates = balancedLines(words.date(row), LAG_TEXT, wide);
  const text = lines.length * LINE + dates.length * DATE_LINE;
  const block = Math.max(text, tagsHeight(row), LEAST_BLOCK);
  const centre = y + 5 + block / 2;
  const baseline = beside ? centre + 13 - text / 2 : y + 21.5;
  return {
    height: beside ? block + 10 : block + 31,
    middle: beside ? centre : y + block + 18,
    badge: { x: left + 14 + extra, y: beside ? centre : y + 17 },
    label: { x: start, y: px(baseline), lines },
    date: { x: start, y: px(baseline + lines.length * LINE - 1), lines: dates },
    tags: tagsOf(row, right - tagsWidth(row), centre - tagsHeight(row) / 2),
  };
}

function tagsWidth({ tensions }: ChronologyRow): number {
  return Math.min(tensions.length, TAG.across) * (TAG.width + 4);
}

function tagsHeight({ tensions }: ChronologyRow): number {
  return Math.ceil(tensions.length / TAG.across) * TAG.pitch;
}

function tagsOf({ tensions }: ChronologyRow, left: number, top: number): RowGeometry['tags'] {
  return tensions.map((tension, index) => ({
    x: left + 4 + (index % TAG.across) * (TAG.width + 4),
    y: top + 4 + Math.floor(index / TAG.across) * TAG.pitch,
    tension,
  }));
}

function stretch(left: number, right: number): { x: number; width: number } {
  return { x: left, width: px(right - left) };
}

/** The bar from bound to bound; an open end gets `FADE` units in which it fades away. */
function spanOf(row: ChronologyRow, axis: Pick<Axis, 'start' | 'end'>): Span | null {
  if (row.first === null && row.last === null) return null;
  const left = row.first === null ? axis.end(row.last!) - FADE : axis.start(row.first);
  const right = row.last === null ? axis.start(row.first!) + FADE : axis.end(row.last);
  return {
    ...stretch(px(left), px(right)),
    solidFrom: fadeOf(row.openStart, row.approximateStart, right - left),
    solidTo: px(1 - fadeOf(row.openEnd, row.approximateEnd, right - left)),
  };
}

/** An open end fades over most of its room; an approximate one softly, over a short way. */
function fadeOf(open: boolean, approximate: boolean, width: number): number {
  if (open) return 0.6;
  return approximate ? px(Math.min(0.35, SOFT / width)) : 0;
}

function gapOf(from: number, published: { x: number; width: number }): { x1: number; x2: number } | null {
  const [x1, x2] = [px(from + 2), px(published.x - 3)];
  return x2 - x1 >= 6 ? { x1, x2 } : null;
}

function lagText(
  { lag }: ChronologyRow,
  { x1, x2 }: { x1: number; x2: number },
  words: TimelineWords,
): { x: number; text: string } | null {
  const text =
    lag && words.lag(lag).find((each) => x2 - x1 >= Math.max(LEAST_GAP, textWidth(each, LAG_TEXT) + 14));
  return text ? { x: px((x1 + x2) / 2), text } : null;
}
