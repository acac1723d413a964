import { isVersion, type LedgerRecord } from '../../schema/ledger.ts';
import { recordKey } from './ledger.ts';
import { lineFault, type LineFault, type PlacedRecord } from './records.ts';
import { canonicalJson } from './snapshot.ts';

/**
 * Records of an earlier ledger that are not in the present one as they were. One change is allowed: a withdrawal
 * for legal reasons takes snapshot and note out and leaves everything else.
 */
export function rewrittenRecords(before: readonly PlacedRecord[], now: readonly PlacedRecord[]): LineFault[] {
  const present = new Map(now.map((item) => [keyOf(item.record), item]));
  const removed = legallyRemoved(now);
  return before.flatMap(({ record, line }): LineFault[] => {
    const here = present.get(keyOf(record));
    if (here && (same(here.record, record) || textRemoved(here.record, record, removed))) return [];
    const change = here ? 'was changed' : 'was removed';
    return [
      lineFault(
        here?.line ?? Math.min(line, Math.max(1, now.length)),
        `the record of ${nameOf(record)} ${change}`,
      ),
    ];
  });
}

function nameOf(record: LedgerRecord): string {
  return isVersion(record)
    ? `finding ${record.finding}, version ${record.n}`
    : `${record.address} (${record.state} on ${record.date})`;
}

/** What a record is about, whatever its day: one address in one state, or one version. */
function keyOf(record: LedgerRecord): string {
  const key = recordKey(record);
  return key.slice(key.indexOf(' '));
}

const same = (a: LedgerRecord, b: LedgerRecord) => canonicalJson(a) === canonicalJson(b);

/** Addresses whose text had to be removed. */
function legallyRemoved(placed: readonly PlacedRecord[]): ReadonlySet<string> {
  return new Set(
    placed.flatMap(({ record }) => (!isVersion(record) && record.legal ? [record.address] : [])),
  );
}

function textRemoved(now: LedgerRecord, before: LedgerRecord, removed: ReadonlySet<string>): boolean {
  if (!isVersion(now) || !isVersion(before) || !removed.has(`/findings/${now.finding}/`)) return false;
  const { note: _note, snapshot: _snapshot, ...rest } = before;
  return same(now, rest);
}
