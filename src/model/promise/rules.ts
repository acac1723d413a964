import { isVersion, type AddressRecord, type VersionRecord } from '../../schema/ledger.ts';
import { findingIn, leadsOn, ledgerOf, recordKey } from './ledger.ts';
import { lineFault, type LineFault, type PlacedRecord } from './records.ts';
import { canonicalJson } from './snapshot.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal. Given by the caller, so that this layer stays free of Node. */
export type Sha256 = (text: string) => string;

/** What is wrong inside the ledger itself: one function a rule. Each is a change that no command makes. */
export function checkRecords(placed: readonly PlacedRecord[], sha256: Sha256): LineFault[] {
  return [
    ...placed.flatMap(inItsOwnForm),
    ...inOrder(placed),
    ...[...byAddress(placed).values()].flatMap(statesFollow),
    ...leadSomewhere(placed),
    ...[...byFinding(placed).values()].flatMap(versionsFollow),
    ...placed.flatMap((item) => hashFits(item, sha256)),
    ...textsAreWhereTheyShould(placed),
    ...findingsHaveBoth(placed),
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

function inItsOwnForm({ line, text, record }: PlacedRecord): LineFault[] {
  return canonicalJson(record) === text
    ? []
    : [lineFault(line, 'the line was edited: it is not in the form that the command writes')];
}

function inOrder(placed: readonly PlacedRecord[]): LineFault[] {
  return placed.flatMap(({ line, record }, index): LineFault[] => {
    const before = placed[index - 1];
    if (!before || recordKey(before.record) < recordKey(record)) return [];
    return [lineFault(line, 'the line stands twice, or before one that is older')];
  });
}

/** An address begins live and ends at most once; only a withdrawal for legal reasons may follow an end. */
function statesFollow(records: Placed<AddressRecord>[]): LineFault[] {
  return records.flatMap(({ line, record }, index): LineFault[] => {
    const before = records[index - 1]?.record;
    const wrong = !before ? wrongStart(record) : wrongStep(before, record);
    return wrong ? [lineFault(line, wrong)] : [];
  });
}

function wrongStart({ address, state }: AddressRecord): string | null {
  return state === 'live' ? null : `${address} is ${state} but was never published`;
}

function wrongStep(before: AddressRecord, { address, state, legal, target }: AddressRecord): string | null {
  if (before.state === 'live' && state !== 'live') return null;
  if (before.legal !== true && state === 'withdrawn' && legal === true) return null;
  if (state === 'live') return `${address} is ${before.state} since ${before.date} and can't be used again`;
  return `${address} is ${before.state} since ${before.date} and can't be pointed ${target ? `at ${target}` : 'elsewhere'}`;
}

function leadSomewhere(placed: readonly PlacedRecord[]): LineFault[] {
  const ledger = ledgerOf(placed.map(({ record }) => record));
  const states = ledger.byAddress;
  return addressesIn(placed).flatMap(({ line, record }): LineFault[] => {
    const wrong = incomplete(record) ?? unfit(record);
    if (wrong) return [lineFault(line, wrong)];
    if (record.target === undefined) return [];
    if (!states.has(record.target)) return [lineFault(line, `${record.target} was never published`)];
    const end = states.get(states.get(record.address)!.target ?? record.target);
    return end && leadsOn(end.state) ? [lineFault(line, `${record.address} leads round in a circle`)] : [];
  });
}

function incomplete({ state, reason, target, subject, address, legal }: AddressRecord): string | null {
  if (state === 'live')
    return (reason ?? target ?? subject ?? legal) ? 'a live address has neither target nor reason' : null;
  if (!reason) return 'the reason is missing';
  if (leadsOn(state) && !target) return `the address is ${state} but nothing says where to`;
  if (state === 'withdrawn' && findingIn(address) !== null && !subject)
    return 'the general subject is missing';
  return null;
}

function unfit({ state, address, target }: AddressRecord): string | null {
  const numbers = [findingIn(address), target ? findingIn(target) : null] as const;
  if (state === 'merged' && (numbers[0] === null || numbers[1] === null))
    return 'only a finding is merged, into another finding';
  if (state === 'moved' && numbers[0] !== null) return 'the number of a finding does not move';
  return null;
}

function versionsFollow(records: Placed<VersionRecord>[]): LineFault[] {
  return records.flatMap(({ line, record }, index): LineFault[] => {
    if (record.n === index + 1) return [];
    return [
      lineFault(line, `finding ${record.finding} has no version ${index + 1} before version ${record.n}`),
    ];
  });
}

function hashFits({ line, record }: PlacedRecord, sha256: Sha256): LineFault[] {
  if (!isVersion(record) || record.snapshot === undefined) return [];
  if (sha256(canonicalJson(record.snapshot)) === record.sha256) return [];
  return [
    lineFault(
      line,
      `the text of finding ${record.finding}, version ${record.n}, was edited: it does not fit its hash`,
    ),
  ];
}

/** Texts are missing after a withdrawal for legal reasons, and only then. */
function textsAreWhereTheyShould(placed: readonly PlacedRecord[]): LineFault[] {
  const removed = new Set(
    addressesIn(placed)
      .filter(({ record }) => record.legal)
      .map(({ record }) => findingIn(record.address)),
  );
  return versionsIn(placed).flatMap(({ line, record }): LineFault[] => {
    const { finding, n, snapshot, note } = record;
    if (!removed.has(finding))
      return snapshot && note
        ? []
        : [lineFault(line, `the text of finding ${finding}, version ${n}, is missing`)];
    return snapshot || note
      ? [lineFault(line, `finding ${finding} is withdrawn for legal reasons but its text still stands here`)]
      : [];
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
    ...bare.map(({ line, record }) => lineFault(line, `${record.address} was published without a version`)),
    ...orphans.map(({ line, record }) =>
      lineFault(line, `finding ${record.finding} has a version but no address`),
    ),
  ];
}
