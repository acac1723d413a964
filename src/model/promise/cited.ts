import type { Numbered } from '../join/every-number.ts';
import type { Entity, Finding, Report } from '../report.ts';
import type { Tombstone, Version } from './versions.ts';

/** What became of a version that somebody cited or embedded. */
export type Fate =
  /** It is what the finding says now. */
  | { kind: 'present'; now: Finding }
  /** Later versions say the same of everybody in it, in other words or with more; oldest first. */
  | { kind: 'changed'; changes: Version[]; now: Finding }
  /** What it says of a person or a company was wrong; `on` is the last version that corrected it. */
  | { kind: 'corrected'; on: Version; now: Finding }
  /** Its finding is a part of another one. `corrected` where what the two say was put right since. */
  | { kind: 'merged'; gone: Tombstone; into: Finding; corrected: boolean }
  /** Its number is no more, and nothing says what it said. */
  | { kind: 'ended'; gone: Tombstone }
  /** A name was withheld from it, or its text was removed for legal reasons: none of its words is shown elsewhere. */
  | { kind: 'blank'; why: 'withheld' | 'legal'; date: string };

/** Kinds of parties about whom a correction is told before anything else. */
const CONCERNED: ReadonlySet<Entity['kind']> = new Set(['person', 'company']);

/** What became of a version, as its readers must be told. */
export function fateOf(version: Version, { finding, gone }: Numbered, report: Report): Fate {
  const { withheld, snapshot } = version;
  if (gone?.legal || snapshot === null)
    return { kind: 'blank', why: 'legal', date: gone?.date ?? version.date ?? '' };
  if (withheld !== undefined) return { kind: 'blank', why: 'withheld', date: withheld };
  const corrections = correctionsAfter(version, (finding ?? gone).versions, report);
  if (gone !== null) return fateOfGone(gone, corrections.length > 0, report);
  const changes = finding.versions.filter(({ n, date }) => n > version.n && date !== null);
  const on = corrections.at(-1);
  if (on) return { kind: 'corrected', on, now: finding };
  return changes.length > 0 ? { kind: 'changed', changes, now: finding } : { kind: 'present', now: finding };
}

function fateOfGone(gone: Tombstone, corrected: boolean, report: Report): Fate {
  const into = report.findings.find(({ url }) => url === gone.target);
  if (gone.state !== 'merged' || !into) return { kind: 'ended', gone };
  const since = into.versions.filter(({ date }) => date !== null && date >= gone.date);
  const later = since.some((version) => corrects(version, into.versions, report));
  return { kind: 'merged', gone, into, corrected: corrected || later };
}

/** Later versions that put right what was said of a person or a company, oldest first. */
function correctionsAfter({ n }: Version, versions: readonly Version[], report: Report): Version[] {
  return versions.filter((later) => later.n > n && corrects(later, versions, report));
}

function corrects(version: Version, versions: readonly Version[], report: Report): boolean {
  const before = versions.find(({ n }) => n === version.n - 1);
  return version.kind === 'correction' && [version, before].some((one) => one && isConcerning(one, report));
}

/** True where a version names a person or a company; somebody whose file is gone counts as one. */
function isConcerning({ snapshot, finding }: Version, report: Report): boolean {
  // What is not told any more cannot be looked at.
  if (!snapshot) return true;
  const answering = Array.isArray(snapshot.responses) ? snapshot.responses.map(({ by }) => by) : [];
  const named = [
    ...snapshot.relations.flatMap(({ from, to, via }) => [from, to, via]),
    ...(snapshot.entities ?? []),
    ...(snapshot.parties ?? []).map(({ id }) => id),
    ...answering,
    // The first form lists nobody beside the relations: the finding itself does.
    ...(snapshot.entities ? [] : (report.byNumber.get(finding)?.entities ?? []).map(({ id }) => id)),
  ];
  const kinds = new Map(report.entities.map(({ id, kind }) => [id, kind]));
  return named.some((id) => {
    if (typeof id !== 'string') return false;
    const kind = kinds.get(report.ledger.renamed.entities.get(id) ?? id);
    return kind === undefined || CONCERNED.has(kind);
  });
}
