import type { Article, Chapter, Finding, Report } from '../../model/report.ts';
import { namesPerson } from '../../model/persons/public.ts';
import type { Tombstone } from '../../model/promise/versions.ts';
import { isArticlesOwn } from '../../schema/source.ts';
import { certainlyPublished } from '../../model/time/certain.ts';
import { isUndated } from '../../model/time/meant.ts';
import type { Address } from '../address.ts';
import { authorsOf, type Author } from './author.ts';
import { articlesOf, guardedStatement } from '../words.ts';
import { answersInShort } from '../../text/answers.ts';
import { gradeWords } from '../../text/grade.ts';
import { laterInNote, supersededWords } from '../../text/superseded.ts';
import { t } from '../../text/t.ts';

/** A day, month or year, as far as it is known. */
export interface CiteDate {
  year: number;
  month: number | null;
  day: number | null;
  /** True when it was worked out or is doubtful. */
  circa: boolean;
  /** True when the work itself prints no date. */
  inferred: boolean;
  /** What is beyond doubt, for formats that have no "about": `2023`, `2023-05`, `2023-05-14`; null for nothing. */
  certain: string | null;
}

/** What a citation is about, before any style. */
export interface Work {
  /** Key in reference managers; plain letters, digits and hyphens. */
  key: string;
  kind: 'finding' | 'chapter' | 'article';
  authors: Author[];
  title: string;
  /** True where the title is our description, because the work has none of its own. */
  described: boolean;
  /** The site or the outlet that it stands in; null when it is not named. */
  container: string | null;
  /** Name of the site at whose address an article stands that names no outlet; null for everything else. */
  site: string | null;
  /** True where the container is the outlet that the article itself names. */
  outlet: boolean;
  date: CiteDate | null;
  version: number | null;
  /** True where the version is one of an edition in another language than the original. */
  edition: boolean;
  url: string | null;
  /** A copy of an article that readers are offered, and whether the article itself is gone; null where there is none. */
  copy: { url: string; date: CiteDate; gone: boolean } | null;
  language: string;
  /** The statement, word by word, and who answers it; null for an article. */
  statement: string | null;
  /** The statement with grade, denial and limits behind it; null for an article. */
  abstract: string | null;
  /** What a reader of the citation must know: the grade, or who did the reporting that it rests on. */
  note: string | null;
}

/** "version 2", or "Dutch edition, version 2" in Dutch; null for a work without versions. */
export const versionOf = ({ version, edition }: Work): string | null =>
  version === null ? null : t.exports.cite.version({ version, edition });

/** A finding at its present version, under the address that will always show this version. */
export function findingWork(finding: Finding, report: Report, address: Address): Work {
  const now = finding.versions.at(-1)!;
  return {
    ...numbered(report, finding.number, now.n),
    title: titleOf(finding),
    date: now.date === null ? null : dayOf(now.date),
    url: address(now.url),
    statement: [finding.statement, ...answersInShort(finding)].join(' '),
    abstract: guardedStatement(finding),
    note: [
      gradeNote(finding),
      ...(namesPerson(finding) ? [laterInNote(finding)] : []),
      ...(now.date === null ? [t.exports.cite.preview] : []),
    ].join('; '),
  };
}

/** The title, which no style leaves out, says what has set the finding aside. */
function titleOf(finding: Finding): string {
  const later = supersededWords(finding);
  return later === null
    ? t.exports.cite.title(finding)
    : t.exports.cite.titleSuperseded({ ...finding, later });
}

/** A chapter as it reads since the day of its last change; `null` before anything in it was published. */
export function chapterWork(chapter: Chapter, { site }: Report, day: string | null, address: Address): Work {
  return {
    ...siteWork(site),
    key: `${keyOf(site.title)}-${chapter.id}`,
    kind: 'chapter',
    title: chapter.title,
    date: day === null ? null : dayOf(day),
    version: null,
    edition: false,
    url: address(chapter.url),
    statement: null,
    abstract: null,
    note: day === null ? t.exports.cite.preview : null,
  };
}

/** A number that is withdrawn or merged: what it was is told, what it said is not repeated. */
export function goneWork(gone: Tombstone, report: Report, address: Address): Work {
  const now = gone.versions.at(-1);
  return {
    ...numbered(report, gone.number, now?.n ?? 1),
    title: t.exports.cite.titleGone({ ...gone, state: t.promise.permalinks.states[gone.state] }),
    date: dayOf(gone.first),
    url: address(gone.url),
    statement: null,
    abstract: null,
    note: gone.reason,
  };
}

/** The articles that carry a finding, each once, in the order of the evidence. */
export function reportingWorks(finding: Finding): Work[] {
  return articlesOf(finding).map((article) => articleWork(article, finding));
}

function articleWork(article: Article, finding: Finding): Work {
  return {
    key: article.slug,
    kind: 'article',
    authors: authorsOf(article),
    title: article.headline ?? article.title,
    described: article.headline === undefined,
    container: containerOf(article),
    site: article.outletBasis === 'address' ? article.outlet!.name : null,
    outlet: article.outlet !== null && article.outletBasis !== 'address',
    date: articleDate(article),
    version: null,
    edition: false,
    url: article.address ?? null,
    copy: article.copy && {
      url: article.copy.address,
      date: dayOf(article.copy.date),
      gone: article.standing?.at(-1)?.state === 'gone',
    },
    language: article.language,
    statement: null,
    abstract: null,
    note: restsOnOthers(article, finding),
  };
}

/** The outlet; where only the address names one, that it is an article on that site. */
function containerOf({ outlet, outletBasis }: Article): string | null {
  if (outlet === null) return null;
  return outletBasis === 'address' ? t.exports.cite.onSite({ outlet: outlet.name }) : outlet.name;
}

function numbered({ site, edition }: Report, number: number, n: number) {
  return {
    ...siteWork(site),
    key: `${keyOf(site.title)}-finding-${number}-v${n}`,
    kind: 'finding' as const,
    version: n,
    edition: edition !== null,
  };
}

function siteWork({ publisher, title, language }: Report['site']) {
  // A publisher of the site's own name would sign its own work.
  const authors: Author[] = publisher.name === title ? [] : [{ literal: publisher.name }];
  return { authors, described: false, container: title, site: null, outlet: false, copy: null, language };
}

function gradeNote(finding: Finding): string {
  const grade = gradeWords(finding);
  return finding.denied ? t.exports.cite.gradeDenied({ grade }) : t.exports.cite.grade({ grade });
}

/** "after Investigation by the River Desk": credit for those whose work an article retells. */
function restsOnOthers(article: Article, finding: Finding): string | null {
  const credited = finding.evidence
    .filter((item) => item.article === article)
    .flatMap((item) => item.credited);
  const titles = [...new Set(credited.filter(({ kind }) => !isArticlesOwn(kind)).map(({ title }) => title))];
  return titles.length === 0 ? null : t.exports.cite.credits({ titles: titles.join('; ') });
}

/** Letters without accents and digits, joined by hyphens. */
function keyOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.join('-') ?? 'report';
}

function dayOf(day: string): CiteDate {
  const [year, month, date] = day.split('-').map(Number);
  return { year: year!, month: month!, day: date!, circa: false, inferred: false, certain: day };
}

/** The date of an article; of a period what both ends share. A doubt, and a date that we worked out, make it approximate. */
function articleDate(article: Article): CiteDate | null {
  const { form, start } = article.published;
  const certain = certainlyPublished(article);
  const shown = form === 'date' ? start!.text.replace(/[~?%]$/, '') : certain;
  if (shown === null) return null;
  const inferred = article.publishedBasis === 'derived';
  const [year, month, day] = shown.split('-').map(Number);
  return {
    year: year!,
    month: month ?? null,
    day: inferred ? null : (day ?? null),
    circa: form !== 'date' || isUndated(article),
    inferred,
    certain,
  };
}
