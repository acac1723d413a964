import { sum } from 'd3';
import { isotonic } from './isotonic.ts';
import type { Block, Item, Segment } from './layers.ts';
import { spaceBetween, type Measures } from './measure.ts';
import { need } from '../need.ts';

const PASSES = 60;
/** Edges that pass through a column are kept straight before others. */
const BEND_WEIGHT = 3;

interface Pull {
  /** Where the block would like to begin, seen from this segment: top of the other block plus this. */
  other: Block;
  offset: number;
  weight: number;
}

/** Heights in one part of the picture. */
export interface Settled {
  /** Top of each block. */
  tops: Map<Block, number>;
  /** Where each segment begins and ends. */
  ends: Map<Segment, { left: number; right: number }>;
}

/**
 * The top of each block, so that edges run as level as order and least spaces allow; the topmost is at 0.
 * Each column in turn takes the heights nearest to its neighbours' ports, exactly (isotonic regression).
 */
export function settle(
  columns: readonly Block[][],
  segments: readonly Segment[],
  measures: Measures,
): Settled {
  const blockOf = new Map<Item, Block>(
    columns.flat().flatMap((block) => block.items.map((item) => [item, block] as const)),
  );
  const pulls = pullsOf(blockOf, segments, measures);
  const offsets = columns.map((column) => offsetsOf(column, measures));
  const tops = new Map(
    columns.flatMap((column, index) =>
      column.map((block, place) => [block, offsets[index]?.[place] ?? 0] as const),
    ),
  );
  for (let pass = 0; pass < PASSES; pass++) {
    const indexes = columns.map((_, index) => index);
    let moved = false;
    for (const index of pass % 2 === 0 ? indexes : indexes.toReversed())
      if (solveColumn(columns[index] ?? [], offsets[index] ?? [], pulls, tops)) moved = true;
    // Where nothing moved nothing will.
    if (!moved) break;
  }
  columns.forEach((column, index) => roundColumn(column, offsets[index] ?? [], tops));
  const first = Math.min(...tops.values());
  for (const [block, top] of tops) tops.set(block, top - first);
  const ends = segments.map((segment) => {
    const port = need(measures.ports, segment);
    const at = (item: Item, offset: number) => need(tops, need(blockOf, item)) + offset;
    return [segment, { left: at(segment.left, port.left), right: at(segment.right, port.right) }] as const;
  });
  return { tops, ends: new Map(ends) };
}

/** The least possible top of each block in its column. */
function offsetsOf(column: readonly Block[], measures: Measures): number[] {
  let y = 0;
  return column.map((block, index) => {
    const before = column[index - 1];
    if (before) y += need(measures.blocks, before) + spaceBetween(before, block);
    return y;
  });
}

function pullsOf(
  blockOf: ReadonlyMap<Item, Block>,
  segments: readonly Segment[],
  measures: Measures,
): Map<Block, Pull[]> {
  const pulls = new Map<Block, Pull[]>([...blockOf.values()].map((block) => [block, []]));
  for (const segment of segments) {
    const [left, right] = [need(blockOf, segment.left), need(blockOf, segment.right)];
    const port = need(measures.ports, segment);
    const weight = segment.left.kind === 'bend' || segment.right.kind === 'bend' ? BEND_WEIGHT : 1;
    pulls.get(left)?.push({ other: right, offset: port.right - port.left, weight });
    pulls.get(right)?.push({ other: left, offset: port.left - port.right, weight });
  }
  return pulls;
}

/** True when a block of the column has moved. */
function solveColumn(
  column: readonly Block[],
  offsets: readonly number[],
  pulls: ReadonlyMap<Block, Pull[]>,
  tops: Map<Block, number>,
): boolean {
  const before = column.map((block) => need(tops, block));
  const targets = column.map((block, index) => {
    const { value, weight } = wish(need(pulls, block), tops) ?? { value: need(tops, block), weight: 0.01 };
    return { value: value - (offsets[index] ?? 0), weight };
  });
  isotonic(targets).forEach((value, index) => {
    const block = column[index];
    if (block) tops.set(block, value + (offsets[index] ?? 0));
  });
  return column.some((block, index) => need(tops, block) !== before[index]);
}

function wish(
  pulls: readonly Pull[],
  tops: ReadonlyMap<Block, number>,
): { value: number; weight: number } | null {
  const weight = sum(pulls, (pull) => pull.weight);
  if (weight === 0) return null;
  const wished = sum(pulls, ({ other, offset, weight: share }) => (need(tops, other) + offset) * share);
  return { value: wished / weight, weight };
}

/** Whole numbers; heights and spaces are whole, so rounding the slack alone keeps order and least spaces. */
function roundColumn(column: readonly Block[], offsets: readonly number[], tops: Map<Block, number>): void {
  column.forEach((block, index) => {
    const offset = offsets[index] ?? 0;
    tops.set(block, Math.round(need(tops, block) - offset) + offset);
  });
}
