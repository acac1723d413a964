import type { Graph, GraphNode } from '../../model/network/graph.ts';
import { seeded, shuffled } from '../random.ts';

const STARTS = 24;
const SEED = 2023;
/** Beyond this many edges there would be too many lanes to draw, so no order is worth a search. */
const MOST_EDGES = 40;

type Span = readonly [number, number];
type Ends = readonly (readonly [string, string])[];

/**
 * One list of all boxes, column after column, in the order that makes the fewest lanes cross and then the shortest
 * ones: neighbours are swapped while that helps, from seeded starts (hill climbing; for the crossings of a
 * one-page drawing see Bernhart and Kainen 1979). Nodes are sorted by id.
 */
export function spineOrder(graph: Graph): GraphNode[] {
  const ends = graph.edges.map(({ from, to }) => [from, to] as const);
  const sections = graph.columns.map((_, index) => graph.nodes.filter(({ column }) => column === index));
  if (ends.length > MOST_EDGES) return sections.flat();
  const random = seeded(SEED);
  let best = climbed(sections, ends);
  for (let start = 0; start < STARTS; start++) {
    const found = climbed(
      sections.map((section) => shuffled(section, random)),
      ends,
    );
    if (found.cost < best.cost) best = found;
  }
  return best.sections.flat();
}

interface Tried {
  sections: GraphNode[][];
  cost: number;
}

function climbed(start: GraphNode[][], ends: Ends): Tried {
  let best = { sections: start, cost: costOf(start, ends) };
  for (let before = Infinity; best.cost < before;) {
    before = best.cost;
    for (const [index, section] of best.sections.entries()) {
      for (let place = 0; place + 1 < section.length; place++) {
        const sections = best.sections.map((each, at) => (at === index ? withSwap(each, place) : each));
        const cost = costOf(sections, ends);
        if (cost < best.cost) best = { sections, cost };
      }
    }
  }
  return best;
}

/** A crossing costs more than any length. */
function costOf(sections: GraphNode[][], ends: Ends): number {
  const place = new Map(sections.flat().map(({ id }, index) => [id, index]));
  const spans = ends.map(([from, to]) => {
    const [a, b] = [place.get(from) ?? 0, place.get(to) ?? 0];
    return a < b ? ([a, b] as const) : ([b, a] as const);
  });
  let cost = 0;
  for (const [index, span] of spans.entries()) {
    cost += span[1] - span[0];
    for (let other = index + 1; other < spans.length; other++)
      if (interleave(span, spans[other]!)) cost += 1e6;
  }
  return cost;
}

function interleave([a, b]: Span, [c, d]: Span): boolean {
  return (a < c && c < b && b < d) || (c < a && a < d && d < b);
}

function withSwap(nodes: readonly GraphNode[], place: number): GraphNode[] {
  const [first, second] = nodes.slice(place, place + 2);
  return first && second ? [...nodes.slice(0, place), second, first, ...nodes.slice(place + 2)] : [...nodes];
}
