import { expect, it } from 'vitest';
import { marksIn } from '../../src/reading/prose.ts';
import type { Prose } from '../../src/reading/prose.ts';

it('finds marks in paragraphs, lists, quotes and emphasis, in order', () => {
  const words = [{ type: 'text' as const, value: 'sand' }];
  const mark = (number: number) => ({ type: 'finding' as const, number, children: words });
  const prose: Prose = [
    { type: 'paragraph', children: [{ type: 'emphasis', children: [mark(4)] }, { type: 'break' }, mark(2)] },
    { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [mark(9)] }]] },
    { type: 'quote', children: [{ type: 'paragraph', children: [mark(2)] }] },
  ];
  expect(marksIn(prose)).toEqual([4, 2, 9, 2]);
});
