import type { Graph, GraphNode } from '../../model/network/graph.ts';
import { seeded, shuffled } from '../random.ts';

const STARTS = 24;
const SEED = 2023;
/** Beyond this many edges there would be too many lanes to draw, so no order is worth a search. */
const MOST_EDGES = 40;

/** Indices of the boxes at both ends of each edge. */
type Ends = readonly (readonly [from: number, to: number])[];

/**
 * One list of all boxes, column after column, in the order that makes the fewest lanes cross and then the shortest
 * ones: neighbours are swapped while that helps, from seeded starts (hill climbing; for the crossings of a
 * one-page drawing see Bernhart and Kainen 1979). Nodes are sorted by id.
 */
export function spineOrder(graph: Graph): GraphNode[] {
  const sections = graph.columns.map((_, index) => graph.nodes.filter(({ column }) => column === index));
  const boxes = sections.flat();
  if (graph.edges.length > MOST_EDGES) return boxes;
  const indexOf = new Map(boxes.map((box, index) => [box, index]));
  const byId = new Map(boxes.map(({ id }, index) => [id, index]));
  const ends = graph.edges.map(({ from, to }) => [byId.get(from) ?? 0, byId.get(to) ?? 0] as const);
  const columns = boxes.map(({ column }) => column);
  const random = seeded(SEED);
  let best = climbed([...boxes.keys()], columns, ends);
  for (let start = 0; start < STARTS; start++) {
    const order = sections.flatMap((section) => shuffled(section, random)).map((box) => indexOf.get(box)!);
    const found = climbed(order, columns, ends);
    if (found.cost < best.cost) best = found;
  }
  return best.order.map((index) => boxes[index]!);
}

interface Tried {
  /** Indices of boxes, from top to bottom. */
  order: number[];
  cost: number;
}

/** Swaps neighbours of one column, in the list itself, as long as that helps. */
function climbed(order: number[], columns: readonly number[], ends: Ends): Tried {
  const place = new Int32Array(order.length);
  for (const [at, index] of order.entries()) place[index] = at;
  const swap = (at: number) => {
    const first = order[at]!;
    const second = order[at + 1]!;
    order[at] = second;
    order[at + 1] = first;
    place[first] = at + 1;
    place[second] = at;
  };
  const measure = costsOf(ends);
  let cost = measure(place);
  for (let before = Infinity; cost < before;) {
    before = cost;
    for (let at = 0; at + 1 < order.length; at++) {
      if (columns[order[at]!] !== columns[order[at + 1]!]) continue;
      swap(at);
      const tried = measure(place);
      if (tried < cost) cost = tried;
      else swap(at);
    }
  }
  return { order, cost };
}

/** What an order costs, by the place of each box. A crossing costs more than any length. */
function costsOf(ends: Ends): (place: Int32Array) => number {
  // Asked a hundred thousand times for a graph: nothing is made anew.
  const [tops, feet] = [new Int32Array(ends.length), new Int32Array(ends.length)];
  return (place) => {
    let cost = 0;
    for (let index = 0; index < ends.length; index++) {
      const [from, to] = ends[index]!;
      const top = (tops[index] = Math.min(place[from]!, place[to]!));
      const foot = (feet[index] = Math.max(place[from]!, place[to]!));
      cost += foot - top;
      for (let other = 0; other < index; other++) {
        const above = tops[other]!;
        const below = feet[other]!;
        if (above < top ? top < below && below < foot : top < above && above < foot && foot < below)
          cost += 1e6;
      }
    }
    return cost;
  };
}
