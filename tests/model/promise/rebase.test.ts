import { describe, expect, it } from 'vitest';
import { apartIn } from '../../../src/desk/ledger/check.ts';
import { newPublication } from '../../../src/desk/ledger/write.ts';
import { ledgerOf } from '../../../src/model/promise/ledger.ts';
import { headsOf, type Publication } from '../../../src/model/promise/publications.ts';
import { contestedIn, replay } from '../../../src/model/promise/rebase.ts';
import { recordsIn } from '../../../src/model/promise/publications.ts';
import { sorted } from '../../../src/model/promise/publish.ts';
import { checkRecords } from '../../../src/model/promise/rules.ts';
import { canonicalJson } from '../../../src/model/promise/snapshot.ts';
import { isVersion, type LedgerRecord, type Snapshot } from '../../../src/schema/ledger.ts';
import { someWorld } from '../../desk/sandbox.ts';
import { sha256 } from './tools.ts';

const world = someWorld();
const snapshot = (statement: string, answers?: number): Snapshot => ({
  statement,
  kind: 'fact',
  grade: 'records',
  when: null,
  quantities: [],
  relations: [],
  evidence: [],
  responses:
    answers === undefined
      ? 'none recorded'
      : [{ by: 'alder', kind: 'denies', answers: 'this', summary: 'It denies it.', finding: answers }],
  doesNotShow: [],
});
const on = (buildsOn: Publication[], date: string, records: LedgerRecord[]): Publication =>
  newPublication(
    'l',
    { buildsOn: headsOf(buildsOn), date, kind: 'update', note: 'x' },
    records.map((record) => ({ ...record, date })),
    world,
  ).publication;
const born = (number: number, said: Snapshot): LedgerRecord[] => [
  { address: `/findings/${number}/`, date: '', state: 'live' },
  { finding: number, n: 1, date: '', note: 'x', sha256: sha256(canonicalJson(said)), snapshot: said },
];

const root = on([], '2021-01-01', born(1, snapshot('One.')));
const theirs = on([root], '2021-02-03', born(2, snapshot('Theirs.')));
const records = [...born(2, snapshot('Mine.')), ...born(3, snapshot('Mine too.', 2))];
const mine = on([root], '2021-02-01', [records[0]!, records[2]!, records[1]!, records[3]!]);
const now = { snapshot: () => null, freeNumber: (number: number) => number + 10, freeTension: () => 9 };

function replayed(list: Publication[]) {
  const kept = [root, theirs];
  const ledger = ledgerOf(
    recordsIn(kept, true).map(({ record }) => record),
    kept,
  );
  return replay(kept, list, ledger, now, sha256, '2021-03-01');
}

describe('a replay', () => {
  it('is for what claims the same, and for what builds on that', () => {
    const after = on([mine], '2021-02-02', born(4, snapshot('Later.')));
    const beside = on([root], '2021-02-02', born(5, snapshot('Beside.')));
    expect(contestedIn([root, theirs], [mine, after, beside])).toEqual([mine, after]);
  });

  it('is for what closes a circle with others of mine and theirs', () => {
    const merger = (from: number, to: number): LedgerRecord => ({
      address: `/findings/${from}/`,
      date: '',
      state: 'merged',
      target: `/findings/${to}/`,
      reason: 'x',
    });
    const first = on(
      [],
      '2021-01-01',
      sorted([1, 2, 3].flatMap((number) => born(number, snapshot(`${number}.`)))),
    );
    const inMain = on([first], '2021-02-01', [merger(2, 3)]);
    const one = on([first], '2021-02-01', [merger(1, 2)]);
    const two = on([first], '2021-02-02', [merger(3, 1)]);
    // 1 → 2 → 3 → 1: the last one of mine closes it.
    expect(contestedIn([first, inMain], [one, two])).toEqual([two]);
    const placed = recordsIn([first, inMain, one, two], true);
    const circles = checkRecords(placed, sha256, apartIn([first, inMain, one, two])).filter(({ words }) =>
      words.includes('circle'),
    );
    expect(circles.map(({ code }) => code)).toEqual(['branches', 'branches', 'branches']);
  });

  it('moves a number on, also where an answer of mine names it, and leaves what is mine alone', () => {
    const { again, numbers } = replayed([mine]);
    expect([...numbers]).toEqual([[2, 12]]);
    const versions = again[0]!.records.filter(isVersion);
    expect(versions.map(({ finding, n }) => [finding, n])).toEqual([
      [3, 1],
      [12, 1],
    ]);
    expect(versions[0]!.snapshot!.responses).toMatchObject([{ finding: 12 }]);
    expect(versions[0]!.sha256).toBe(sha256(canonicalJson(versions[0]!.snapshot)));
  });

  it('is not older than what it stands behind, not later than today, and says what it replaces', () => {
    expect(replayed([mine]).again[0]!.heading).toMatchObject({ date: '2021-02-03', replaces: [mine.digest] });
    const future = on([root], '2099-01-01', born(2, snapshot('Mine.')));
    expect(replayed([future]).again[0]!.heading.date).toBe('2021-03-01');
  });
});
