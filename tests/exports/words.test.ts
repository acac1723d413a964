import { describe, expect, it } from 'vitest';
import {
  caveatsOf,
  hedgedStatement,
  numberInWords,
  responsesInWords,
  whenInWords,
} from '../../src/exports/words.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import { finding, quarry } from './reports.ts';

const loads: Quantity = { value: 90, unit: 'loads', comparator: 'at most', what: 'loads in one summer' };
const euros: Quantity = {
  value: 1_200_000,
  currency: 'EUR',
  comparator: 'about',
  what: 'all invoices together',
};

describe('words', () => {
  it('write every comparator out, and of an exact number that it is as printed', () => {
    expect(numberInWords(loads)).toBe('at most 90 loads (loads in one summer)');
    expect(numberInWords(euros)).toBe('about €1,200,000 (all invoices together)');
    expect(numberInWords({ ...loads, comparator: 'exactly' })).toBe(
      '90 loads, as printed (loads in one summer)',
    );
  });

  it('put grade and denial before a statement', () => {
    expect(hedgedStatement(finding(quarry, 3))).toMatch(
      /^Alleged; denied by Barcaças Conceição: Two workers/,
    );
    expect(hedgedStatement(finding(quarry, 1))).toMatch(/^In records seen by reporters: Barcaças Conceição/);
  });

  it('say what is answered, so that a denial of something else is not taken for one', () => {
    expect(responsesInWords(finding(quarry, 1))).toContain(
      'Barcaças Conceição denies (answering: another point, having loaded sand at unlicensed pits)',
    );
    expect(responsesInWords(finding(quarry, 2))).toBe('none recorded');
  });

  it('give a date with its basis and the words of the article', () => {
    expect(whenInWords(finding(quarry, 8))).toBe(
      'some time from June 2017 on; worked out from the article; in the article: since June 2017 at the earliest (our translation); as of about June 2019',
    );
    expect(whenInWords(finding(quarry, 9))).toBeNull();
  });

  it('list what a reader needs before repeating a finding', () => {
    expect(caveatsOf(finding(quarry, 2))).toEqual([
      'When: between March and November 2018; in the article: between March and November 2018 (our translation).',
      'Number: about €1,200,000 (all invoices together, over nine months).',
      'Answers: none recorded.',
      'Not shown: The invoices do not show where the gravel went after it left the landing stage.',
    ]);
  });
});
