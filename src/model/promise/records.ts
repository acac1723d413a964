import type { Fault } from '../../reading/fault.ts';
import type { LedgerLine } from '../../reading/ledger.ts';
import { addressRecord, versionRecord, type LedgerRecord } from '../../schema/ledger.ts';
import { ledgerOf, type Ledger } from './ledger.ts';

/** A record with its place in the file. */
export interface PlacedRecord {
  line: number;
  text: string;
  record: LedgerRecord;
}

/** Something wrong on a line of the ledger. */
export type LineFault = Fault<{ line: number }>;

/** An error on a line of the ledger. */
export const lineFault = (line: number, words: string): LineFault => ({
  line,
  code: 'ledger',
  words,
  severity: 'error',
});

/** The lines that are records; what is wrong with the others. */
export function recordsOf(lines: readonly LedgerLine[]): {
  records: PlacedRecord[];
  complaints: LineFault[];
} {
  const complaints: LineFault[] = [];
  const records = lines.flatMap(({ line, text, data }): PlacedRecord[] => {
    const parsed = schemaFor(data).safeParse(data);
    if (parsed.success) return [{ line, text, record: parsed.data }];
    const issue = parsed.error.issues[0]!;
    complaints.push(
      lineFault(
        line,
        `this is not a record of the ledger (${issue.path.join('.') || 'the line'}: ${issue.message})`,
      ),
    );
    return [];
  });
  return { records, complaints };
}

function schemaFor(data: unknown) {
  return typeof data === 'object' && data !== null && 'finding' in data ? versionRecord : addressRecord;
}

/** The ledger of some lines, without those that cannot be read. */
export function ledgerFrom(lines: readonly LedgerLine[]): Ledger {
  return ledgerOf(recordsOf(lines).records.map(({ record }) => record));
}
