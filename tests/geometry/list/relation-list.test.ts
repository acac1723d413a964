import { describe, expect, it } from 'vitest';
import { relationList } from '../../../src/geometry/list/relation-list.ts';
import { permuted } from '../generate.ts';
import { samplePath } from '../quality.ts';
import { box, COLUMNS, edge, sample, tab } from '../sample.ts';

const WIDTH = 640;

describe('relationList', () => {
  it('has one row for each relation and each owner, by finding', () => {
    const relations = [
      ...sample.edges.map(({ relation }) => relation),
      ...sample.nodes.flatMap(({ tabs }) => tabs.map(({ relation }) => relation)),
    ];
    const rows = relationList(sample, WIDTH).rows;
    expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(relations)].sort());
    expect(rows.map(({ finding }) => finding)).toEqual(
      rows.map(({ finding }) => finding).toSorted((a, b) => a - b),
    );
  });

  it('names those on the way between the ends', () => {
    expect(relationList(sample, WIDTH).rows.find(({ id }) => id === '9-1')?.names).toEqual([
      'Northland quarries, unnamed',
      'via the Strait',
      'Westland companies, unnamed',
    ]);
  });

  it('names nobody as the end of a way of which a picture shows a part', () => {
    const edges = sample.edges.filter(({ id }) => id !== '9-1b');
    const names = (graph: typeof sample) =>
      relationList(graph, WIDTH).rows.find(({ id }) => id === '9-1')!.names;
    expect(names(sample)).toContain('via the Strait');
    expect(names({ ...sample, edges })).toEqual([]);
  });

  it('reads an owner as a relation', () => {
    const graph = {
      columns: COLUMNS,
      borderAfter: null,
      borderLabel: '',
      nodes: [box('a', 0, 'Alder Ltd', '', 'party', [tab(2, 'Otto Larch', 'p1')])],
      edges: [],
    };
    expect(relationList(graph, WIDTH).rows).toMatchObject([
      { id: '2-1', kind: 'owns', names: ['Otto Larch', 'Alder Ltd'] },
    ]);
  });

  it('stands dots on the columns and shares a column between parties', () => {
    const { columns, rows, border } = relationList(sample, WIDTH);
    const dots = (id: string) => rows.find((row) => row.id === id)!.strip!.dots.map(({ x }) => x);
    expect(dots('1-1')).toEqual([columns[1]!.x, columns[2]!.x]);
    expect(dots('5-2')).toEqual([columns[3]!.x, columns[3]!.x + WIDTH / 8]);
    expect(border).toBeGreaterThan(columns[1]!.x);
    expect(border).toBeLessThan(columns[2]!.x);
  });

  it('stands a use at its user alone, and does not say that something goes from one to the other', () => {
    const { rows } = relationList(sample, WIDTH);
    const used = rows.find(({ id }) => id === '12-1')!;
    expect(used.names).toEqual(['Guard']);
    expect([used.strip!.dots.length, used.strip!.steps.length]).toEqual([1, 0]);
    const moving = rows.filter(({ moves }) => moves).map(({ kind }) => kind);
    for (const kind of ['owns', 'cooperated with', 'has member', 'not shown', 'goods used by'] as const)
      expect(moving).not.toContain(kind);
    const pair = rows.find(({ kind }) => kind === 'cooperated with')!;
    expect(pair.strip!.steps.map(({ arrow }) => arrow)).toEqual([null]);
  });

  it('keeps the stub of a step that is not shown on its own side of the border', () => {
    const gap = { kind: 'not shown', gap: true } as const;
    const { rows, border } = relationList(
      {
        columns: COLUMNS,
        borderAfter: 1,
        borderLabel: '',
        nodes: [box('a', 1), box('b', 2)],
        edges: [edge('1-1', 'a@1', 'b@2', 'not shown', gap)],
      },
      WIDTH,
    );
    const [, query] = rows[0]!.strip!.steps[0]!.queries;
    expect(query!.x).toBeGreaterThan(border!);
  });

  it('draws a step that is not shown as two stubs with two question marks', () => {
    const { strip } = relationList(sample, WIDTH).rows.find(({ gap }) => gap)!;
    const [step] = strip!.steps;
    expect(step).toMatchObject({ arrow: null });
    expect(step?.queries.map(({ text }) => text)).toEqual(['?', '?']);
    const [first, second] = step!.strokes.map((stroke) => samplePath(stroke).map(({ x }) => x));
    const [from, to] = strip!.dots.map(({ x }) => x);
    expect(Math.max(...first!)).toBeLessThan(from! + 24);
    expect(Math.min(...second!)).toBeGreaterThan(to! - 24);
  });

  it('reads backwards where an edge goes backwards', () => {
    const graph = {
      columns: COLUMNS,
      borderAfter: 1,
      borderLabel: '',
      nodes: [box('a', 0), box('b', 2)],
      edges: [edge('1-1', 'b@2', 'a@0', 'payment')],
    };
    const [from, to] = relationList(graph, WIDTH).rows[0]!.strip!.dots;
    expect(from!.x).toBeGreaterThan(to!.x);
  });

  it('gives the same bytes for the same content in another order', () => {
    expect(JSON.stringify(relationList(permuted(sample), WIDTH))).toBe(
      JSON.stringify(relationList(sample, WIDTH)),
    );
  });
});
