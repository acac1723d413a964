import { expect, it } from 'vitest';
import { readingOrder } from '../../../src/diagrams/marks/reading-order.ts';
import { wideFrontier } from '../../../src/geometry/layered/frontier.ts';
import { sample } from '../../geometry/sample.ts';

it('goes column by column from the top, each box followed by the edges that leave it', () => {
  const stops = readingOrder(wideFrontier(sample)!);
  const columns = stops.map(({ box }) => box.node.column);
  expect(columns).toEqual(columns.toSorted());
  expect(stops.flatMap(({ lines }) => lines)).toHaveLength(sample.edges.length);
  for (const { box, lines } of stops) expect(lines.every(({ edge }) => edge.from === box.node.id)).toBe(true);
  const alder = stops.find(({ box }) => box.node.entity === 'alder')!;
  expect(alder.lines.map(({ edge }) => edge.id)).toEqual(['14-1a', '15-1']);
});
