import type { Chronology, ChronologyArticle, ChronologyRow } from '../../model/time/chronology.ts';
import { fitLines, textWidth, type TextStyle } from '../marks/text-width.ts';
import { AXIS_TEXT, breaksFor, px, timeAxis, type Axis, type AxisBreak, type AxisLabel } from './axis.ts';
import { FADE, rowGeometry, type RowGeometry, type RowRoom } from './row.ts';
import type { TimelineWords } from './words.ts';

/** Where everything in one timeline stands, in user units; `x` counts from the left edge of the plot. */
export interface TimelineGeometry {
  width: number;
  height: number;
  /** Room for labels at the left of the plot; 0 where they stand above their bars. */
  labelWidth: number;
  plotWidth: number;
  /** The plot's lines run from `top` to `bottom`. */
  top: number;
  bottom: number;
  /** The day at `left` and the day after the last, at `right`; days between are evenly spaced, but for breaks. */
  axis: Pick<Axis, 'from' | 'to' | 'left' | 'right'>;
  years: AxisLabel[];
  months: AxisLabel[];
  grid: Axis['grid'];
  /** Years left out; the words of each stand in the middle of it, over two lines. */
  breaks: (AxisBreak & { lines: [from: string, to: string] })[];
  /** Context dates. */
  shades: { x: number; width: number; context: Chronology['context'][number] }[];
  /** One line for each article; its label is centred at `x` of `label`, or left out where there are too many. */
  articles: {
    x: number;
    label: { x: number; y: number; width: number; text: string } | null;
    article: ChronologyArticle;
  }[];
  /** Headings; `y` is the top, `line` the first baseline. */
  heads: { chapter: string | null; y: number; height: number; line: number; lines: string[] }[];
  rows: RowGeometry[];
}

export const HEAD_TEXT = { size: 15, weight: 600 } as const satisfies TextStyle;
export const HEAD_LINE = 19;
/** Below this width labels stand above their bars. */
const BESIDE_FROM = 840;
/** Width of the label column beside the plot. */
export const LABEL_ROOM = 360;

const TOP = 40;
const EDGE = 10;
const LANE = 24;
const MOST_LANES = 4;

/**
 * Lays out a timeline for a width in user units (from 280): rows one below the other, each with its own room, so
 * that nothing can overlap; days across on one axis of whole months.
 */
export function timelineGeometry(
  chronology: Chronology,
  width: number,
  words: TimelineWords,
): TimelineGeometry {
  const labelWidth = width < BESIDE_FROM ? 0 : LABEL_ROOM;
  const plotWidth = width - labelWidth;
  const rows = [...chronology.groups.flatMap((group) => group.rows), ...chronology.undated];
  const axis = axisOf(chronology, rows, plotWidth, words.months);
  const body = stack(chronology, { labelWidth, plotWidth, axis, words });
  const bottom = body.y + 6;
  const articles = articleLines(chronology.articles, axis, plotWidth, bottom + 6, words);
  const lanes = Math.max(bottom, ...articles.flatMap(({ label }) => (label ? [label.y + LANE] : [])));
  return {
    width,
    height: lanes + 4,
    labelWidth,
    plotWidth,
    top: TOP,
    bottom,
    axis: { from: axis.from, to: axis.to, left: axis.left, right: axis.right },
    years: axis.years,
    months: axis.months,
    grid: axis.grid,
    breaks: axis.breaks.map((each) => ({ ...each, lines: [`${each.first}–`, String(each.last)] })),
    shades: chronology.context.flatMap((context) => shadeOf(context, chronology, axis)),
    articles,
    heads: body.heads,
    rows: body.rows,
  };
}

const NO_AXIS: Axis = {
  from: '',
  to: '',
  left: 0,
  right: 0,
  start: () => 0,
  end: () => 0,
  years: [],
  months: [],
  grid: [],
  breaks: [],
};

/** The axis, drawn in where an open end has too little room to fade away inside the plot. */
function axisOf(
  { first, last, empty }: Chronology,
  rows: readonly ChronologyRow[],
  plotWidth: number,
  monthNames: readonly string[],
): Axis {
  if (first === null || last === null) return NO_AXIS;
  const plan = { first, last, monthNames, ...breaksFor(empty, plotWidth - 2 * FADE) };
  const wide = timeAxis(plan, FADE, plotWidth - FADE);
  const share = (x: number): number => (x - FADE) / (plotWidth - 2 * FADE);
  const starts = rows.filter((row) => row.openStart).map((row) => share(wide.end(row.last!)));
  const ends = rows.filter((row) => row.openEnd).map((row) => 1 - share(wide.start(row.first!)));
  const margins = [marginFor(starts, plotWidth), plotWidth - marginFor(ends, plotWidth)] as const;
  return timeAxis(plan, ...margins);
}

/** Margin that leaves `FADE` units beyond bounds at these shares of the axis, whatever the other margin is. */
function marginFor(shares: readonly number[], plotWidth: number): number {
  const others = plotWidth - FADE;
  const needed = shares.map((share) =>
    share * others >= FADE ? EDGE : (FADE - share * others) / (1 - share),
  );
  return px(Math.max(EDGE, ...needed));
}

/** Headings and rows from top to bottom. */
function stack(
  chronology: Chronology,
  room: RowRoom,
): { heads: TimelineGeometry['heads']; rows: RowGeometry[]; y: number } {
  const parts = [
    ...chronology.groups,
    { chapter: null, title: room.words.undated, rows: chronology.undated },
  ].filter((part) => part.rows.length > 0);
  const heads: TimelineGeometry['heads'] = [];
  const rows: RowGeometry[] = [];
  let y = TOP;
  for (const part of parts) {
    const lines = fitLines(part.title, HEAD_TEXT, (room.labelWidth || room.plotWidth) - 12);
    heads.push({ chapter: part.chapter, y, height: lines.length * HEAD_LINE + 11, line: y + 20, lines });
    y += lines.length * HEAD_LINE + 11;
    for (const row of part.rows) {
      rows.push(rowGeometry(row, y, room));
      y += rows.at(-1)!.height;
    }
  }
  return { heads, rows, y };
}

/** A context date inside the axis, cut off at its ends. */
function shadeOf(
  context: Chronology['context'][number],
  { first, last }: Chronology,
  axis: Axis,
): TimelineGeometry['shades'] {
  if (first === null || last === null || context.last < first || context.first > last) return [];
  const left = axis.start(context.first < first ? first : context.first);
  const right = axis.end(context.last > last ? last : context.last);
  return [{ x: left, width: px(right - left), context }];
}

/** Lines at the middle of the days of publication; labels below in the first lane where they are free. */
function articleLines(
  articles: readonly ChronologyArticle[],
  axis: Axis,
  plotWidth: number,
  top: number,
  words: TimelineWords,
): TimelineGeometry['articles'] {
  const ends: number[] = [];
  const placed = articles.map((article) => {
    const x = px((axis.start(article.first) + axis.end(article.last)) / 2);
    const text = words.article(article);
    const width = Math.ceil(textWidth(text, AXIS_TEXT)) + 8;
    const centre = px(Math.min(Math.max(x, width / 2), plotWidth - width / 2));
    const free = ends.findIndex((end) => end <= centre - width / 2);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = centre + width / 2;
    return { x, label: { x: centre, y: top + lane * LANE, width, text }, article };
  });
  return ends.length <= MOST_LANES ? placed : placed.map((line) => ({ ...line, label: null }));
}
