import { max } from 'd3';

/** A straight tie between a place in one row and a place in the next. */
export type Tie = readonly [number, number];

/**
 * How many pairs of ties cross; ties that share an end do not.
 * Source: counting inversions with a binary indexed tree, Barth, Jünger and Mutzel 2002.
 */
export function countCrossings(ties: readonly Tie[]): number {
  const sorted = [...ties].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const size = (max(sorted, ([, end]) => end) ?? 0) + 1;
  const tree = new Int32Array(size + 1);
  let crossings = 0;
  sorted.forEach(([, end], seen) => {
    crossings += seen - sumTo(tree, end + 1);
    addAt(tree, end + 1);
  });
  return crossings;
}

function sumTo(tree: Int32Array, index: number): number {
  let sum = 0;
  for (let at = index; at > 0; at -= at & -at) sum += tree[at] ?? 0;
  return sum;
}

function addAt(tree: Int32Array, index: number): void {
  for (let at = index; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
}
