import { mean, sum } from 'd3';
import { countCrossings, type Tie } from './crossings.ts';
import type { Block, Item, Layers, Segment } from './layers.ts';
import { seeded, shuffled } from '../random.ts';

const SHUFFLES = 80;
const SWEEPS = 16;
/** Large parts get fewer starts: about this many edges are looked at in all. */
const WORK = 12_000;
const SEED = 2022;

export interface Order {
  columns: Block[][];
  crossings: number;
}

/**
 * The order within each column that crosses the fewest edges, among many starts. The same input gives the same order.
 * Source: barycentre sweeps (Sugiyama et al. 1981) from seeded shuffles, then swaps of neighbours while they help.
 */
export function bestOrder(layers: Layers): Order {
  const random = seeded(SEED);
  const links = linksOf(layers.segments);
  const rounds = Math.min(SHUFFLES, Math.ceil(WORK / Math.max(1, layers.segments.length)));
  let best = judged(layers.columns, layers);
  for (let round = 0; round <= rounds && best.crossings > 0; round++) {
    let columns = round === 0 ? layers.columns : layers.columns.map((column) => shuffled(column, random));
    for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
      columns = swept(columns, links, sweep % 2 === 0);
      const found = judged(columns, layers);
      if (found.crossings < best.crossings) best = found;
    }
  }
  return best.crossings > 0 ? swapped(best, layers, links) : best;
}

/** Place of every item in its column, from the top. */
export function placesIn(columns: readonly Block[][]): Map<Item, number> {
  return new Map(
    columns.flatMap((column) =>
      column.flatMap(({ items }) => items).map((item, place) => [item, place] as const),
    ),
  );
}

type Links = ReadonlyMap<Item, { left: Item[]; right: Item[] }>;

function linksOf(segments: readonly Segment[]): Links {
  const links = new Map<Item, { left: Item[]; right: Item[] }>();
  for (const { left, right } of segments) {
    for (const item of [left, right]) if (!links.has(item)) links.set(item, { left: [], right: [] });
    links.get(left)?.right.push(right);
    links.get(right)?.left.push(left);
  }
  return links;
}

function judged(columns: Block[][], { segments }: Layers): Order {
  return { columns, crossings: crossingsIn(columns, segments) };
}

function crossingsIn(columns: Block[][], segments: readonly Segment[]): number {
  const place = placesIn(columns);
  const ties = Map.groupBy(segments, ({ gap }) => gap);
  const tie = ({ left, right }: Segment): Tie => [place.get(left) ?? 0, place.get(right) ?? 0];
  return sum(ties.values(), (list) => countCrossings(list.map(tie)));
}

/** Sorts each column by where its neighbours on one side stand, going through the columns in one direction. */
function swept(columns: readonly Block[][], links: Links, rightwards: boolean): Block[][] {
  const result = [...columns];
  const indexes = columns.map((_, index) => index);
  for (const index of rightwards ? indexes : indexes.toReversed()) {
    const column = result[index] ?? [];
    const beside = result[index + (rightwards ? -1 : 1)];
    if (beside)
      result[index] = byNeighbours(column, placesIn([beside]), links, rightwards ? 'left' : 'right');
  }
  return result;
}

function byNeighbours(
  column: Block[],
  places: ReadonlyMap<Item, number>,
  links: Links,
  side: 'left' | 'right',
): Block[] {
  const scale = places.size / Math.max(1, column.length);
  const middles = new Map(
    column.map((block, index) => [block, mean(ends(block, side, places, links)) ?? index * scale]),
  );
  return [...column].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
}

/** Swaps neighbouring blocks as long as that removes crossings. */
function swapped({ columns }: Order, layers: Layers, links: Links): Order {
  const result = columns.map((column) => [...column]);
  for (let saved = -1; saved !== 0;) {
    const places = placesIn(result);
    saved = sum(result, (column) => swapColumn(column, places, links));
  }
  return judged(result, layers);
}

/** One pass down a column, in place. Places of items are read from the columns beside it only. */
function swapColumn(column: Block[], places: Map<Item, number>, links: Links): number {
  let removed = 0;
  for (let index = 0; index + 1 < column.length; index++) {
    const [upper, lower] = [column[index], column[index + 1]];
    if (!upper || !lower) continue;
    const saved = savedBySwap(upper, lower, places, links);
    if (saved <= 0) continue;
    [column[index], column[index + 1]] = [lower, upper];
    removed += saved;
  }
  column.flatMap(({ items }) => items).forEach((item, place) => places.set(item, place));
  return removed;
}

/** Only edges of the one with edges of the other change whether they cross. */
function savedBySwap(upper: Block, lower: Block, places: ReadonlyMap<Item, number>, links: Links): number {
  return sum(['left', 'right'] as const, (side) => {
    const below = ends(lower, side, places, links);
    return sum(ends(upper, side, places, links), (end) => sum(below, (other) => Math.sign(end - other)));
  });
}

function ends(
  block: Block,
  side: 'left' | 'right',
  places: ReadonlyMap<Item, number>,
  links: Links,
): number[] {
  return block.items.flatMap((item) =>
    (links.get(item)?.[side] ?? []).map((other) => places.get(other) ?? 0),
  );
}
