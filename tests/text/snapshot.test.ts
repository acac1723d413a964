import { expect, it } from 'vitest';
import { gradeWords } from '../../src/text/grade.ts';
import { namesFrom, namesThen, snapshotGrade, snapshotInWords } from '../../src/text/versions.ts';
import { finding, snapshotIn, tinyContent, tinyReport } from '../model/tiny.ts';

const inWords = (changes: object) => {
  const snapshot = snapshotIn(tinyContent({ findings: { '001-sand': finding(changes) } }));
  return Object.fromEntries(
    snapshotInWords(snapshot, namesFrom(tinyReport().report)).map(({ label, items }) => [label, items]),
  );
};

it.each([
  [{ page: 4 }, 'page 4'],
  [{ minute: '12:30' }, 'at 12 min 30 s'],
  [{ minute: '1:02:00' }, 'at 1 h 2 min'],
])('reads out where in a document or a broadcast: %j', (where, words) => {
  const evidence = [{ article: 'daily', ...where, phrase: 'sold sand', credited: ['daily-own'] }];
  expect(inWords({ evidence })['Where it says so']).toEqual([
    `Sand moved, ${words}, look for “sold sand”; credited: Own words`,
  ]);
});

it('reads a version out with its grade, its evidence, its answers and its limits', () => {
  const denial = {
    by: 'birch',
    kind: 'denies',
    answers: 'this finding',
    summary: 'It says that it bought none.',
  };
  expect(
    inWords({
      grade: 'alleged',
      when: '2021-02',
      asOf: '2021-03',
      quantities: [{ value: 41_000, comparator: 'at least', unit: 'tonnes', what: 'sand in one year' }],
      responses: [
        denial,
        { ...denial, kind: 'explains', answers: 'the price', summary: 'It was the usual one.' },
      ],
      doesNotShow: ['Who paid.'],
    }),
  ).toMatchObject({
    Grade: ['Alleged'],
    When: ['February 2021', 'As of March 2021'],
    Numbers: ['At least 41,000 tonnes: sand in one year'],
    'Where it says so': ['Sand moved, paragraph 1, look for “sold sand”; credited: Own words'],
    'Who answers': [
      'Birch GmbH denies (the matter itself): It says that it bought none.',
      'Birch GmbH explains (another point, the price): It was the usual one.',
    ],
    'What it does not show': ['Who paid.'],
  });
});

it('says that no date is given and that no answer is recorded', () => {
  expect(inWords({})).toMatchObject({ When: ['No date given'], 'Who answers': ['None recorded'] });
});

it.each([
  [{ recordKind: 'judgment' }, [], 'in a judgment cited by the article'],
  [{ recordKind: 'contract', seenBy: ['birch'] }, [], 'in a contract seen by reporters'],
  [{}, [], 'in records cited by the article'],
  [
    { recordKind: 'judgment' },
    [{ kind: 'charged', from: 'norland', to: 'birch' }],
    'in a judgment cited by the article; the suspicion is alleged',
  ],
] as const)('grades a version in the words of its finding: %j', (record, relations, words) => {
  const changes = {
    findings: { '001-sand': finding({ grade: 'records', relations }) },
    sources: { 'daily-own': { title: 'Records', kind: 'records', ...record } },
  };
  const { report } = tinyReport(changes);
  const snapshot = snapshotIn(tinyContent(changes));
  const names = namesFrom(report);
  expect(gradeWords(report.findings[0]!)).toBe(words);
  // In the words of its day, and of a version that recorded ids alone.
  expect(snapshotGrade(snapshot, namesThen(snapshot, names)!)).toBe(words);
  expect(snapshotGrade(snapshotIn(tinyContent(changes), 1), names)).toBe(words);
});
