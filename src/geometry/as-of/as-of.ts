import type { Graph, GraphNode } from '../../model/network/graph.ts';
import type { Standing } from '../../model/time/as-of.ts';
import type { Box, Drawing, Line, Rect, Tab, Tone } from '../marks/drawing.ts';

/** How the finding with a number stands; every finding of the graph has one. */
export type Standings = ReadonlyMap<number, Standing>;

/**
 * The drawing of a whole graph as it was known: everything keeps its place, what is new is heavy, what only articles
 * without a date say stands apart. A box at which nothing was known is empty, without a name even in the data.
 * Notes of columns are left out: they speak of the whole.
 */
export function asKnown(whole: Drawing, known: Graph, standings: Standings): Drawing {
  const nodes = new Map(known.nodes.map((node) => [node.id, node]));
  const edges = new Map(known.edges.map((edge) => [edge.id, edge]));
  const boxes = whole.boxes.flatMap((box) => knownBox(box, nodes.get(box.node.id), standings) ?? []);
  const lines = whole.lines.flatMap((line): Line[] => {
    const edge = edges.get(line.edge.id);
    return edge ? [{ ...line, edge, tone: toneOf(edge, standings) }] : [];
  });
  return {
    ...whole,
    heads: whole.heads.filter(({ kind }) => kind !== 'axis'),
    boxes,
    lines,
    empty: whole.boxes
      .filter(({ node }) => !nodes.has(node.id))
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
    apart: apartPaths(boxes, lines, known, standings),
    stems: [],
  };
}

function knownBox(box: Box, node: GraphNode | undefined, standings: Standings): Box | null {
  if (!node) return null;
  const known = new Map(node.tabs.map((tab) => [tab.relation, tab]));
  return {
    ...box,
    node,
    text: node.note === '' ? box.text.filter(({ kind }) => kind !== 'sub') : box.text,
    tabs: box.tabs.flatMap((placed): Tab[] => {
      const tab = known.get(placed.tab.relation);
      return tab ? [{ ...placed, tab, tone: toneOf(tab, standings) }] : [];
    }),
  };
}

interface Mark {
  finding: number;
}

function toneOf({ finding }: Mark, standings: Standings): Tone {
  return standings.get(finding) === 'new' ? 'heavy' : 'plain';
}

function apartPaths(
  boxes: readonly Box[],
  lines: readonly Line[],
  { edges }: Graph,
  standings: Standings,
): string[] {
  const isApart = ({ finding }: Mark) => standings.get(finding) === 'apart';
  const tabs = boxes.flatMap((box) => box.tabs);
  return [
    ...boxes.filter(({ node }) => marksAt(node, edges).every(isApart)).map(outline),
    ...tabs.filter(({ tab }) => isApart(tab)).map(outline),
    ...lines.filter(({ edge }) => isApart(edge)).flatMap(({ strokes }) => strokes),
  ];
}

function marksAt(node: GraphNode, edges: Graph['edges']): Mark[] {
  return [...edges.filter(({ from, to }) => from === node.id || to === node.id), ...node.tabs];
}

/** A rectangle as path data. */
export function outline({ x, y, width, height }: Rect): string {
  return `M${x},${y}h${width}v${height}h${-width}z`;
}
