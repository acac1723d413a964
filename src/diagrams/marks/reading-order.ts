import type { Box, Drawing, Line } from '../../geometry/marks/drawing.ts';

/** A box with the edges that leave it. */
export interface Stop {
  box: Box;
  lines: Line[];
}

/** Boxes in the order in which one reads: column after column from the left, each from the top, with its edges; then what stands apart below them. */
export function readingOrder({ boxes, lines, outsideFrom }: Drawing): Stop[] {
  const leaving = Map.groupBy(lines, ({ edge }) => edge.from);
  const apart = ({ y }: Box) => Number(outsideFrom !== null && y > outsideFrom);
  const sorted = [...boxes].sort((a, b) => apart(a) - apart(b) || a.x - b.x || a.y - b.y);
  const taken = new Set<string>();
  return sorted.map((box) => {
    // A box that stands twice in a list has its edges once.
    const first = !taken.has(box.node.id);
    taken.add(box.node.id);
    const own = first ? (leaving.get(box.node.id) ?? []) : [];
    return { box, lines: [...own].sort((a, b) => a.badge.y - b.badge.y || a.badge.x - b.badge.x) };
  });
}
