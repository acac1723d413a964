import type { Report } from '../../model/report.ts';
import { absolute, at } from '../../text/address.ts';
import { catalogueOf } from '../../text/catalogue.ts';

/** A page in one language. */
export interface PageLanguage {
  language: string;
  /** The language's own name for itself. */
  name: string;
  /** Address below the host. */
  path: string;
  /** The same in full. */
  address: string;
  original: boolean;
}

/** The address below the host of a page of the original, from an edition: this stands below it. */
export const atOriginal = ({ language }: Pick<Report['site'], 'language'>, path: string): string =>
  at('').slice(0, -`/${language}`.length) + path;

/**
 * A page in every language that the report can be read in, the original first; empty where there is only one. `path`
 * is the page's own, below `base`; the editions stand below the base path of the original.
 */
export function languagesOf(
  { language, languages, address }: Report['site'],
  path: string,
  base: string,
  served: URL | undefined,
): PageLanguage[] {
  if (languages.length < 2) return [];
  const own = base.replace(/\/$/, '');
  const root = language === languages[0] ? own : own.slice(0, -`/${language}`.length);
  const inside = path.slice(own.length);
  return languages.map((code, index) => {
    const there = `${root}${index === 0 ? '' : `/${code}`}${inside}`;
    return {
      language: code,
      name: catalogueOf(code)!.messages.language.own,
      path: there,
      address: absolute(there, served, address),
      original: index === 0,
    };
  });
}
