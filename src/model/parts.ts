import { sortDay } from '../schema/edtf.ts';
import { isDrawn } from './network/network.ts';
import type { Finding, Theme } from './report.ts';
import { sortBy } from './join/resolve.ts';

/** One page of a list that is too long for a single page: findings of one theme. */
export interface Part {
  /** `/findings/theme/sand/`, then `/findings/theme/sand/2/`. */
  url: string;
  /** What follows `theme/` in it: `sand`, `sand/2`. */
  path: string;
  theme: Theme;
  /** From 1. */
  page: number;
  findings: Finding[];
}

/** A list of findings, and the pages that it stands on. */
export interface Parts {
  /** Address of the page that holds all of it, or the way to each part. */
  url: string;
  /** By theme, then page; empty while the whole list stands on one page. */
  list: Part[];
  /** Address of the part that holds a finding, by its number. */
  byNumber: ReadonlyMap<number, string>;
}

/** The long lists of a report. */
export interface LongLists {
  findings: Parts;
  timeline: Parts;
  network: Parts;
  corroboration: Parts;
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

/** The lists of all findings, each whole or in parts. */
export function longLists(findings: readonly Finding[], themes: readonly Theme[]): LongLists {
  const drawn = findings.filter(({ relations }) => relations.some(isDrawn));
  return {
    findings: partsOf('/findings/', findings, themes, MOST.findings),
    timeline: partsOf('/timeline/', byDate(findings), themes, MOST.timeline),
    network: partsOf('/network/', drawn, themes, MOST.network),
    corroboration: partsOf('/corroboration/', findings, themes, MOST.corroboration),
  };
}

/** The findings about one entity, on its own page or in parts. */
export function entityParts(url: string, findings: readonly Finding[], themes: readonly Theme[]): Parts {
  return partsOf(url, findings, themes, MOST.entity);
}

/** A list that fits on its page (at most `most` findings) has no parts; a longer one has them by theme, in its own order. */
export function partsOf(
  url: string,
  findings: readonly Finding[],
  themes: readonly Theme[],
  most: number,
): Parts {
  if (findings.length <= most) return { url, list: [], byNumber: new Map() };
  const byTheme = Map.groupBy(findings, ({ theme }) => theme.id);
  const list = themes.flatMap((theme) => pagesOf(url, theme, byTheme.get(theme.id) ?? [], most));
  const places = list.flatMap((part) => part.findings.map(({ number }) => [number, part.url] as const));
  return { url, list, byNumber: new Map(places) };
}

/** Address of the page on which a finding has its row. */
export function placeIn({ url, byNumber }: Parts, { number }: Pick<Finding, 'number'>): string {
  return byNumber.get(number) ?? url;
}

/** What of a list one picture can show: all of it, or the part that holds a finding (else the first), with its theme. */
export function pictured(
  { list }: Parts,
  findings: readonly Finding[],
  lead: number,
): { findings: readonly Finding[]; theme: Theme | null } {
  return (
    list.find((part) => part.findings.some(({ number }) => number === lead)) ??
    list[0] ?? { findings, theme: null }
  );
}

/** Address at which a theme begins: its first part, or its heading on the page that holds everything. */
export function themeIn({ url, list }: Parts, { id }: Pick<Theme, 'id'>): string {
  return list.find(({ theme }) => theme.id === id)?.url ?? `${url}#${id}`;
}

function pagesOf(url: string, theme: Theme, findings: readonly Finding[], most: number): Part[] {
  return Array.from({ length: Math.ceil(findings.length / most) }, (_, index) => {
    const path = index === 0 ? theme.id : `${theme.id}/${index + 1}`;
    return {
      url: `${url}theme/${path}/`,
      path,
      theme,
      page: index + 1,
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
