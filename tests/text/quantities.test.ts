import { expect, it } from 'vitest';
import { isMoney, quantityWords } from '../../src/text/quantities.ts';

it('writes the comparator before the number, and thousands with commas', () => {
  expect(quantityWords({ value: 12000, unit: 'crates', comparator: 'at least', what: 'x' })).toBe(
    'at least 12,000 crates',
  );
  expect(quantityWords({ value: 3, unit: 'ships', comparator: 'exactly', what: 'x' })).toBe('3 ships');
  expect(quantityWords({ value: 1.25, unit: 'tonnes', comparator: 'about', what: 'x' })).toBe(
    'about 1.25 tonnes',
  );
  expect(quantityWords({ value: 3, upTo: 5, currency: 'EUR', comparator: 'between', what: 'x' })).toBe(
    'between €3 and €5',
  );
  expect(quantityWords({ value: 3, unit: 'ships', comparator: 'more than', what: 'x' })).toBe(
    'more than 3 ships',
  );
});

it('writes money with its sign, or with the code where the sign is not common', () => {
  expect(quantityWords({ value: 103000, currency: 'USD', comparator: 'about', what: 'x' })).toBe(
    'about $103,000',
  );
  expect(quantityWords({ value: 5, currency: 'CHF', comparator: 'at most', what: 'x' })).toBe(
    'at most 5 CHF',
  );
  expect(isMoney({ value: 5, currency: 'CHF', comparator: 'exactly', what: 'x' })).toBe(true);
  expect(isMoney({ value: 5, comparator: 'exactly', what: 'x' })).toBe(false);
});

it('names the goods instead of the unit where they end with it', () => {
  const crates = { value: 37, unit: 'crates', comparator: 'exactly', what: 'x' } as const;
  expect(quantityWords(crates, 'steel crates')).toBe('37 steel crates');
  expect(quantityWords(crates, 'sand')).toBe('37 crates');
});
