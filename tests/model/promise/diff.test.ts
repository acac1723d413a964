import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff, type DiffPart } from '../../../src/model/promise/diff.ts';

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
