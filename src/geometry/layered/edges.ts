import type { GraphEdge } from '../../model/network/graph.ts';
import type { Columns } from './columns.ts';
import { endMark, levelPath, straight, strokesOf } from '../marks/curve.ts';
import type { Line, Point } from '../marks/drawing.ts';
import { badgeHalf, badgeRadius, extraHalf, labelLines, labelReach, labelStart } from '../marks/label.ts';
import type { Route, Segment } from './layers.ts';
import { wordsRoom } from './measure.ts';
import { need } from '../need.ts';
import { levelStub, ofStubs, uprightStub, type Stub } from '../marks/gap.ts';
import { BADGE_INSET, headOf, wholeDashes } from '../marks/sizes.ts';
import { linesAround } from '../marks/text.ts';

/** Heights at both ends of each segment. */
export type Ends = ReadonlyMap<Segment, { left: number; right: number }>;

/** The space before and behind words. */
const SPACE = 6;

/** An edge between columns: curves to its words in the last gap, then a short second stroke to the box. */
export function drawAcross(
  route: Extract<Route, { kind: 'across' }>,
  ends: Ends,
  { gaps, fit }: Columns,
): Line {
  const { edge, backwards } = route;
  const points = route.segments.flatMap((segment): Point[] => {
    const gap = gaps[segment.gap];
    const { left, right } = need(ends, segment);
    return gap ? [...leaving(gap, left), { x: gap.bend, y: right }] : [];
  });
  const last = points.at(-1) ?? { x: 0, y: 0 };
  const [start, end] = [points[0] ?? last, { x: gaps[route.segments.at(-1)?.gap ?? 0]?.to ?? 0, y: last.y }];
  const badge = { x: last.x + BADGE_INSET + extraHalf(edge.finding), y: last.y };
  const words = badge.x + labelReach(edge, fit.label) + SPACE;
  const named = {
    badge,
    label: linesAround(labelLines(edge, fit.label), { x: badge.x + labelStart(edge), y: badge.y }),
  };
  if (edge.gap) return stubLine(edge, [levelStub(start, 'right'), levelStub(end, 'left')], named);
  const way = [
    backwards ? { ...start, x: start.x + headOf(edge) } : start,
    ...points.slice(1),
    { ...badge, x: badge.x - badgeHalf(edge) },
  ];
  return {
    ...plainLine(edge),
    strokes: [
      ...strokesOf(edge, (shift) => levelPath(way, shift)),
      ...secondStroke(edge, backwards, words, end),
    ],
    arrow: backwards ? endMark(edge, end, start, 'left') : endMark(edge, start, end, 'right'),
    ...named,
  };
}

/** Out of the column: level beside the stubs of others, if there are any. */
function leaving({ from, start }: Columns['gaps'][number], y: number): Point[] {
  return start === from
    ? [{ x: from, y }]
    : [
        { x: from, y },
        { x: start, y },
      ];
}

/** What every line has, before it is drawn. */
function plainLine(edge: GraphEdge): Omit<Line, 'strokes' | 'badge' | 'label'> {
  return { edge, tone: 'plain', arrow: null, queries: [], again: null };
}

/** A step that is not shown: nothing but its two ends, its number and its words. */
function stubLine(edge: GraphEdge, stubs: readonly Stub[], named: Pick<Line, 'badge' | 'label'>): Line {
  return { ...plainLine(edge), ...ofStubs(stubs), ...named };
}

/** From the box back to the words, so that a dash, never a space, meets the box or the arrow head. */
function secondStroke(edge: GraphEdge, backwards: boolean, words: number, end: Point): string[] {
  const from = backwards ? end : { ...end, x: end.x - headOf(edge) };
  const length = wholeDashes(edge.grade, from.x - words);
  return strokesOf(edge, (shift) => straight(from, { x: from.x - length, y: end.y }, shift));
}

/** An edge that leaves its column, passes its words and comes back. */
export function drawReturn(
  route: Extract<Route, { kind: 'return' }>,
  ends: Ends,
  { gaps, fit }: Columns,
): Line {
  const { edge, side } = route;
  const gap = gaps[route.from.gap] ?? { from: 0, start: 0, bend: 0, to: 0 };
  const rightwards = side === 'right';
  const out = rightwards ? 1 : -1;
  const near = rightwards ? 'left' : 'right';
  const words = need(ends, route.from)[rightwards ? 'right' : 'left'];
  const badge = {
    x: (rightwards ? gap.bend : gap.from) + out * (BADGE_INSET + extraHalf(edge.finding)),
    y: words,
  };
  const box = rightwards ? gap.from : gap.to;
  const [turn, turned] = rightwards ? [gap.start, gap.bend] : [gap.bend, gap.start];
  const lead = (segment: Segment, back: number): Point[] => {
    const y = need(ends, segment)[near];
    const level = turn === box ? [] : [{ x: turn, y }];
    return [
      { x: box + out * back, y },
      ...level,
      { x: turned, y: words },
      { x: badge.x - out * badgeHalf(edge), y: words },
    ];
  };
  const named = {
    badge,
    label: linesAround(
      labelLines(edge, wordsRoom(fit)),
      { x: badge.x + out * labelStart(edge), y: words },
      rightwards ? 'start' : 'end',
    ),
  };
  const [tail, head] = [need(ends, route.from)[near], need(ends, route.to)[near]];
  if (edge.gap)
    return stubLine(
      edge,
      [tail, head].map((y) => levelStub({ x: box, y }, side)),
      named,
    );
  return {
    ...plainLine(edge),
    strokes: [
      ...strokesOf(edge, (shift) => levelPath(lead(route.from, 0), shift)),
      ...strokesOf(edge, (shift) => levelPath(lead(route.to, headOf(edge)), shift)),
    ],
    arrow: endMark(edge, { x: box, y: tail }, { x: box, y: head }, rightwards ? 'left' : 'right'),
    ...named,
  };
}

/** Where an upright arrow stands between two boxes, and how wide its words may be. */
export interface Upright {
  x: number;
  top: number;
  badge: number;
  bottom: number;
  down: boolean;
  side: 'left' | 'right';
  room: number;
}

/** A short upright arrow between two boxes of one column, with its words beside it. */
export function drawUpright(edge: GraphEdge, { x, top, badge, bottom, down, side, room }: Upright): Line {
  const words = { x: side === 'left' ? x + labelStart(edge) : x - labelStart(edge), y: badge };
  const named = {
    badge: { x, y: badge },
    label: linesAround(labelLines(edge, room), words, side === 'left' ? 'start' : 'end'),
  };
  if (edge.gap)
    return stubLine(edge, [uprightStub({ x, y: top }, 'down'), uprightStub({ x, y: bottom }, 'up')], named);
  const [start, end, towards] = down ? [top, bottom, 1] : [bottom, top, -1];
  const radius = badgeRadius(edge) * towards;
  const tail = end - headOf(edge) * towards;
  const length = wholeDashes(edge.grade, (tail - badge) * towards - badgeRadius(edge));
  return {
    ...plainLine(edge),
    strokes: [
      ...strokesOf(edge, (shift) => straight({ x, y: start }, { x, y: badge - radius }, shift)),
      ...strokesOf(edge, (shift) => straight({ x, y: tail }, { x, y: tail - length * towards }, shift)),
    ],
    arrow: endMark(edge, { x, y: start }, { x, y: end }, down ? 'down' : 'up'),
    ...named,
  };
}
