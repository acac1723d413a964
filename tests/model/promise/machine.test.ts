import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { end, publish, type Ending } from '../../../src/model/promise/publish.ts';
import { checkRecords } from '../../../src/model/promise/rules.ts';
import { rewrittenRecords } from '../../../src/model/promise/rewrite.ts';
import type { Report } from '../../../src/model/report.ts';
import type { LedgerRecord } from '../../../src/schema/ledger.ts';
import { runs } from '../../runs.ts';
import { answerTo, breaches, ledgerText, placed, reportWith, sha256 } from './tools.ts';
import { finding, type tinyContent } from '../tiny.ts';

/** What editors can do, with picks that are folded onto what there is. */
type Step =
  | { do: 'write' }
  | { do: 'edit'; pick: number; words: number }
  | { do: 'rename'; pick: number }
  | { do: 'merge'; pick: number; into: number }
  | { do: 'withdraw'; pick: number; legal: boolean; successor: number | null }
  | { do: 'publish' };

interface Newsroom {
  findings: Map<number, { words: number; party: number }>;
  /** Entities by place; the name of each counts its renames. */
  parties: number[];
  next: number;
  records: LedgerRecord[];
  day: number;
  /** Hash of every version that readers ever saw. */
  seen: Map<string, string>;
  addresses: Set<string>;
}

const pick = fc.nat({ max: 30 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('write' as const) }),
    fc.record({ do: fc.constant('edit' as const), pick, words: fc.nat({ max: 3 }) }),
    fc.record({ do: fc.constant('rename' as const), pick }),
    fc.record({ do: fc.constant('merge' as const), pick, into: pick }),
    fc.record({
      do: fc.constant('withdraw' as const),
      pick,
      legal: fc.boolean(),
      successor: fc.option(pick),
    }),
    fc.record({ do: fc.constant('publish' as const) }),
  ),
  { maxLength: 40 },
);

const entityId = (place: number, renames: number) => `party-${'abcdef'[place]}-${renames}`;

function contentOf({ findings, parties }: Newsroom): Parameters<typeof tinyContent>[0] {
  const entities = Object.fromEntries(
    parties.map((renames, place) => [
      entityId(place, renames),
      { name: `Party ${place}`, kind: 'company', describes: 'pit', role: 'pit' },
    ]),
  );
  const files = [...findings].map(([number, { words, party }]) => [
    `${String(number).padStart(3, '0')}-x`,
    finding({
      statement: `Party ${party} is reported to have sold ${words} barges of sand.`,
      relations: [{ kind: 'sold', from: entityId(party, parties[party]!), to: 'birch', goods: 'sand' }],
    }),
  ]);
  return { entities, findings: { '001-sand': null, ...Object.fromEntries(files) } };
}

const reportOf = (room: Newsroom): Report => reportWith(room.records, contentOf(room));
const dayOf = ({ day }: Newsroom) =>
  `2021-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;

/** The finding that a pick folds onto; null when there is none. */
function chosen(room: Newsroom, index: number): number | null {
  const numbers = [...room.findings.keys()];
  return numbers[index % numbers.length] ?? null;
}

function doPublish(room: Newsroom): void {
  const before = placed(room.records);
  room.records = publish(reportOf(room), room.records, { date: dayOf(room), note: 'As it is now.' }, sha256);
  expect(rewrittenRecords(before, placed(room.records))).toEqual([]);
}

function doEnd(room: Newsroom, ending: Omit<Ending, 'date' | 'reason'>): boolean {
  const after = end(room.records, { ...ending, date: dayOf(room), reason: 'Because.' });
  if ('refused' in after) return false;
  expect(rewrittenRecords(placed(room.records), placed(after))).toEqual([]);
  room.records = after;
  return true;
}

function take(room: Newsroom, step: Step): void {
  room.day++;
  if (step.do === 'publish') return doPublish(room);
  if (step.do === 'write')
    return void room.findings.set(room.next++, { words: 1, party: room.next % room.parties.length });
  if (step.do === 'rename') return rename(room, step.pick % room.parties.length);
  const number = chosen(room, step.pick);
  if (number === null) return;
  if (step.do === 'edit') return void (room.findings.get(number)!.words = step.words);
  const address = `/findings/${number}/`;
  const other = chosen(room, step.do === 'merge' ? step.into : (step.successor ?? 0));
  const target = other === null || other === number ? undefined : `/findings/${other}/`;
  const done =
    step.do === 'merge'
      ? target !== undefined && doEnd(room, { address, state: 'merged', target })
      : doEnd(room, {
          address,
          state: 'withdrawn',
          subject: 'sand',
          ...(step.successor !== null && target && { target }),
          ...(step.legal && { legal: true }),
        });
  // What was never published may simply be deleted.
  if (done || (step.do === 'withdraw' && !room.addresses.has(address))) room.findings.delete(number);
}

function rename(room: Newsroom, place: number): void {
  const [from, to] = [entityId(place, room.parties[place]!), entityId(place, room.parties[place]! + 1)];
  const published = room.addresses.has(`/entities/${from}/`);
  if (
    published &&
    !doEnd(room, { address: `/entities/${from}/`, state: 'moved', target: `/entities/${to}/` })
  )
    return;
  room.parties[place]!++;
}

/** What must hold after every step. */
function holds(room: Newsroom): void {
  const report = reportOf(room);
  for (const item of report.ledger.addresses) room.addresses.add(item.address);
  for (const { finding: number, n, sha256: hash } of report.ledger.versions) {
    expect(room.seen.get(`${number} ${n}`) ?? hash).toBe(hash);
    room.seen.set(`${number} ${n}`, hash);
  }
  expect(report.ledger.versions).toHaveLength(room.seen.size);
  expect(checkRecords(placed(room.records), sha256)).toEqual([]);
  for (const address of room.addresses) {
    const answer = answerTo(address, report);
    expect(answer, address).not.toBeNull();
    if (answer?.kind === 'redirect')
      expect(answerTo(answer.to, report)?.kind, `${address} → ${answer.to}`).toMatch(/^(page|tombstone)$/);
  }
}

describe('whatever editors do', { timeout: 600_000 }, () => {
  it('every address ever published answers in at most one hop, and no version is lost', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const room: Newsroom = {
          findings: new Map([[1, { words: 1, party: 0 }]]),
          parties: [0, 0, 0],
          next: 2,
          records: [],
          day: 0,
          seen: new Map(),
          addresses: new Set(),
        };
        doPublish(room);
        holds(room);
        for (const step of list) {
          take(room, step);
          holds(room);
        }
        doPublish(room);
        holds(room);
        // After a publication nothing is left to complain about, and another one adds nothing.
        expect(breaches(reportOf(room), room.records)).toEqual([]);
        const text = ledgerText(room.records);
        room.day++;
        doPublish(room);
        expect(ledgerText(room.records)).toBe(text);
      }),
      { numRuns: runs(60, 1_000), seed: 7 },
    );
  });

  it('a published finding that is deleted without a word is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (count, gone) => {
        const numbers = Array.from({ length: count }, (_, index) => index + 1);
        const room = {
          findings: new Map(numbers.map((number) => [number, { words: 1, party: 0 }])),
          parties: [0],
          next: 9,
          records: [],
          day: 0,
          seen: new Map(),
          addresses: new Set<string>(),
        } as Newsroom;
        doPublish(room);
        room.findings.delete(((gone - 1) % count) + 1);
        expect(breaches(reportOf(room), room.records)).toHaveLength(1);
      }),
      { seed: 7 },
    );
  });
});
