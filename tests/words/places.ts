import { csvParse } from 'd3';
import FindingBody from '../../src/components/finding/FindingBody.astro';
import EntityBody from '../../src/components/entity/EntityBody.astro';
import EmbedCard from '../../src/components/embed/EmbedCard.astro';
import AsOfNetwork from '../../src/components/lists/AsOfNetwork.astro';
import FindingRow from '../../src/components/lists/FindingRow.astro';
import VersionBody from '../../src/components/promise/VersionBody.astro';
import { searchRecords } from '../../src/desk/build/search-records.ts';
import { citeKit } from '../../src/exports/cite/cite.ts';
import { findingHead } from '../../src/exports/cite/head.ts';
import { timelineIcs } from '../../src/exports/feeds/calendar.ts';
import { feedEntries } from '../../src/exports/feeds/feed.ts';
import { eventRecord, linkRecord, linksOf } from '../../src/exports/ftm/links.ts';
import { deskOf } from '../../src/exports/ftm/record.ts';
import { networkOf } from '../../src/exports/network/network.ts';
import { findingCard } from '../../src/exports/share/card.ts';
import { claim } from '../../src/exports/share/claim.ts';
import { oembed } from '../../src/exports/share/embed.ts';
import { findingMarkdown } from '../../src/exports/share/markdown.ts';
import { findingsCsv, findingsJson } from '../../src/exports/tables/findings.ts';
import { relationsCsv } from '../../src/exports/tables/relations.ts';
import { guardedStatement, guardedVersion, hedgedStatement, hedgedTitle } from '../../src/exports/words.ts';
import { namesPerson } from '../../src/model/persons/public.ts';
import TimelineItem from '../../src/diagrams/timeline/TimelineItem.astro';
import { wholeNetwork } from '../../src/diagrams/network/whole.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { monthsOfArticles } from '../../src/model/time/as-of.ts';
import { buildChronology, rowsOf } from '../../src/model/time/chronology.ts';
import { rowSentence } from '../../src/text/chronology.ts';
import { afterwards } from '../../src/text/superseded.ts';
import { cardNow, cardOfVersion } from '../../src/text/embed.ts';
import { edgeSentence } from '../../src/text/relation.ts';
import { relatedNote } from '../../src/components/finding/related.ts';
import { hear, htmlOf, textOf } from '../components/aloud.ts';
import { address } from '../exports/reports.ts';

/** The text by which a finding is put into words at one place; none where the place has nothing of it. */
export type Place = (finding: Finding, report: Report) => string | null | Promise<string | null>;

const joined = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join(' '));
const style = (id: string) => (finding: Finding, report: Report) =>
  citeKit(finding, report, address).citations.find((citation) => citation.id === id)!.finding;
/** The text of the list item with this id. */
async function rowIn(...[component, props, id]: [...Parameters<typeof hear>, string]): Promise<string> {
  const html = await htmlOf(component, { props });
  return textOf(html.slice(html.indexOf(`id="${id}"`) - 4).split('</li>')[0]!);
}
/** Lines of a calendar are folded: a line that starts with a space goes on with the one before. */
const events = (text: string) => text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);

const months = new Map<Report, Promise<string>>();
/** The network as it was known by the end of the last month, which is drawn once for all findings. */
function lastMonth(report: Report): Promise<string> {
  const month = monthsOfArticles(report).at(-1)!;
  const html =
    months.get(report) ?? htmlOf(AsOfNetwork, { props: { report, whole: wholeNetwork(report), month } });
  months.set(report, html);
  return html;
}

/**
 * Every place where a finding is put into words, once: the table is closed, so that a new place is a new row and is
 * held like the others.
 */
export const PLACES: Record<string, Place> = {
  'its page': (finding, report) => hear(FindingBody, { finding, report }),
  'the page of its version': (finding, report) =>
    hear(VersionBody, {
      version: finding.versions.at(-1)!,
      versions: finding.versions,
      gone: null,
      report,
      address: address(finding.url),
    }),
  'a row of a list': (finding) => hear(FindingRow, { finding, words: 'statement' }),
  'a row of a list with its title': (finding) => hear(FindingRow, { finding }),
  'the card to embed': (finding, { site }) =>
    hear(EmbedCard, { card: cardNow({ number: finding.number, finding, gone: null }), site, address: '' }),
  'the card of its version': (finding, report) => {
    const item = { number: finding.number, finding, gone: null };
    const [first] = finding.versions;
    // As if it had been replaced: drawn from its record alone.
    const later = { ...first!, n: first!.n + 1, date: '2099-01-01', kind: 'update' as const };
    const known = { ...item, finding: { ...finding, versions: [first!, later] } };
    return hear(EmbedCard, { card: cardOfVersion(first!, known, report), site: report.site, address: '' });
  },
  'a related finding': (finding) =>
    hear(FindingRow, { finding, note: relatedNote({ finding, reason: 'Rests on the same source: sand' }) }),
  'a date on the page of a party': (finding, report) => {
    const party = finding.when && finding.entities[0];
    return party ? rowIn(EntityBody, { entity: party, report }, `dates-${finding.number}`) : null;
  },
  // What names a person known from an arrest has the card of the site.
  'the social card': (finding, report) =>
    namesPerson(finding) ? null : Object.values(findingCard(finding, report)).join(' '),
  'the sentence to copy': (finding, report) => citeKit(finding, report, address).sentence,
  'the title of a line in a diagram': (finding) =>
    joined(finding.relations.map((relation) => edgeSentence(finding, relation))),
  'a row beside the network as it was known': async (finding, report) =>
    joined(
      [...(await lastMonth(report)).matchAll(/<li id="net-[\s\S]*?<\/li>/g)]
        .map(([row]) => row)
        .filter((row) => row.includes(`data-finding="${finding.number}"`))
        .map(textOf),
    ),
  'a row of the timeline': (finding, report) =>
    joined(
      rowsOf(buildChronology(report))
        .filter((row) => row.finding === finding.number)
        .map(rowSentence),
    ),
  'a row of the timeline to read': async (finding, report) =>
    joined(
      await Promise.all(
        rowsOf(buildChronology(report))
          .filter((row) => row.finding === finding.number)
          .map((row) => hear(TimelineItem, { row, id: 't' })),
      ),
    ),
  'the statement for machines': (finding) => hedgedStatement(finding),
  'findings.csv': (finding, report) =>
    Object.values(
      csvParse(findingsCsv(report, address)).find(({ number }) => Number(number) === finding.number)!,
    ).join(' '),
  'findings.json': (finding, report) =>
    JSON.stringify(
      (JSON.parse(findingsJson(report, address)) as { findings: { number: number }[] }).findings.find(
        ({ number }) => number === finding.number,
      ),
    ),
  'relations.csv': (finding, report) =>
    joined(
      csvParse(relationsCsv(report, address))
        .filter((row) => Number(row.finding) === finding.number)
        .map((row) => Object.values(row).join(' ')),
    ),
  'JSON-LD': (finding, report) => JSON.stringify(claim(finding, report, address)),
  'JSON-LD in the head of its page': (finding, report) => findingHead(finding, report, address).jsonLd,
  // The signs that Markdown would do something with are escaped.
  'the Markdown twin': (finding, report) => findingMarkdown(finding, report, address).replaceAll('\\', ''),
  'the description of its page': (finding) => guardedStatement(finding),
  'its title in previews': (finding) => hedgedTitle(finding),
  'the description of a version that was replaced': (finding, report) => {
    const { snapshot } = finding.versions.at(-1)!;
    return snapshot && guardedVersion(snapshot, report, afterwards(finding, namesPerson(finding)));
  },
  'links in FollowTheMoney': (finding, report) =>
    joined(
      linksOf(finding).map((link, twin) =>
        JSON.stringify(linkRecord(deskOf(report, address), link, twin).properties),
      ),
    ),
  'the event in FollowTheMoney': (finding, report) => {
    const record = eventRecord(deskOf(report, address), finding);
    return record && JSON.stringify(record.properties);
  },
  'edges of network files': (finding, report) =>
    joined(
      networkOf(report, address)
        .edges.filter(({ values }) => Number(values.finding) === finding.number)
        .map(({ values }) => Object.values(values).join(' ')),
    ),
  'the calendar': (finding, report) =>
    joined(events(timelineIcs(report, address)).filter((text) => text.includes(`${finding.url}\r\n`))),
  'the feed': (finding, report) =>
    joined(
      feedEntries(report, address)
        .filter(({ url }) => url.includes(finding.url))
        .slice(0, 1)
        .map(({ title, text }) => `${title} ${text}`),
    ),
  'a search result': (finding, report) =>
    Object.values(searchRecords(report).find(({ url }) => url === finding.url)!.shown).join(' '),
  oEmbed: (finding, report) => oembed(finding, report, address),
  APA: style('apa'),
  Chicago: style('chicago'),
  MLA: style('mla'),
  Wikipedia: style('wikipedia'),
  Markdown: style('markdown'),
  BibTeX: style('bibtex'),
  RIS: style('ris'),
  'CSL-JSON': style('csl'),
};
