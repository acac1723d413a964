import { expect, it } from 'vitest';
import {
  alikeRoots,
  letters,
  onSeveralRoots,
  rootsInUse,
} from '../../../src/components/lists/corroboration.ts';
import type { Finding, Source } from '../../../src/model/report.ts';

const root = (id: string, records?: string) =>
  ({ id, records, kind: 'records', by: [], seenBy: [], retells: [] }) as unknown as Source;
const [ledger, copy, letter] = [
  root('ledger', 'harbour ledgers'),
  root('copy', 'harbour ledgers'),
  root('letter'),
];
const finding = (number: number, roots: Source[]) =>
  ({ number, roots, evidence: [] as Finding['evidence'] }) as Finding;
const findings = [finding(1, [letter!]), finding(2, [ledger!, copy!]), finding(3, [copy!, letter!])];

it('letters go on after Z', () => {
  expect([0, 25, 26, 27, 52].map(letters)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
});

it('lists each root once, in the order of first use', () => {
  expect(rootsInUse(findings)).toEqual([letter, ledger, copy]);
});

it('says when two roots of a finding are the same kind of record', () => {
  expect(onSeveralRoots(findings).map(({ finding: { number }, alike }) => [number, alike])).toEqual([
    [2, ['harbour ledgers']],
    [3, []],
  ]);
  expect(alikeRoots(rootsInUse(findings))).toEqual([{ kind: 'harbour ledgers', members: [ledger, copy] }]);
});
