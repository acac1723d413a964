import { isVersion, type AddressRecord, type VersionRecord } from '../../schema/ledger.ts';
import { findingIn, leadsOn, ledgerOf, type Ledger } from './ledger.ts';
import { recordKey } from './records.ts';
import { isNumbered, lineFault, type LineFault, type PlacedRecord } from './records.ts';
import { canonicalJson } from './snapshot.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal. Given by the caller, so that this layer stays free of Node. */
export type Sha256 = (text: string) => string;

/** True for two files of the ledger of which neither builds on the other: they were written on two branches. */
export type Apart = (path: string, other: string) => boolean;

/**
 * What is wrong inside the ledger itself: one function a rule. Each is a change that no command makes. `original` is
 * given for the ledger of an edition: what was published of its original.
 */
export function checkRecords(
  placed: readonly PlacedRecord[],
  sha256: Sha256,
  apart: Apart = () => false,
  original?: Ledger,
): LineFault[] {
  return [
    ...inOrder(placed),
    ...[...byAddress(placed).values()].flatMap((records) => statesFollow(records, apart)),
    ...leadSomewhere(placed),
    ...[...byFinding(placed).values()].flatMap((records) => versionsFollow(records, apart)),
    ...placed.flatMap((item) => hashFits(item, sha256)),
    ...textsAreWhereTheyShould(placed, original),
    ...(original ? standForOriginals(placed, original) : findingsHaveBoth(placed)),
  ];
}

type Placed<Record> = Omit<PlacedRecord, 'record'> & { record: Record };

const addressesIn = (placed: readonly PlacedRecord[]) =>
  placed.filter((item): item is Placed<AddressRecord> => !isVersion(item.record));
const versionsIn = (placed: readonly PlacedRecord[]) =>
  placed.filter((item): item is Placed<VersionRecord> => isVersion(item.record));

const byAddress = (placed: readonly PlacedRecord[]) =>
  Map.groupBy(addressesIn(placed), ({ record }) => record.address);
const byFinding = (placed: readonly PlacedRecord[]) =>
  Map.groupBy(versionsIn(placed), ({ record }) => record.finding);

/** Inside one publication. */
function inOrder(placed: readonly PlacedRecord[]): LineFault[] {
  // A line whose name was withheld stays in the place that it had with it.
  const unsealed = placed.filter(({ sealed }) => !sealed);
  return unsealed.flatMap((item, index): LineFault[] => {
    const before = unsealed[index - 1];
    if (before?.path !== item.path || recordKey(before.record) < recordKey(item.record)) return [];
    return [lineFault(item, 'the line stands twice, or before one that is older')];
  });
}

/**
 * An address begins live and ends at most once; only a withdrawal for legal reasons may follow an end. Two
 * branches may begin the same page, but not the same number.
 */
function statesFollow(records: Placed<AddressRecord>[], apart: Apart): LineFault[] {
  let before: Placed<AddressRecord> | undefined;
  return records.flatMap((item): LineFault[] => {
    const { path, record } = item;
    const last = before;
    if (last && sharedPage(last, item, apart)) return [];
    before = item;
    const wrong = !last ? wrongStart(record) : wrongStep(last.record, record);
    if (!wrong) return [];
    if (!last || !apart(last.path, path)) return [lineFault(item, wrong)];
    const words = `${nameOf(record.address)} is ${last.record.state} in ${last.path} and ${record.state} here: two branches have claimed it`;
    return [lineFault(item, words, 'rebase')];
  });
}

function sharedPage(before: Placed<AddressRecord>, { path, record }: Placed<AddressRecord>, apart: Apart) {
  if (before.record.state !== 'live' || record.state !== 'live') return false;
  return !isNumbered(record.address) && apart(before.path, path);
}

function nameOf(address: string): string {
  const number = findingIn(address);
  return number === null ? address : `finding ${number}`;
}

function wrongStart({ address, state }: AddressRecord): string | null {
  return state === 'live' ? null : `${address} is ${state} but was never published`;
}

function wrongStep(before: AddressRecord, { address, state, legal, target }: AddressRecord): string | null {
  if (before.state === 'live' && state !== 'live') return null;
  if (before.legal !== true && state === 'withdrawn' && legal === true) return null;
  if (state === 'live' && before.state === 'live') return `${address} was published before`;
  if (state === 'live') return `${address} is ${before.state} since ${before.date} and can't be used again`;
  return `${address} is ${before.state} since ${before.date} and can't be pointed ${target ? `at ${target}` : 'elsewhere'}`;
}

function leadSomewhere(placed: readonly PlacedRecord[]): LineFault[] {
  const ledger = ledgerOf(placed.map(({ record }) => record));
  const states = ledger.byAddress;
  return addressesIn(placed).flatMap((item): LineFault[] => {
    const { record } = item;
    const wrong = incomplete(record) ?? unfit(record);
    if (wrong) return [lineFault(item, wrong)];
    const lost = record.into?.find((part) => !states.has(part));
    if (lost) return [lineFault(item, `${lost} was never published`)];
    if (record.target === undefined) return [];
    if (!states.has(record.target)) return [lineFault(item, `${record.target} was never published`)];
    // What the law has taken back since leads nowhere any more.
    const { target } = states.get(record.address)!;
    const end = target === null ? undefined : states.get(target);
    if (!end || !leadsOn(end.state)) return [];
    const remedy = endsElsewhere(record, placed) ? 'rebase' : 'restore';
    return [lineFault(item, `${record.address} leads round in a circle`, remedy)];
  });
}

/** True when the ends that make a circle stand in several publications: only together they make one. */
function endsElsewhere({ address }: AddressRecord, placed: readonly PlacedRecord[]): boolean {
  const ends = new Map(
    addressesIn(placed).flatMap(({ path, record }) =>
      record.target === undefined ? [] : [[record.address, { path, target: record.target }] as const],
    ),
  );
  const seen = new Set<string>();
  const files = new Set<string>();
  for (let here = address, end = ends.get(here); end && !seen.has(here); end = ends.get(here)) {
    seen.add(here);
    files.add(end.path);
    here = end.target;
  }
  return files.size > 1;
}

function incomplete({ state, reason, target, subject, address, legal, into }: AddressRecord): string | null {
  if (state === 'live')
    return (reason ?? target ?? subject ?? legal ?? into)
      ? 'a live address has neither target nor reason'
      : null;
  if (!reason) return 'the reason is missing';
  if (leadsOn(state) && !target) return `the address is ${state} but nothing says where to`;
  if (state === 'withdrawn' && findingIn(address) !== null && !subject)
    return 'the general subject is missing';
  return null;
}

function unfit({ state, address, target, into = [] }: AddressRecord): string | null {
  const numbers = [findingIn(address), target ? findingIn(target) : null] as const;
  if (state === 'merged' && (numbers[0] === null || numbers[1] === null))
    return 'only a finding is merged, into another finding';
  if (into.length > 0 && (state !== 'withdrawn' || [address, ...into].some((one) => findingIn(one) === null)))
    return 'only a finding is split, into other findings';
  if (state === 'moved' && numbers[0] !== null) return 'the number of a finding does not move';
  return null;
}

function versionsFollow(records: Placed<VersionRecord>[], apart: Apart): LineFault[] {
  const wrong = records.filter(({ record }, index) => record.n !== index + 1);
  if (wrong.length === 0) return [];
  const byVersion = Map.groupBy(records, ({ record }) => record.n);
  const claims = wrong.flatMap((item): LineFault[] => {
    const { path, record } = item;
    const rival = byVersion.get(record.n)!.find((other) => other !== item && apart(other.path, path));
    if (!rival) return [];
    const words = `finding ${record.finding}, version ${record.n}, is in ${rival.path} and here: two branches have claimed it`;
    return [lineFault(item, words, 'rebase')];
  });
  // After a version that two branches have claimed, all later ones count one too many.
  if (claims.length > 0) return claims;
  const expected = new Map(records.map(({ record }, index) => [record, index + 1]));
  return wrong.map((item) => {
    const { finding, n } = item.record;
    return lineFault(
      item,
      `finding ${finding} has no version ${expected.get(item.record)} before version ${n}`,
    );
  });
}

function hashFits(item: PlacedRecord, sha256: Sha256): LineFault[] {
  const { record } = item;
  if (!isVersion(record) || record.snapshot === undefined) return [];
  if (sha256(canonicalJson(record.snapshot)) === record.sha256) return [];
  const words = `the text of finding ${record.finding}, version ${record.n}, was edited: it does not fit its hash`;
  return [lineFault(item, words)];
}

/** Texts are missing after a withdrawal for legal reasons, and only then. */
function textsAreWhereTheyShould(placed: readonly PlacedRecord[], original?: Ledger): LineFault[] {
  const addresses = original?.addresses ?? addressesIn(placed).map(({ record }) => record);
  const removed = new Set(
    addresses.filter(({ legal }) => legal === true).map(({ address }) => findingIn(address)),
  );
  return versionsIn(placed).flatMap((item): LineFault[] => {
    const { finding, n, snapshot, note } = item.record;
    if (!removed.has(finding))
      // What changed may be told in the words of the original alone.
      return snapshot && (note || original)
        ? []
        : [lineFault(item, `the text of finding ${finding}, version ${n}, is missing`)];
    const words = `finding ${finding} is withdrawn for legal reasons but its text still stands here`;
    return snapshot || note ? [lineFault(item, words, 'rebase')] : [];
  });
}

function findingsHaveBoth(placed: readonly PlacedRecord[]): LineFault[] {
  const versions = byFinding(placed);
  const numbers = new Set(addressesIn(placed).map(({ record }) => findingIn(record.address)));
  const bare = addressesIn(placed).filter(
    ({ record }) =>
      record.state === 'live' &&
      findingIn(record.address) !== null &&
      !versions.has(findingIn(record.address)!),
  );
  const orphans = [...versions].filter(([number]) => !numbers.has(number)).map(([, records]) => records[0]!);
  return [
    ...bare.map((item) => lineFault(item, `${item.record.address} was published without a version`)),
    ...orphans.map((item) => lineFault(item, `finding ${item.record.finding} has a version but no address`)),
  ];
}

/** Each version of an edition stands for one of the original, and never for an older one than that before it. */
function standForOriginals(placed: readonly PlacedRecord[], { byFinding }: Ledger): LineFault[] {
  const aliens = addressesIn(placed).map((item) =>
    lineFault(
      item,
      `${item.record.address} is recorded in an edition, whose addresses stand in the original`,
    ),
  );
  const last = new Map<number, number>();
  const wrong = versionsIn(placed).flatMap((item): LineFault[] => {
    const { finding, n, original = 0 } = item.record;
    const before = last.get(finding) ?? 0;
    last.set(finding, original);
    const name = `finding ${finding}, version ${n},`;
    if (!byFinding.get(finding)?.[original - 1])
      return [lineFault(item, `${name} stands for a version of the original that was not published`)];
    const words = `${name} stands for an older version of the original than the one before it`;
    return original < before ? [lineFault(item, words)] : [];
  });
  return [...aliens, ...wrong];
}
