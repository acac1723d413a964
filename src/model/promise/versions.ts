import type { FindingFile } from '../../schema/finding.ts';
import type { Snapshot, VersionKind, VersionRecord } from '../../schema/ledger.ts';
import { findingIn, type Ledger, type PublishedAddress } from './ledger.ts';
import {
  sameMeaning,
  snapshotOf,
  underPresentNames,
  type Renamed,
  inForm,
  onlyRespelt,
  formOf,
  PRESENT_FORM,
} from './snapshot.ts';
import { NOTHING_AROUND, type Surroundings } from './surroundings.ts';
import { sortBy } from '../join/resolve.ts';

/** What a finding said from one day on. */
export interface Version {
  finding: number;
  /** Counted from 1. */
  n: number;
  /** `/findings/12/v/1/` */
  url: string;
  /** The day of its publication; null as long as it is not in the ledger. */
  date: string | null;
  /** What changed and why, in the editors' words; null when the note was removed or is not written yet. */
  note: string | null;
  /**
   * What the change is to readers; null for the first version and as long as it is not in the ledger. Where only the
   * spelling of parties changed it is a matter of wording, whatever else its publication corrected.
   */
  kind: VersionKind | null;
  /** Hash of the snapshot as canonical JSON; null as long as it is not in the ledger. */
  sha256: string | null;
  /** What it said; null when the text was removed for legal reasons. */
  snapshot: Snapshot | null;
  /** The day on which a name was taken out of its words; absent where they stand as published. */
  withheld?: string;
  /** In an edition: the version of the original that it stands for. */
  original?: number;
  /** In an edition: its words are the original's. */
  untranslated?: true;
}

/** What a version of an edition stands for. */
export type Beside = Pick<Version, 'original' | 'untranslated'>;

/** A published number that has no finding any more. It is never given again. */
export interface Tombstone {
  number: number;
  /** `/findings/9/` */
  url: string;
  state: 'withdrawn' | 'merged';
  /** The day of the withdrawal or merger. */
  date: string;
  /** The day on which it was first published. */
  first: string;
  reason: string;
  /** In general words, what it was about; null for a merger. */
  subject: string | null;
  /** The address that readers are sent to (merged) or may look at (withdrawn). */
  target: string | null;
  /** True when the text was removed from every version. */
  legal: boolean;
  /** The numbers that a finding was split into; none otherwise. */
  into: number[];
  /** As published, oldest first. */
  versions: Version[];
}

/**
 * The versions of a finding, oldest first; the last one is what its file says now. A meaning that is not in the
 * ledger yet is a version without a day: in a preview the first one, else the next one. `beside` is what an edition
 * stands for: a new version of the original makes a new one of the edition, also where its words stay.
 */
export function versionsOf(
  number: number,
  data: FindingFile,
  ledger: Ledger,
  launched: boolean,
  content: Surroundings,
  beside: Beside = {},
): Version[] {
  const published = recorded(number, ledger);
  const last = published.at(-1);
  const snapshot = snapshotOf(number, data, content);
  // A preview is published anew in the present form.
  const holds =
    last?.snapshot &&
    last.original === beside.original &&
    (launched || formOf(last.snapshot) === PRESENT_FORM);
  if (holds && saysTheSame(last.snapshot!, snapshot, ledger.renamed)) return published;
  const draft = { finding: number, date: null, note: null, kind: null, sha256: null, snapshot, ...beside };
  const n = launched && last ? last.n + 1 : 1;
  const next: Version = { ...draft, n, url: `/findings/${number}/v/${n}/` };
  return launched ? [...published, next] : [next];
}

/**
 * True when a file says what was last published under a number: the number is its own. Looks at the file alone (the
 * first form), as names elsewhere do not make it another finding.
 */
export function holdsNumber(number: number, data: FindingFile, ledger: Ledger): boolean {
  const last = ledger.byFinding.get(number)?.at(-1);
  return !!last?.snapshot && isFileOf(last.snapshot, data, ledger.renamed);
}

/** True when a file says what a snapshot says, names in other files left aside. */
export function isFileOf(snapshot: Snapshot, data: FindingFile, names: Renamed): boolean {
  return saysTheSame(inForm(snapshot, 1), snapshotOf(0, data, NOTHING_AROUND, 1), names);
}

/** True when a published snapshot means what the file says now, under whatever names. */
function saysTheSame(published: Snapshot, current: Snapshot, names: Renamed): boolean {
  return sameMeaning(underPresentNames(published, names), underPresentNames(current, names));
}

/** Published numbers that are withdrawn or merged, by number. */
export function tombstonesOf(ledger: Ledger): Tombstone[] {
  const gone = ledger.addresses.flatMap((address): Tombstone[] => {
    const number = findingIn(address.address);
    if (number === null || (address.state !== 'withdrawn' && address.state !== 'merged')) return [];
    return [tombstone(number, address, address.state, ledger)];
  });
  return sortBy(gone, ({ number }) => number);
}

function tombstone(
  number: number,
  { address, since, first, reason, subject, target, legal, into }: PublishedAddress,
  state: Tombstone['state'],
  ledger: Ledger,
): Tombstone {
  const versions = recorded(number, ledger);
  return {
    number,
    url: address,
    state,
    date: since,
    first,
    reason: reason ?? '',
    subject,
    target,
    legal,
    into: into.map(findingIn).filter((other) => other !== null),
    versions,
  };
}

function recorded(number: number, { byFinding, kinds, withheld }: Ledger): Version[] {
  const records = byFinding.get(number) ?? [];
  return records.map((record, index) => {
    const day = withheld.get(record);
    const version = versionFrom(record, records[index - 1], kinds);
    return day === undefined ? version : { ...version, withheld: day };
  });
}

function versionFrom(
  record: VersionRecord,
  before: VersionRecord | undefined,
  kinds: Ledger['kinds'],
): Version {
  const { finding, n, date, note, sha256, snapshot, original, untranslated } = record;
  const url = `/findings/${finding}/v/${n}/`;
  const said = kinds.get(record) ?? null;
  const respelt = said !== null && said !== 'translation' && isRespelling(before, record);
  return {
    finding,
    n,
    url,
    date,
    note: note ?? null,
    kind: respelt ? 'wording' : said,
    sha256,
    snapshot: snapshot ?? null,
    ...(original !== undefined && { original }),
    ...(untranslated && { untranslated }),
  };
}

/** True when two versions that follow each other differ in the spelling of parties alone. */
export function isRespelling(
  before: Pick<VersionRecord, 'snapshot'> | undefined,
  after: Pick<VersionRecord, 'snapshot'>,
): boolean {
  return !!before?.snapshot && !!after.snapshot && onlyRespelt(before.snapshot, after.snapshot);
}
