import type { Fault } from '../../reading/fault.ts';
import type { LedgerLine } from '../../reading/ledger.ts';
import { addressRecord, isVersion, versionRecord, type LedgerRecord } from '../../schema/ledger.ts';

/** A record with its place. */
export interface PlacedRecord {
  /** The file as an editor would type it. */
  path: string;
  line: number;
  text: string;
  record: LedgerRecord;
  /** True when words were taken out of it. */
  sealed?: true;
}

/** What mends a fault of the ledger: git has the line as it was, or the file, or two branches have to be told apart. */
export type Remedy = 'restore' | 'missing' | 'rebase';

/** Something wrong on a line of the ledger. */
export type LineFault = Fault<{ path: string; line: number; remedy: Remedy }>;

/** An error on a line of the ledger; of a publication without one, on its first. */
export const lineFault = (
  { path, line = 1 }: { path: string; line?: number },
  words: string,
  remedy: Remedy = 'restore',
): LineFault => ({
  path,
  line,
  code: remedy === 'rebase' ? 'branches' : 'ledger',
  words,
  severity: 'error',
  remedy,
});

/** The record on a line, without its salt or seal; or in words why it is none. */
export function recordOf({ path, line, text, data }: LedgerLine): PlacedRecord | { wrong: string } {
  const { salt: _salt, seal, ...rest } = Object(data) as Record<string, unknown>;
  const parsed = ('finding' in rest ? versionRecord : addressRecord).safeParse(rest);
  if (parsed.success)
    return { path, line, text, record: parsed.data, ...(seal !== undefined && { sealed: true as const }) };
  const issue = parsed.error.issues[0]!;
  return {
    wrong: `this is not a record of the ledger (${issue.path.join('.') || 'the line'}: ${issue.message})`,
  };
}

/** What a record is about, whatever its day: one address in one state, or one version. */
export function subjectOf(record: LedgerRecord): string {
  const key = recordKey(record);
  return key.slice(key.indexOf(' '));
}

/** What only one branch can have: a number, a version, the end of an address. Null for a page that is shared. */
export function claimOf(record: LedgerRecord): string | null {
  if (isVersion(record)) return subjectOf(record);
  if (record.state !== 'live') return `end of ${record.address}`;
  return isNumbered(record.address) ? subjectOf(record) : null;
}

/** True for an address that is given by number: a finding, or a pair that sits uneasily together. */
export function isNumbered(address: string): boolean {
  return /^\/(?:findings|tensions)\/\d+\/$/.test(address);
}

/** Orders addresses so that finding 9 stands before finding 12; two addresses never have one key. */
export function addressKey(address: string): string {
  return `${address.replace(/\d+/g, (digits) => digits.padStart(8, '0'))} ${address}`;
}

/** Orders records as they stand in the file: by day, addresses before versions, then by address or number. */
export function recordKey(record: LedgerRecord): string {
  if (isVersion(record)) return [record.date, 1, pad(record.finding), pad(record.n)].join(' ');
  return [
    record.date,
    0,
    addressKey(record.address),
    record.state === 'live' ? 0 : record.legal ? 2 : 1,
  ].join(' ');
}

const pad = (number: number) => String(number).padStart(8, '0');
