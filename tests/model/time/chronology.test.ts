import { describe, expect, it } from 'vitest';
import { buildChronology, figuresOf, listByYear, rowsOf } from '../../../src/model/time/chronology.ts';
import { smallReport, type SmallFinding } from '../small-report.ts';

const report = smallReport(
  { spring: '2023-03-17', summer: '2023-06~' },
  [
    { when: '2022', chapter: 'sand' },
    { when: '2022-04', chapter: 'money' },
    { when: '2022-04', kind: 'statement', chapter: 'money' },
    { when: null, chapter: 'sand', asOf: '2023-03' },
    { when: '2022-06/2022-12', chapter: 'sand', articles: ['summer'] },
    { when: '2022-05/..', chapter: 'sand', deniedBy: { name: 'Alder Ltd' } },
    { when: '[2022-02..2023-02-19]', chapter: 'sand' },
    { when: '../2023-04~', chapter: 'sand' },
    { when: '[..2022-03]', chapter: 'sand' },
  ],
  [
    [1, 5],
    [2, 6],
  ],
);

describe('buildChronology', () => {
  const chronology = buildChronology(report);
  const row = (number: number) => rowsOf(chronology).find(({ finding }) => finding === number)!;

  it('groups by chapter and orders by date, then number; undated rows stand apart', () => {
    expect(
      chronology.groups.map(({ chapter, rows }) => [chapter, rows.map(({ finding }) => finding)]),
    ).toEqual([
      ['sand', [1, 7, 9, 6, 5, 8]],
      ['money', [2, 3]],
    ]);
    expect(chronology.undated.map(({ finding, when, asOf }) => [finding, when, asOf?.text])).toEqual([
      [4, null, '2023-03'],
    ]);
  });

  it('draws a bare year as "some time within" and a saying as a statement', () => {
    expect([1, 2, 3, 5, 6, 7].map((number) => row(number).shape)).toEqual([
      'within',
      'month',
      'statement',
      'within',
      'month',
      'within',
    ]);
  });

  it('keeps open and approximate ends open and approximate', () => {
    expect(row(6)).toMatchObject({
      first: '2022-05-01',
      last: '2022-05-31',
      openStart: false,
      openEnd: false,
    });
    expect(row(8)).toMatchObject({
      first: '2023-04-01',
      last: '2023-04-30',
      openStart: false,
      approximateEnd: true,
    });
    expect(row(9)).toMatchObject({ first: null, last: '2022-03-31', openStart: true });
  });

  it('covers the days of all rows and articles', () => {
    expect([chronology.first, chronology.last]).toEqual(['2022-01-01', '2023-06-30']);
    expect(buildChronology(smallReport({}, []))).toMatchObject({
      first: null,
      last: null,
      groups: [],
      undated: [],
    });
  });

  it('carries when it was reported, how long after, and who denies it', () => {
    expect(row(1)).toMatchObject({
      reported: { slug: 'spring', first: '2023-03-17', last: '2023-03-17', undated: false },
      lag: { comparator: 'at least', value: 2, unit: 'month' },
      denied: false,
      deniedBy: [],
    });
    expect(row(5).reported).toMatchObject({ slug: 'summer', undated: true });
    expect(row(6)).toMatchObject({ lag: null, denied: true, deniedBy: ['Alder Ltd'] });
  });

  it('names tensions only where both findings are kept', () => {
    expect(row(1).tensions).toEqual([
      { number: 1, url: '/tensions/1/', title: 'Tension 1', kind: 'sits uneasily with', finding: 5 },
    ]);
    const some = buildChronology(
      report,
      report.findings.filter(({ number }) => number !== 5),
    );
    expect(rowsOf(some).find(({ finding }) => finding === 1)!.tensions).toEqual([]);
    expect(rowsOf(some)).toHaveLength(8);
  });
});

describe('an article without a date', () => {
  const two = { spring: '2023-03-17', summer: '2023-06~' };
  const rowFor = (articles: string[]) =>
    rowsOf(buildChronology(smallReport(two, [{ when: '2022', articles }])))[0]!;

  it('is reported first only where it stands alone, and nothing is reckoned from it', () => {
    expect(rowFor(['summer'])).toMatchObject({ firstDated: false, lag: null });
    expect(rowFor(['spring'])).toMatchObject({ firstDated: false, lag: { value: 2 } });
    expect(rowFor(['spring', 'summer'])).toMatchObject({ firstDated: true, reported: { slug: 'spring' } });
  });
});

describe('what an article puts before something else', () => {
  const order = (findings: SmallFinding[]) =>
    rowsOf(buildChronology(smallReport({ spring: '2023-03-17' }, findings))).map(({ finding }) => finding);
  const late = '[2022-10~..2022-12~]';

  it('is drawn above it where the dates are the same, however long the chain', () => {
    expect(order([{ when: late }, { when: late, before: [1] }])).toEqual([2, 1]);
    expect(order([{ when: late, after: [2] }, { when: late, after: [3] }, { when: late }])).toEqual([
      3, 2, 1,
    ]);
    expect(order([{ when: late }, { when: late }])).toEqual([1, 2]);
  });

  it('does not hang on a circle, which the check reports', () => {
    expect(
      order([
        { when: late, before: [2] },
        { when: late, before: [1] },
      ]),
    ).toHaveLength(2);
  });
});

describe('figuresOf', () => {
  const chronology = buildChronology(report);
  const parts = (most: number) =>
    figuresOf(chronology, most).map(({ id, chronology: part }) => [id, rowsOf(part).length]);

  it('keeps one figure up to the limit', () => {
    expect(figuresOf(chronology, 9)).toEqual([{ id: '', title: null, chronology }]);
  });

  it('sets the undated apart first, then the chapters', () => {
    expect(parts(8)).toEqual([
      ['', 8],
      ['undated', 1],
    ]);
    expect(parts(6)).toEqual([
      ['sand', 6],
      ['money', 2],
      ['undated', 1],
    ]);
  });

  it('gives all figures the days of the whole', () => {
    expect(
      figuresOf(chronology, 6).every(
        ({ chronology: part }) => part.first === chronology.first && part.last === chronology.last,
      ),
    ).toBe(true);
  });
});

describe('listByYear', () => {
  it('has the same rows as the figures, by the year in which they start or, where that is open, end', () => {
    const years = listByYear(buildChronology(report));
    expect(years.map(({ year, rows }) => [year, rows.map(({ finding }) => finding)])).toEqual([
      ['2022', [1, 7, 9, 2, 3, 6, 5]],
      ['2023', [8]],
      [null, [4]],
    ]);
  });
});
