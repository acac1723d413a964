import { OUTSIDE, type Graph } from '../model/network/graph.ts';
import type { Drawing } from './marks/drawing.ts';
import { TEXT } from './marks/sizes.ts';
import { linesFrom, wrap } from './marks/text.ts';
import { stepsDown } from './steps.ts';

/** From the columns to the heading of what stands apart from them, and from there to its boxes. */
export const ABOVE_OUTSIDE = 26;
const BELOW_HEAD = 10;
const LEFT = 2;
/** What stands apart has no columns but those of its own steps; so many always find room. */
const MOST_STEPS = 3;

/** Index of the column of those that stand under no heading; -1 without one, or in a picture without headings. */
export function outsideOf({ columns }: Pick<Graph, 'columns'>): number {
  return columns.findIndex(({ id, title }) => id === OUTSIDE && title !== '');
}

/** What stands in columns, and what stands apart: without headings, each line a step to the right. */
export function sections(graph: Graph): { inside: Graph; outside: Graph } {
  const at = outsideOf(graph);
  const only = (isOut: boolean): Graph => {
    const nodes = graph.nodes.filter(({ column }) => (column === at) === isOut);
    const ids = new Set(nodes.map(({ id }) => id));
    return { ...graph, nodes, edges: graph.edges.filter(({ from }) => ids.has(from)) };
  };
  const outside = only(true);
  const steps = stepsDown(outside, MOST_STEPS);
  return {
    inside: only(false),
    outside: {
      ...outside,
      columns: Array.from({ length: MOST_STEPS }, (_, step) => ({ id: `step-${step}`, title: '', note: '' })),
      borderAfter: null,
      nodes: outside.nodes.map((node) => ({ ...node, column: steps.get(node.id)! })),
    },
  };
}

/** The drawing of the columns with what stands apart from them under it; `draw` begins at a height. */
export function withOutside(
  graph: Graph,
  draw: (part: Graph, top: number) => Drawing | null,
): Drawing | null {
  const at = outsideOf(graph);
  const { inside, outside } = sections(graph);
  if (outside.nodes.length === 0) return draw(graph, 0);
  // Without headings, it needs none that tells it from them.
  if (inside.nodes.length === 0) return draw(outside, 0);
  const upper = draw(inside, 0);
  if (upper === null) return null;
  const y = upper.height + ABOVE_OUTSIDE;
  const titles = wrap(graph.columns[at]!.title, 'head', upper.width - 2 * LEFT);
  const lower = draw(outside, y + titles.length * TEXT.head.line + BELOW_HEAD);
  return (
    lower && {
      ...upper,
      height: lower.height,
      heads: [...upper.heads, ...linesFrom(titles, 'head', { x: LEFT, y })],
      boxes: [...upper.boxes, ...lower.boxes],
      lines: [...upper.lines, ...lower.lines],
      outsideFrom: y,
    }
  );
}
