import { withoutText } from '../../model/promise/publish.ts';
import {
  checkChain,
  inOrder,
  publicationOf,
  withoutWords,
  writePublication,
  type Heading,
  type Publication,
} from '../../model/promise/publications.ts';
import { recordsIn } from '../../model/promise/publications.ts';
import type { LineFault } from '../../model/promise/records.ts';
import { checkRecords } from '../../model/promise/rules.ts';
import { unexplainedSeals } from '../../model/promise/withheld.ts';
import { findingIn, ledgerOf, type Ledger } from '../../model/promise/ledger.ts';
import { LEDGER_FOLDER, parseLedger } from '../../reading/ledger.ts';
import { sha256 } from '../../reading/sha256.ts';
import { isVersion, type LedgerRecord } from '../../schema/ledger.ts';
import { Refusal } from '../command-line.ts';
import { apartIn } from './check.ts';
import type { Change } from './transaction.ts';

/** What a command of the ledger must be given from outside: the day, and 32 hexadecimal digits that nobody can guess. */
export interface World {
  /** `YYYY-MM-DD` */
  today: string;
  salt: () => string;
  /** What somebody types line by line and nobody else is to see. */
  secret?: () => string[];
}

/** A new publication, as it will be read back. */
export function newPublication(
  folder: string,
  heading: Heading,
  records: readonly LedgerRecord[],
  world: World,
): { publication: Publication; change: Change } {
  const { name, text } = writePublication(heading, records, world.salt(), sha256);
  return { publication: readBack(`${folder}/${name}`, text), change: { file: fileOf(name), text } };
}

const fileOf = (name: string) => `${LEDGER_FOLDER}/${name}`;
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The change that takes a publication out. */
export const withoutPublication = ({ path }: Publication): Change => ({
  file: fileOf(nameOf(path)),
  text: null,
});

function readBack(path: string, text: string): Publication {
  const { lines, problems } = parseLedger(text, path);
  const { publication, complaints } = publicationOf({ name: nameOf(path), path, lines }, sha256);
  const wrong = [...problems, ...complaints][0];
  if (wrong || !publication)
    throw new Refusal(`Nothing was recorded: ${wrong?.words ?? 'it cannot be read'}.`);
  return publication;
}

/** Findings that the law has taken out. */
export function legalIn(publications: readonly Publication[]): ReadonlySet<number | null> {
  return new Set(
    publications
      .flatMap(({ placed }) => placed.map(({ record }) => record))
      .flatMap((record) => (!isVersion(record) && record.legal ? [findingIn(record.address)] : [])),
  );
}

/** Publications without the words of the findings that the law has taken out, with the changes for it. */
export function withoutLegal(
  publications: readonly Publication[],
  gone = legalIn(publications),
): {
  publications: Publication[];
  changes: Change[];
} {
  const hasWords = (record: LedgerRecord) =>
    isVersion(record) && gone.has(record.finding) && (record.snapshot ?? record.note) !== undefined;
  return rewritten(publications, (publication) => {
    const spoken = publication.placed.map(({ record }) => record).filter(hasWords);
    if (spoken.length === 0) return null;
    const notes = new Set(spoken.filter(isVersion).map(({ note }) => note));
    return withoutWords(
      publication,
      (record) => (hasWords(record) ? withoutText(record, (record as { finding: number }).finding) : record),
      (note) => (notes.has(note) ? undefined : note),
      sha256,
    );
  });
}

/** Publications of which some have another text, with the changes for it; `textOf` answers null for one that stays. */
export function rewritten(
  publications: readonly Publication[],
  textOf: (publication: Publication) => string | null,
): { publications: Publication[]; changes: Change[] } {
  const changes: Change[] = [];
  const all = publications.map((publication) => {
    const text = textOf(publication);
    if (text === null) return publication;
    changes.push({ file: fileOf(nameOf(publication.path)), text });
    return readBack(publication.path, text);
  });
  return { publications: all, changes };
}

/** What publications say together, in a preview or from the launch on. */
export const ledgerIn = (publications: readonly Publication[], launched = true): Ledger =>
  ledgerOf(
    recordsIn(publications, launched).map(({ record }) => record),
    publications,
  );

/** Refuses publications that the check would refuse; `original` is given for those of an edition. */
export function mustHold(publications: readonly Publication[], launched: boolean, original?: Ledger): void {
  const wrong = firstFault(publications, launched, original);
  if (wrong) throw new Refusal(`Nothing was recorded: ${wrong.words} (${wrong.path}, line ${wrong.line}).`);
}

/** The first thing that the check would refuse; undefined where there is none. */
export function firstFault(
  publications: readonly Publication[],
  launched: boolean,
  original?: Ledger,
): LineFault | undefined {
  return [
    ...checkChain(publications, launched),
    ...unexplainedSeals(publications),
    ...checkRecords(
      recordsIn(inOrder(publications), launched),
      sha256,
      launched ? apartIn(publications) : undefined,
      original,
    ),
  ][0];
}
