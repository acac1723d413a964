import type { Graph, GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { tabsHeight, textHeight } from '../marks/box.ts';
import type { Text } from '../marks/drawing.ts';
import { labelStart, rowHeight } from '../marks/label.ts';
import { need } from '../need.ts';
import { STUB_ROOM } from '../marks/gap.ts';
import { ABOVE_OUTSIDE, outsideOf } from '../outside.ts';
import { BADGE_INSET, TEXT } from '../marks/sizes.ts';
import { isOwner } from '../tabs.ts';
import { linesFrom, wrap } from '../marks/text.ts';
import { sorted } from '../tidy.ts';

/** Left side of the boxes, and the middle of the badges under them. */
export const LEFT = 2;
export const BADGE_X = LEFT + BADGE_INSET;

const IN_ROW = 13;
const BETWEEN = 14;
const UNDER_BOX = 4;
/** An edge that passes more boxes than this is told again where it ends: nobody follows a lane over two screens. */
const MOST_PASSED = 3;

/** A box in the column with the rows where edges leave and arrive. */
export interface Stop {
  node: GraphNode;
  box: { y: number; height: number };
  /** Height of each edge that leaves (under the box) and that arrives (beside it); a step that is not shown only leaves. */
  out: Map<GraphEdge, number>;
  in: Map<GraphEdge, number>;
  /** Height of the row above the box in which an edge that comes from far is told again; none on a box with an owner. */
  far: Map<GraphEdge, number>;
  bottom: number;
}

/** The column from top to bottom. */
export interface Stops {
  stops: Map<string, Stop>;
  heads: Text[];
  border: { y: number; label: Text[] } | null;
  /** Where the section begins that stands under none of the other headings. */
  outsideFrom: number | null;
  height: number;
}

/** Stands headings, boxes and the rows of their edges under one another, in boxes of this width. */
export function placeStops(graph: Graph, order: readonly GraphNode[], box: number): Stops {
  const place = new Map(order.map(({ id }, index) => [id, index]));
  const spine: Stops = { stops: new Map(), heads: [], border: null, outsideFrom: null, height: 0 };
  let y = 0;
  graph.columns.forEach((column, index) => {
    if (graph.borderAfter !== null && index === graph.borderAfter + 1)
      y = placeBorder(spine, graph.borderLabel, box, y);
    if (index > 0 && index === outsideOf(graph)) {
      spine.outsideFrom = y;
      y += ABOVE_OUTSIDE;
    }
    if (graph.columns.length > 1 || index !== outsideOf(graph)) y = placeHead(spine, column, box, y);
    for (const node of order.filter((each) => each.column === index)) {
      const stop = placeStop(node, graph.edges, place, box, y);
      spine.stops.set(node.id, stop);
      y = stop.bottom + BETWEEN;
    }
  });
  return { ...spine, height: y };
}

function placeBorder(spine: Stops, label: string, box: number, y: number): number {
  const lines = linesFrom(wrap(label, 'head', box), 'head', { x: LEFT, y });
  const at = y + lines.length * TEXT.head.line + 5;
  spine.border = { y: at, label: lines };
  return at + BETWEEN;
}

function placeHead(spine: Stops, { title, note }: Graph['columns'][number], box: number, y: number): number {
  const titles = wrap(title, 'head', box);
  const notes = wrap(note, 'axis', box);
  const below = y + titles.length * TEXT.head.line;
  spine.heads.push(
    ...linesFrom(titles, 'head', { x: LEFT, y }),
    ...linesFrom(notes, 'axis', { x: LEFT, y: below }),
  );
  return below + notes.length * TEXT.axis.line + (titles.length + notes.length > 0 ? 8 : 0);
}

function placeStop(
  node: GraphNode,
  edges: readonly GraphEdge[],
  place: ReadonlyMap<string, number>,
  box: number,
  top: number,
): Stop {
  const own = need(place, node.id);
  const far = (id: string) => need(place, id) - own;
  const arriving = nested(
    edges.filter(({ to, gap }) => to === node.id && !gap),
    ({ from }) => far(from),
  );
  const leaving = nested(
    edges.filter(({ from, gap }) => from === node.id && !gap),
    ({ to }) => far(to),
  );
  // They have no lane that others could cross: nearest to the box.
  const gaps = edges.filter(({ from, to, gap }) => gap && (from === node.id || to === node.id));
  // Never over the name of an owner: whoever reads a number above a name puts them together.
  const distant = node.tabs.some(isOwner)
    ? []
    : arriving.filter(({ from }) => Math.abs(far(from)) > MOST_PASSED + 1);
  const rows = new Map<GraphEdge, number>();
  let above = top;
  for (const edge of distant) {
    const row = rowHeight(edge, labelRoom(edge, box));
    rows.set(edge, above + row / 2);
    above += row;
  }
  const y = above + tabsHeight(node.tabs, box);
  const height = Math.max(textHeight(node, box), arriving.length * IN_ROW + 10);
  const first = y + Math.round((height - (arriving.length - 1) * IN_ROW) / 2);
  const stop: Stop = {
    node,
    box: { y, height },
    out: new Map(),
    in: new Map(arriving.map((edge, index) => [edge, first + index * IN_ROW])),
    far: rows,
    bottom: y + height,
  };
  for (const [index, edge] of [...gaps, ...leaving].entries()) {
    const row = rowHeight(edge, labelRoom(edge, box));
    if (index === 0) stop.bottom += UNDER_BOX;
    stop.out.set(edge, stop.bottom + row / 2);
    stop.bottom += row;
  }
  return stop;
}

/** How wide the words beside a number may be. */
export function labelRoom(edge: GraphEdge, box: number): number {
  return box - BADGE_X - labelStart(edge) - (edge.gap ? STUB_ROOM : 0);
}

/** To and from above the nearest first, then below the farthest first: so lanes that end here do not cross. */
function nested(edges: readonly GraphEdge[], far: (edge: GraphEdge) => number): GraphEdge[] {
  return sorted(edges, (edge) => {
    const below = far(edge) > 0;
    return [Number(below), -far(edge), below ? edge.finding : -edge.finding, edge.id];
  });
}
