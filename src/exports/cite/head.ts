import type { Article, Chapter, Finding, Report } from '../../model/report.ts';
import type { Tombstone, Version } from '../../model/promise/versions.ts';
import type { Address } from '../address.ts';
import { changesIn } from '../../model/chapter.ts';
import { claimInHead, jsonLdText, newsArticle } from '../share/claim.ts';
import { t } from '../../text/t.ts';

/** What a page's head says to reference managers, search engines and embedding sites. */
export interface HeadTags {
  meta: { name: string; content: string }[];
  links: { rel: string; type: string; href: string }[];
  /** Text of a JSON-LD data block; null where there is none. */
  jsonLd: string | null;
}

/**
 * Tags for the page of a finding: what reference managers read, its forms for machines, oEmbed, JSON-LD. Whoever cites
 * it cites the version that stands there, so its address is that of the version.
 */
export function findingHead(finding: Finding, report: Report, address: Address): HeadTags {
  const { number } = finding;
  const form = (type: string, path: string) => ({ rel: 'alternate', type, href: address(path) });
  return {
    meta: [
      { name: 'DC.title', content: t.exports.cite.title(finding) },
      ...versionTags(finding.versions.at(-1)!, report, address),
    ],
    links: [
      form('text/markdown', `/findings/${number}.md`),
      form('application/ld+json', `/findings/${number}.json`),
      form('application/json+oembed', `/oembed/findings/${number}.json`),
    ],
    jsonLd: jsonLdText(claimInHead(finding, report, address)),
  };
}

/** Tags for the page of one version; of a number that is no more there is nothing to cite but that. */
export function versionHead(
  version: Version,
  gone: Tombstone | null,
  report: Report,
  address: Address,
): HeadTags {
  return { meta: gone ? [] : versionTags(version, report, address), links: [], jsonLd: null };
}

/** Tags for the page of a chapter, which is dated by the last change of a finding that it tells. */
export function chapterHead(chapter: Chapter, report: Report): HeadTags {
  return { meta: siteTags(report, changesIn(chapter, report)[0]?.date ?? null), links: [], jsonLd: null };
}

/** Tags for the page about an article that was read. */
export function articleHead(article: Article, report: Report, address: Address): HeadTags {
  return { meta: [], links: [], jsonLd: jsonLdText(newsArticle(article, report, address)) };
}

function versionTags({ date, url }: Version, report: Report, address: Address): HeadTags['meta'] {
  return [...siteTags(report, date), { name: 'citation_public_url', content: address(url) }];
}

/**
 * A web page by an institution. No `citation_title` or `citation_author`: Zotero makes a journal article of the one and
 * of the other a person, whose family name is the last word. A comma behind a name keeps it whole.
 */
function siteTags({ site }: Report, date: string | null): HeadTags['meta'] {
  const { publisher, title, language } = site;
  return [
    { name: 'DC.type', content: 'webpage' },
    ...(publisher.name === title ? [] : [{ name: 'DC.creator', content: wholeName(publisher.name) }]),
    ...(date === null ? [] : [{ name: 'DC.date', content: date }]),
    { name: 'DC.language', content: language },
  ];
}

/** One comma, at the end: at any other one the name would be cut into family and given name. */
const wholeName = (name: string): string => `${name.replaceAll(/\s*,/g, '')},`;
