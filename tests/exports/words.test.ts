import { describe, expect, it } from 'vitest';
import {
  caveatsOf,
  hedgedStatement,
  numberInWords,
  quantityOf,
  responsesInWords,
  whenInWords,
} from '../../src/exports/words.ts';
import type { Finding, Relation } from '../../src/model/report.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import { finding, quarry } from './reports.ts';

const loads: Quantity = { value: 90, unit: 'loads', comparator: 'at most', what: 'loads in one summer' };
const euros: Quantity = {
  value: 1_200_000,
  currency: 'EUR',
  comparator: 'about',
  what: 'all invoices together',
};

function quantityOn(
  label: string,
  quantities: Quantity[],
  kind: Relation['kind'] = 'sold',
  relations = 1,
): Quantity | null {
  const relation = { label, kind } as Relation;
  return quantityOf(
    { quantities, relations: Array(relations).fill(relation) } as unknown as Finding,
    relation,
  );
}

describe('quantityOf', () => {
  it('takes the number that the label prints, in figures or with its scale', () => {
    expect(quantityOn('sand, at most 90 loads', [euros, loads])).toBe(loads);
    expect(quantityOn('gravel, about €1.2 million', [loads, euros])).toBe(euros);
    expect(quantityOn('about €1,200,000', [loads, euros])).toBe(euros);
  });

  it('takes the first one of two that the label prints', () => {
    expect(quantityOn('90 loads for €1.2 million', [euros, loads])).toBe(loads);
  });

  it('takes the only number of a single trade whose label prints none', () => {
    expect(quantityOn('sand', [loads])).toBe(loads);
  });

  it('takes none where it may belong to something else', () => {
    expect(quantityOn('sand', [loads, euros])).toBeNull();
    expect(quantityOn('sand', [loads], 'sold', 2)).toBeNull();
    expect(quantityOn('one of them', [loads], 'has member')).toBeNull();
    expect(quantityOn('sand, 12 loads', [loads])).toBeNull();
  });
});

describe('words', () => {
  it('write every comparator out, "exactly" too', () => {
    expect(numberInWords(loads)).toBe('at most 90 loads (loads in one summer)');
    expect(numberInWords(euros)).toBe('about €1,200,000 (all invoices together)');
    expect(numberInWords({ ...loads, comparator: 'exactly' })).toBe('exactly 90 loads (loads in one summer)');
  });

  it('put grade and denial before a statement', () => {
    expect(hedgedStatement(finding(quarry, 3))).toMatch(
      /^Alleged; denied by Barcaças Conceição: Two workers/,
    );
    expect(hedgedStatement(finding(quarry, 1))).toMatch(/^In records seen by reporters: Barcaças Conceição/);
  });

  it('say what is answered, so that a denial of something else is not taken for one', () => {
    expect(responsesInWords(finding(quarry, 1))).toContain(
      'Barcaças Conceição denies (answering: having loaded sand at unlicensed pits)',
    );
    expect(responsesInWords(finding(quarry, 2))).toBe('none recorded');
  });

  it('give a date with its basis and the words of the article', () => {
    expect(whenInWords(finding(quarry, 8))).toBe(
      'some time from June 2017 on; worked out from the article; in the article: since June 2017 at the earliest; as of about June 2019',
    );
    expect(whenInWords(finding(quarry, 9))).toBeNull();
  });

  it('list what a reader needs before repeating a finding', () => {
    expect(caveatsOf(finding(quarry, 2))).toEqual([
      'When: between March and November 2018; in the article: between March and November 2018.',
      'Number: about €1,200,000 (all invoices together, over nine months).',
      'Answers: none recorded.',
      'Not shown: The invoices do not show where the gravel went after it left the landing stage.',
    ]);
  });
});
