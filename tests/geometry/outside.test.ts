import { describe, expect, it } from 'vitest';
import { describe as described } from '../../src/diagrams/marks/describe.ts';
import { readingOrder } from '../../src/diagrams/marks/reading-order.ts';
import { relationList } from '../../src/geometry/list/relation-list.ts';
import { middleForm, wideForm } from '../../src/geometry/ownership/forms.ts';
import { NARROW, spine, TALL } from '../../src/geometry/spine/spine.ts';
import { isDrawable } from '../../src/geometry/split.ts';
import { OUTSIDE, type Graph } from '../../src/model/network/graph.ts';
import { LEAST_SCALE } from './generate.ts';
import { faults } from './quality.ts';
import { box, COLUMNS, edge, sample } from './sample.ts';

const LAST = COLUMNS.length;
const apart = (id: string) => ({ ...box(id, LAST), id: `${id}@` });

/** The sample with owners of owners in a row and in a circle, a court, and one of its companies once more. */
const graph: Graph = {
  ...sample,
  columns: [...sample.columns, { id: OUTSIDE, title: 'Of no heading', note: '' }],
  nodes: [...sample.nodes, ...['a', 'b', 'c', 'd', 'e', 'court', 'alder'].map(apart)],
  edges: [
    ...sample.edges,
    ...['a b', 'b c', 'c d', 'd e', 'e alder', 'b a'].map((ends, index) => {
      const [from, to] = ends.split(' ');
      return { ...edge(`${90 + index}-1`, `${from}@`, `${to}@`, 'owns 51%'), kind: 'owns' as const };
    }),
    { ...edge('97-1', 'court@', 'alder@', 'ruling'), kind: 'ruled against' },
  ],
};
const forms = { wide: wideForm(graph)!, tall: spine(graph, TALL)!, narrow: spine(graph, NARROW)! };

describe('what stands apart from the columns', () => {
  it.each(Object.entries(forms))(
    'is drawn without a fault in the %s form, below everything',
    (_, drawing) => {
      expect(faults(drawing, LEAST_SCALE)).toEqual([]);
      const below = drawing.boxes.filter(({ y }) => y > drawing.outsideFrom!).map(({ node }) => node.id);
      expect(below.sort()).toEqual(['a@', 'alder@', 'b@', 'c@', 'court@', 'd@', 'e@']);
      expect(drawing.lines).toHaveLength(graph.edges.length);
    },
  );

  it('takes nothing from the width of the columns', () => {
    expect(isDrawable(graph)).toBe(true);
    const [alone, both] = [wideForm(sample)!, forms.wide];
    expect(both.boxes.slice(0, alone.boxes.length)).toEqual(alone.boxes);
    expect([both.width, both.border]).toEqual([alone.width, alone.border]);
    expect(middleForm(graph) === null).toBe(middleForm(sample) === null);
  });

  it('is read after the columns, counted, and has no dots on them in the list', () => {
    const order = readingOrder(forms.wide).map(({ box: { node } }) => node.id.endsWith('@'));
    expect(order.indexOf(true)).toBe(sample.nodes.length);
    expect(order.lastIndexOf(false)).toBe(sample.nodes.length - 1);
    expect(described(graph)).toContain('7 lines stand apart');
    const { columns, rows } = relationList(graph, 640);
    expect(columns).toEqual(relationList(sample, 640).columns);
    expect(rows.filter(({ strip }) => strip === null)).toHaveLength(7);
  });

  it('has no heading where there are no columns beside it', () => {
    const nodes = graph.nodes.filter(({ column }) => column === LAST);
    const edges = graph.edges.filter(({ finding }) => finding >= 90);
    const only = { ...graph, nodes, edges };
    for (const drawing of [wideForm(only)!, spine(only, NARROW)!]) {
      expect(drawing.heads).toEqual([]);
      expect(drawing.border).toBeNull();
    }
  });
});
