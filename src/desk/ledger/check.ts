import { createHash } from 'node:crypto';
import { checkPromise, type PromiseFault } from '../../model/promise/promise.ts';
import { recordsOf, type PlacedRecord } from '../../model/promise/records.ts';
import { checkRecords } from '../../model/promise/rules.ts';
import type { Report } from '../../model/report.ts';
import { readLedger, restoreLedger, type LedgerText } from '../../reading/ledger.ts';
import { errorAt, type Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';
import { changesTold } from '../../text/versions.ts';
import { checkHistory } from './history.ts';

/** The ledger of a content folder, read and checked by itself. */
export interface LoadedLedger {
  text: LedgerText;
  placed: PlacedRecord[];
  problems: Problem[];
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Reads the ledger and checks its records against each other. */
export function loadLedger(directory: string): LoadedLedger {
  const text = readLedger(directory);
  const { records, complaints } = recordsOf(text.lines);
  const wrong = [...complaints, ...checkRecords(records, sha256)];
  const problems = wrong.map(({ line, code, words }) =>
    errorAt(text.path, { line, column: 1 }, code, `${words} — ${restoreLedger(text.path)}`),
  );
  return { text, placed: records, problems: [...text.problems, ...problems] };
}

/** What the promise of permanence finds wrong with the content, and with the ledger since its last commit. */
export function checkLedger(
  directory: string,
  report: Report,
  { text, placed }: LoadedLedger,
  files: readonly RawFile[],
): Problem[] {
  const present = new Set(files.map(({ collection, id }) => `${collection}/${withoutZeros(collection, id)}`));
  const exists = (folder: string, id: string) => present.has(`${folder}/${id}`);
  const complaints = checkPromise(report, placed, exists, changesTold);
  return [
    ...complaints.map((complaint) => place(complaint, text.path, files)),
    ...checkHistory(directory, text, placed, report.site.launched),
  ];
}

/** What stands in the address of a file: findings and tensions go by their number. */
function withoutZeros(collection: string, id: string): string {
  return collection === 'findings' || collection === 'tensions' ? String(Number.parseInt(id, 10)) : id;
}

function place({ place: spot, ...fault }: PromiseFault, path: string, files: readonly RawFile[]): Problem {
  if ('line' in spot) return { path, line: spot.line, column: 1, ...fault };
  const file = files.find(
    ({ collection, id }) => collection === spot.collection && (collection === 'site' || id === spot.id),
  );
  if (!file) throw new Error(`complaint about an unknown file ${spot.collection}/${spot.id}`);
  return { path: file.path, ...file.at(spot.path), ...fault };
}
