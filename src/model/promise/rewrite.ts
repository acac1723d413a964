import { isVersion, type LedgerRecord } from '../../schema/ledger.ts';
import { lineFault, subjectOf, type LineFault, type PlacedRecord } from './records.ts';
import { canonicalJson } from './snapshot.ts';
import { recordDiffersByGaps, type Withholding } from './withheld.ts';

const NOTHING_WITHHELD: Withholding = { names: { lengths: [], has: () => false, cheap: true }, gaps: [] };

/**
 * Records of an earlier ledger that are not in the present one as they were. Two changes are allowed: a withdrawal
 * for legal reasons takes snapshot and note out and leaves everything else, and a gap stands where a name was that is
 * withheld.
 */
export function rewrittenRecords(
  before: readonly PlacedRecord[],
  now: readonly PlacedRecord[],
  withholding: Withholding = NOTHING_WITHHELD,
): LineFault[] {
  const texts = new Set(now.map(({ record }) => canonicalJson(record)));
  const present = new Map(now.map((item) => [subjectOf(item.record), item]));
  const removed = legallyRemoved(now);
  const sealed = now.filter((item) => item.sealed).map((item) => item.record);
  const hasGaps = (record: LedgerRecord) =>
    sealed.some((fresh) => fresh.date === record.date && recordDiffersByGaps(record, fresh, withholding));
  return before.flatMap(({ record, path, line }): LineFault[] => {
    if (texts.has(canonicalJson(record))) return [];
    const here = present.get(subjectOf(record));
    if (here && textRemoved(here.record, record, removed, withholding)) return [];
    // A text that is back on a branch is told of by a rule of its own, with another way out.
    if (here && textRemoved(record, here.record, removed, withholding)) return [];
    if (hasGaps(record)) return [];
    const words = `the record of ${nameOf(record)} was ${here ? 'changed' : 'removed'}`;
    return [lineFault(here ?? { path, line }, words)];
  });
}

function nameOf(record: LedgerRecord): string {
  return isVersion(record)
    ? `finding ${record.finding}, version ${record.n}`
    : `${record.address} (${record.state} on ${record.date})`;
}

const same = (a: LedgerRecord, b: LedgerRecord) => canonicalJson(a) === canonicalJson(b);

/** Addresses whose text had to be removed. */
function legallyRemoved(placed: readonly PlacedRecord[]): ReadonlySet<string> {
  return new Set(
    placed.flatMap(({ record }) => (!isVersion(record) && record.legal ? [record.address] : [])),
  );
}

function textRemoved(
  now: LedgerRecord,
  before: LedgerRecord,
  removed: ReadonlySet<string>,
  withholding: Withholding,
): boolean {
  if (!isVersion(now) || !isVersion(before) || !removed.has(`/findings/${now.finding}/`)) return false;
  const { note: _note, snapshot: _snapshot, ...rest } = before;
  return same(now, rest) || recordDiffersByGaps(rest, now, withholding);
}
