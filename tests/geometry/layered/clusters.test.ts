import { expect, it } from 'vitest';
import { clusterColumn } from '../../../src/geometry/layered/clusters.ts';
import { box, edge, tab } from '../sample.ts';

const [a, b, c] = [box('a', 0), box('b', 0), box('c', 0)];
const names = (clusters: { entity: string }[][]) =>
  clusters.map((cluster) => cluster.map(({ entity }) => entity));

it('stands a chain on top of each other, downwards', () => {
  const { clusters, stacked, returning } = clusterColumn(
    [a, b, c],
    [edge('1-1', 'c@0', 'a@0', ''), edge('2-1', 'a@0', 'b@0', '')],
  );
  expect(names(clusters)).toEqual([['c', 'a', 'b']]);
  expect(stacked.map(({ edge: { id }, side }) => [id, side])).toEqual([
    ['1-1', 'left'],
    ['2-1', 'left'],
  ]);
  expect(returning).toEqual([]);
});

it('puts the middle of a star between two others and lets the third edge return', () => {
  const d = box('d', 0);
  const { clusters, returning } = clusterColumn(
    [a, b, c, d],
    [edge('1-1', 'a@0', 'b@0', ''), edge('2-1', 'a@0', 'c@0', ''), edge('3-1', 'a@0', 'd@0', '')],
  );
  expect(names(clusters)).toEqual([['b', 'a', 'c'], ['d']]);
  expect(returning.map(({ id }) => id)).toEqual(['3-1']);
});

it('has room for two edges between two boxes, for one beside a tab', () => {
  const edges = ['1-1', '2-1', '3-1'].map((id) => edge(id, 'a@0', 'b@0', ''));
  expect(clusterColumn([a, b], edges).returning).toHaveLength(1);
  const owned = { ...b, tabs: [tab(9, 'Otto Larch', 'p1')] };
  expect(clusterColumn([a, owned], edges).stacked.map(({ side }) => side)).toEqual(['right']);
});

it('lets edges of a box to itself and edges that close a ring return', () => {
  const edges = [
    edge('1-1', 'a@0', 'b@0', ''),
    edge('2-1', 'b@0', 'c@0', ''),
    edge('3-1', 'c@0', 'a@0', ''),
    edge('4-1', 'a@0', 'a@0', ''),
  ];
  expect(clusterColumn([a, b, c], edges).returning.map(({ id }) => id)).toEqual(['3-1', '4-1']);
});
