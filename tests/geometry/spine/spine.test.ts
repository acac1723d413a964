import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NARROW, spine, TALL } from '../../../src/geometry/spine/spine.ts';
import { runs } from '../../runs.ts';
import { graphs, LEAST_SCALE, permuted } from '../generate.ts';
import { faults, samplePath } from '../quality.ts';
import { box, COLUMNS, edge, sample } from '../sample.ts';

describe('spine', () => {
  it.each([NARROW, TALL])('draws the sample without a fault at a width of %i', (width) => {
    const drawing = spine(sample, width);
    expect(drawing && faults(drawing, LEAST_SCALE)).toEqual([]);
    expect(drawing?.lines.map(({ edge: { id } }) => id).sort()).toEqual(
      sample.edges.map(({ id }) => id).sort(),
    );
  });

  it('stands boxes in the order of their columns, the border between them', () => {
    const drawing = spine(sample, NARROW)!;
    const down = [...drawing.boxes].sort((a, b) => a.y - b.y).map(({ node }) => node.column);
    expect(down).toEqual(down.toSorted());
    const line = drawing.border?.beyond?.y ?? 0;
    expect(drawing.boxes.every(({ node, y }) => y > line === node.column > 1)).toBe(true);
  });

  it('says what moved beside each number', () => {
    const line = spine(sample, NARROW)!.lines.find(({ edge: { id } }) => id === '7-1')!;
    expect(line.label.map(({ text }) => text)).toEqual(['1,000 headstones']);
    expect(line.label[0]!.y).toBeCloseTo(line.badge.y, -1);
  });

  it('has number, words and a stub under both ends of a step that is not shown, and no lane between', () => {
    const gap = edge('1-1', 'a@0', 'b@1', 'not shown by our sources', { kind: 'not shown', gap: true });
    const graph = {
      columns: COLUMNS,
      borderAfter: 1,
      borderLabel: '',
      nodes: [box('a', 0), box('b', 1)],
      edges: [gap],
    };
    const drawing = spine(graph, NARROW)!;
    expect(faults(drawing, LEAST_SCALE)).toEqual([]);
    const [line] = drawing.lines;
    const bottoms = drawing.boxes.map(({ y, height }) => y + height);
    expect([line!.badge.y > bottoms[0]!, line!.again!.badge.y > bottoms[1]!]).toEqual([true, true]);
    expect(line!.again!.label.map(({ text }) => text)).toEqual(line!.label.map(({ text }) => text));
    expect(line!.queries).toHaveLength(2);
    // The room beside the boxes stays free of it.
    const right = Math.max(...drawing.boxes.map(({ x, width }) => x + width));
    expect(line!.strokes.flatMap(samplePath).every(({ x }) => x < right)).toBe(true);
  });

  it('has number and words at both ends of a long lane, above the box where it ends, and once for a short one', () => {
    const graph = {
      columns: COLUMNS,
      borderAfter: 1,
      borderLabel: '',
      nodes: [box('a', 0), box('b', 1), box('c', 1), box('d', 2), box('e', 2), box('f', 3)],
      edges: [edge('1-1', 'a@0', 'f@3', '500 bricks'), edge('2-1', 'b@1', 'd@2', 'gravel')],
    };
    const drawing = spine(graph, NARROW)!;
    expect(faults(drawing, LEAST_SCALE)).toEqual([]);
    const line = (id: string) => drawing.lines.find(({ edge: each }) => each.id === id)!;
    expect(line('2-1').again).toBeNull();
    const { again, label } = line('1-1');
    expect(again!.label.map(({ text }) => text)).toEqual(label.map(({ text }) => text));
    const last = drawing.boxes.find(({ node }) => node.id === line('1-1').edge.to)!;
    const others = drawing.boxes.filter(({ y }) => y < last.y);
    expect(again!.badge.y).toBeLessThan(last.y);
    expect(others.every(({ y, height }) => y + height < again!.badge.y)).toBe(true);
  });

  it('gives up where it would need more than twelve lanes', () => {
    const pairs = Array.from({ length: 13 }, (_, index) => index);
    const nodes = pairs.flatMap((index) => [box(`a${index}`, 0), box(`b${index}`, 1)]);
    const edges = pairs.map((index) => edge(`${index + 1}-1`, `a${index}@0`, `b${index}@1`, 'sand'));
    const graph = { columns: COLUMNS, borderAfter: 1, borderLabel: '', nodes, edges };
    expect(spine(graph, NARROW)).toBeNull();
    expect(spine({ ...graph, edges: edges.slice(0, 12) }, NARROW)).not.toBeNull();
  });

  it('gives the same bytes for the same content in another order', () => {
    expect(JSON.stringify(spine(permuted(sample), NARROW))).toBe(JSON.stringify(spine(sample, NARROW)));
  });

  it('keeps to its rules on any graph that it draws', () => {
    fc.assert(
      fc.property(graphs(10, 30, 0.6), (graph) => {
        for (const width of [NARROW, TALL]) {
          const drawing = spine(graph, width);
          expect(drawing ? faults(drawing, LEAST_SCALE) : []).toEqual([]);
        }
      }),
      { numRuns: runs(25, 1_000), seed: 1, endOnFailure: true },
    );
  });
});
