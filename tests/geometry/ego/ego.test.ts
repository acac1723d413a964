import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ego } from '../../../src/geometry/ego/ego.ts';
import type { GraphEdge } from '../../../src/model/network/graph.ts';
import { EGO, egoGraph } from '../../../src/geometry/ego/graph.ts';
import { runs } from '../../runs.ts';
import { graphs, LEAST_SCALE, permuted } from '../generate.ts';
import { faults } from '../quality.ts';
import { box, COLUMNS, edge, sample, SIDES, tab, use } from '../sample.ts';

const WIDTHS = [1200, 760, 300];
const sides = (entity: string, further = false) => {
  const { nodes } = egoGraph(sample, entity, SIDES, further);
  return nodes.map(({ name, column }) => `${column} ${name}`).sort();
};

describe('the graph of one party', () => {
  it('has its sources at the left, what it goes to at the right, its owners as boxes', () => {
    expect(sides('birch')).toEqual([
      '1 Alder South BV',
      '1 Otto Larch',
      '2 Birch Trade',
      '3 Cedar Mechanics',
    ]);
  });

  it('shows what an owner owns', () => {
    expect(sides('p1')).toEqual(['2 Otto Larch', '3 Birch Trade', '3 Cedar Mechanics']);
  });

  it('is one box where the party owns something and is a party to something else', () => {
    const nodes = [
      box('court', 0),
      box('owner', 1),
      box('firm', 2, 'Firm', '', 'party', [tab(2, 'Owner', 'owner')]),
    ];
    const edges = [edge('1-1', 'court@0', 'owner@1', 'arrest')];
    const graph = { columns: COLUMNS, borderAfter: null, borderLabel: '', nodes, edges };
    for (const width of WIDTHS) {
      const drawing = ego(graph, 'owner', width, SIDES)!;
      expect(drawing.boxes.map(({ node }) => node.entity).sort()).toEqual(['court', 'firm', 'owner']);
      expect(drawing.lines.map(({ edge: { finding } }) => finding).sort()).toEqual([1, 2]);
    }
  });

  it('goes one step further, and beyond a transit box only with the same goods', () => {
    expect(sides('birch', true)).toContain('4 Rowing clubs, coast groups');
    const nodes = [
      box('a', 0),
      box('b', 0),
      box('way', 1, 'via the Way', '', 'transit'),
      box('c', 2),
      box('d', 2),
    ];
    const edges = [
      edge('1-1a', 'a@0', 'way@1', 'sand'),
      edge('1-1b', 'way@1', 'c@2', 'sand'),
      edge('2-1a', 'b@0', 'way@1', 'salt'),
      edge('2-1b', 'way@1', 'd@2', 'salt'),
    ];
    const parties = egoGraph(
      { columns: COLUMNS, borderAfter: null, borderLabel: '', nodes, edges },
      'a',
      SIDES,
      true,
    ).nodes;
    expect(parties.map(({ entity }) => entity)).toEqual(['a', 'way', 'c']);
  });

  it('is the party itself where goods go by way of it', () => {
    expect(sides('strait')).toContain('2 the Strait');
  });

  it('leaves out the words of further steps, but not that one is missing', () => {
    const further = egoGraph(
      {
        columns: COLUMNS,
        borderAfter: null,
        borderLabel: '',
        nodes: [box('a', 0), box('b', 1), box('c', 2), box('d', 3)],
        edges: [
          edge('1-1', 'a@0', 'b@1', 'sand'),
          edge('2-1', 'b@1', 'c@2', 'salt'),
          edge('3-1', 'b@1', 'd@3', 'not shown by our sources', { kind: 'not shown', gap: true }),
        ],
      },
      'a',
      SIDES,
      true,
    );
    expect(further.edges.map(({ label }) => label)).toEqual(['sand', '', 'not shown by our sources']);
  });

  it('stands a use on the box of the user, and as a remark on that of the maker', () => {
    const centre = (entity: string) =>
      egoGraph(sample, entity, SIDES, true).nodes.find(({ column }) => column === EGO.centre)!;
    expect(centre('guard').tabs.map(({ words }) => words)).toEqual([
      'uses Alder slabs, reported; how they came is not shown',
    ]);
    expect(centre('alder').tabs.map(({ words }) => words)).toEqual([
      'used by Guard: Alder slabs, reported; how they came is not shown',
    ]);
    expect(sides('alder')).toEqual(['2 Alder', '3 Westland navy', '3 via the Islands']);
  });

  it('draws a maker of whom nothing else is known, and a user alone', () => {
    const nodes = [box('user', 3, 'User', '', 'party', [use(1, 'Maker', 'maker', 'slabs', 'User')])];
    const graph = { columns: COLUMNS, borderAfter: null, borderLabel: '', nodes, edges: [] };
    for (const entity of ['maker', 'user'])
      for (const width of WIDTHS) {
        const drawing = ego(graph, entity, width, SIDES)!;
        expect(drawing.boxes.map(({ node, tabs }) => [node.entity, tabs.length])).toEqual([[entity, 1]]);
        expect(faults(drawing, LEAST_SCALE)).toEqual([]);
      }
  });

  it('says of a side where nothing moves that somebody is named there, not that something comes or goes', () => {
    const heads = (edges: GraphEdge[]) => {
      const graph = {
        columns: COLUMNS,
        borderAfter: null,
        borderLabel: '',
        nodes: [box('a', 0), box('b', 1), box('c', 1)],
        edges,
      };
      return egoGraph(graph, 'a', SIDES, false).columns.map(({ title }) => title);
    };
    const titles = (edges: GraphEdge[]) => heads(edges)[EGO.to];
    const sale = edge('1-1', 'a@0', 'b@1', 'sand');
    const gap = edge('2-1', 'a@0', 'c@1', 'not shown', { kind: 'not shown', gap: true });
    expect([titles([sale]), titles([gap]), titles([sale, gap])]).toEqual([
      'To',
      'Named with',
      'To, or named with',
    ]);
    // Once for both sides.
    const back = edge('3-1', 'b@1', 'a@0', 'not shown', { kind: 'not shown', gap: true });
    expect(heads([gap, back])[EGO.from]).toBe('Named with');
    expect(titles([gap, back])).toBe('');
  });

  it('is one box where the party is an owner and something else too', () => {
    const owned = box('b', 1, 'b', '', 'party', [tab(2, 'a', 'a')]);
    const { nodes, edges } = egoGraph(
      {
        columns: COLUMNS,
        borderAfter: null,
        borderLabel: '',
        nodes: [box('a', 0), owned, box('c', 1)],
        edges: [edge('1-1', 'c@1', 'a@0', 'sand')],
      },
      'a',
      SIDES,
      false,
    );
    expect(nodes.map(({ entity }) => entity)).toEqual(['c', 'a', 'b']);
    expect(edges.map(({ finding }) => finding)).toEqual([1, 2]);
  });

  it('leaves out owners of the neighbours that are the party', () => {
    expect(egoGraph(sample, 'p1', SIDES, false).nodes.flatMap(({ tabs }) => tabs)).toEqual([]);
  });
});

describe('ego', () => {
  it.each(WIDTHS)('draws every party of the sample without a fault at a width of %i', (width) => {
    for (const { entity } of sample.nodes) {
      const drawing = ego(sample, entity, width, SIDES);
      expect(drawing ? faults(drawing, LEAST_SCALE) : [`nothing for ${entity}`]).toEqual([]);
    }
  });

  it('gives nothing where there is nothing to draw', () => {
    expect(
      ego(
        { columns: COLUMNS, borderAfter: null, borderLabel: '', nodes: [box('a', 0)], edges: [] },
        'a',
        1200,
        SIDES,
      ),
    ).toBeNull();
    expect(ego(sample, 'nobody', 1200, SIDES)).toBeNull();
  });

  it('ends at the neighbours where it is told to', () => {
    const wide = ego(sample, 'birch', 1200, SIDES)!;
    const near = ego(sample, 'birch', 1200, SIDES, false)!;
    expect(wide.boxes.some(({ tone }) => tone === 'soft')).toBe(true);
    expect(near.boxes.some(({ tone }) => tone === 'soft')).toBe(false);
  });

  it('frames the party heavily and further steps softly', () => {
    const tones = Object.fromEntries(
      ego(sample, 'birch', 1200, SIDES)!.boxes.map(({ node, tone }) => [node.name, tone]),
    );
    expect(tones).toMatchObject({
      'Birch Trade': 'heavy',
      'Cedar Mechanics': 'plain',
      'Rowing clubs, coast groups': 'soft',
    });
  });

  it('gives the same bytes for the same content in another order', () => {
    for (const width of WIDTHS)
      expect(JSON.stringify(ego(permuted(sample), 'importers', width, SIDES))).toBe(
        JSON.stringify(ego(sample, 'importers', width, SIDES)),
      );
  });

  it('keeps to its rules on any graph', () => {
    fc.assert(
      fc.property(graphs(10, 40), fc.nat(9), fc.constantFrom(...WIDTHS), (graph, entity, width) => {
        const drawing = ego(graph, `e${entity}`, width, SIDES);
        expect(drawing ? faults(drawing, LEAST_SCALE) : []).toEqual([]);
      }),
      { numRuns: runs(60, 2_000), seed: 1, endOnFailure: true },
    );
  });
});
