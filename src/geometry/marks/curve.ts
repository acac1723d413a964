import { pathRound } from 'd3';
import type { Point } from './drawing.ts';
import { isDouble, type Grade } from '../../schema/grade.ts';
import type { RelationKind } from '../../schema/relation-kind.ts';
import { ARROW, ARROW_HALF, DOUBLE, hasDot, hasHead } from './sizes.ts';

/** Numbers in paths keep one digit: a tenth of a pixel. */
const pen = () => pathRound(1);

/** The same path in fewer bytes: level and upright runs in their short form, curves relative, which makes most of them alike. */
function compact(path: string): string {
  let at = { x: 0, y: 0 };
  return path.replace(/([MLCQ])([^MLCQ]*)/g, (_, command: string, list: string) => {
    const start = at;
    const numbers = list.split(',').map(Number);
    at = { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 };
    if (command === 'M') return `M${at.x},${at.y}`;
    if (command === 'L')
      return at.y === start.y ? `H${at.x}` : at.x === start.x ? `V${at.y}` : `L${at.x},${at.y}`;
    const away = numbers.map(
      (number, index) => Math.round((number - (index % 2 === 0 ? start.x : start.y)) * 10) / 10,
    );
    return `${command.toLowerCase()}${away.join(',')}`;
  });
}

/**
 * A line through points that leaves and arrives level: straight on one height, else a cubic with level
 * tangents. `shift` gives the parallel line that far below (its control points move with the normal).
 */
export function levelPath(points: readonly Point[], shift = 0): string {
  const line = pen();
  points.forEach(({ x, y }, index) => {
    const before = points[index - 1];
    if (!before) line.moveTo(x, y + shift);
    else if (before.y === y) line.lineTo(x, y + shift);
    else {
      const middle = (before.x + x) / 2 - shift * Math.sign(x - before.x) * Math.sign(y - before.y);
      line.bezierCurveTo(middle, before.y + shift, middle, y + shift, x, y + shift);
    }
  });
  return compact(line.toString());
}

/** A straight line; `shift` gives its parallel. */
export function straight(from: Point, to: Point, shift = 0): string {
  const across = from.x === to.x ? { x: shift, y: 0 } : { x: 0, y: shift };
  const line = pen();
  line.moveTo(from.x + across.x, from.y + across.y);
  line.lineTo(to.x + across.x, to.y + across.y);
  return compact(line.toString());
}

/** Out to a lane at the right, along it, and back in, with round corners; `shift` gives the parallel outside. */
export function lanePath(from: Point, lane: number, to: Point, radius: number, shift = 0): string {
  const down = Math.sign(to.y - from.y);
  const [x, start, end] = [lane + shift, from.y - shift * down, to.y + shift * down];
  const line = pen();
  line.moveTo(from.x, start);
  line.lineTo(x - radius, start);
  line.quadraticCurveTo(x, start, x, start + radius * down);
  line.lineTo(x, end - radius * down);
  line.quadraticCurveTo(x, end, x - radius, end);
  line.lineTo(to.x, end);
  return compact(line.toString());
}

/** One stroke, or the two of a double line. */
export function strokesOf(edge: { grade: Grade; gap: boolean }, draw: (shift: number) => string): string[] {
  return isDouble(edge.grade) && !edge.gap ? [draw(-DOUBLE), draw(DOUBLE)] : [draw(0)];
}

/** Arrow head whose tip is at the point. Relative commands keep it short: most heads of a page are the same bytes. */
export function arrowHead({ x, y }: Point, towards: 'left' | 'right' | 'up' | 'down'): string {
  return `M${x},${y}${HEADS[towards]}`;
}

const DOT = 3.5;

/** What says which way a line is meant: an arrow head at its tip where something moves, a dot at the first party for owners and courts. */
export function endMark(
  edge: { kind: RelationKind; gap: boolean },
  start: Point,
  tip: Point,
  towards: Parameters<typeof arrowHead>[1],
): string | null {
  if (hasHead(edge)) return arrowHead(tip, towards);
  const half = `a${DOT},${DOT},0,1,0,`;
  return hasDot(edge) ? `M${start.x - DOT},${start.y}${half}${2 * DOT},0${half}${-2 * DOT},0z` : null;
}

const HEADS = {
  left: `l${ARROW},${-ARROW_HALF}v${2 * ARROW_HALF}z`,
  right: `l${-ARROW},${-ARROW_HALF}v${2 * ARROW_HALF}z`,
  up: `l${-ARROW_HALF},${ARROW}h${2 * ARROW_HALF}z`,
  down: `l${-ARROW_HALF},${-ARROW}h${2 * ARROW_HALF}z`,
};
