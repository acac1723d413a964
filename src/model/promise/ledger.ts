import {
  CHANGE_KINDS,
  isVersion,
  type AddressRecord,
  type AddressState,
  type LedgerRecord,
  type VersionKind,
  type VersionRecord,
} from '../../schema/ledger.ts';
import type { LedgerFile } from '../../reading/ledger.ts';
import { headsOf, publicationOf, recordsIn, type Publication } from './publications.ts';
import { addressKey } from './records.ts';
import type { Sha256 } from './rules.ts';
import type { Renamed } from './snapshot.ts';
import { grouped, sortBy } from '../join/resolve.ts';

/** One address ever published, in the state in which it is now. */
export interface PublishedAddress {
  address: string;
  /** The day of its first publication. */
  first: string;
  /** The day from which its present state holds. */
  since: string;
  state: AddressState;
  /** Where it leads at last: chains of moves are followed, so that no reader is sent on twice. */
  target: string | null;
  reason: string | null;
  /** In general words what stood there; for withdrawals. */
  subject: string | null;
  /** True when the text was removed from every version. */
  legal: boolean;
  /** The addresses that a finding was split into; none otherwise. */
  into: string[];
}

/** Everything published, read from the files of `content/ledger`. */
export interface Ledger {
  /** By address. */
  addresses: PublishedAddress[];
  /** The same, for looking one up. */
  byAddress: ReadonlyMap<string, PublishedAddress>;
  /** By finding, then version. */
  versions: VersionRecord[];
  /** The same by number of the finding, oldest first. */
  byFinding: ReadonlyMap<number, VersionRecord[]>;
  /** Names of entities and articles that moved, and numbers that were merged. */
  renamed: Renamed;
  /** The last day on which something was recorded; null when nothing was. */
  last: string | null;
  /** What each later version is to readers, as its publication says. */
  kinds: ReadonlyMap<VersionRecord, VersionKind>;
  /** The day on which a name was taken out of the words of a version; of the others nothing. */
  withheld: ReadonlyMap<VersionRecord, string>;
  /** By number: the findings that were split into it. The other way is `into`. */
  splitFrom: ReadonlyMap<number, number[]>;
  /** Digests of the publications that nothing builds on yet. */
  heads: string[];
}

/** What the records say together. Tolerates bad records: they are found by `checkRecords`. */
export function ledgerOf(
  records: readonly LedgerRecord[],
  publications: readonly Publication[] = [],
): Ledger {
  const states = Map.groupBy(
    records.filter((record): record is AddressRecord => !isVersion(record)),
    ({ address }) => address,
  );
  const last = new Map([...states].map(([address, list]) => [address, list.at(-1)!]));
  const addresses = sortBy(
    [...states].map(([address, list]) => present(address, list, last)),
    ({ address }) => addressKey(address),
  );
  const versions = sortBy(
    records.filter(isVersion),
    ({ finding }) => finding,
    ({ n }) => n,
  );
  return {
    addresses,
    byAddress: new Map(addresses.map((item) => [item.address, item])),
    versions,
    byFinding: Map.groupBy(versions, ({ finding }) => finding),
    renamed: renamed(addresses),
    last: records
      .map(({ date }) => date)
      .reduce<string | null>((a, b) => (a === null || b > a ? b : a), null),
    kinds: kindsIn(publications),
    withheld: withheldIn(publications),
    splitFrom: splits(addresses),
    heads: headsOf(publications),
  };
}

/**
 * An edition's versions among the addresses of its original, which stand once. Where the original stayed, the
 * translation changed; else the change is what it was in the original.
 */
export function ledgerOfEdition(own: Ledger, original: Ledger): Ledger {
  const kinds = own.versions.flatMap((record): [VersionRecord, VersionKind][] => {
    if (record.n === 1) return [];
    const before = own.byFinding.get(record.finding)![record.n - 2]?.original ?? 0;
    if (record.original === before) return [[record, 'translation']];
    const passed = original.byFinding.get(record.finding)?.slice(before, record.original) ?? [];
    const said = passed.flatMap((version) => original.kinds.get(version) ?? []);
    const kind = said.find((one) => one === 'correction') ?? said.at(-1);
    return kind === undefined ? [] : [[record, kind]];
  });
  const { versions, byFinding, withheld, heads, last } = own;
  return { ...original, versions, byFinding, withheld, heads, last, kinds: new Map(kinds) };
}

function kindsIn(publications: readonly Publication[]): ReadonlyMap<VersionRecord, VersionKind> {
  return new Map(
    publications.flatMap(({ header: { kind }, placed }) =>
      placed.flatMap(({ record }) =>
        isVersion(record) && record.n > 1 && isChange(kind) ? [[record, kind] as const] : [],
      ),
    ),
  );
}

/** A line that was sealed and has a gap in its words lost a name; one that was published with a gap lost nothing. */
function withheldIn(publications: readonly Publication[]): ReadonlyMap<VersionRecord, string> {
  const takings = publications.flatMap(({ header: { date, withheld } }) =>
    withheld ? [{ date, gaps: [withheld.gap, withheld.slug] }] : [],
  );
  return new Map(
    publications.flatMap(({ placed }) =>
      placed.flatMap(({ record, sealed }) => {
        if (!sealed || !isVersion(record)) return [];
        const words = JSON.stringify(record.snapshot ?? null);
        const taken = takings.filter(({ gaps }) => gaps.some((gap) => words.includes(gap)));
        const last = taken
          .map(({ date }) => date)
          .sort()
          .at(-1);
        return last === undefined ? [] : [[record, last] as const];
      }),
    ),
  );
}

const isChange = (kind: string): kind is (typeof CHANGE_KINDS)[number] =>
  (CHANGE_KINDS as readonly string[]).includes(kind);

function splits(addresses: readonly PublishedAddress[]): ReadonlyMap<number, number[]> {
  return grouped(
    addresses.flatMap(({ address, into }) =>
      into.map((part) => [findingIn(part)!, findingIn(address)!] as const),
    ),
  );
}

export const EMPTY_LEDGER: Ledger = ledgerOf([]);

function present(
  address: string,
  records: readonly AddressRecord[],
  last: ReadonlyMap<string, AddressRecord>,
): PublishedAddress {
  const now = records.at(-1)!;
  return {
    address,
    first: records[0]!.date,
    since: now.date,
    state: now.state,
    target: now.target === undefined ? null : endOf(now.target, last),
    reason: now.reason ?? null,
    subject: now.subject ?? null,
    legal: now.legal === true,
    into: records.findLast(({ into }) => into !== undefined)?.into ?? [],
  };
}

/** Follows moves and merges to the last address; stops where a circle would begin. */
function endOf(address: string, last: ReadonlyMap<string, AddressRecord>): string {
  const seen = new Set<string>();
  let here = address;
  for (
    let record = last.get(here);
    record && leadsOn(record.state) && record.target;
    record = last.get(here)
  ) {
    if (seen.has(here)) break;
    seen.add(here);
    here = record.target;
  }
  return here;
}

/** True for a state in which a reader is sent to another address at once. */
export const leadsOn = (state: AddressState): boolean => state === 'moved' || state === 'merged';

function renamed(addresses: readonly PublishedAddress[]): Renamed {
  const moved = (folder: string) =>
    new Map(
      addresses
        .filter(
          ({ address, target }) => address.startsWith(`/${folder}/`) && target?.startsWith(`/${folder}/`),
        )
        .map(({ address, target }) => [slugOf(address), slugOf(target!)]),
    );
  const merged = addresses.flatMap(({ address, state, target }): [number, number][] => {
    const [from, to] = [findingIn(address), findingIn(target ?? '')];
    return state === 'merged' && from !== null && to !== null ? [[from, to]] : [];
  });
  return { entities: moved('entities'), articles: moved('articles'), findings: new Map(merged) };
}

/** The last step of an address: `/entities/river-desk/` gives `river-desk`. */
export function slugOf(address: string): string {
  return address.split('/').filter(Boolean).at(-1) ?? '';
}

/** The number in the address of a finding: `/findings/12/` gives 12; any other address gives null. */
export function findingIn(address: string): number | null {
  const match = /^\/findings\/([1-9]\d*)\/$/.exec(address);
  return match ? Number(match[1]) : null;
}

/** The ledger of some files, without what cannot be read. */
export function ledgerFrom(files: readonly LedgerFile[], launched: boolean, sha256: Sha256): Ledger {
  const publications = files
    .map((file) => publicationOf(file, sha256).publication)
    .filter((publication) => publication !== null);
  return ledgerOf(
    recordsIn(publications, launched).map(({ record }) => record),
    publications,
  );
}
