import type { Finding, Source } from '../../model/report.ts';
import { independent } from '../../model/join/roots.ts';
import { repeated } from '../../model/join/resolve.ts';

/** A finding with the roots that it rests on, and the kinds of record that two or more of them share. */
export interface Rested {
  finding: Finding;
  alike: string[];
}

/** Every root that a finding rests on, in the order of first use, so that letters stay put as findings are added. */
export function rootsInUse(findings: readonly Finding[]): Source[] {
  return [...new Set(findings.flatMap(({ roots }) => roots))];
}

/** Findings with two independent roots or more: corroborated, unless the roots are the same kind of record. */
export function onSeveralRoots(findings: readonly Finding[]): Rested[] {
  return findings
    .filter((finding) => independent(finding) > 1)
    .map((finding) => ({ finding, alike: sharedKinds(finding.roots) }));
}

/** Roots that are the same kind of record, kind by kind, where there are two or more. */
export function alikeRoots(roots: readonly Source[]): { kind: string; members: Source[] }[] {
  const kinds = [...new Set(roots.map(({ records }) => records).filter((kind) => kind !== undefined))];
  return kinds
    .map((kind) => ({ kind, members: roots.filter(({ records }) => records === kind) }))
    .filter(({ members }) => members.length > 1);
}

/** A, B, … Z, then AA, AB, … */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function sharedKinds(roots: readonly Source[]): string[] {
  const kinds = roots.map(({ records }) => records).filter((kind) => kind !== undefined);
  return repeated(kinds);
}
