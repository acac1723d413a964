import { expect, it } from 'vitest';
import type { Written } from '../../../src/model/plausible/desk.ts';
import { twinSlips } from '../../../src/model/plausible/twins.ts';

/** A finding with this evidence for the same words in one article. */
function written(...places: object[]): Written {
  const evidence = places.map((place) => ({ article: 'hearing', phrase: 'the lock was shut', ...place }));
  const data = { title: 'Lock shut', statement: 'The lock was shut.', relations: [], evidence };
  return { id: '001-lock', data, finding: { number: 1 }, said: { numbers: [] } } as never;
}

it('takes words on two pages, or at two minutes, for two places', () => {
  expect(twinSlips([written({ page: 4 }, { page: 9 }, { minute: '4:00' }, { minute: '9:00' })])).toEqual([]);
  expect(twinSlips([written({ page: 4 }, { page: 9 }, { page: 4 })])).toMatchObject([
    { code: 'evidence-twice', path: ['evidence', 2, 'phrase'] },
  ]);
});
