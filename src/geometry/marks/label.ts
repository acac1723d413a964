import type { GraphEdge } from '../../model/network/graph.ts';
import { BADGE, DIGIT, RING, ROW, TEXT } from './sizes.ts';
import { widthOf, wrap } from './text.ts';

/** What stands on a missing step takes two lines, so that it never sets the width of a picture. */
const GAP_WIDTH = 88;

/** The words on an edge in lines no wider than `width` (may be infinite). */
export function labelLines(edge: GraphEdge, width: number): readonly string[] {
  return wrap(edge.label, 'label', edge.gap ? Math.min(width, GAP_WIDTH) : width);
}

/** From the middle of the badge to the first letter. */
export function labelStart(edge: GraphEdge): number {
  return badgeHalf(edge) + 4;
}

/** From the middle of the badge to the end of its words. */
export function labelReach(edge: GraphEdge, width: number): number {
  const words = widthOf(labelLines(edge, width), 'label');
  return words === 0 ? badgeHalf(edge) : labelStart(edge) + words;
}

/** Height that badge and words need for themselves. */
export function rowHeight(edge: GraphEdge, width: number): number {
  return even(Math.max(edge.denied ? ROW + 4 : ROW, labelLines(edge, width).length * TEXT.label.line + 6));
}

/** The next even number, so that a middle is a whole number. */
export function even(height: number): number {
  return 2 * Math.ceil(height / 2);
}

/** Half the height of all that is drawn of a badge. */
export function badgeRadius(mark: { denied: boolean }): number {
  return (mark.denied ? RING : BADGE) + 1;
}

/** Half its width, which grows with the digits of its number. */
export function badgeHalf(mark: { denied: boolean; finding: number }): number {
  return badgeRadius(mark) + extraHalf(mark.finding);
}

/** What the digits after the second add to half the width of a badge. */
export function extraHalf(finding: number): number {
  return DIGIT * Math.max(0, String(finding).length - 2);
}
