import { expect, it } from 'vitest';
import { tidy } from '../../src/geometry/tidy.ts';
import { box, COLUMNS, edge } from './sample.ts';

const graph = {
  columns: COLUMNS,
  borderAfter: 1,
  borderLabel: 'border',
  nodes: [box('b', 3), box('a', 1)],
  edges: [edge('10-1', 'a@1', 'b@3', ''), edge('9-1', 'a@1', 'b@3', '')],
};

it('sorts edges by finding, nodes by id, and drops empty columns', () => {
  const result = tidy(graph);
  expect(result.nodes.map(({ id, column }) => [id, column])).toEqual([
    ['a@1', 0],
    ['b@3', 1],
  ]);
  expect(result.edges.map(({ id }) => id)).toEqual(['9-1', '10-1']);
  expect(result.columns.map(({ id }) => id)).toEqual(['between', 'user']);
});

it('keeps the border between the columns that are left, and drops it where one side is empty', () => {
  expect(tidy(graph).borderAfter).toBe(0);
  expect(tidy({ ...graph, nodes: [box('a', 0), box('b', 1)], edges: [] }).borderAfter).toBeNull();
  expect(tidy({ ...graph, nodes: [box('b', 3)], edges: [] }).borderAfter).toBeNull();
});
