import { describe, expect, it } from 'vitest';
import type { Version } from '../../src/model/promise/versions.ts';
import type { ChangeKind } from '../../src/schema/ledger.ts';
import { changeLine } from '../../src/text/correction.ts';
import { findingOf, from } from '../components/hear.ts';

const loads = (value: number, comparator: string, what = 'all loads of 2020') => ({
  quantities: [{ value, unit: 'loads', comparator, what }],
});
const snapshot = (changes: object) =>
  findingOf({ evidence: from('inquiry'), ...changes }).versions[0]!.snapshot!;
const version = (n: number, kind: ChangeKind | null, changes: object): Version => ({
  finding: 1,
  n,
  url: `/findings/1/v/${n}/`,
  date: '2021-05-04',
  note: n === 1 ? 'First publication.' : 'The number was misread.',
  kind,
  sha256: null,
  snapshot: snapshot(changes),
});
const line = (kind: ChangeKind | null, before: object, now: object) =>
  changeLine(version(2, kind, now), version(1, null, before));

describe('the line about a change', () => {
  it('says of a corrected number who gives it, how it is meant, of what, and what stood there', () => {
    expect(line('correction', loads(500, 'exactly'), loads(400, 'about'))).toBe(
      'Corrected 4 May 2021: according to River Desk, about 400 loads (all loads of 2020), not 500 loads. Reported.',
    );
  });

  it('keeps grade, denial and limits with it', () => {
    const denial = { by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' };
    const more = { grade: 'alleged', responses: [denial], doesNotShow: ['It does not show who paid.'] };
    expect(line('correction', loads(500, 'exactly'), { ...loads(400, 'about'), ...more })).toMatch(
      / not 500 loads\. Alleged\. Denied by Birch GmbH\. It does not show who paid\.$/,
    );
  });

  it('has the note where no number was corrected, or its scope is another', () => {
    const noted = 'Corrected 4 May 2021: The number was misread.';
    expect(line('correction', {}, { statement: 'Alder is said to have sold sand.' })).toBe(noted);
    expect(line('correction', loads(500, 'exactly'), loads(400, 'about', 'loads of May'))).toBe(noted);
    const open = { kind: 'unknown', ...loads(400, 'about') };
    expect(line('correction', loads(500, 'exactly'), open)).toBe(noted);
  });

  it.each([
    ['clarification', 'Clarified'],
    ['update', 'Updated'],
    ['wording', 'Reworded'],
    [null, 'Changed'],
  ] as const)('says of a %s that it was %s, and never that something was corrected', (kind, verb) => {
    expect(line(kind, loads(500, 'exactly'), loads(400, 'about'))).toBe(
      `${verb} 4 May 2021: The number was misread.`,
    );
  });

  it('says nothing of a first version, nor of what is not published', () => {
    expect(changeLine(version(1, null, {}), undefined)).toBeNull();
    const draft = { ...version(2, 'correction', loads(400, 'about')), date: null };
    expect(changeLine(draft, version(1, null, loads(500, 'about')))).toBeNull();
  });
});
