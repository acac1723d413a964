import { describe, expect, it } from 'vitest';
import { buildChronology, figuresOf, listByYear, rowsOf } from '../../../src/model/time/chronology.ts';
import { smallReport } from '../small-report.ts';

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
      ['sand', [1, 7, 6, 5, 8]],
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
      'interval',
      'interval',
      'within',
    ]);
  });

  it('keeps open and approximate ends open and approximate', () => {
    expect(row(6)).toMatchObject({
      first: '2022-05-01',
      last: null,
      openStart: false,
      openEnd: true,
    });
    expect(row(8)).toMatchObject({
      first: null,
      last: '2023-04-30',
      openStart: true,
      approximateEnd: true,
    });
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
      reported: { slug: 'spring', first: '2023-03-17', last: '2023-03-17', approximate: false },
      lag: { comparator: 'at least', value: 2, unit: 'month' },
      denied: false,
      deniedBy: [],
    });
    expect(row(5).reported).toMatchObject({ slug: 'summer', approximate: true });
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
    expect(rowsOf(some)).toHaveLength(7);
  });
});

describe('figuresOf', () => {
  const chronology = buildChronology(report);
  const parts = (most: number) =>
    figuresOf(chronology, most).map(({ id, chronology: part }) => [id, rowsOf(part).length]);

  it('keeps one figure up to the limit', () => {
    expect(figuresOf(chronology, 8)).toEqual([{ id: '', title: null, chronology }]);
  });

  it('sets the undated apart first, then the chapters', () => {
    expect(parts(7)).toEqual([
      ['', 7],
      ['undated', 1],
    ]);
    expect(parts(6)).toEqual([
      ['sand', 5],
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
      ['2022', [1, 7, 2, 3, 6, 5]],
      ['2023', [8]],
      [null, [4]],
    ]);
  });
});
