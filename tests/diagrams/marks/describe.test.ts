import { expect, it } from 'vitest';
import { describe as inWords } from '../../../src/diagrams/marks/describe.ts';
import { box, COLUMNS, edge, sample, use } from '../../geometry/sample.ts';

it('says how many lines there are of each grade, what is denied and what is missing', () => {
  expect(inWords(sample)).toBe(
    '12 lines between 16 boxes: 6 in records cited by the reporting, 4 reported, 1 alleged, 1 the party’s own word. Denied: findings 7, 13, 15. 2 owners stand on 3 boxes. 1 mark on a box says what is used, not how it came. 1 step is not shown by our sources.',
  );
});

it('counts goods that go by way of somebody as one line', () => {
  const nodes = [box('a', 0), box('b', 1), box('c', 2)];
  const edges = [edge('1-1a', 'a@0', 'b@1', 'sand'), edge('1-1b', 'b@1', 'c@2', 'sand')];
  expect(inWords({ columns: COLUMNS, borderAfter: null, borderLabel: '', nodes, edges })).toBe(
    '1 line between 3 boxes: 1 reported.',
  );
});

it('does not count lines where there are none', () => {
  const nodes = [box('a', 0, 'A', '', 'party', [use(1, 'B', 'b', 'sand', 'A')])];
  expect(inWords({ columns: COLUMNS, borderAfter: null, borderLabel: '', nodes, edges: [] })).toBe(
    '1 box. 1 mark on a box says what is used, not how it came.',
  );
});
