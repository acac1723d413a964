import { describe, expect, it } from 'vitest';
import {
  isDatedMonth,
  knownBy,
  monthsOfArticles,
  standingIn,
  standsApart,
} from '../../../src/model/time/as-of.ts';
import { buildChronology, rowsOf, type Chronology } from '../../../src/model/time/chronology.ts';
import { smallReport } from '../small-report.ts';

const report = smallReport(
  { autumn: '2022-10', spring: '2023-03-17', later: '2023-03-20', summer: '2023-06~' },
  [
    { when: '2022-04', articles: ['autumn', 'summer'] },
    { when: '2022-06', articles: ['spring'], deniedBy: { name: 'Alder Ltd', finding: 3 } },
    { when: '2023-05', articles: ['summer'], kind: 'statement' },
    { when: '2022-07', articles: ['later'], deniedBy: { name: 'Birch GmbH' } },
  ],
  [
    [1, 2],
    [2, 3],
  ],
);
report.site.context.push(
  { when: '2022-02-24', label: 'The river floods' },
  { when: '2023-04', label: 'The river falls' },
);

describe('monthsOfArticles', () => {
  it('lists each month with an article once, in order', () => {
    expect(monthsOfArticles(report)).toEqual(['2022-10', '2023-03', '2023-06']);
    expect(monthsOfArticles(smallReport({ one: '2022' }, []))).toEqual(['2022-12']);
  });
});

it('a month in which only an article without a date may have appeared is no dated month', () => {
  expect(['2022-10', '2023-06'].map((month) => isDatedMonth(report, month))).toEqual([true, false]);
  expect(report.findings.map(standsApart)).toEqual([false, false, true, false]);
});

/** The timeline of what was known. */
function chronologyOf(month: string) {
  const { context, ...known } = knownBy(report, month);
  return buildChronology({ ...known, chapters: report.chapters, site: { context } });
}

describe('knownBy', () => {
  const spring = knownBy(report, '2023-03');

  it('keeps what had been reported by the end of the month and nothing later', () => {
    expect(spring.articles.map(({ slug }) => slug)).toEqual(['autumn', 'spring', 'later']);
    expect(spring.findings.map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(spring.findings[0]!.evidence.map(({ article }) => article.slug)).toEqual(['autumn']);
    expect(spring.tensions.map(({ number }) => number)).toEqual([1]);
    expect(spring.findings.map(({ tensions }) => tensions.map(({ number }) => number))).toEqual([
      [1],
      [1],
      [],
    ]);
    expect(spring.context.map(({ label }) => label)).toEqual(['The river floods']);
  });

  it('is nothing of the report but what was known', () => {
    expect(Object.keys(spring).sort()).toEqual(['articles', 'context', 'findings', 'tensions']);
  });

  it('forgets a denial that became known later', () => {
    expect(spring.findings.map(({ denied }) => denied)).toEqual([false, false, true]);
    expect(spring.findings[1]!.responses).toBe('none recorded');
    expect(knownBy(report, '2023-06').findings[1]!.denied).toBe(true);
  });

  it('knows an answer that is no finding of its own when every article had appeared that may carry it', () => {
    const both = smallReport({ one: '2022-10', two: '2023-03' }, [
      { when: null, articles: ['one', 'two'], deniedBy: { name: 'Birch GmbH' } },
    ]);
    expect(['2022-10', '2023-03'].map((month) => knownBy(both, month).findings[0]!.denied)).toEqual([
      false,
      true,
    ]);
  });

  it('says how each finding stood: new, known before, or of no certain date', () => {
    const standing = (month: string) =>
      knownBy(report, month).findings.map((finding) => [finding.number, standingIn(finding, month)]);
    expect(standing('2023-03')).toEqual([
      [1, 'known'],
      [2, 'new'],
      [4, 'new'],
    ]);
    expect(standing('2023-06')).toEqual([
      [1, 'known'],
      [2, 'known'],
      [3, 'apart'],
      [4, 'known'],
    ]);
  });

  it('knows everything after the last article, and leaves the report itself alone', () => {
    // An answer leads to the finding that carries it, and that one back.
    const said = (chronology: Chronology) =>
      JSON.stringify(rowsOf(chronology), (key, value: unknown) => (key === 'responses' ? undefined : value));
    expect(said(chronologyOf('2023-06'))).toBe(said(buildChronology(report)));
    expect(report.findings[1]!.denied).toBe(true);
  });

  it('shows no day after the last month in its chronology', () => {
    expect(chronologyOf('2022-10')).toMatchObject({
      first: '2022-04-01',
      last: '2022-10-31',
    });
  });
});
