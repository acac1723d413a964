import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NARROW, spine, TALL } from '../../../src/geometry/spine/spine.ts';
import { runs } from '../../runs.ts';
import { graphs, LEAST_SCALE, permuted } from '../generate.ts';
import { faults } from '../quality.ts';
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
