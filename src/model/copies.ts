import { namesPerson, versionsNamePerson } from './persons/public.ts';
import type { Article, Report } from './report.ts';

/** Why no copy of an article may be offered. */
export type NoCopy =
  'person' | 'no address' | 'same site' | 'not looked' | 'changed' | 'removed' | 'no reason';

/** A copy of an article, and the day on which it was made. */
export interface Copy {
  address: string;
  date: string;
}

type Known = Pick<Report, 'findings' | 'entities' | 'tombstones'>;

/**
 * Why the copy that the editors name is not offered; null where it is, or where they name none. A copy brings back what
 * an outlet has taken out: a mistake, a name, or all of it. So one change that was ever seen rules it out.
 */
export function whyNoCopy(article: Omit<Article, 'copy'>, report: Known): NoCopy | null {
  const { address, archived, standing = [], verified } = article;
  if (!archived) return null;
  if (tellsOfPerson(article.slug, report)) return 'person';
  if (address === undefined) return 'no address';
  if (new URL(archived.address).host === new URL(address).host) return 'same site';
  const seen = standing.map(({ state }) => state);
  if (seen.length === 0) return 'not looked';
  if (seen.includes('changed') || verified?.changed === true) return 'changed';
  if (seen.includes('removed')) return 'removed';
  return seen.at(-1) !== 'alive' && archived.reason === undefined ? 'no reason' : null;
}

/** The copy that readers are offered; null where the editors name none, or where none may be offered. */
export function offeredCopy(article: Omit<Article, 'copy'>, report: Known): Copy | null {
  if (!article.archived || whyNoCopy(article, report) !== null) return null;
  const { address, date } = article.archived;
  return { address, date };
}

/** True where a finding that rests on the article names a person known from an arrest, or ever did. */
function tellsOfPerson(slug: string, { findings, entities, tombstones }: Known): boolean {
  const restsOnIt = (text: unknown) => JSON.stringify(text).includes(JSON.stringify(slug));
  const now = findings.filter(({ evidence }) => evidence.some(({ article }) => article.slug === slug));
  const before = [...findings, ...tombstones].filter(({ versions }) =>
    versions.some(({ snapshot }) => restsOnIt(snapshot)),
  );
  return now.some(namesPerson) || before.some(({ versions }) => versionsNamePerson(versions, entities));
}
