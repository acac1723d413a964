import { expect, it } from 'vitest';
import type { Evidence } from '../../src/model/report.ts';
import { passageAddress } from '../../src/text/passage.ts';

const evidence = (address: string | undefined, phrase: string) =>
  ({ article: { address }, passage: { by: 'paragraph', at: 1 }, phrase }) as Evidence;

it('opens the page of the article at the phrase', () => {
  expect(passageAddress(evidence('https://news.example/a', 'zand over de grens'))).toBe(
    'https://news.example/a#:~:text=zand%20over%20de%20grens',
  );
});

it('keeps dashes, commas and ampersands from being read as directions', () => {
  expect(passageAddress(evidence('https://news.example/a', 'so-called, A & B'))).toBe(
    'https://news.example/a#:~:text=so%2Dcalled%2C%20A%20%26%20B',
  );
});

it('keeps an anchor that the address has', () => {
  expect(passageAddress(evidence('https://news.example/a#b', 'zand'))).toBe(
    'https://news.example/a#b:~:text=zand',
  );
});

it('has nothing to open where the address is not known', () => {
  expect(passageAddress(evidence(undefined, 'zand'))).toBeNull();
});
