import { describe, expect, it } from 'vitest';
import Declaration from '../../../src/components/finding/Declaration.astro';
import { findingOf, from, hear } from '../hear.ts';

const SALE = { kind: 'sold', from: 'alder', to: 'birch', via: 'norland', goods: 'river sand' };
const QUANTITIES = [
  { value: 270, unit: 'loads', comparator: 'at least', what: 'loads of all years together' },
  { value: 9000, comparator: 'about', currency: 'EUR', what: 'value of all loads' },
];
const declared = (changes: object, brief = false) =>
  hear(Declaration, { finding: findingOf(changes), page: 'en-GB', brief });

describe('the declaration of a finding', () => {
  it('says parties, goods, value, date and support', async () => {
    const lines = await declared({
      relations: [SALE],
      quantities: QUANTITIES,
      evidence: from('inquiry'),
    });
    expect(lines).toEqual([
      ...['Seller', 'Alder Ltd', 'Norland, sand pit', 'Buyer', 'Birch GmbH', 'Builder'],
      ...['Via', 'Norland', 'Country'],
      ...['Goods', 'River sand', 'At least 270 loads', 'Loads of all years together'],
      ...['Value', 'About €9,000', 'Value of all loads'],
      ...['When', 'no date given'],
      ...['What supports it', 'Inquiry into sand', 'By River Desk'],
    ]);
  });

  it.each([
    ['reported', 'sold', ['Seller', 'Buyer']],
    ['records', 'sold', ['Seller', 'Buyer']],
    ['alleged', 'sold', ['Seller (alleged)', 'Buyer (alleged)']],
    ['alleged', 'accused', ['Who accuses', 'Accused']],
    ['alleged', 'acted against', ['Who acted', 'Against']],
    ['alleged', 'not shown', ['Not shown: a step from', 'Not shown: a step to']],
  ])('says in each cell of a finding that is %s whether "%s" is alleged', async (grade, kind, captions) => {
    const relations = [{ kind, from: 'alder', to: 'birch' }];
    const lines = await declared({
      grade,
      relations,
      ...(grade === 'records' && { evidence: from('data') }),
    });
    expect([lines[0], lines[3]]).toEqual(captions);
  });

  it('has no cell for goods or value where a step is not shown', async () => {
    const lines = await declared({ relations: [{ kind: 'not shown', from: 'alder', to: 'birch' }] });
    expect(lines).not.toContain('Goods');
    expect(lines).not.toContain('Value');
  });

  it('says that value and goods of a sale are not given', async () => {
    const lines = await declared({ relations: [{ kind: 'sold', from: 'alder', to: 'birch' }] });
    expect(lines.slice(6, 10)).toEqual(['Goods', 'not given', 'Value', 'not given']);
  });

  it('has the words of a payment, and of a court, on their forms', async () => {
    const paid = await declared({
      relations: [{ kind: 'paid', from: 'alder', to: 'birch', what: 'advice' }],
      quantities: [{ value: 9000, currency: 'EUR', comparator: 'about', what: 'all of it' }],
    });
    expect(paid.filter((line) => /^(?:Payer|Payee|Paid for|Amount|Goods|Value)$/.test(line))).toEqual([
      ...['Payer', 'Payee', 'Paid for', 'Amount'],
    ]);
    const without = await declared({ relations: [{ kind: 'lent to', from: 'alder', to: 'birch' }] });
    expect(without.slice(6, 8)).toEqual(['Amount', 'not given']);
    const ruled = await declared({
      relations: [{ kind: 'ruled against', from: 'harbour', to: 'birch', what: 'the licence' }],
    });
    expect(ruled.filter((line) => /^(?:Court|Against|Decision|Goods|Value)$/.test(line))).toEqual([
      ...['Court', 'Against', 'Decision'],
    ]);
  });

  it('has numbers and parties of a finding that tells of no deal', async () => {
    const lines = await declared({
      entities: ['birch'],
      quantities: [{ value: 3, unit: 'ships', comparator: 'at most', what: 'ships seen' }],
    });
    expect(lines.slice(0, 6)).toEqual([
      'About',
      'Birch GmbH',
      'Numbers',
      'At most 3 ships',
      'Ships seen',
      'When',
    ]);
  });

  it('names several parties in a row', async () => {
    const relations = ['birch', 'dory', 'buyers'].map((to) => ({ kind: 'sold', from: 'alder', to }));
    expect(await declared({ relations })).toContain('Birch GmbH, Dory Line and Several buyers');
  });
});
