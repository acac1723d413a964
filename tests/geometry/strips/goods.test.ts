import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/model/network/graph.ts';
import { goodsStrip, sameGoods, stackedGoods } from '../../../src/geometry/strips/goods.ts';
import { LEAST_SCALE } from '../generate.ts';
import { faults } from '../quality.ts';
import { sample } from '../sample.ts';

const WIDTHS = [1200, 760, 300];
const onlyFinding = (finding: number): Graph => {
  const edges = sample.edges.filter((edge) => edge.finding === finding);
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    ...sample,
    edges,
    nodes: sample.nodes.filter(({ id, tabs }) => used.has(id) || tabs.some((tab) => tab.finding === finding)),
  };
};
const numbers = [...new Set([...sample.edges.map(({ finding }) => finding), 2, 3])];

describe('the goods', () => {
  it.each(WIDTHS)('are drawn without a fault for every finding at a width of %i', (width) => {
    for (const number of numbers)
      expect([number, ...faults(goodsStrip(onlyFinding(number), width), LEAST_SCALE)]).toEqual([number]);
  });

  it('stand beside each other where there is room and under each other where there is none', () => {
    const [first, second] = goodsStrip(onlyFinding(1), 1200).boxes;
    expect(second!.x).toBeGreaterThan(first!.x + first!.width);
    const [upper, lower] = goodsStrip(onlyFinding(1), 300).boxes;
    expect(lower!.y).toBeGreaterThan(upper!.y + upper!.height);
  });

  it('cross the border in both forms, and only where they do', () => {
    for (const width of [1200, 300]) {
      expect(goodsStrip(onlyFinding(1), width).border?.label[0]?.text).toBe('Westland customs border');
      expect(goodsStrip(onlyFinding(5), width).border).toBeNull();
    }
  });

  it('go on from who they go by way of', () => {
    expect(goodsStrip(onlyFinding(9), 300).boxes.map(({ node }) => node.entity)).toEqual([
      'quarries',
      'strait',
      'importers',
    ]);
  });

  it('are joined in a telling only where one finding tells of the same goods', () => {
    const edge = (id: string, from: string, to: string, changes: object = {}) =>
      ({
        ...sample.edges[0]!,
        id,
        relation: id,
        finding: 1,
        from,
        to,
        kind: 'sold',
        gap: false,
        ...changes,
      }) as const;
    const [a, b, c] = sample.nodes.filter(({ shape }) => shape === 'party').map(({ id }) => id) as [
      string,
      string,
      string,
    ];
    const boxes = (changes: object) => {
      const graph: Graph = {
        ...sample,
        nodes: sample.nodes.filter(({ id }) => [a, b, c].includes(id)).map((node) => ({ ...node, tabs: [] })),
        edges: [edge('1-1', a, b), edge('1-2', b, c, changes)],
      };
      return stackedGoods(graph, 300, sameGoods).boxes.length;
    };
    expect(boxes({})).toBe(3);
    for (const apart of [
      { finding: 2 },
      { gap: true },
      ...(
        ['cooperated with', 'owns', 'goods used by', 'raises money for', 'has member', 'paid'] as const
      ).map((kind) => ({ kind })),
    ])
      expect(boxes(apart), JSON.stringify(apart)).toBe(4);
  });
});
