import type { Finding, Report } from '../../model/report.ts';
import type { Tombstone } from '../../model/promise/versions.ts';
import { cardPath } from './card.ts';
import { cardWords } from '../../text/embed.ts';
import type { Address } from '../address.ts';
import { cardHeight } from './card-height.ts';
import { guardedStatement, hedgedTitle } from '../words.ts';
import { t } from '../../text/t.ts';
import { escapeXml } from '../../text/words.ts';

/** Width that an embedded card is given where nobody says otherwise, in px. */
const EMBED_WIDTH = 600;

/** The card that the code and the oEmbed answer show: that of the version, which keeps its words. */
export function embedPath({ number, versions }: Finding): string {
  const { n, withheld } = versions.at(-1)!;
  // Of a version that lost a name its own card shows no word; nobody embeds that anew.
  return withheld === undefined ? `/embed/findings/${number}/v/${n}/` : `/embed/findings/${number}/`;
}

/** HTML for another site: an iframe without script that shows this version of a finding. */
export function embedCode(finding: Finding, report: Report, address: Address): string {
  const title = escapeXml(hedgedTitle(finding));
  const src = escapeXml(address(embedPath(finding)));
  const height = embedHeight(finding, report, address);
  // WordPress takes the style away and keeps the older attribute.
  return `<iframe src="${src}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy" style="border:0;max-width:${EMBED_WIDTH}px"></iframe>`;
}

/** Height in px at which nothing of the card is cut off, from 320 px of width on. */
export function embedHeight(finding: Finding, { site }: Report, address: Address): number {
  const { all, siteAndVersion } = t.finding.card;
  return cardHeight(cardWords(finding), {
    link: all(finding),
    site: siteAndVersion({ site: site.title, version: finding.version }),
    address: address(finding.versions.at(-1)!.url),
  });
}

/** The oEmbed answer for a finding (oembed.com, version 1.0, type rich). */
export function oembed(finding: Finding, report: Report, address: Address): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: hedgedTitle(finding),
    // No parameter of the standard, but one that others give too: the title alone does not say what is not shown.
    description: guardedStatement(finding),
    author_name: report.site.publisher.name,
    author_url: address('/method/'),
    provider_name: report.site.title,
    provider_url: address('/'),
    html: embedCode(finding, report, address),
    width: EMBED_WIDTH,
    height: embedHeight(finding, report, address),
    thumbnail_url: address(cardPath(finding)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The oEmbed answer for a number that is no more: a link that tells what became of it. */
export function oembedGone(gone: Tombstone, report: Report, address: Address): string {
  const answer = {
    version: '1.0',
    type: 'link',
    title: t.exports.card.findingGone({
      number: gone.number,
      state: t.promise.permalinks.states[gone.state],
    }),
    provider_name: report.site.title,
    provider_url: address('/'),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
