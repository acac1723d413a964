import { passageKey, passageOf } from '../../schema/evidence.ts';
import type { AddressRecord, LedgerRecord, Snapshot, VersionRecord } from '../../schema/ledger.ts';
import { isVersion } from '../../schema/ledger.ts';
import { addressesOf } from './addresses.ts';
import { findingIn, ledgerOf, type PublishedAddress } from './ledger.ts';
import { recordKey } from './records.ts';
import { canonicalJson, formOf, PRESENT_FORM, underPresentNames, type Renamed } from './snapshot.ts';
import type { Sha256 } from './rules.ts';
import type { Finding, Report } from '../report.ts';
import type { Version } from './versions.ts';

/** What `publish` would record now. */
export interface Proposal {
  /** Addresses that are not in the ledger. */
  addresses: string[];
  /** Findings that are not in the ledger. */
  fresh: Finding[];
  /** Findings that no longer say what their last version says. */
  changed: Finding[];
  /** Those of them that look like another finding under an old number. */
  foreign: Finding[];
  /** Addresses that a preview takes out of the ledger; none after launch. */
  gone: string[];
}

/** Compares the report with its ledger. */
export function propose(report: Report): Proposal {
  if (report.site.launched === undefined) return proposeInPreview(report);
  const drafts = report.findings.filter(({ versions }) => versions.at(-1)!.date === null);
  const changed = drafts.filter(({ versions }) => versions.length > 1);
  return {
    addresses: ownAddresses(report).filter((address) => !report.ledger.byAddress.has(address)),
    fresh: drafts.filter(({ versions }) => versions.length === 1),
    changed,
    foreign: changed.filter(({ versions }) => looksForeign(versions.at(-2)!, versions.at(-1)!)),
    gone: [],
  };
}

/** Those that a report records: an edition's stand in the ledger of its original. */
const ownAddresses = (report: Report): string[] => (report.edition ? [] : addressesOf(report));

/** Before launch what is unchanged keeps its day; what changed is at version 1 again, and what is gone is taken out. */
function proposeInPreview(report: Report): Proposal {
  const { versions } = report.ledger;
  const addresses = report.edition ? [] : report.ledger.addresses;
  const known = new Set(addresses.filter(({ state }) => state === 'live').map(({ address }) => address));
  const present = ownAddresses(report);
  const recorded = new Set(versions.map(({ finding }) => finding));
  const names = report.ledger.renamed;
  const drafts = report.findings.filter((finding) => !standsInPreview(finding, names));
  const answering = new Set(present);
  return {
    addresses: present.filter((address) => !known.has(address)),
    fresh: drafts.filter(({ number }) => !recorded.has(number)),
    changed: drafts.filter(({ number }) => recorded.has(number)),
    foreign: [],
    gone: addresses.map(({ address }) => address).filter((address) => !answering.has(address)),
  };
}

/** True when the ledger has a finding as it is, and only so, in the present form and under the names of today. */
function standsInPreview({ versions }: Finding, names: Renamed): boolean {
  const [{ date, snapshot }, ...later] = versions as [Version, ...Version[]];
  if (date === null || snapshot === null || later.length > 0 || formOf(snapshot) < PRESENT_FORM) return false;
  return canonicalJson(snapshot) === canonicalJson(underPresentNames(snapshot, names));
}

/** The records that a publication leaves as they are: all of them after launch. */
function keptRecords(report: Report, records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  if (report.site.launched !== undefined) return records;
  const present = new Set(ownAddresses(report));
  const names = report.ledger.renamed;
  const standing = new Set(
    report.findings.filter((finding) => standsInPreview(finding, names)).map(({ number }) => number),
  );
  return records.filter((record) =>
    isVersion(record) ? standing.has(record.finding) : record.state === 'live' && present.has(record.address),
  );
}

/**
 * The ledger after a publication: new addresses and versions beside what stands there. In a preview every finding
 * is at version 1, and what is gone leaves no trace. After launch `only` limits it to some findings; other
 * addresses go along.
 */
export function publish(
  report: Report,
  records: readonly LedgerRecord[],
  { date, note, only }: { date: string; note?: string; only?: ReadonlySet<number> },
  sha256: Sha256,
): LedgerRecord[] {
  const { addresses, fresh, changed } = propose(report);
  const preview = report.site.launched === undefined;
  const wanted = (number: number | null) =>
    preview || number === null || only === undefined || only.has(number);
  const lines = addresses
    .filter((address) => wanted(findingIn(address)))
    .map((address): AddressRecord => ({ address, date, state: 'live' }));
  const names = report.ledger.renamed;
  const versions = [...fresh, ...changed]
    .filter(({ number }) => wanted(number))
    .map(({ number, versions }): VersionRecord => {
      const { n, snapshot, original, untranslated } = versions.at(-1)!;
      const now = underPresentNames(snapshot!, names);
      const heading = { date, ...(note !== undefined && { note }) };
      const record = versionRecord(number, preview ? 1 : n, now, heading, sha256);
      if (original === undefined) return record;
      return { ...record, original, ...(untranslated && { untranslated }) };
    });
  return sorted([...keptRecords(report, records), ...lines, ...versions]);
}

/** The record of a version in the present form. */
export function versionRecord(
  finding: number,
  n: number,
  snapshot: Snapshot,
  heading: { date: string; note?: string },
  sha256: Sha256,
): VersionRecord {
  return {
    finding,
    n,
    ...heading,
    sha256: sha256(canonicalJson(snapshot)),
    snapshot,
    form: formOf(snapshot),
  };
}

/** An address that ends: moved, merged or withdrawn. */
export interface Ending {
  address: string;
  date: string;
  state: 'moved' | 'merged' | 'withdrawn';
  reason: string;
  target?: string;
  /** For a finding that is split: what it becomes. It is withdrawn, and leads to its parts. */
  into?: string[];
  subject?: string;
  legal?: true;
}

/**
 * The ledger after an address ended. A target that was never published is published with it; a withdrawal for
 * legal reasons takes texts and notes out of all versions and leaves number, days, reason and hashes.
 * Returns in words why it can't be done, when it can't.
 */
export function end(records: readonly LedgerRecord[], ending: Ending): LedgerRecord[] | { refused: string } {
  const { addresses } = ledgerOf(records);
  const known = new Map(addresses.map((item) => [item.address, item]));
  const now = known.get(ending.address);
  if (!now)
    return {
      refused: `${ending.address} was never published — nothing has to be recorded; delete or rename the file`,
    };
  if (now.state !== 'live' && !(ending.legal && !now.legal))
    return { refused: `${ending.address} is ${now.state} since ${now.since} — that is final` };
  const refused = targetRefused(ending, known) ?? partsRefused(ending, known);
  if (refused) return { refused };
  const unborn = ending.target !== undefined && !known.has(ending.target);
  const born: AddressRecord[] = unborn ? [{ address: ending.target!, date: ending.date, state: 'live' }] : [];
  const kept = ending.legal
    ? records.map((record) => withoutText(record, findingIn(ending.address)))
    : records;
  return sorted([...kept, ...born, ending]);
}

function targetRefused(
  { address, target }: Ending,
  known: ReadonlyMap<string, PublishedAddress>,
): string | null {
  if (target === undefined) return null;
  if (target === address) return 'an address cannot lead to itself';
  const there = known.get(target);
  if (!there && findingIn(target) !== null) return `${target} is not published yet — publish it first`;
  if (!there || there.state === 'live') return null;
  return `${target} is ${there.state} since ${there.since} — lead to ${there.target ?? 'a live address'} instead`;
}

function partsRefused(
  { address, into = [] }: Ending,
  known: ReadonlyMap<string, PublishedAddress>,
): string | null {
  for (const part of into) {
    if (part === address) return 'a finding is split into others, not into itself';
    const there = known.get(part);
    if (!there) return `${part} is not published yet — publish it first`;
    if (there.state !== 'live')
      return `${part} is ${there.state} since ${there.since} — name a live finding instead`;
  }
  return null;
}

/** A version without its words: what the law may ask for. */
export function withoutText(record: LedgerRecord, number: number | null): LedgerRecord {
  if (!isVersion(record) || record.finding !== number) return record;
  const { note: _note, snapshot: _snapshot, ...rest } = record;
  return rest;
}

/** Records in the order of a publication. */
export function sorted(records: readonly LedgerRecord[]): LedgerRecord[] {
  return records
    .map((record) => [recordKey(record), record] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, record]) => record);
}

/** True when nothing is left of a finding: no place of evidence in common and hardly a word. */
function looksForeign(before: Version, after: Version): boolean {
  if (!before.snapshot || !after.snapshot) return false;
  const places = (version: Version) =>
    version.snapshot!.evidence.map((item) => `${item.article} ${passageKey(passageOf(item))}`);
  const words = (version: Version) =>
    new Set(version.snapshot!.statement.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? []);
  if (places(before).some((place) => places(after).includes(place))) return false;
  const [old, fresh] = [words(before), words(after)];
  return old.intersection(fresh).size * 4 < Math.min(old.size, fresh.size);
}
