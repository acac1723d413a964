import { earliest, edtfOf, latest, sortDay, type Edtf } from '../../schema/edtf.ts';
import type { FindingKind } from '../../schema/finding-kind.ts';
import type { Grade } from '../../schema/grade.ts';
import { lagBetween, type Lag } from './lag.ts';
import type { Article, Entity, Finding, Relation, Report, Source, Tension } from '../report.ts';
import { emptyYears, type Years } from './empty-years.ts';
import { datesTheSaying, isAnnounced, isUndated, meantBy } from './meant.ts';
import { sortBy } from '../join/resolve.ts';
import { deniers } from '../denial.ts';

/** What the timeline draws: rows in groups, all days as `YYYY-MM-DD`, no words of its own, no coordinates. */
export interface Chronology {
  /** First and last day that any row or article covers; `null` when nothing is dated. */
  first: string | null;
  last: string | null;
  /** By chapter in the site's order; rows by date, then number. */
  groups: { chapter: string; title: string; rows: ChronologyRow[] }[];
  /** Findings without a date, by number. */
  undated: ChronologyRow[];
  articles: ChronologyArticle[];
  context: { first: string; last: string; label: string; when: Edtf; url: string | null }[];
  /** Long runs of years in which nothing of all this has a day. */
  empty: Years[];
}

/** One article of the collection with the days on which it may have been published. */
export interface ChronologyArticle {
  slug: string;
  url: string;
  title: string;
  first: string;
  last: string;
  /** True where it prints no date, or none that is certain. */
  undated: boolean;
  published: Edtf;
  publishedBasis: Article['publishedBasis'];
}

/**
 * `interval` lasted from first to last; `within` happened some time, or several times, between; `month` and `day` are
 * one date; `statement` is something said. Of what only began or ended, the mark stands at that date.
 */
type RowShape = 'interval' | 'within' | 'month' | 'day' | 'statement';

export interface ChronologyRow {
  finding: number;
  url: string;
  title: string;
  chapter: string;
  grade: Grade;
  /** Ends of the chain, by which the grade is put into words. */
  roots: Source[];
  relations: Relation[];
  /** Who is called upon to answer, and who does. */
  entities: Entity[];
  responses: Finding['responses'];
  supersededBy: Finding[];
  denied: boolean;
  /** Who denies it, by name. */
  deniedBy: string[];
  kind: FindingKind;
  shape: RowShape | null;
  /** Exact bounds, inclusive; `null` where open or undated. Of a beginning or an end alone, the bounds of that date. */
  first: string | null;
  last: string | null;
  /** Bounds of a window that are not given. */
  openStart: boolean;
  openEnd: boolean;
  /** True where an end is approximate or uncertain. */
  approximateStart: boolean;
  approximateEnd: boolean;
  when: Edtf | null;
  /** True for what had not happened yet when it was last reported. */
  announced: boolean;
  /** The article's own words for the date, with their basis. */
  whenText: string | null;
  /** True where those words are our translation. */
  whenTranslated: boolean;
  basis: 'stated' | 'derived' | null;
  /** For a state: the date up to which the article vouches for it. */
  asOf: Edtf | null;
  /** The first article in this collection that carries it. */
  reported: ChronologyArticle;
  /** True where it is the first one with a date: another that carries it prints none. */
  firstDated: boolean;
  /** Time between event and report, only where both dates support it. */
  lag: Lag | null;
  /** Findings that it sits uneasily with, where those are in the chronology too. */
  tensions: ChronologyTension[];
  /** How many findings an article puts before it, one before the other: rows of the same date stand in this order. */
  depth: number;
}

/** The other end of a tension. */
interface ChronologyTension {
  number: number;
  url: string;
  title: string;
  kind: Tension['kind'];
  /** Number of the other finding. */
  finding: number;
}

/** What a chronology is made of: a report, or what was known of one. */
export type Dated = Pick<Report, 'chapters' | 'articles' | 'findings'> & {
  site: Pick<Report['site'], 'context'>;
};

/** Most articles that a figure marks besides those that report its rows. */
const MOST_ARTICLES = 40;

/**
 * When the findings happened and when they were reported, as plain data, whatever their order. Articles and context
 * dates stay whole.
 */
export function buildChronology(report: Dated, findings: readonly Finding[] = report.findings): Chronology {
  const sorted = sortBy(findings, ({ number }) => number);
  const numbers = new Set(sorted.map((finding) => finding.number));
  const depths = depthsOf(report.findings);
  const rows = sorted.map((finding) => rowOf(finding, numbers, depths));
  const dated = byDate(rows.filter((row) => row.shape !== null));
  const articles = articlesFor(sorted, report).map(articleOf);
  const groups = report.chapters.map(({ id, title }) => ({
    chapter: id,
    title,
    rows: dated.filter((row) => row.chapter === id),
  }));
  const kept = {
    ...extent([...dated, ...articles]),
    groups: groups.filter((group) => group.rows.length > 0),
    articles,
    context: report.site.context.map((each) => contextOf(each, report)),
  };
  return { ...kept, undated: rows.filter((row) => row.shape === null), empty: emptyYears(kept) };
}

/** All articles; where they are too many to be told apart, those that report something kept. */
function articlesFor(kept: readonly Finding[], { articles }: Dated): readonly Article[] {
  if (articles.length <= MOST_ARTICLES) return articles;
  const reporting = new Set(kept.map(({ firstReported }) => firstReported));
  return articles.filter((article) => reporting.has(article));
}

/** Every row once, in the order of the figure. */
export function rowsOf(chronology: Pick<Chronology, 'groups' | 'undated'>): ChronologyRow[] {
  return [...chronology.groups.flatMap((group) => group.rows), ...chronology.undated];
}

/** A part of a chronology that makes one figure. */
export interface ChronologyFigure {
  /** Unique among the figures, for ids; empty for the first or only one, `undated` for rows without a date. */
  id: string;
  /** Title of its chapter, where it shows one. */
  title: string | null;
  chronology: Chronology;
}

/**
 * The chronology as it fits into figures: whole up to `most` rows; else the rows without a date apart, and above
 * `most` dated rows one figure for each chapter. The parts keep the days of the whole, so that their axes agree.
 */
export function figuresOf(chronology: Chronology, most = 40): ChronologyFigure[] {
  if (rowsOf(chronology).length <= most) return [{ id: '', title: null, chronology }];
  const part = (
    id: string,
    title: string | null,
    groups: Chronology['groups'],
    undated: ChronologyRow[],
  ) => ({ id, title, chronology: { ...chronology, groups, undated } });
  const dated = { ...chronology, undated: [] };
  const chapters = chronology.groups.map((group) => part(group.chapter, group.title, [group], []));
  const first = rowsOf(dated).length <= most ? [part('', null, chronology.groups, [])] : chapters;
  return [...first, part('undated', null, [], chronology.undated)].filter(
    (figure) => rowsOf(figure.chronology).length > 0,
  );
}

/**
 * Every row once, in the order of the list: by the year in which it starts (or ends, where the start is open); `null`
 * for rows without a date.
 */
export function listByYear(
  chronology: Pick<Chronology, 'groups' | 'undated'>,
): { year: string | null; rows: ChronologyRow[] }[] {
  const dated = byDate(chronology.groups.flatMap((group) => group.rows));
  const yearOf = (row: ChronologyRow): string => (row.first ?? row.last!).slice(0, 4);
  const years = [...new Set(dated.map(yearOf))].map((year) => ({
    year,
    rows: dated.filter((row) => yearOf(row) === year),
  }));
  return [...years, { year: null, rows: chronology.undated }].filter(({ rows }) => rows.length > 0);
}

function byDate(rows: readonly ChronologyRow[]): ChronologyRow[] {
  return sortBy(
    rows,
    (row) => row.first ?? row.last!,
    (row) => row.last ?? '9999',
    (row) => row.depth,
    (row) => row.finding,
  );
}

/** For each finding the length of the longest chain of findings that came before it, as the articles put them. */
function depthsOf(findings: readonly Finding[]): ReadonlyMap<number, number> {
  const earlier = new Map<number, number[]>();
  for (const { number, before, after } of findings) {
    for (const later of before) earlier.set(later, [...(earlier.get(later) ?? []), number]);
    earlier.set(number, [...(earlier.get(number) ?? []), ...after]);
  }
  const depths = new Map<number, number>();
  const depthOf = (number: number, chain: readonly number[]): number => {
    // A circle is a fault of the content, which the check reports.
    if (chain.includes(number)) return 0;
    const before = earlier.get(number) ?? [];
    if (!depths.has(number))
      depths.set(number, Math.max(0, ...before.map((each) => 1 + depthOf(each, [...chain, number]))));
    return depths.get(number)!;
  };
  for (const { number } of findings) depthOf(number, []);
  return depths;
}

function rowOf(
  finding: Finding,
  kept: ReadonlySet<number>,
  depths: ReadonlyMap<number, number>,
): ChronologyRow {
  const { firstReported, evidence } = finding;
  const meant = meantBy(finding);
  return {
    finding: finding.number,
    url: finding.url,
    title: finding.title,
    chapter: finding.chapter.id,
    grade: finding.grade,
    roots: finding.roots,
    relations: finding.relations,
    entities: finding.entities,
    responses: finding.responses,
    supersededBy: finding.supersededBy,
    denied: finding.denied,
    deniedBy: finding.denied ? deniers(finding) : [],
    kind: finding.kind,
    ...datesOf(meant, datesTheSaying(finding)),
    announced: isAnnounced(finding),
    whenText: finding.whenText,
    whenTranslated: finding.whenTranslated,
    basis: finding.whenBasis,
    when: finding.when,
    asOf: finding.asOf,
    reported: articleOf(firstReported),
    firstDated: !isUndated(firstReported) && evidence.some(({ article }) => isUndated(article)),
    lag: meant && !isUndated(firstReported) ? lagBetween(meant, firstReported.published) : null,
    tensions: tensionsOf(finding, kept),
    depth: depths.get(finding.number) ?? 0,
  };
}

function datesOf(meant: Edtf | null, isSaying: boolean) {
  const drawn = meant && knownEnd(meant);
  const open = drawn?.form === 'within';
  return {
    shape: drawn && shapeOf(drawn, isSaying),
    first: drawn && earliest(drawn),
    last: drawn && latest(drawn),
    openStart: open && drawn.start === null,
    openEnd: open && drawn.end === null,
    approximateStart: drawn?.start?.approximate || drawn?.start?.uncertain || false,
    approximateEnd: drawn?.end?.approximate || drawn?.end?.uncertain || false,
  };
}

/** Of what only began or ended, that date: nothing says how long it went on. */
function knownEnd(meant: Edtf): Edtf {
  const one = meant.start ?? meant.end;
  const half = meant.form === 'interval' && (meant.start === null || meant.end === null);
  return half ? { text: one!.text, form: 'date', start: one, end: one } : meant;
}

/** A bare year is "some time within" that year; a saying on a day or in a month is a statement. */
function shapeOf(when: Edtf, isSaying: boolean): RowShape {
  if (when.form !== 'date') return when.form;
  const { precision } = when.start!;
  if (precision === 'year') return 'within';
  return isSaying ? 'statement' : precision;
}

function articleOf(article: Article): ChronologyArticle {
  const { slug, url, title, published, publishedBasis } = article;
  const first = sortDay(published);
  return {
    slug,
    url,
    title,
    first,
    last: latest(published) ?? first,
    undated: isUndated(article),
    published,
    publishedBasis,
  };
}

function tensionsOf(finding: Finding, kept: ReadonlySet<number>): ChronologyTension[] {
  return finding.tensions.flatMap(({ number, url, title, kind, findings }) => {
    const other = findings.find((each) => each.number !== finding.number);
    return other && kept.has(other.number) ? [{ number, url, title, kind, finding: other.number }] : [];
  });
}

function contextOf(
  { when, label, finding }: Report['site']['context'][number],
  report: Dated,
): Chronology['context'][number] {
  const date = edtfOf(when);
  const first = sortDay(date);
  const url = report.findings.find((each) => each.number === finding)?.url ?? null;
  return { first, last: latest(date) ?? first, label, when: date, url };
}

function extent(
  periods: readonly { first: string | null; last: string | null }[],
): Pick<Chronology, 'first' | 'last'> {
  const days = periods.flatMap(({ first, last }) => [first, last]).filter((each) => each !== null);
  return {
    first: sortBy(days, (each) => each)[0] ?? null,
    last: sortBy(days, (each) => each).at(-1) ?? null,
  };
}
