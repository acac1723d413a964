import { addressesWhere } from '../../model/addresses.ts';
import { toldIn } from '../../model/chapter.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { escapeXml } from '../../text/words.ts';
import { element, xmlDocument } from '../network/xml.ts';

const SPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** The index of site maps: the report's own, and from the original those of its editions. */
export function sitemapIndex(report: Report, address: Address): string {
  const { language, languages } = report.site;
  const editions = report.edition ? [] : languages.filter((code) => code !== language);
  return xmlDocument(
    element('sitemapindex', SPACE, [
      entry('sitemap', address('/sitemap-0.xml'), report.ledger.last),
      ...editions.map((code) => entry('sitemap', address(`/${code}/sitemap-0.xml`), null)),
    ]),
  );
}

/**
 * Every page that search engines may list, with the day of its last change from the ledger: never from a clock.
 * Left out: pages of natural persons and of findings that name one known from an arrest, search, versions (a finding is
 * found at its own address, as it is now), files, what is gone.
 */
export function sitemap(report: Report, address: Address): string {
  const pages = findingsByPage(report);
  const entries = listedPages(report).map((path) =>
    entry('url', address(path), lastChange(path, report, pages)),
  );
  return xmlDocument(element('urlset', SPACE, entries));
}

/** Paths of the pages that may be listed. */
export function listedPages(report: Report): string[] {
  return addressesWhere(report, ({ listed }) => listed);
}

/** The last day on which something on a page changed; null when nothing on it is in the ledger. */
export function lastChange(path: string, report: Report, pages = findingsByPage(report)): string | null {
  const days = (pages.get(path) ?? report.findings)
    .flatMap(({ versions }) => versions.map(({ date }) => date))
    .filter((date) => date !== null);
  if (days.length > 0) return days.reduce((a, b) => (b > a ? b : a));
  return report.ledger.byAddress.get(path)?.since ?? null;
}

/** The findings that a page shows, by its path; pages of the whole report are not in it. */
function findingsByPage({
  findings,
  entities,
  articles,
  tensions,
  chapters,
}: Report): ReadonlyMap<string, readonly Finding[]> {
  return new Map<string, readonly Finding[]>([
    ...findings.map((finding) => [finding.url, [finding]] as const),
    ...[...entities, ...articles, ...tensions].map(({ url, findings: shown }) => [url, shown] as const),
    ...chapters.map((chapter) => [chapter.url, toldIn(chapter)] as const),
  ]);
}

function entry(name: string, loc: string, day: string | null): string {
  return `\n  ${element(name, {}, [element('loc', {}, [escapeXml(loc)]), ...(day ? [element('lastmod', {}, [day])] : [])])}`;
}
