import { addressesOf } from '../model/ledger-addresses.ts';
import { findingIn } from '../model/ledger.ts';
import type { Finding, Report } from '../model/report.ts';
import type { Address } from './address.ts';
import { element, escapeXml, xmlDocument } from './xml.ts';

const SPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** The index of site maps; there is one. */
export function sitemapIndex(report: Report, address: Address): string {
  return xmlDocument(
    element('sitemapindex', SPACE, [entry('sitemap', address('/sitemap-0.xml'), report.ledger.last)]),
  );
}

/**
 * Every page that search engines may list, with the day of its last change from the ledger: never from a clock.
 * Left out: pages of natural persons, search, versions (they point to their finding), files, what is gone.
 */
export function sitemap(report: Report, address: Address): string {
  const pages = listedPages(report).map((path) => entry('url', address(path), lastChange(path, report)));
  return xmlDocument(element('urlset', SPACE, pages));
}

/** Paths of the pages that may be listed. */
export function listedPages(report: Report): string[] {
  const persons = new Set(report.entities.filter(({ kind }) => kind === 'person').map(({ url }) => url));
  return addressesOf(report).filter(
    (path) => path.endsWith('/') && path !== '/search/' && !persons.has(path),
  );
}

/** The last day on which something on a page changed; null when nothing on it is in the ledger. */
export function lastChange(path: string, report: Report): string | null {
  const days = findingsOn(path, report)
    .flatMap(({ versions }) => versions.map(({ date }) => date))
    .filter((date) => date !== null);
  if (days.length > 0) return days.reduce((a, b) => (b > a ? b : a));
  return report.ledger.addresses.find(({ address }) => address === path)?.since ?? null;
}

function findingsOn(path: string, report: Report): readonly Finding[] {
  const number = findingIn(path);
  if (number !== null) return report.findings.filter((finding) => finding.number === number);
  const page = [...report.entities, ...report.articles, ...report.tensions].find(({ url }) => url === path);
  return page ? page.findings : report.findings;
}

function entry(name: string, loc: string, day: string | null): string {
  return `\n  ${element(name, {}, [element('loc', {}, [escapeXml(loc)]), ...(day ? [element('lastmod', {}, [day])] : [])])}`;
}
