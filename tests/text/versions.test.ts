import { describe, expect, it } from 'vitest';
import type { DiffPart } from '../../src/model/promise/diff.ts';
import { changeInWords, diffSnapshots, namesFrom, snapshotInWords } from '../../src/text/versions.ts';
import { finding, snapshotIn, tinyContent, tinyReport } from '../model/tiny.ts';

/** `[-removed-]` and `{+added+}`, as word diffs are printed. */
const shown = (parts: readonly DiffPart[]) =>
  parts
    .map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text))
    .join('');

const names = namesFrom(tinyReport().report);
const snapshot = (changes: object) => snapshotIn(tinyContent({ findings: { '001-sand': finding(changes) } }));

const UNWORDED =
  'Alder Ltd and Birch GmbH: a relation that this version does not put into words; its statement says what is said of them';

describe('snapshotInWords', () => {
  const words = (changes: object) =>
    Object.fromEntries(
      snapshotInWords(snapshot(changes), names).map(({ label, items }) => [label, items] as const),
    );

  it('keeps grade, date with its basis, numbers with their scope, credit, answers and limits', () => {
    expect(
      words({
        grade: 'stated',
        when: '2021-02',
        whenText: 'last month',
        whenBasis: 'derived',
        asOf: '2021-03',
        quantities: [{ value: 37, unit: 'loads', comparator: 'at most', what: 'all of one month' }],
        relations: [{ kind: 'sold', from: 'alder', to: 'birch', label: 'at most 37 loads' }],
        responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It bought none.' }],
        doesNotShow: ['Who paid.'],
      }),
    ).toEqual({
      'In a few words': ['Sand to Birch'],
      'Names in it': ['Alder Ltd', 'Birch GmbH'],
      Articles: ['Sand moved; outlet not named, 4 March 2021, in English'],
      'What it rests on': ['Own words (the article’s own words)'],
      'Sits beside': [],
      'Set aside': [],
      Statement: ['Alder is reported to have sold sand to Birch.'],
      Kind: ['Fact'],
      // Whose word it is, is not printed.
      Grade: ['Stated; by whom is not printed'],
      When: ['February 2021; the article’s words: “last month”, worked out by us', 'As of March 2021'],
      Numbers: ['At most 37 loads: all of one month'],
      'Who and whom': [UNWORDED],
      'Where it says so': ['Sand moved, paragraph 1, look for “sold sand”; credited: Own words'],
      'Who answers': ['Birch GmbH denies (the matter itself): It bought none.'],
      'What it does not show': ['Who paid.'],
    });
  });

  it('says of an outlet that only an address names that the article stands on its site', () => {
    const said = { ...snapshot({}), articles: [{ ...snapshot({}).articles![0]!, outlet: 'ledger' }] };
    const told = snapshotInWords(said, { ...names, entity: () => 'Daily Ledger', isOnSite: () => true });
    expect(told.find(({ label }) => label === 'Articles')!.items).toEqual([
      'Sand moved; an article on the site of Daily Ledger, 4 March 2021, in English',
    ]);
  });

  it.each([
    ['accused', 'alleged'],
    ['passes information to', 'alleged'],
    ['goods used by', 'reported'],
    ['linked to', 'reported'],
    ['sold', 'stated'],
  ])('accuses nobody of "%s" where the record of an %s finding has no sentence', (kind, grade) => {
    const asOf = '2021';
    expect(
      words({ grade, asOf, relations: [{ kind, from: 'alder', to: 'birch', label: 'a leak' }] }),
    ).toMatchObject({
      'Who and whom': [UNWORDED],
    });
  });

  it('speaks in the sentence that was recorded, says in what records a sale stands, and reads a missing step out', () => {
    const told = (relation: object, grade = 'records', quantities: object[] = []) =>
      words({ grade, quantities, relations: [{ kind: 'sold', from: 'alder', to: 'birch', ...relation }] })[
        'Who and whom'
      ];
    expect(told({ sentence: 'Birch is alleged to have taken sand', label: 'sand' }, 'alleged')).toEqual([
      'Birch is alleged to have taken sand. Recorded as “sale”: Alder Ltd and Birch GmbH; its words in drawings: “sand”',
    ]);
    // Beside a line stand its own words alone: a number goes with what was recorded, behind the hedged sentence.
    expect(
      told(
        { sentence: 'Alder is reported to have sold sand', label: 'loads, reported', quantity: 1 },
        'records',
        [{ value: 37, unit: 'loads', comparator: 'at most', what: 'all of one month' }],
      ),
    ).toEqual([
      'Alder is reported to have sold sand. Recorded as “sale”: Alder Ltd and Birch GmbH; number: at most 37 loads; its words in drawings: “loads, reported”',
    ]);
    expect(told({ goods: 'sand' })).toEqual([
      'Alder Ltd sold sand to Birch GmbH, in records cited by the article',
    ]);
    expect(told({ kind: 'not shown', goods: 'sand' }, 'reported')).toEqual([
      'Whether sand went from Alder Ltd to Birch GmbH is not shown',
    ]);
    const old = snapshot({ relations: [{ kind: 'sold', from: 'alder', to: 'birch' }], grade: 'records' });
    const gone = { ...old, relations: [{ ...old.relations[0]!, kind: 'robbed' }] };
    expect(snapshotInWords(gone, names).find(({ field }) => field === 'relations')!.items).toEqual([
      UNWORDED,
    ]);
  });

  it('says beside the grade of an arrest that the suspicion is alleged, and how exact a number is', () => {
    expect(
      words({
        relations: [{ kind: 'accused', from: 'alder', to: 'birch' }],
        quantities: [{ value: 37, unit: 'loads', comparator: 'exactly', what: 'all of one month' }],
        responses: [
          { by: 'birch', kind: 'unreachable', answers: 'questions from a paper', summary: 'It says so.' },
        ],
      }),
    ).toMatchObject({
      Grade: ['Reported; the suspicion is alleged'],
      Numbers: ['37 loads, as printed: all of one month'],
      'Who answers': ['Birch GmbH could not be reached, on questions from a paper: It says so.'],
    });
  });

  it('marks time words that are translated as ours, without quotation marks', () => {
    const foreign = namesFrom(tinyReport({}, { language: 'nl' }).report);
    const { items } = snapshotInWords(
      snapshot({ when: '2021-02', whenText: 'last month', whenBasis: 'stated' }),
      foreign,
    ).find(({ field }) => field === 'when')!;
    expect(items).toEqual(['February 2021; the article’s words: last month (our translation)']);
  });

  it('says that there is no date, no answer', () => {
    expect(words({})).toMatchObject({ When: ['No date given'], 'Who answers': ['None recorded'] });
  });
});

describe('diffSnapshots', () => {
  const diff = (before: object, after: object) =>
    diffSnapshots(snapshot(before), snapshot(after), names).map(
      ({ label, parts }) => `${label}: ${shown(parts)}`,
    );

  it('is empty for the same meaning', () => {
    expect(diff({}, {})).toEqual([]);
  });

  it('names each field that changed, in words', () => {
    const relations = [{ kind: 'sold', from: 'alder', to: 'birch', goods: 'sand' }];
    expect(
      diff(
        { relations: [{ ...relations[0], sentence: 'Alder is reported to have sold sand to Birch' }] },
        {
          relations: [{ ...relations[0], sentence: 'Alder is reported to have sold gravel to Birch' }],
          grade: 'alleged',
          when: '2021',
          whenText: 'last year',
          whenBasis: 'derived',
        },
      ),
    ).toEqual([
      'Grade: [-Reported-]{+Alleged+}',
      'When: [-No date given-]{+2021, month not given; the article’s words: “last year”, worked out by us+}',
      'Who and whom: Alder is reported to have sold [-sand-]{+gravel+} to Birch. Recorded as “sale”: Alder Ltd and Birch GmbH; goods: sand',
    ]);
  });

  it('leaves entries alone that another one was put before', () => {
    expect(diff({ doesNotShow: ['Who paid.'] }, { doesNotShow: ['How much.', 'Who paid.'] })).toEqual([
      'What it does not show: {+How much.+}',
    ]);
  });
});

describe('changeInWords', () => {
  const told = (before: object, after: object) =>
    diffSnapshots(snapshot(before), snapshot(after), names).map(changeInWords);

  it('says what became what, what came and what went', () => {
    expect(told({ grade: 'reported' }, { grade: 'alleged' })).toEqual(['grade: “Reported” became “Alleged”']);
    expect(told({}, { doesNotShow: ['How much.'] })).toEqual([
      'what it does not show: “How much.” was added',
    ]);
    expect(told({ doesNotShow: ['How much.'] }, {})).toEqual([
      'what it does not show: “How much.” was removed',
    ]);
  });
});
