import type { Graph } from '../../src/model/network/graph.ts';
import { planOf } from '../../src/geometry/layered/layered.ts';
import type { Segment } from '../../src/geometry/layered/layers.ts';
import { bestOrder, placesIn } from '../../src/geometry/layered/order.ts';

/** The edges that cross in the layered drawing, two by two: the fewest that the search finds. */
export function crossingsOf(graph: Graph): [string, string][] {
  return planOf(graph).plan.parts.flatMap((layers) => {
    const place = placesIn(bestOrder(layers).columns);
    const side = (a: Segment, b: Segment, end: 'left' | 'right') =>
      Math.sign((place.get(a[end]) ?? 0) - (place.get(b[end]) ?? 0));
    return layers.segments.flatMap((a, index) =>
      layers.segments
        .slice(index + 1)
        .filter((b) => a.gap === b.gap && side(a, b, 'left') * side(a, b, 'right') < 0)
        .map((b): [string, string] => [a.edge.id, b.edge.id]),
    );
  });
}
