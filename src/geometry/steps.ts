import type { Graph } from '../model/network/graph.ts';

type Ends = readonly [upper: string, lower: string];

/**
 * How many lines lead down to each box at most, by id; no more than the boxes allow that are drawn beside one another
 * (`most`). In a circle, they end at the last.
 */
export function stepsDown(
  { nodes, edges }: Graph,
  most: number,
  endsOf: (edge: Graph['edges'][number]) => Ends = ({ from, to }) => [from, to],
): Map<string, number> {
  const steps = new Map(nodes.map(({ id }) => [id, 0]));
  const ends = edges.map(endsOf);
  for (let before = -1, sum = 0; before !== sum;) {
    before = sum;
    for (const [upper, lower] of ends)
      steps.set(lower, Math.max(steps.get(lower)!, Math.min(most - 1, steps.get(upper)! + 1)));
    sum = [...steps.values()].reduce((a, b) => a + b, 0);
  }
  return steps;
}
