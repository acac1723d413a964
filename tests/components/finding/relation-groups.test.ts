import { expect, it } from 'vitest';
import { groupRelations } from '../../../src/components/finding/relation-groups.ts';
import type { Entity, Relation } from '../../../src/model/report.ts';

const [owner, alder, birch] = ['An owner', 'Alder Ltd', 'Birch GmbH'].map((name) => ({ name }) as Entity);
const relation = (kind: Relation['kind'], from: Entity, to: Entity, via: Entity | null = null) =>
  ({ kind, from, to, via }) as Relation;

it('puts two companies of one owner into one row', () => {
  const groups = groupRelations([relation('owns', owner!, alder!), relation('owns', owner!, birch!)]);
  expect(groups).toEqual([{ kind: 'owns', from: [owner], to: [alder, birch], via: [] }]);
});

it('puts two sellers to one buyer into one row', () => {
  const groups = groupRelations([relation('sold', owner!, birch!), relation('sold', alder!, birch!)]);
  expect(groups).toEqual([{ kind: 'sold', from: [owner, alder], to: [birch], via: [] }]);
});

it('keeps a chain, another kind and another way apart', () => {
  expect(groupRelations([relation('sold', owner!, alder!), relation('sold', alder!, birch!)])).toHaveLength(
    2,
  );
  expect(groupRelations([relation('owns', owner!, alder!), relation('sold', owner!, birch!)])).toHaveLength(
    2,
  );
  const ways = [relation('sold', owner!, alder!, birch!), relation('sold', owner!, birch!)];
  expect(groupRelations(ways)).toHaveLength(2);
});

it('never invents a pair: two by two stay as they are', () => {
  const pairs = [
    relation('sold', owner!, alder!),
    relation('sold', owner!, birch!),
    relation('sold', alder!, birch!),
  ];
  expect(groupRelations(pairs).map(({ from, to }) => [from.length, to.length])).toEqual([
    [1, 2],
    [1, 1],
  ]);
});
