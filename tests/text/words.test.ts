import { expect, it } from 'vitest';
import { listInWords, sentenceCase } from '../../src/text/words.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is "%s"', (items, words) => {
  expect(listInWords(items)).toBe(words);
});

it('begins a sentence in upper case and leaves the rest', () => {
  expect(sentenceCase('alder Ltd')).toBe('Alder Ltd');
  expect(sentenceCase('')).toBe('');
});
