import { describe, expect, it } from 'vitest';
import { buildChronology, rowsOf } from '../../src/model/time/chronology.ts';
import type { Lag } from '../../src/model/time/lag.ts';
import { edtfOf } from '../../src/schema/edtf.ts';
import { lagLabel, lagWords, openEndWords, rowSentence, whenWords } from '../../src/text/chronology.ts';
import { smallReport } from '../model/small-report.ts';

describe('rowSentence', () => {
  const report = smallReport({ spring: '2023-03-17' }, [
    { when: '2022' },
    { when: '2022-05/..', grade: 'alleged', deniedBy: { name: 'Alder Ltd' } },
    { when: null, asOf: '2023-03', grade: 'stated' },
    { when: '2022-12', kind: 'unknown' },
  ]);
  const rows = rowsOf(buildChronology(report));
  const said = (number: number) => rowSentence(rows.find(({ finding }) => finding === number)!);

  it('reads a row aloud with grade, report and lag', () => {
    expect(said(1)).toBe(
      'Finding 1: Finding about sand 1. 2022, month not given; reported; first article here: 17 March 2023, at least 2 months later.',
    );
    expect(said(4)).toBe(
      'Finding 4: Finding about sand 4. December 2022; left open; first article here: 17 March 2023, 3 months later.',
    );
  });

  it('says who denies it', () => {
    expect(said(2)).toBe(
      'Finding 2: Finding about sand 2. From May 2022, end not given; alleged; first article here: 17 March 2023. Denied by Alder Ltd.',
    );
  });

  it('says up to when a state is vouched for, and that no date is given', () => {
    expect(said(3)).toBe(
      'Finding 3: Finding about sand 3. Date not given, as of March 2023; stated; by whom is not printed; first article here: 17 March 2023.',
    );
  });
});

describe('the words of a lag', () => {
  it.each<[Lag, string, string]>([
    [{ comparator: 'exactly', value: 18, unit: 'day' }, '18 days', '18 days'],
    [{ comparator: 'exactly', value: 1, unit: 'day' }, '1 day', '1 day'],
    [{ comparator: 'exactly', value: 5, unit: 'month' }, '5 months', '5 mo'],
    [{ comparator: 'at least', value: 1, unit: 'month' }, 'at least 1 month', 'at least 1 mo'],
    [{ comparator: 'at least', value: 33, unit: 'year' }, 'at least 33 years', 'at least 33 years'],
  ])('%j', (lag, words, label) => {
    expect([lagWords(lag), lagLabel(lag)]).toEqual([words, label]);
  });
});

describe('openEndWords', () => {
  it.each([
    ['2022-05/..', 'end not given'],
    ['../2023-04', 'start not given'],
    ['[2022-05..]', 'latest date not given'],
    ['[..2023-04]', 'earliest date not given'],
    ['2022-05/2022-06', null],
    ['2022-05', null],
  ])('%s: %s', (when, words) => {
    expect(openEndWords(edtfOf(when))).toBe(words);
  });
});

it('says that a date is not given', () => {
  expect(whenWords(null)).toBe('date not given');
  expect(whenWords(edtfOf('2022-05'))).toBe('May 2022');
});
