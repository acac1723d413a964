import type { Finding, Report } from '../../model/report.ts';
import type { Tombstone } from '../../model/promise/versions.ts';
import { namesPerson } from '../../model/persons/public.ts';
import { cardPath } from './card.ts';
import { deniers } from '../../model/denial.ts';
import { listInWords } from '../../text/words.ts';
import { creditLine } from '../../text/credit.ts';
import type { Address } from '../address.ts';
import { gradeWords } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/** Width that an embedded card is given where nobody says otherwise, in px. */
export const EMBED_WIDTH = 600;

/** HTML for another site: an iframe without script that shows the present version of a finding. */
export function embedCode(finding: Finding, address: Address): string {
  const title = attribute(hedgedTitle(finding));
  const src = attribute(address(`/embed/findings/${finding.number}/`));
  return `<iframe src="${src}" title="${title}" width="100%" height="${embedHeight(finding)}" loading="lazy" style="border:0;max-width:800px"></iframe>`;
}

/**
 * Height in px at which nothing of a card is cut off from 320 px of width on: lines of each text by the
 * average width of its letters at its size, and the fixed rows between them.
 */
export function embedHeight(finding: Finding): number {
  const denial = finding.denied
    ? lines(t.exports.deniedBy({ deniers: listInWords(deniers(finding)) }), 30) * 24 + 16
    : 0;
  const stamp = lines(gradeWords(finding), 30) * 22 + 14;
  const later = namesPerson(finding) ? lines(t.finding.person.later, 36) * 20 : 0;
  return (
    80 + stamp + denial + later + lines(finding.statement, 29) * 25 + lines(`${creditLine(finding)}`, 36) * 20
  );
}

/** The title with grade and denial: many sites show nothing else of an answer. */
function hedgedTitle(finding: Finding): string {
  const words = { number: finding.number, title: finding.title, grade: gradeWords(finding) };
  return finding.denied
    ? t.exports.findingTitledDenied({ ...words, deniers: listInWords(deniers(finding)) })
    : t.exports.findingTitled(words);
}

const lines = (text: string, letters: number) => Math.ceil(text.length / letters) + 1;

/** The oEmbed answer for a finding (oembed.com, version 1.0, type rich). */
export function oembed(finding: Finding, report: Report, address: Address): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: hedgedTitle(finding),
    author_name: report.site.publisher.name,
    author_url: address('/method/'),
    provider_name: report.site.title,
    provider_url: address('/'),
    html: embedCode(finding, address),
    width: EMBED_WIDTH,
    height: embedHeight(finding),
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
    title: t.exports.card.findingGone(gone),
    provider_name: report.site.title,
    provider_url: address('/'),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
