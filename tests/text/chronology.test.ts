import { describe, expect, it } from 'vitest';
import { buildChronology, rowsOf } from '../../src/model/time/chronology.ts';
import type { Lag } from '../../src/model/time/lag.ts';
import { eventDate, rowDate, rowSentence, TIMELINE_WORDS } from '../../src/text/chronology.ts';
import { smallReport, type SmallFinding } from '../model/small-report.ts';

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
      'Finding 1: Finding about sand 1. 2022, month not given; reported; first article here: 17 March 2023, at least 2 months later. No answer is recorded in the articles.',
    );
    expect(said(4)).toBe(
      'Finding 4: Finding about sand 4. December 2022; left open; first article here: 17 March 2023, 3 months later. No answer is recorded in the articles.',
    );
  });

  it('says who denies it, or that nobody answers', () => {
    expect(said(2)).toBe(
      'Finding 2: Finding about sand 2. Began in May 2022; whether or when it ended is not given; alleged; first article here: 17 March 2023. Denied by Alder Ltd.',
    );
  });

  it('says up to when a state is vouched for, and that no date is given', () => {
    expect(said(3)).toBe(
      'Finding 3: Finding about sand 3. Date not given, as of March 2023; stated; by whom is not printed; first article here: 17 March 2023. No answer is recorded in the articles.',
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
    expect(TIMELINE_WORDS.lag(lag)).toEqual([words, label]);
  });
});

describe('the date of a row', () => {
  const dateOf = (finding: SmallFinding, articles: Record<string, string> = { spring: '2023-03-17' }) =>
    rowDate(rowsOf(buildChronology(smallReport(articles, [finding])))[0]!);

  it.each<[string, SmallFinding]>([
    ['date not given', { when: null }],
    ['May 2022', { when: '2022-05' }],
    ['said in May 2022', { when: '2022-05', kind: 'statement' }],
    ['said on 3 May 2022', { when: '2022-05-03', kind: 'statement' }],
    // Of a payment that somebody tells of it is the date of the payment.
    ['May 2022', { when: '2022-05', kind: 'statement', relations: ['paid'] }],
    ['said in May 2022', { when: '2022-05', kind: 'statement', relations: ['accused'] }],
    // Where the source has the day on which it was said, another date is that of which it speaks.
    ['May 2022', { when: '2022-05', kind: 'statement', saidOn: '2023-02' }],
    ['said in May 2022', { when: '2022-05', kind: 'statement', saidOn: '2022-05-03' }],
    ['announced for April 2023', { when: '2023-04' }],
    ['announced for April 2023', { when: '2023-04', kind: 'statement' }],
    ['between May and June 2022', { when: '2022-05/2022-06', kind: 'statement' }],
    ['between May and June 2022', { when: '2022-05/2022-06', relations: ['supplied'] }],
    ['between May and June 2022, the whole time', { when: '2022-05/2022-06', relations: ['owns'] }],
    ['throughout May 2022', { when: '2022-05/2022-05' }],
  ])('%s', (words, finding) => {
    expect(dateOf(finding)).toBe(words);
  });

  it('is announced only where no article could know it yet', () => {
    expect(dateOf({ when: '2023-03' })).toBe('March 2023');
    expect(
      dateOf(
        { when: '2023-04', articles: ['spring', 'summer'] },
        { spring: '2023-03-17', summer: '2023-06' },
      ),
    ).toBe('April 2023');
  });

  it('is the same for a finding of which no row is made', () => {
    const { findings } = smallReport({ spring: '2023-03-17' }, [
      { when: '2022-05/2022-06', relations: ['owns'] },
      { when: '2023-04' },
      { when: '2022-05/..', relations: ['owns'] },
    ]);
    expect(findings.map(eventDate)).toEqual([
      'between May and June 2022, the whole time',
      'announced for April 2023',
      'began in May 2022; whether or when it ended is not given',
    ]);
  });
});
