import { sortDay } from '../schema/edtf.ts';
import { isDrawn } from './network/network.ts';
import type { Finding, Theme } from './report.ts';
import { sortBy } from './join/resolve.ts';

/** One page of a list that is too long for a single page: findings of one theme. */
export interface ListPage {
  /** `/findings/theme/sand/`, then `/findings/theme/sand/2/`. */
  url: string;
  /** What follows `theme/` in it: `sand`, `sand/2`. */
  path: string;
  theme: Theme;
  /** Counted from 1 in its theme. */
  number: number;
  findings: Finding[];
}

/** A list of findings, and the pages that it stands on. */
export interface PagedList {
  /** Address of the page that holds all of it, or the way to each of its pages. */
  url: string;
  /** By theme, then number; empty while the whole list stands on one page. */
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
export function longLists(findings: readonly Finding[], themes: readonly Theme[]): LongLists {
  const drawn = findings.filter(({ relations }) => relations.some(isDrawn));
  return {
    findings: pagedList('/findings/', findings, themes, MOST.findings),
    timeline: pagedList('/timeline/', byDate(findings), themes, MOST.timeline),
    network: pagedList('/network/', drawn, themes, MOST.network),
    corroboration: pagedList('/corroboration/', findings, themes, MOST.corroboration),
  };
}

/** The findings about one entity, on its own page or on many. */
export function entityList(url: string, findings: readonly Finding[], themes: readonly Theme[]): PagedList {
  return pagedList(url, findings, themes, MOST.entity);
}

/** A list that fits on its page (at most `most` findings) has no others; a longer one has them by theme, in its own order. */
export function pagedList(
  url: string,
  findings: readonly Finding[],
  themes: readonly Theme[],
  most: number,
): PagedList {
  if (findings.length <= most) return { url, pages: [], byNumber: new Map() };
  const byTheme = Map.groupBy(findings, ({ theme }) => theme.id);
  const pages = themes.flatMap((theme) => pagesOf(url, theme, byTheme.get(theme.id) ?? [], most));
  const places = pages.flatMap((page) => page.findings.map(({ number }) => [number, page.url] as const));
  return { url, pages, byNumber: new Map(places) };
}

/** Address of the page on which a finding has its row. */
export function placeIn({ url, byNumber }: PagedList, { number }: Pick<Finding, 'number'>): string {
  return byNumber.get(number) ?? url;
}

/** What of a list one picture can show: all of it, or the page that holds a finding (else the first), with its theme. */
export function pictured(
  { pages }: PagedList,
  findings: readonly Finding[],
  lead: number,
): { findings: readonly Finding[]; theme: Theme | null } {
  return (
    pages.find((page) => page.findings.some(({ number }) => number === lead)) ??
    pages[0] ?? { findings, theme: null }
  );
}

/** Address at which a theme begins: its first page, or its heading on the page that holds everything. */
export function themeIn({ url, pages }: PagedList, { id }: Pick<Theme, 'id'>): string {
  return pages.find(({ theme }) => theme.id === id)?.url ?? `${url}#${id}`;
}

function pagesOf(url: string, theme: Theme, findings: readonly Finding[], most: number): ListPage[] {
  return Array.from({ length: Math.ceil(findings.length / most) }, (_, index) => {
    const path = index === 0 ? theme.id : `${theme.id}/${index + 1}`;
    return {
      url: `${url}theme/${path}/`,
      path,
      theme,
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
