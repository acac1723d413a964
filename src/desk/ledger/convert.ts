import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heading, Publication } from '../../model/promise/publications.ts';
import { recordOf, type PlacedRecord } from '../../model/promise/records.ts';
import { shownDirectory } from '../../reading/directory.ts';
import { LEDGER_FOLDER, OLD_LEDGER_FILE, parseLedger, readLedger } from '../../reading/ledger.ts';
import { isVersion, type LedgerRecord, type PublicationKind } from '../../schema/ledger.ts';
import { Refusal } from '../command-line.ts';
import { mustHold, newPublication, type World } from './write.ts';
import { writeTogether, type Change } from './transaction.ts';

/**
 * Moves the one file that was the ledger into the folder that is it now: one publication for each day, every record
 * as it was. Answers with the names of the new files.
 */
export function convertLedger(directory: string, world: World): string[] {
  const file = join(directory, OLD_LEDGER_FILE);
  if (!existsSync(file))
    throw new Refusal(`There is no ${OLD_LEDGER_FILE} to convert: the ledger is a folder already.`);
  if (readLedger(directory).files.length > 0)
    throw new Refusal(
      `There is a folder ${LEDGER_FOLDER} beside ${OLD_LEDGER_FILE}: the file was converted before. Delete it ("git rm ${shownDirectory(directory)}/${OLD_LEDGER_FILE}"), and publish anew what a branch had added to it.`,
    );
  const path = `${shownDirectory(directory)}/${OLD_LEDGER_FILE}`;
  const { lines, problems } = parseLedger(readFileSync(file, 'utf8'), path);
  const read = lines.map(recordOf);
  const wrong = problems[0]?.words ?? read.find((item) => 'wrong' in item)?.wrong;
  if (wrong) throw new Refusal(`Nothing was converted: ${wrong}.`);
  const written = chained(
    `${shownDirectory(directory)}/${LEDGER_FOLDER}`,
    read.filter((item): item is PlacedRecord => !('wrong' in item)).map(({ record }) => record),
    world,
  );
  mustHold(
    written.map(({ publication }) => publication),
    false,
  );
  writeTogether(directory, [...written.map(({ change }) => change), { file: OLD_LEDGER_FILE, text: null }]);
  return written.map(({ change }) => change.file);
}

/** Records as publications of a ledger's folder, one for each day and note, each building on the one before. */
export function chained(
  folder: string,
  records: readonly LedgerRecord[],
  world: World,
  heads: string[] = [],
): { publication: Publication; change: Change }[] {
  const days = [...Map.groupBy(records, ({ date }) => date)].sort(([a], [b]) => (a < b ? -1 : 1));
  let buildsOn = heads;
  return days.map(([date, list]) => {
    const heading: Heading = { buildsOn, date, kind: kindOf(list), note: noteOf(list) };
    const written = newPublication(folder, heading, list, world);
    buildsOn = [written.publication.digest];
    return written;
  });
}

const ENDS = { moved: 'move', merged: 'merger', withdrawn: 'withdrawal', live: 'update' } as const;

/** Nobody wrote down what a change was to readers: it was told to them as a correction. */
function kindOf(records: readonly LedgerRecord[]): PublicationKind {
  const versions = records.filter(isVersion);
  if (versions.some(({ n }) => n > 1)) return 'correction';
  const end = records.find((record) => !isVersion(record) && record.state !== 'live');
  return versions.length > 0 || !end || isVersion(end) ? 'update' : ENDS[end.state];
}

function noteOf(records: readonly LedgerRecord[]): string {
  const versions = records.filter(isVersion);
  const note = versions.find(({ n, note }) => n > 1 && note) ?? versions.find(({ note }) => note);
  if (note?.note) return note.note;
  const reason = records.find((record) => !isVersion(record) && record.reason !== undefined);
  return (reason && !isVersion(reason) && reason.reason) || 'New pages.';
}
