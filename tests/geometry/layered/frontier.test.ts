import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/model/network/graph.ts';
import { MIDDLE, narrowFrontier, wideFrontier } from '../../../src/geometry/layered/frontier.ts';
import { cpuTime } from '../../cpu-time.ts';
import { runs } from '../../runs.ts';
import { crossingsOf } from '../crossings.ts';
import { graphs, LEAST_SCALE, name, permuted } from '../generate.ts';
import { faults, samplePath } from '../quality.ts';
import { box, COLUMNS, edge, sample } from '../sample.ts';

const graphOf = (nodes: Graph['nodes'], edges: Graph['edges']): Graph => ({
  columns: COLUMNS,
  borderAfter: 1,
  borderLabel: 'Westland customs border',
  nodes,
  edges,
});

describe('frontier', () => {
  it('draws the sample without a fault and without a crossing', () => {
    expect(faults(wideFrontier(sample)!, LEAST_SCALE)).toEqual([]);
    expect(crossingsOf(sample)).toEqual([]);
  });

  it('draws every box and every edge once', () => {
    const drawing = wideFrontier(sample)!;
    expect(drawing.boxes.map(({ node }) => node.id).sort()).toEqual(sample.nodes.map(({ id }) => id).sort());
    expect(drawing.lines.map(({ edge: { id } }) => id).sort()).toEqual(
      sample.edges.map(({ id }) => id).sort(),
    );
  });

  it('stands the border between its columns', () => {
    const { border, boxes } = wideFrontier(sample)!;
    const beyond = border?.beyond?.x ?? 0;
    expect(boxes.every(({ node, x, width }) => (node.column <= 1 ? x + width < beyond : x > beyond))).toBe(
      true,
    );
  });

  it('gives the same bytes for the same content in another order', () => {
    expect(JSON.stringify(wideFrontier(permuted(sample))!)).toBe(JSON.stringify(wideFrontier(sample)!));
  });

  it('draws a step that is not shown as two stubs without an arrow, in words', () => {
    const gap = wideFrontier(sample)!.lines.find((line) => line.edge.gap);
    expect(gap?.label.map(({ text }) => text).join(' ')).toBe('not shown by our sources');
    expect(gap?.arrow).toBeNull();
    expect(gap?.queries.map(({ text }) => text)).toEqual(['?', '?']);
    expect(gap?.strokes).toHaveLength(2);
  });

  it.each([
    ['across', box('b', 1), 'b@1'],
    ['across three columns', box('b', 3), 'b@3'],
    ['inside a column', box('b', 0), 'b@0'],
  ])('ends each stub at its own box and leaves all between empty: %s', (_, second, to) => {
    const gap = edge('1-1', 'a@0', to, 'not shown by our sources', { kind: 'not shown', gap: true });
    const drawing = wideFrontier(graphOf([box('a', 0), second], [gap]))!;
    expect(faults(drawing, LEAST_SCALE)).toEqual([]);
    for (const [index, stroke] of drawing.lines[0]!.strokes.entries()) {
      const { x, y } = samplePath(stroke)[0]!;
      const near = drawing.boxes.filter(
        (each) => x >= each.x && x <= each.x + each.width && y >= each.y && y <= each.y + each.height,
      );
      expect(near.map(({ node }) => node.entity)).toEqual([['a', 'b'][index]]);
    }
  });

  it('draws lines where nothing moves up to the box, without a head', () => {
    const { lines, boxes } = wideFrontier(
      graphOf(
        [box('a', 0), box('b', 1)],
        [edge('1-1', 'a@0', 'b@1', 'cooperation', { kind: 'cooperated with', grade: 'records' })],
      ),
    )!;
    expect(lines[0]!.arrow).toBeNull();
    const end = boxes.find(({ node }) => node.entity === 'b')!.x;
    expect(lines[0]!.strokes.flatMap(samplePath).some(({ x }) => x === end)).toBe(true);
  });

  it('stands a stub and its question mark beyond the border', () => {
    const gap = edge('1-1', 'a@1', 'b@2', 'not shown by our sources', { kind: 'not shown', gap: true });
    const { lines, border } = wideFrontier(graphOf([box('a', 1), box('b', 2)], [gap]))!;
    expect(lines[0]!.queries[1]!.x).toBeGreaterThan(border!.beyond!.x);
  });

  it('turns the arrow of an edge that goes backwards', () => {
    const [line] = wideFrontier(
      graphOf([box('a', 0), box('b', 1)], [edge('1-1', 'b@1', 'a@0', 'payment')]),
    )!.lines;
    const { x, width } = wideFrontier(graphOf([box('a', 0), box('b', 1)], []))!.boxes[0]!;
    expect(line?.arrow).toMatch(new RegExp(`^M${x + width},`));
  });

  it.each([
    ['an empty graph', graphOf([], [])],
    ['one box', graphOf([box('a', 2)], [])],
    ['one box with an edge to itself', graphOf([box('a', 0)], [edge('1-1', 'a@0', 'a@0', 'sand')])],
    [
      'a ring inside the last column',
      graphOf(
        [box('z', 0), box('a', 3), box('b', 3), box('c', 3)],
        [
          edge('1-1', 'a@3', 'b@3', 'sand'),
          edge('2-1', 'b@3', 'c@3', 'sand'),
          edge('3-1', 'c@3', 'a@3', 'sand'),
        ],
      ),
    ],
    [
      'eight edges between two boxes',
      graphOf(
        [box('a', 0), box('b', 1)],
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => edge(`${n}-1`, 'a@0', 'b@1', 'sand', { denied: true })),
      ),
    ],
    [
      'numbers of four digits',
      graphOf(
        [box('a', 0), box('b', 1)],
        [edge('1234-1', 'a@0', 'b@1', 'sand'), edge('1235-1', 'a@0', 'b@1', 'sand', { denied: true })],
      ),
    ],
  ])('draws %s', (_, graph) => {
    expect(faults(wideFrontier(graph)!, LEAST_SCALE)).toEqual([]);
  });

  it.each([
    ['of words', 'a label of forty characters, and no less'],
    ['of one word', 'Aansprakelijkheidsverzekeringspolishouder'.slice(0, 40)],
    ['of ideographs', '砂'.repeat(40)],
  ])('finds room for the longest labels on every line: %s', (_, label) => {
    const nodes = [0, 1, 2, 3].map((column) => box('n', column));
    const edges = [0, 1, 2].map((column) =>
      edge(`${column + 123456}-1`, `n@${column}`, `n@${column + 1}`, label, { denied: true }),
    );
    expect(faults(wideFrontier(graphOf(nodes, edges))!, LEAST_SCALE)).toEqual([]);
  });

  it('takes names of 1 to 60 characters in Latin, Cyrillic and Chinese', () => {
    fc.assert(
      fc.property(name, name, (first, second) => {
        const drawing = wideFrontier(
          graphOf(
            [box('a', 0, first, second), box('b', 1, second, first)],
            [edge('1-1', 'a@0', 'b@1', 'sand')],
          ),
        )!;
        expect(faults(drawing, LEAST_SCALE)).toEqual([]);
      }),
      { numRuns: runs(60, 2_000), seed: 4, endOnFailure: true },
    );
  });

  it('keeps to its rules on any graph of 10 to 200 entities', () => {
    fc.assert(
      fc.property(graphs(10, 200), (graph) => {
        expect(faults(wideFrontier(graph)!, LEAST_SCALE)).toEqual([]);
      }),
      { numRuns: runs(12, 500), seed: 1, endOnFailure: true },
    );
  });

  it('gives the same bytes for any graph in another order', () => {
    fc.assert(
      fc.property(graphs(10, 40), (graph) => {
        expect(JSON.stringify(wideFrontier(permuted(graph))!)).toBe(JSON.stringify(wideFrontier(graph)!));
      }),
      { numRuns: 10, seed: 2, endOnFailure: true },
    );
  });

  it('finds the order without a crossing of a tree', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 8, maxLength: 40 }), (parents) => {
        expect(crossingsOf(tree(parents))).toEqual([]);
      }),
      { numRuns: 25, seed: 3, endOnFailure: true },
    );
  });

  it('lays out 300 entities in under a second', () => {
    const [graph] = fc.sample(graphs(300, 300), { numRuns: 1, seed: 5 });
    const time = cpuTime(() => expect(wideFrontier(graph!)!.boxes).toHaveLength(300));
    expect(time).toBeLessThan(1000);
  });
});

describe('the middle form', () => {
  it('draws the sample in its width, without a fault', () => {
    const drawing = narrowFrontier(sample, MIDDLE);
    expect(drawing && faults(drawing, LEAST_SCALE)).toEqual([]);
  });

  it('keeps to its rules on any graph, or says that it does not fit', () => {
    fc.assert(
      fc.property(graphs(10, 60), (graph) => {
        const drawing = narrowFrontier(graph, MIDDLE);
        expect(drawing ? faults(drawing, LEAST_SCALE) : []).toEqual([]);
      }),
      { numRuns: runs(25, 1_000), seed: 6, endOnFailure: true },
    );
  });

  it('gives up where even short words do not fit', () => {
    expect(narrowFrontier(sample, 500)).toBeNull();
  });
});

/** Each box hangs on one of the column before: such a graph never needs a crossing. */
function tree(parents: readonly number[]): Graph {
  const columns: string[][] = [['n0@0'], [], [], []];
  const nodes = [box('n0', 0)];
  const edges: Graph['edges'] = [];
  for (const [index, pick] of parents.entries()) {
    const column = 1 + (index % 3);
    const above = columns[column - 1]!;
    const parent = above[pick % Math.max(1, above.length)];
    if (!parent) continue;
    const node = box(`n${index + 1}`, column);
    nodes.push(node);
    columns[column]!.push(node.id);
    edges.push(edge(`${index + 1}-1`, parent, node.id, 'sand'));
  }
  return graphOf(nodes, edges);
}

describe('the wide form', () => {
  const chain = (count: number): Graph => {
    const columns = Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      title: `Role ${index}`,
      note: '',
    }));
    const nodes = columns.map((_, index) =>
      box(`n${index}`, index, 'Northland quarries, unnamed', 'Northland · exporters'),
    );
    const edges = nodes
      .slice(1)
      .map((node, index) => edge(`${index + 1}-1`, nodes[index]!.id, node.id, 'at least $270,000'));
    return { columns, borderAfter: 1, borderLabel: 'border', nodes, edges };
  };

  it.each([2, 3, 4, 5])('fits %i columns', (count) => {
    const drawing = wideFrontier(chain(count));
    expect(drawing && faults(drawing, LEAST_SCALE)).toEqual([]);
  });

  it('does not stop the build for more columns than fit', () => {
    expect(wideFrontier(chain(6))).toBeNull();
  });
});
