import type { ArticleFile } from '../schema/article.ts';
import type { ChapterFile } from '../schema/chapter.ts';
import type { Edtf } from '../schema/edtf.ts';
import type { EntityFile } from '../schema/entity.ts';
import type { Passage } from '../schema/evidence.ts';
import type { FindingFile } from '../schema/finding.ts';
import type { Grade } from '../schema/grade.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { RelationKind } from '../schema/relation-kind.ts';
import type { ResponseKind } from '../schema/response.ts';
import type { SiteFile } from '../schema/site.ts';
import type { SourceFile } from '../schema/source.ts';
import type { TensionFile } from '../schema/tension.ts';
import type { Prose } from '../reading/prose.ts';
import type { EditionOf } from './content.ts';
import type { Ledger } from './promise/ledger.ts';
import type { Copy } from './copies.ts';
import type { LongLists, PagedList } from './list-pages.ts';
import type { Tombstone, Version } from './promise/versions.ts';

/** The identity of the report, with the languages that it can be read in. */
interface ReportSite extends SiteFile {
  /** The original's first, then those of its editions; only one where there is no edition. */
  languages: readonly string[];
}

/**
 * The whole investigation, joined: every reference is the object itself, every list is sorted,
 * everything that can be derived is derived. Built once by `joinReport`; plain data, no classes.
 */
export interface Report {
  site: ReportSite;
  /** What stands first on the home page. */
  cover: Cover;
  /** By number. */
  chapters: Chapter[];
  /** Terms in the order of their file. */
  glossary: Term[];
  columns: Column[];
  /** What owners without a column of their own are lent in pictures without headings: that of what they own. Ids of columns by id of the entity. */
  ownerColumns: ReadonlyMap<string, string>;
  /** By number. */
  findings: Finding[];
  /** The same, for looking one up. */
  byNumber: ReadonlyMap<number, Finding>;
  /** By date of publication, then slug. */
  articles: Article[];
  /** By name. */
  entities: Entity[];
  /** By id. */
  sources: Source[];
  /** By number. */
  tensions: Tension[];
  /** The pages on which the lists of all findings stand. */
  lists: LongLists;
  /** Everything that was ever published, and where it is now. */
  ledger: Ledger;
  /** Published numbers that are withdrawn or merged, by number; they are not among the findings. */
  tombstones: Tombstone[];
  /** Where this is an edition; `null` for an original. */
  edition: EditionOf | null;
}

/** A sentence with the findings that it rests on. */
export interface Carried {
  text: string;
  findings: Finding[];
}

export interface Cover {
  headline: Carried;
  /** Those that rest on no finding are ours. */
  opening: Carried[];
  inShort: Carried[];
}

export interface Chapter extends Omit<ChapterFile, 'inShort' | 'waivers'> {
  /** File name without its number and ending: `who-bought`. */
  id: string;
  /** File name without the ending: `02-who-bought`. */
  file: string;
  number: number;
  /** `/report/who-bought/` */
  url: string;
  inShort: Carried[];
  body: Prose;
  /** Findings that belong to it, by number. */
  findings: Finding[];
  /** Findings that its words are marked with, in the order of the text. */
  cited: Finding[];
}

export interface Term {
  id: string;
  term: string;
  meaning: string;
  /** What the meaning rests on; none where it is ours. */
  findings: Finding[];
}

export interface Column {
  id: string;
  /** `null` for the column of a kind of party, which the catalogue names by its id. */
  title: string | null;
  note: string;
}

export interface Entity extends Omit<EntityFile, 'country' | 'inSentence'> {
  id: string;
  /** The name as it reads inside a sentence. */
  inSentence: string;
  /** `/entities/<id>/` */
  url: string;
  country: Entity | null;
  /** Findings that it is a party to, answers in, or is about. */
  findings: Finding[];
  /** The pages on which these stand. */
  list: PagedList;
  /** Findings that rest on what it made, saw or was told, besides those above. */
  supports: Finding[];
}

export interface Source extends Omit<SourceFile, 'by' | 'seenBy' | 'restsOn' | 'retells'> {
  id: string;
  by: Entity[];
  seenBy: Entity[];
  restsOn: Source[];
  /** For an article's own words: the investigations that it retells as it says this. */
  retells: Source[];
}

export interface Article extends Omit<ArticleFile, 'outlet' | 'restsOn' | 'published'> {
  slug: string;
  url: string;
  published: Edtf;
  outlet: Entity | null;
  restsOn: Source[];
  /** Our summary, with the words marked that carry findings. */
  body: Prose;
  /** Findings that have evidence in it, by number. */
  findings: Finding[];
  /** A copy that readers are offered, by the editors' decision; null where there is none, or none may be offered. */
  copy: Copy | null;
}

export interface Relation {
  /** `12-1`: number of the finding, position of the relation in it (from 1). Unique in the report. */
  id: string;
  kind: RelationKind;
  from: Entity;
  to: Entity;
  via: Entity | null;
  /** What moved or is meant: the editors' `goods` or `what`. */
  goods: string | null;
  /** How much is owned or meant: `at least 25%`. */
  share: string | null;
  since: Edtf | null;
  until: Edtf | null;
  /** The number that stands on the edge: one of the finding's; `null` where it may belong to something else. */
  quantity: Quantity | null;
  /** The editors' words on the edge, hedge-free but with the comparator: `about $103,000`. */
  label: string | null;
  /** Column ids of the two ends, `null` when an end has none (then nothing is drawn). */
  fromRole: string | null;
  toRole: string | null;
  /** The editors' words for the edge read aloud, where those of its kind would say too much. */
  sentence: string | null;
}

export interface Evidence {
  article: Article;
  /** The paragraph, the page of a document, or the minute of a broadcast. */
  passage: Passage;
  phrase: string;
  language: string;
  credited: Source[];
}

export interface Response {
  by: Entity;
  kind: ResponseKind;
  /** The source's own verb, where the kind needs it. */
  verb: string | null;
  answers: string;
  summary: string;
  finding: Finding | null;
}

export interface Finding {
  number: number;
  /** File name without the ending: `012-rifles`. */
  id: string;
  /** `/findings/12/` */
  url: string;
  /** Number of the present version: that of the last of `versions`. */
  version: number;
  /** Oldest first; the last one is what the finding says now. Its `date` is null until it is published. */
  versions: Version[];
  statement: string;
  title: string;
  kind: FindingFile['kind'];
  chapter: Chapter;
  grade: Grade;
  /** True only where a recorded answer denies this very finding. */
  denied: boolean;
  when: Edtf | null;
  whenText: string | null;
  whenBasis: 'stated' | 'derived' | null;
  /** True where the time words of its first article are in another language, so that `whenText` is our translation. */
  whenTranslated: boolean;
  /** The finding that it sets aside, and those that have set it aside, by number. */
  supersedes: Finding | null;
  supersededBy: Finding[];
  /** Numbers of findings that it came before, and after, as an article says. */
  before: number[];
  after: number[];
  asOf: Edtf | null;
  /** True where the collection ends with the article that vouches for `asOf`: nothing later is in it. */
  asOfLast: boolean;
  quantities: Quantity[];
  relations: Relation[];
  /** Every entity involved: parties, then those listed. */
  entities: Entity[];
  evidence: Evidence[];
  /** Ends of the chain: sources that rest on nothing. Corroboration is counted by these. */
  roots: Source[];
  responses: Response[] | 'none recorded' | 'not applicable';
  doesNotShow: string[];
  tensions: Tension[];
  /** The first article in this collection that carries it. */
  firstReported: Article;
  /** Context in our own words. */
  body: Prose;
}

export interface Tension extends Omit<TensionFile, 'findings'> {
  number: number;
  id: string;
  url: string;
  findings: [Finding, Finding];
  body: Prose;
}
