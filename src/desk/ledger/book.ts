import type { Content } from '../../model/content.ts';
import type { Report } from '../../model/report.ts';
import { editionRoom } from '../../reading/directory.ts';
import type { RawFile } from '../../reading/read.ts';
import type { Loaded } from '../check/load.ts';
import type { LoadedLedger } from './check.ts';

/** A ledger with what it is the ledger of: the original, or an edition, which has its own versions beside it. */
export interface Book {
  /** Where it stands in the content folder: empty, or `editions/nl/`. */
  room: string;
  ledger: LoadedLedger;
  report: Report;
  content: Content | null;
  /** Its own files, as they were read. */
  files: readonly RawFile[];
}

/** The ledgers of a content folder, that of the original first. */
export function booksOf({ ledger, content, files, editions }: Loaded, report: Report): Book[] {
  return [{ room: '', ledger, report, content, files }, ...editionBooks({ editions })];
}

/** The ledgers of the editions that can be joined; they may have nothing in them yet. */
export function editionBooks({ editions }: Pick<Loaded, 'editions'>): Book[] {
  return editions.flatMap(({ language, ledger, report, content, words }): Book[] =>
    report && ledger ? [{ room: editionRoom(language), ledger, report, content, files: words }] : [],
  );
}
