import type { Article, Finding, Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { findingWork, type CiteDate } from './work.ts';
import { claimInHead, jsonLdText, newsArticle } from '../share/claim.ts';
import { t } from '../../text/t.ts';

/** What a page's head says to reference managers, search engines and embedding sites. */
export interface HeadTags {
  meta: { name: string; content: string }[];
  links: { rel: string; type: string; href: string; title: string }[];
  /** Text of a JSON-LD data block. */
  jsonLd: string;
}

/** Tags for the page of a finding: `citation_*` (Zotero and others), its machine-readable twin, oEmbed, JSON-LD. */
export function findingHead(finding: Finding, report: Report, address: Address): HeadTags {
  const work = findingWork(finding, report, address);
  const { number } = finding;
  const form = (type: string, path: string, title: string) => ({
    rel: 'alternate',
    type,
    href: address(path),
    title,
  });
  return {
    meta: [
      { name: 'citation_title', content: work.title },
      { name: 'citation_author', content: report.site.publisher.name },
      ...(work.date ? [{ name: 'citation_publication_date', content: slashed(work.date) }] : []),
      { name: 'citation_public_url', content: work.url! },
      { name: 'citation_publisher', content: report.site.publisher.name },
      { name: 'citation_language', content: report.site.language },
    ],
    links: [
      form('application/ld+json', `/findings/${number}.json`, t.exports.findingAsJsonLd({ number })),
      form('application/json+oembed', `/oembed/findings/${number}.json`, t.exports.finding({ number })),
    ],
    jsonLd: jsonLdText(claimInHead(finding, report, address)),
  };
}

/** Tags for the page about an article that was read. */
export function articleHead(article: Article, report: Report, address: Address): HeadTags {
  return { meta: [], links: [], jsonLd: jsonLdText(newsArticle(article, report, address)) };
}

/** 2019/05/14, as far as it is known. */
function slashed({ year, month, day }: CiteDate): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('/');
}
