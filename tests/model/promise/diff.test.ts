import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSnapshots, wordDiff, type DiffPart } from '../../../src/model/promise/diff.ts';
import { snapshotOf } from '../../../src/model/promise/snapshot.ts';
import { namesFrom } from '../../../src/model/promise/words.ts';
import { finding, tinyContent, tinyReport } from '../tiny.ts';

/** `[-removed-]` and `{+added+}`, as word diffs are printed. */
const shown = (parts: readonly DiffPart[]) =>
  parts
    .map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text))
    .join('');

describe('wordDiff', () => {
  it.each([
    ['the same words', 'the same words', 'the same words'],
    ['sold 41,000 tonnes', 'sold at least 41,000 tonnes', 'sold {+at least +}41,000 tonnes'],
    ['41,000 tonnes', '42,000 tonnes', '[-41,000-]{+42,000+} tonnes'],
    ['is reported to have sold it', 'sold it', '[-is reported to have -]sold it'],
    ['Alder Ltd sold sand.', 'Birch GmbH sold sand.', '[-Alder Ltd-]{+Birch GmbH+} sold sand.'],
    ['', 'new', '{+new+}'],
    ['barges of São Brites', 'barges of Sao Brites', 'barges of [-São-]{+Sao+} Brites'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(wordDiff(before, after))).toBe(expected);
  });

  it('loses no letter of either text', () => {
    const text = fc
      .array(fc.constantFrom('sand', 'at least', '41,000', ',', ' ', 'of', 'São'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const side = (left: DiffPart['kind']) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map((part) => part.text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
      { seed: 7 },
    );
  });
});

describe('diffSnapshots', () => {
  const names = namesFrom(tinyReport().report);
  const snapshot = (changes: object) =>
    snapshotOf(tinyContent({ findings: { '001-sand': finding(changes) } }).findings[0]!.data);
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
        { relations },
        {
          relations: [{ ...relations[0], goods: 'gravel' }],
          grade: 'alleged',
          when: '2021',
          whenText: 'last year',
          whenBasis: 'derived',
        },
      ),
    ).toEqual([
      'Grade: [-Reported-]{+Alleged+}',
      'When: [-No date given-]{+2021, month not given, in the words of the article “last year”, worked out by us+}',
      'Who and whom: Alder Ltd sold [-sand-]{+gravel+} to Birch GmbH',
    ]);
  });

  it('leaves entries alone that another one was put before', () => {
    expect(diff({ doesNotShow: ['Who paid.'] }, { doesNotShow: ['How much.', 'Who paid.'] })).toEqual([
      'What it does not show: {+How much.+}',
    ]);
  });
});
