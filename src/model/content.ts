import type { Fault } from '../reading/fault.ts';
import type { Prose } from '../reading/prose.ts';
import type { EntryState } from './edition/edition.ts';
import type { Ledger } from './promise/ledger.ts';
import type { ArticleFile } from '../schema/article.ts';
import type { ChapterFile } from '../schema/chapter.ts';
import type { EntityFile } from '../schema/entity.ts';
import type { FindingFile } from '../schema/finding.ts';
import type { GlossaryFile } from '../schema/glossary.ts';
import type { SiteFile } from '../schema/site.ts';
import type { SourceFile } from '../schema/source.ts';
import type { TensionFile } from '../schema/tension.ts';

/** One file that passed its schema. */
export interface Entry<Data> {
  /** File name without its ending. */
  id: string;
  data: Data;
  /** Body of an `.mdx` file; empty for `.yaml`. */
  prose: Prose;
}

/** Everything that editors wrote, file by file, before it is joined. */
export interface Content {
  site: SiteFile;
  /** Empty where the investigation has none. */
  glossary: GlossaryFile;
  chapters: Entry<ChapterFile>[];
  articles: Entry<ArticleFile>[];
  findings: Entry<FindingFile>[];
  entities: Entry<EntityFile>[];
  sources: Entry<SourceFile>[];
  tensions: Entry<TensionFile>[];
  /** Languages of the original and of its editions; left out where there is no edition. */
  languages?: readonly string[];
  /** Where this is an edition: how far its words are, file by file. */
  edition?: EditionOf;
}

/** What an edition knows of its original. */
export interface EditionOf {
  /** Language of the original. */
  original: string;
  /** Of the original and of all its editions. */
  languages: readonly string[];
  /** By `collection/id`. */
  entries: ReadonlyMap<string, EntryState>;
  /** What was published of the original: its addresses, and how they ended, are the edition's too. */
  ledger: Ledger;
  /** The version at which each finding of the original is. */
  versions: ReadonlyMap<number, number>;
}

/** Where in the content something stands: keys from the top of a file to a value. */
export interface ContentPlace {
  collection: keyof Content;
  id: string;
  path: PropertyKey[];
}

/** A fault found between files; the desk turns its place into `path:line:column`. */
export type Complaint = Fault<ContentPlace>;
