import type { Prose } from '../reading/prose.ts';
import type { ArticleFile } from '../schema/article.ts';
import type { EntityFile } from '../schema/entity.ts';
import type { FindingFile } from '../schema/finding.ts';
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
  articles: Entry<ArticleFile>[];
  findings: Entry<FindingFile>[];
  entities: Entry<EntityFile>[];
  sources: Entry<SourceFile>[];
  tensions: Entry<TensionFile>[];
}

/** A problem found between files; the desk turns it into `path:line:column`. */
export interface Complaint {
  collection: keyof Content;
  id: string;
  /** Keys from the top of the file to the value complained about. */
  path: PropertyKey[];
  message: string;
  severity: 'error' | 'warning';
}
