import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/model/promise/ledger.ts';
import { missingFinding } from '../../../src/model/join/missing-finding.ts';
import type { AddressRecord } from '../../../src/schema/ledger.ts';

const END = '2021-03-01';
const live = (number: number): AddressRecord => ({
  address: `/findings/${number}/`,
  date: '2021-01-01',
  state: 'live',
});
const merged = (number: number, into: number): AddressRecord => ({
  ...live(number),
  date: END,
  state: 'merged',
  target: `/findings/${into}/`,
  reason: 'The same.',
});
const withdrawn: AddressRecord = {
  ...live(7),
  date: END,
  state: 'withdrawn',
  reason: 'Misread.',
  subject: 'sand',
};
const said = (...records: AddressRecord[]) =>
  missingFinding(12, ledgerOf([live(12), live(7), live(3), ...records]), 'write another')[0];

describe('missingFinding', () => {
  it('says that there never was one', () => {
    expect(missingFinding(99, ledgerOf([live(12)]), 'write another')).toEqual([
      'there is no finding 99 — write another',
      'missing finding',
    ]);
  });

  it('says why it was withdrawn', () => {
    expect(said({ ...withdrawn, address: '/findings/12/' })).toBe(
      'finding 12 was withdrawn on 2021-03-01: Misread — write another',
    );
  });

  it('names the findings into which it was split', () => {
    const into = ['/findings/7/', '/findings/3/'];
    expect(said({ ...withdrawn, address: '/findings/12/', target: into[0], into })).toBe(
      'finding 12 was split on 2021-03-01 into /findings/7/ and /findings/3/: Misread — write another',
    );
  });

  it('gives the number that holds it now, at the end of a chain of mergers', () => {
    expect(said(merged(12, 7))).toBe('finding 12 was merged into finding 7 on 2021-03-01 — write 7');
    expect(said(merged(12, 7), merged(7, 3))).toBe(
      'finding 12 was merged into finding 3 on 2021-03-01 — write 3',
    );
  });

  it('does not send on to a number that was withdrawn itself', () => {
    expect(said(merged(12, 7), withdrawn)).toBe(
      'finding 12 was merged into finding 7 on 2021-03-01, and finding 7 was withdrawn on 2021-03-01: Misread — write another',
    );
  });
});
