import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartIn } from '../../../src/desk/ledger/check.ts';
import { newPublication, withoutLegal } from '../../../src/desk/ledger/write.ts';
import { ledgerOf } from '../../../src/model/promise/ledger.ts';
import { checkChain, headsOf, inOrder, type Publication } from '../../../src/model/promise/publications.ts';
import { end, publish, type Ending } from '../../../src/model/promise/publish.ts';
import { contestedIn, replay } from '../../../src/model/promise/rebase.ts';
import { recordsIn } from '../../../src/model/promise/publications.ts';
import { checkRecords } from '../../../src/model/promise/rules.ts';
import { canonicalJson } from '../../../src/model/promise/snapshot.ts';
import type { Report } from '../../../src/model/report.ts';
import { sha256 } from '../../../src/reading/sha256.ts';
import { isVersion, type LedgerRecord } from '../../../src/schema/ledger.ts';
import { breaches, reportWith } from '../../model/promise/tools.ts';
import { finding, type tinyContent } from '../../model/tiny.ts';
import { runs } from '../../runs.ts';
import { someWorld } from '../sandbox.ts';

/** What an editor can do at one of two desks, with picks that are folded onto what there is. */
type Step = { at: 'main' | 'mine'; late: number } & (
  | { do: 'write' }
  | { do: 'edit'; pick: number; words: number }
  | { do: 'merge'; pick: number; into: number }
  | { do: 'withdraw'; pick: number; legal: boolean }
  | { do: 'publish' }
  | { do: 'meet' }
);

const pick = fc.nat({ max: 20 });
const where = { at: fc.constantFrom('main' as const, 'mine' as const), late: fc.nat({ max: 9 }) };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ ...where, do: fc.constant('write' as const) }),
    fc.record({ ...where, do: fc.constant('edit' as const), pick, words: fc.nat({ max: 5 }) }),
    fc.record({ ...where, do: fc.constant('merge' as const), pick, into: pick }),
    fc.record({ ...where, do: fc.constant('withdraw' as const), pick, legal: fc.boolean() }),
    { weight: 3, arbitrary: fc.record({ ...where, do: fc.constant('publish' as const) }) },
    fc.record({ ...where, do: fc.constant('meet' as const) }),
  ),
  { minLength: 12, maxLength: 48, size: 'max' },
);

/** A branch: what its files say, and what it has published. */
interface Desk {
  findings: Map<number, string>;
  publications: Publication[];
}

interface House {
  main: Desk;
  mine: Desk;
  /** Files as they were when the two last met. */
  met: ReadonlyMap<number, string>;
  day: number;
  words: number;
  /** What ever was in main: the hash of each version, the words of it. */
  seen: Map<string, string>;
  addresses: Set<string>;
}

const world = someWorld('2023-01-01');
const dayOf = (day: number) => new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10);
const statementOf = (words: string) => `Party is reported to have sold ${words} of sand.`;

const contentOf = ({ findings }: Desk): Parameters<typeof tinyContent>[0] => ({
  findings: {
    '001-sand': null,
    ...Object.fromEntries(
      [...findings].map(([number, words]) => [
        `${String(number).padStart(3, '0')}-x`,
        finding({ statement: statementOf(words) }),
      ]),
    ),
  },
});

const recordsOf = ({ publications }: Desk): LedgerRecord[] =>
  recordsIn(publications, true).map(({ record }) => record);
const reportOf = (desk: Desk): Report => reportWith(recordsOf(desk), contentOf(desk));

function chosen({ findings }: Desk, index: number): number | null {
  const numbers = [...findings.keys()];
  return numbers[index % numbers.length] ?? null;
}

/** A clock that may be behind: but never before what the desk has published. */
function today(house: House, desk: Desk, late: number): string {
  const last = desk.publications.reduce((day, { header }) => (header.date > day ? header.date : day), '');
  const day = dayOf(Math.max(0, house.day - late));
  return day > last ? day : last;
}

function append(
  desk: Desk,
  date: string,
  after: readonly LedgerRecord[],
  kind: 'update' | 'withdrawal',
): void {
  const old = new Set(recordsOf(desk).map(canonicalJson));
  const added = after.filter(
    (record) => !old.has(canonicalJson(record)) && (kind === 'update' || !isVersion(record)),
  );
  if (added.length === 0) return;
  const heading = { buildsOn: headsOf(desk.publications), date, kind, note: 'As it is now.' };
  const { publication } = newPublication('l', heading, added, world);
  desk.publications = withoutLegal([...desk.publications, publication]).publications;
}

function take(house: House, step: Step): void {
  house.day++;
  const desk = house[step.at];
  const date = today(house, desk, step.late);
  if (step.do === 'meet') return meet(house);
  if (step.do === 'publish') {
    const after = publish(reportOf(desk), recordsOf(desk), { date, note: 'As it is now.' }, sha256);
    return append(desk, date, after, 'update');
  }
  if (step.do === 'write') {
    const { addresses } = ledgerOf(recordsOf(desk));
    const published = addresses.map(({ address }) => Number(/^\/findings\/(\d+)\/$/.exec(address)?.[1] ?? 0));
    const number = Math.max(0, ...published, ...desk.findings.keys()) + 1;
    return void desk.findings.set(number, `load ${house.words++}`);
  }
  const number = chosen(desk, step.pick);
  if (number === null) return;
  if (step.do === 'edit') return void desk.findings.set(number, `${step.words} barges`);
  const known = ledgerOf(recordsOf(desk)).byAddress;
  const target = step.do === 'merge' ? chosen(desk, step.into) : null;
  if (step.do === 'merge' && (target === null || target === number)) return;
  const ending: Ending = {
    address: `/findings/${number}/`,
    date,
    reason: 'Because.',
    ...(step.do === 'merge'
      ? { state: 'merged', target: `/findings/${target}/` }
      : { state: 'withdrawn', subject: 'sand', ...(step.legal && { legal: true as const }) }),
  };
  const after = end(recordsOf(desk), ending);
  if (!('refused' in after)) append(desk, date, after, 'withdrawal');
  // What was never published may simply be deleted.
  if (!('refused' in after) || (step.do === 'withdraw' && !known.has(ending.address)))
    desk.findings.delete(number);
}

/** My branch merges main, is rebased where both have claimed the same, and becomes main. */
function meet(house: House): void {
  const { main, mine } = house;
  const inMain = new Set(main.publications.map(({ digest }) => digest));
  const all = [...main.publications, ...mine.publications.filter(({ digest }) => !inMain.has(digest))];
  const theirs = inOrder(all.filter(({ digest }) => inMain.has(digest)));
  const contested = contestedIn(theirs, inOrder(all.filter(({ digest }) => !inMain.has(digest))));
  const kept = all.filter((item) => !contested.includes(item));
  const ledger = ledgerOf(
    recordsIn(kept, true).map(({ record }) => record),
    kept,
  );
  const isNew = (number: number) => !house.met.has(number);
  let free = Math.max(
    0,
    ...main.findings.keys(),
    ...mine.findings.keys(),
    ...[...ledger.byFinding.keys()],
    ...numbersIn(contested),
  );
  const merged = new Map(main.findings);
  for (const [number, words] of mine.findings)
    if (!isNew(number) && words !== house.met.get(number) && merged.has(number)) merged.set(number, words);
  const now = {
    snapshot: (number: number) => {
      const words = merged.get(number);
      return words === undefined ? null : { snapshot: snapshotOfFile(words) };
    },
    freeNumber: (number: number) => (isNew(number) || !mine.findings.has(number) ? ++free : null),
    freeTension: () => 99,
  };
  const done = replay(kept, contested, ledger, now, sha256, world.today);
  const published = [...kept];
  for (const { heading, records } of done.again)
    published.push(
      newPublication('l', { ...heading, buildsOn: headsOf(published) }, records, world).publication,
    );
  const cleaned = withoutLegal(published).publications;
  // My files move with their numbers; drafts of mine whose number is main's by now take the next one.
  for (const [number, words] of mine.findings) {
    if (!isNew(number)) continue;
    const moved =
      done.numbers.get(number) ?? (merged.has(number) || ledgerHas(theirs, number) ? ++free : number);
    merged.set(moved, words);
  }
  const over = ledgerOf(recordsIn(cleaned, true).map(({ record }) => record)).byAddress;
  for (const number of merged.keys())
    if ((over.get(`/findings/${number}/`)?.state ?? 'live') !== 'live') merged.delete(number);
  // One deleted a draft that the other has published: the check asks for the file, and the editor puts it back.
  for (const [address, { state }] of over) {
    const number = Number(/^\/findings\/(\d+)\/$/.exec(address)?.[1]);
    const words = mine.findings.get(number) ?? house.met.get(number);
    if (number && state === 'live' && !merged.has(number) && words) merged.set(number, words);
  }
  for (const { digest } of theirs) expect(cleaned.some((item) => item.digest === digest)).toBe(true);
  house.main = { findings: new Map(merged), publications: cleaned };
  house.mine = { findings: new Map(merged), publications: cleaned };
  house.met = new Map(merged);
}

const numbersIn = (publications: readonly Publication[]) =>
  publications.flatMap(({ placed }) => placed.map(({ record }) => (isVersion(record) ? record.finding : 0)));
const ledgerHas = (publications: readonly Publication[], number: number) =>
  numbersIn(publications).includes(number);
const snapshotOfFile = (words: string) =>
  reportWith([], contentOf({ findings: new Map([[1, words]]), publications: [] })).findings[0]!.versions[0]!
    .snapshot!;

/** What must hold after every step: nothing that was in main is lost or changed without a version. */
function holds(house: House): void {
  for (const desk of [house.main, house.mine]) {
    expect(checkChain(desk.publications, true)).toEqual([]);
    expect(checkRecords(recordsIn(desk.publications, true), sha256, apartIn(desk.publications))).toEqual([]);
  }
  const { addresses, versions } = ledgerOf(recordsOf(house.main));
  for (const { address } of addresses) house.addresses.add(address);
  expect(addresses).toHaveLength(house.addresses.size);
  for (const { finding: number, n, sha256: hash } of versions) {
    expect(house.seen.get(`${number} ${n}`) ?? hash).toBe(hash);
    house.seen.set(`${number} ${n}`, hash);
  }
  expect(versions).toHaveLength(house.seen.size);
}

describe('whatever two editors do on two branches', { timeout: 600_000 }, () => {
  it('they meet without hand work, and nothing that was in main is lost or changed', () => {
    let rebased = 0;
    fc.assert(
      fc.property(steps, (list) => {
        const start: Desk = { findings: new Map([[1, 'load 0']]), publications: [] };
        append(
          start,
          dayOf(0),
          publish(reportOf(start), [], { date: dayOf(0), note: 'First.' }, sha256),
          'update',
        );
        const copy = (): Desk => ({ findings: new Map(start.findings), publications: start.publications });
        const house: House = {
          main: copy(),
          mine: copy(),
          met: new Map(start.findings),
          day: 0,
          words: 1,
          seen: new Map(),
          addresses: new Set(),
        };
        holds(house);
        for (const step of list) {
          take(house, step);
          holds(house);
        }
        meet(house);
        take(house, { at: 'main', late: 0, do: 'publish' });
        holds(house);
        expect(breaches(reportOf(house.main), recordsOf(house.main))).toEqual([]);
        rebased += house.main.publications.filter(({ header }) => header.replaces).length;
      }),
      { numRuns: runs(60, 500), seed: 7 },
    );
    expect(rebased).toBeGreaterThan(20);
  });
});
