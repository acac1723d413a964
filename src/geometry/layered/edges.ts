import type { GraphEdge } from '../../model/network/graph.ts';
import type { Columns } from './columns.ts';
import { arrowHead, breakMark, levelPath, straight, strokesOf } from '../marks/curve.ts';
import type { Line, Point } from '../marks/drawing.ts';
import { badgeHalf, badgeRadius, extraHalf, labelLines, labelReach, labelStart } from '../marks/label.ts';
import type { Route, Segment } from './layers.ts';
import { wordsRoom } from './measure.ts';
import { need } from '../need.ts';
import { ARROW, BADGE_INSET, wholeDashes } from '../marks/sizes.ts';
import { linesAround } from '../marks/text.ts';

/** Heights at both ends of each segment. */
export type Ends = ReadonlyMap<Segment, { left: number; right: number }>;

/** Half of what a break mark takes out of a line, and the space round words. */
const BREAK = 4;
const SPACE = 6;
/** The arrow's tip is pointed: the stroke ends inside its head. */
const HEAD = ARROW - 2;

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
    return gap
      ? [
          { x: gap.from, y: left },
          { x: gap.bend, y: right },
        ]
      : [];
  });
  const last = points.at(-1) ?? { x: 0, y: 0 };
  const [start, end] = [points[0] ?? last, { x: gaps[route.segments.at(-1)?.gap ?? 0]?.to ?? 0, y: last.y }];
  const badge = { x: last.x + BADGE_INSET + extraHalf(edge.finding), y: last.y };
  const words = badge.x + labelReach(edge, fit.label) + SPACE;
  const way = [
    backwards && !edge.gap ? { ...start, x: start.x + HEAD } : start,
    ...points.slice(1),
    { ...badge, x: badge.x - badgeHalf(edge) },
  ];
  return {
    edge,
    tone: 'plain',
    strokes: [
      ...strokesOf(edge, (shift) => levelPath(way, shift)),
      ...secondStroke(edge, backwards, words, end),
    ],
    arrow: edge.gap ? null : backwards ? arrowHead(start, 'left') : arrowHead(end, 'right'),
    breaks: edge.gap ? breakMark({ x: (words + end.x) / 2, y: end.y }, 'level') : null,
    badge,
    label: linesAround(labelLines(edge, fit.label), 'label', { x: badge.x + labelStart(edge), y: badge.y }),
  };
}

/** From the box back to the words, so that a dash, never a space, meets the arrow head. */
function secondStroke(edge: GraphEdge, backwards: boolean, words: number, end: Point): string[] {
  if (edge.gap) {
    const middle = (words + end.x) / 2;
    return [
      straight({ x: words, y: end.y }, { x: middle - BREAK, y: end.y }),
      straight({ x: middle + BREAK, y: end.y }, end),
    ];
  }
  const from = backwards ? end : { ...end, x: end.x - HEAD };
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
  const gap = gaps[route.from.gap] ?? { from: 0, bend: 0, to: 0 };
  const rightwards = side === 'right';
  const out = rightwards ? 1 : -1;
  const near = rightwards ? 'left' : 'right';
  const words = need(ends, route.from)[rightwards ? 'right' : 'left'];
  const badge = {
    x: (rightwards ? gap.bend : gap.from) + out * (BADGE_INSET + extraHalf(edge.finding)),
    y: words,
  };
  const box = rightwards ? gap.from : gap.to;
  const turn = rightwards ? gap.from : gap.bend;
  const lead = (segment: Segment, back: number): Point[] => {
    const y = need(ends, segment)[near];
    const curveEnd = rightwards ? gap.bend : gap.from;
    const level = turn === box ? [] : [{ x: turn, y }];
    return [
      { x: box + out * back, y },
      ...level,
      { x: curveEnd, y: words },
      { x: badge.x - out * badgeHalf(edge), y: words },
    ];
  };
  const lines = labelLines(edge, wordsRoom(fit));
  const head = need(ends, route.to)[near];
  return {
    edge,
    tone: 'plain',
    strokes: [
      ...strokesOf(edge, (shift) => levelPath(lead(route.from, 0), shift)),
      ...strokesOf(edge, (shift) => levelPath(lead(route.to, edge.gap ? 0 : HEAD), shift)),
    ],
    arrow: edge.gap ? null : arrowHead({ x: box, y: head }, rightwards ? 'left' : 'right'),
    breaks: edge.gap ? breakMark({ x: box + out * 14, y: head }, 'level') : null,
    badge,
    label: linesAround(
      lines,
      'label',
      { x: badge.x + out * labelStart(edge), y: words },
      rightwards ? 'start' : 'end',
    ),
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
  const [start, end, towards] = down ? [top, bottom, 1] : [bottom, top, -1];
  const radius = badgeRadius(edge) * towards;
  const tail = edge.gap ? end : end - HEAD * towards;
  const length = edge.gap
    ? (tail - badge) * towards - badgeRadius(edge)
    : wholeDashes(edge.grade, (tail - badge) * towards - badgeRadius(edge));
  const words = { x: side === 'left' ? x + labelStart(edge) : x - labelStart(edge), y: badge };
  return {
    edge,
    tone: 'plain',
    strokes: [
      ...strokesOf(edge, (shift) => straight({ x, y: start }, { x, y: badge - radius }, shift)),
      ...strokesOf(edge, (shift) => straight({ x, y: tail }, { x, y: tail - length * towards }, shift)),
    ],
    arrow: edge.gap ? null : arrowHead({ x, y: end }, down ? 'down' : 'up'),
    breaks: edge.gap ? breakMark({ x, y: (badge + radius + end) / 2 }, 'upright') : null,
    badge: { x, y: badge },
    label: linesAround(labelLines(edge, room), 'label', words, side === 'left' ? 'start' : 'end'),
  };
}
