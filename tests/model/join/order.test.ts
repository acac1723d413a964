import { describe, expect, it } from 'vitest';
import { finding, tinyReport } from '../tiny.ts';

const dated = (when: string | null, changes: object = {}) =>
  finding({ kind: 'statement', when, ...(when && { whenText: 'then', whenBasis: 'derived' }), ...changes });

/** What is wrong with the first finding having come before the second. */
const errors = (first: string | null, second: string | null, more: object = {}) =>
  tinyReport({
    findings: { '001-sand': dated(first, { before: [2] }), '002-label': dated(second, more) },
  }).errors;

describe('an order that an article gives', () => {
  it.each([
    ['[2022-02~..2022-12~]', '[2022-10~..2022-12~]'],
    ['2022-05', '2022-05'],
    ['2022-05', null],
    [null, '2022-05'],
    ['2022-05', '[2022-05..]'],
    ['[..2022-05]', '[..2022-06]'],
    // A period that began before the other may go on after it.
    ['2022-02/2023-03', '2022-10'],
    ['2022-02/..', '2022-10'],
  ])('%s may come before %s', (first, second) => {
    expect(errors(first, second)).toEqual([]);
  });

  it('is not drawn the other way round', () => {
    expect(errors('2022-11', '2022-10')).toEqual([
      'finding 1 is said to come before finding 2, but its date (2022-11) starts later (2022-10) — let "when" of the earlier one start no later, for example "[2022-10..2022-10]"',
    ]);
    expect(errors('2022-11', '[..2022-10]')[0]).toContain('starts later');
    expect(errors('2022', '[2022-02..2022-10]')).toEqual([
      'finding 1 is said to come before finding 2, but its date (2022) ends later ([2022-02..2022-10]) — let "when" of the earlier one end with "2022-10" at the latest',
    ]);
    expect(errors('[2022-02..]', '2022-10')[0]).toContain('ends later');
  });

  it('is not said both ways, nor of a finding and itself', () => {
    const both = 'is said to come before finding 2, and after it elsewhere — keep one of the two';
    expect(errors('2022', '2022', { before: [1] })[0]).toContain(both);
    expect(errors(null, null, { before: [1] })).toHaveLength(2);
    expect(errors('2022', '2022', { after: [1] })).toEqual([]);
    expect(tinyReport({ findings: { '001-sand': dated(null, { after: [1] }) } }).errors).toEqual([
      'a finding cannot come before itself — remove the number',
    ]);
  });

  it('is read from either end', () => {
    const { errors: told } = tinyReport({
      findings: { '001-sand': dated('2022-10', { after: [2] }), '002-order': dated('2022-11') },
    });
    expect(told[0]).toContain('finding 2 is said to come before finding 1');
  });
});
