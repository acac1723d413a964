import { joinReport } from '../../../src/model/join/join.ts';
import { checkPromise } from '../../../src/model/promise/promise.ts';
import { recordOf, type PlacedRecord } from '../../../src/model/promise/records.ts';
import { addressesOf } from '../../../src/model/promise/addresses.ts';
import { leadsOn, ledgerOf, type PublishedAddress } from '../../../src/model/promise/ledger.ts';
import type { Report } from '../../../src/model/report.ts';
import { canonicalJson } from '../../../src/model/promise/snapshot.ts';
import { parseLedger } from '../../../src/reading/ledger.ts';
import { sha256 } from '../../../src/reading/sha256.ts';
import type { LedgerRecord } from '../../../src/schema/ledger.ts';
import { changesTold } from '../../../src/text/versions.ts';
import { tinyContent } from '../tiny.ts';

export { sha256 };

/** Records as lines of a file. */
export const ledgerText = (records: readonly LedgerRecord[]): string =>
  records.map((record) => `${canonicalJson(record)}\n`).join('');

export const LAUNCHED = { launched: '2021-01-01' };

/** The tiny report with what was published so far. */
export function reportWith(
  records: readonly LedgerRecord[],
  changes: Parameters<typeof tinyContent>[0] = {},
  site: object = LAUNCHED,
): Report {
  return joinReport(tinyContent(changes, site), new Set(), ledgerOf(records)).report;
}

/** Records as they are read back from the file that holds them. */
export function placed(records: readonly LedgerRecord[]): PlacedRecord[] {
  return parseLedger(ledgerText(records), 'content/ledger/x.jsonl').lines.map((line) => {
    const read = recordOf(line);
    if ('wrong' in read) throw new Error(read.wrong);
    return read;
  });
}

/** Words of everything that breaks the promise. */
export function breaches(report: Report, records: readonly LedgerRecord[]): string[] {
  return checkPromise(report, placed(records), () => false, changesTold)
    .filter(({ severity }) => severity === 'error')
    .map(({ words }) => words);
}

/** How an address is answered: by its own page, by words about what stood there, or by the way to another one. */
export type Answer =
  | { kind: 'page' }
  | { kind: 'tombstone'; gone: PublishedAddress }
  | { kind: 'redirect'; to: string; gone: PublishedAddress };

/** The answer to an address that the ledger records; null for one that was never published. */
export function answerTo(address: string, report: Report): Answer | null {
  if (addressesOf(report).includes(address)) return { kind: 'page' };
  const gone = report.ledger.byAddress.get(address);
  if (!gone || gone.state === 'live') return null;
  return leadsOn(gone.state) ? { kind: 'redirect', to: gone.target!, gone } : { kind: 'tombstone', gone };
}
