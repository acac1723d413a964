import { describe, expect, it } from 'vitest';
import { buildChronology, figuresOf, listByYear, rowsOf } from '../../../src/model/time/chronology.ts';
import { smallReport } from '../small-report.ts';

const report = smallReport(
  { spring: '2023-03-17', summer: '2023-06~' },
  [
    { when: '2022', theme: 'sand' },
    { when: '2022-04', theme: 'money' },
    { when: '2022-04', kind: 'statement', theme: 'money' },
    { when: null, theme: 'sand', asOf: '2023-03' },
    { when: '2022-06/2022-12', theme: 'sand', articles: ['summer'] },
    { when: '2022-05/..', theme: 'sand', deniedBy: { name: 'Alder Ltd' } },
    { when: '[2022-02..2023-02-19]', theme: 'sand' },
    { when: '../2023-04~', theme: 'sand' },
  ],
  [
    [1, 5],
    [2, 6],
  ],
);

describe('buildChronology', () => {
  const chronology = buildChronology(report);
  const row = (number: number) => rowsOf(chronology).find(({ finding }) => finding === number)!;

  it('groups by theme and orders by date, then number; undated rows stand apart', () => {
    expect(chronology.groups.map(({ theme, rows }) => [theme, rows.map(({ finding }) => finding)])).toEqual([
      ['sand', [1, 7, 6, 5, 8]],
      ['money', [2, 3]],
    ]);
    expect(chronology.undated.map(({ finding, words, asOf }) => [finding, words, asOf])).toEqual([
      [4, 'date not given', 'March 2023'],
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

  it('keeps open and approximate ends open and approximate, and says so', () => {
    expect(row(6)).toMatchObject({
      first: '2022-05-01',
      last: null,
      openStart: false,
      openEnd: true,
      note: 'end not given',
    });
    expect(row(8)).toMatchObject({
      first: null,
      last: '2023-04-30',
      openStart: true,
      approximateEnd: true,
      note: 'start not given',
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

  it('reads a row aloud with grade, report, lag and denial', () => {
    expect(row(1).sentence).toBe(
      'Finding 1: Finding about sand 1. 2022, month not given; reported; first article here: 17 March 2023, at least 2 months later.',
    );
    expect(row(6).sentence).toBe(
      'Finding 6: Finding about sand 6. From May 2022, end not given; reported; first article here: 17 March 2023. Denied by Alder Ltd.',
    );
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

  it('leaves out findings that were withdrawn or merged', () => {
    const gone = {
      ...report,
      findings: report.findings.map((finding) =>
        finding.number === 2 ? { ...finding, state: 'withdrawn' as const } : finding,
      ),
    };
    expect(rowsOf(buildChronology(gone)).map(({ finding }) => finding)).not.toContain(2);
  });
});

describe('figuresOf', () => {
  const chronology = buildChronology(report);
  const parts = (most: number) =>
    figuresOf(chronology, most).map(({ id, chronology: part }) => [id, rowsOf(part).length]);

  it('keeps one figure up to the limit', () => {
    expect(figuresOf(chronology, 8)).toEqual([{ id: '', title: null, chronology }]);
  });

  it('sets the undated apart first, then the themes', () => {
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
    expect(years.map(({ title, rows }) => [title, rows.map(({ finding }) => finding)])).toEqual([
      ['2022', [1, 7, 2, 3, 6, 5]],
      ['2023', [8]],
      ['Date not given', [4]],
    ]);
  });
});
