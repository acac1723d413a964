import { join } from 'node:path';
import { chapterName } from '../../model/join/chapter.ts';
import { ledgerOf, type Ledger } from '../../model/promise/ledger.ts';
import { checkPromise, type PromiseFault } from '../../model/promise/promise.ts';
import {
  ancestorsOf,
  checkChain,
  inOrder,
  publicationOf,
  type Publication,
} from '../../model/promise/publications.ts';
import { type LineFault, type PlacedRecord } from '../../model/promise/records.ts';
import { recordsIn } from '../../model/promise/publications.ts';
import { checkRecords, type Apart } from '../../model/promise/rules.ts';
import { unexplainedSeals } from '../../model/promise/withheld.ts';
import type { Report } from '../../model/report.ts';
import { editionRoom } from '../../reading/directory.ts';
import { readLedger, restoreLedger, type LedgerText } from '../../reading/ledger.ts';
import { errorAt, type Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';
import { sha256 } from '../../reading/sha256.ts';
import { changesTold } from '../../text/versions.ts';
import { checkAnchor } from './anchor.ts';
import { checkHistory, presentLedger } from './history.ts';
import { interrupted } from './transaction.ts';

/** The ledger of a content folder, read and checked by itself. */
export interface LoadedLedger {
  text: LedgerText;
  /** In the order in which everybody reads them. */
  publications: Publication[];
  placed: PlacedRecord[];
  ledger: Ledger;
  problems: Problem[];
}

/**
 * Reads the ledger and checks its records against each other; in a preview two branches may claim the same.
 * `original` is given for an edition: what was published of what it translates.
 */
export function loadLedger(directory: string, launched: boolean, original?: Ledger): LoadedLedger {
  const text = readLedger(directory);
  const read = text.files.map((file) => publicationOf(file, sha256));
  const publications = inOrder(
    read.map(({ publication }) => publication).filter((publication) => publication !== null),
  );
  const placed = recordsIn(publications, launched);
  const own = read.flatMap(({ complaints }) => complaints);
  // What does not fit its digest has been edited: all else that is wrong with it follows from that.
  const wrong =
    own.length > 0
      ? own
      : [
          ...checkChain(publications, launched),
          ...unexplainedSeals(publications),
          ...checkRecords(placed, sha256, launched ? apartIn(publications) : undefined, original),
        ];
  return {
    text,
    publications,
    placed,
    ledger: ledgerOf(
      placed.map(({ record }) => record),
      publications,
    ),
    problems: [...interrupted(directory), ...text.problems, ...wrong.map(toProblem)],
  };
}

const REMEDY: Record<LineFault['remedy'], (path: string) => string> = {
  restore: restoreLedger,
  missing: (path) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    return `bring it back with "git restore ${folder}" (if that was committed, the message about the history says how), or merge the branch that has it`;
  },
  rebase: () => 'run "npm run ledger -- rebase": it leaves what is in main and gives yours the next number',
};

function toProblem({ path, line, code, words, remedy }: LineFault): Problem {
  return errorAt(path, { line, column: 1 }, code, `${words} — ${REMEDY[remedy](path)}`);
}

/** Tells of two files whether neither builds on the other; looks at each file's past once. */
export function apartIn(publications: readonly Publication[]): Apart {
  const byPath = new Map(publications.map((item) => [item.path, item]));
  const pasts = new Map<string, Set<string>>();
  const pastOf = (item: Publication): Set<string> => {
    const known = pasts.get(item.path);
    if (known) return known;
    const past = ancestorsOf([item.digest], publications);
    pasts.set(item.path, past);
    return past;
  };
  return (path, other) => {
    const [one, two] = [byPath.get(path), byPath.get(other)];
    if (!one || !two || one === two) return false;
    return !pastOf(one).has(two.digest) && !pastOf(two).has(one.digest);
  };
}

/** What the promise of permanence finds wrong with the content, and with the ledger since it was published. */
export function checkLedger(
  directory: string,
  report: Report,
  { text, publications, placed }: LoadedLedger,
  files: readonly RawFile[],
): Problem[] {
  const present = new Set(files.map(({ collection, id }) => fileInAddress(collection, id)));
  const exists = (folder: string, id: string) => present.has(`${folder}/${id}`);
  const complaints = checkPromise(report, placed, exists, changesTold);
  const told = complaints.map((complaint) => place(complaint, files));
  if (report.edition) return [...told, ...editionHistory(directory, report, publications, text.path)];
  const now = presentLedger(text.path, publications, report.site);
  const anchor = checkAnchor(now);
  return [...told, ...anchor.problems, ...checkHistory(directory, now, anchor.held)];
}

function editionHistory(
  directory: string,
  { site }: Report,
  publications: readonly Publication[],
  path: string,
): Problem[] {
  if (site.launched === undefined) return [];
  const address = site.address.slice(0, -`/${site.language}`.length);
  const room = editionRoom(site.language);
  const now = presentLedger(path, publications, { launched: site.launched, address }, room);
  return [...checkAnchor(now).problems, ...checkHistory(join(directory, '../..'), now, true)];
}

/** How the address of a file begins: findings and tensions go by their number, chapters by their name. */
function fileInAddress(collection: string, id: string): string {
  if (collection === 'chapters') return `report/${chapterName(id)}`;
  const numbered = collection === 'findings' || collection === 'tensions';
  return `${collection}/${numbered ? Number.parseInt(id, 10) : id}`;
}

function place({ place: spot, ...fault }: PromiseFault, files: readonly RawFile[]): Problem {
  if ('line' in spot) return { ...spot, column: 1, ...fault };
  const file = files.find(
    ({ collection, id }) => collection === spot.collection && (collection === 'site' || id === spot.id),
  );
  if (!file) throw new Error(`complaint about an unknown file ${spot.collection}/${spot.id}`);
  return { path: file.path, ...file.at(spot.path), ...fault };
}
