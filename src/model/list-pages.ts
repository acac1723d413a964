import { sortDay } from '../schema/edtf.ts';
import { hasPlace } from './network/network.ts';
import type { Finding, Chapter, Report } from './report.ts';
import { sortBy } from './join/resolve.ts';

/** One page of a list that is too long for a single page: findings of one chapter. */
export interface ListPage {
  /** `/findings/chapter/sand/`, then `/findings/chapter/sand/2/`. */
  url: string;
  /** What follows `chapter/` in it: `sand`, `sand/2`. */
  path: string;
  chapter: Chapter;
  /** Counted from 1 in its chapter. */
  number: number;
  findings: Finding[];
}

/** A list of findings, and the pages that it stands on. */
export interface PagedList {
  /** Address of the page that holds all of it, or the way to each of its pages. */
  url: string;
  /** By chapter, then number; empty while the whole list stands on one page. */
  pages: ListPage[];
  /** Address of the page that holds a finding, by its number. */
  byNumber: ReadonlyMap<number, string>;
}

/** The long lists of a report. */
export interface LongLists {
  findings: PagedList;
  timeline: PagedList;
  network: PagedList;
  corroboration: PagedList;
}

/** Most rows that one page of each list holds; those with drawings are heavier. */
export const MOST = {
  findings: 200,
  entity: 200,
  corroboration: 200,
  timeline: 100,
  network: 100,
  tensions: 100,
} as const;

/** The lists of all findings, each on one page or on many. */
export function longLists(
  findings: readonly Finding[],
  chapters: readonly Chapter[],
  ownerColumns: Report['ownerColumns'],
): LongLists {
  const drawn = findings.filter(({ relations }) =>
    relations.some((relation) => hasPlace(relation, ownerColumns)),
  );
  return {
    findings: pagedList('/findings/', findings, chapters, MOST.findings),
    timeline: pagedList('/timeline/', byDate(findings), chapters, MOST.timeline),
    network: pagedList('/network/', drawn, chapters, MOST.network),
    corroboration: pagedList('/corroboration/', findings, chapters, MOST.corroboration),
  };
}

/** The findings about one entity, on its own page or on many. */
export function entityList(
  url: string,
  findings: readonly Finding[],
  chapters: readonly Chapter[],
): PagedList {
  return pagedList(url, findings, chapters, MOST.entity);
}

/** A list that fits on its page (at most `most` findings) has no others; a longer one has them by chapter, in its own order. */
export function pagedList(
  url: string,
  findings: readonly Finding[],
  chapters: readonly Chapter[],
  most: number,
): PagedList {
  if (findings.length <= most) return { url, pages: [], byNumber: new Map() };
  const byChapter = Map.groupBy(findings, ({ chapter }) => chapter.id);
  const pages = chapters.flatMap((chapter) => pagesOf(url, chapter, byChapter.get(chapter.id) ?? [], most));
  const places = pages.flatMap((page) => page.findings.map(({ number }) => [number, page.url] as const));
  return { url, pages, byNumber: new Map(places) };
}

/** Address of the page on which a finding has its row. */
export function placeIn({ url, byNumber }: PagedList, { number }: Pick<Finding, 'number'>): string {
  return byNumber.get(number) ?? url;
}

/** What of a list one picture can show: all of it, or the page that holds a finding (else the first), with its chapter. */
export function pictured(
  { pages }: PagedList,
  findings: readonly Finding[],
  lead: number,
): { findings: readonly Finding[]; chapter: Chapter | null } {
  return (
    pages.find((page) => page.findings.some(({ number }) => number === lead)) ??
    pages[0] ?? { findings, chapter: null }
  );
}

function pagesOf(url: string, chapter: Chapter, findings: readonly Finding[], most: number): ListPage[] {
  return Array.from({ length: Math.ceil(findings.length / most) }, (_, index) => {
    const path = index === 0 ? chapter.id : `${chapter.id}/${index + 1}`;
    return {
      url: `${url}chapter/${path}/`,
      path,
      chapter,
      number: index + 1,
      findings: findings.slice(index * most, (index + 1) * most),
    };
  });
}

/** As the timeline lists them: by date, those without one at the end. */
export function byDate(findings: readonly Finding[]): Finding[] {
  return sortBy(
    findings,
    ({ when }) => (when ? sortDay(when) : '9999'),
    ({ number }) => number,
  );
}
