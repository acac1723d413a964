import type { Graph } from '../../model/network/graph.ts';
import { placeColumns, type Budget, type Columns, type Plan } from './columns.ts';
import { components } from './components.ts';
import { blank, type Drawing } from '../marks/drawing.ts';
import { placeBorder, placeHeads } from '../marks/heads.ts';
import { layersOf } from './layers.ts';
import { bestOrder } from './order.ts';
import { drawPart, heightOf, placePart } from './parts.ts';
import { stackParts } from './stack.ts';
import { tidy } from '../tidy.ts';

const FOOT = 16;

/** The layered drawing within the first budget that it fits, or `null`. `top`: height at which it begins. */
export function fitting(input: Graph, budgets: readonly Budget[], top = 0): Drawing | null {
  const { graph, plan } = planOf(input);
  for (const budget of budgets) {
    const columns = placeColumns(plan, budget);
    if (columns) return draw(graph, plan, columns, top);
  }
  return null;
}

/** What of a graph does not depend on room: its connected parts in layers. */
export function planOf(input: Graph): { graph: Graph; plan: Plan } {
  const graph = tidy(input);
  const parts = split(graph).map(layersOf);
  const count = Math.max(1, ...parts.map(({ columns }) => columns.length));
  return { graph, plan: { parts, count, borderAfter: graph.borderAfter } };
}

function draw(graph: Graph, plan: Plan, columns: Columns, top: number): Drawing {
  const parts = plan.parts.map((part) => placePart(part, bestOrder(part), columns));
  const { texts, bottom } = placeHeads(graph, columns);
  const tops = stackParts(parts).map((down) => top + bottom + down);
  const marks = parts.map((part, index) => drawPart(part, columns, tops[index] ?? 0));
  const height =
    Math.ceil(Math.max(top + bottom, ...parts.map((part, index) => (tops[index] ?? 0) + heightOf(part)))) +
    FOOT;
  return {
    ...blank(columns.width, height),
    heads: texts,
    border: placeBorder(graph, columns, height),
    boxes: marks.flatMap(({ boxes }) => boxes),
    lines: marks.flatMap(({ lines }) => lines),
  };
}

/** The connected parts of a graph as graphs of their own. */
function split(graph: Graph): Graph[] {
  const links = graph.edges.map(({ from, to }) => [from, to] as const);
  return components(
    graph.nodes.map(({ id }) => id),
    links,
  ).map((ids) => {
    const inside = new Set(ids);
    return {
      ...graph,
      nodes: graph.nodes.filter(({ id }) => inside.has(id)),
      edges: graph.edges.filter(({ from }) => inside.has(from)),
    };
  });
}
