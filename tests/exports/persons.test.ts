import { describe, expect, it } from 'vitest';
import { citeKit } from '../../src/exports/cite/cite.ts';
import { findingHead } from '../../src/exports/cite/head.ts';
import { atomFeed, feedEntries, jsonFeed } from '../../src/exports/feeds/feed.ts';
import { headersFile } from '../../src/exports/feeds/headers.ts';
import { sitemap } from '../../src/exports/feeds/sitemap.ts';
import { isNamedInFull } from '../../src/exports/ftm/parties.ts';
import { findingCard, siteCard } from '../../src/exports/share/card.ts';
import { claim } from '../../src/exports/share/claim.ts';
import { embedHeight, oembed } from '../../src/exports/share/embed.ts';
import { DATA_FILES } from '../../src/exports/tables/files.ts';
import { namesPerson } from '../../src/model/persons/public.ts';
import { laterInNote, laterWords } from '../../src/text/superseded.ts';
import { t } from '../../src/text/t.ts';
import { address, neverSaid, reports } from './reports.ts';

const HEAD = { path: '/feed.xml', page: '/', title: 'Feed' };

describe.each(reports)('of persons known from an arrest, in %s,', (_, report) => {
  const findings = report.findings.filter(namesPerson);
  const person = report.entities.find(({ knownFrom }) => knownFrom !== undefined)!;
  const entries = feedEntries(report, address);
  /** Everything that leaves the site as a file or a copy. */
  const copies: [place: string, text: string][] = [
    ...DATA_FILES.map((file): [string, string] => [file.name, file.text(report, address)]),
    ['feed.xml', atomFeed(entries, report, address, HEAD)],
    ['feed.json', jsonFeed(entries, report, address)],
    ...report.findings.flatMap((finding): [string, string][] => [
      [`citations of ${finding.number}`, JSON.stringify(citeKit(finding, report, address))],
      [`head of ${finding.number}`, JSON.stringify(findingHead(finding, report, address))],
      [`JSON-LD of ${finding.number}`, JSON.stringify(claim(finding, report, address))],
      [`oEmbed of ${finding.number}`, oembed(finding, report, address)],
      [`card of ${finding.number}`, JSON.stringify(findingCard(finding, report))],
    ]),
  ];

  it('there are some', () => {
    expect(findings.length).toBeGreaterThan(0);
    expect(person.name).toBe('A person');
  });

  it('no copy says a given name and an initial', () => {
    expect(copies.length).toBeGreaterThan(DATA_FILES.length + 5 * report.findings.length);
    expect(neverSaid.length).toBeGreaterThan(2);
    const saying = copies.filter(([, text]) => neverSaid.some((name) => text.includes(name)));
    expect(saying.map(([place]) => place)).toEqual([]);
    const relations = copies.find(([place]) => place === 'relations.csv')![1];
    expect(relations).toContain('A person');
  });

  it('every copy sentence, citation record, feed entry and embed asks to check before repeating', () => {
    for (const finding of report.findings) {
      const named = namesPerson(finding);
      const later = laterWords(finding);
      const { sentence, citations } = citeKit(finding, report, address);
      expect(sentence.includes(later), `sentence of ${finding.number}`).toBe(named);
      for (const id of ['bibtex', 'ris', 'csl'])
        expect(citations.find((one) => one.id === id)!.finding.includes(laterInNote(finding)), id).toBe(
          named,
        );
      const said = entries.filter(({ title }) => title.startsWith(`${t.exports.finding(finding)}:`));
      for (const { text } of said) expect(text.includes(later), `feed of ${finding.number}`).toBe(named);
    }
    const [finding] = findings;
    const entities = finding!.entities.filter((entity) => entity.knownFrom === undefined);
    const other = { ...finding!, entities };
    expect(embedHeight(finding!, report, address)).toBeGreaterThan(embedHeight(other, report, address));
  });

  it('no card is drawn of the finding: the site has one', () => {
    for (const finding of findings) {
      expect(findingCard(finding, report)).toEqual(siteCard(report));
      expect(JSON.parse(oembed(finding, report, address))).toMatchObject({
        thumbnail_url: address('/og/site.png'),
      });
    }
  });

  it('no map lists the finding, and its files ask not to be listed', () => {
    const map = sitemap(report, address);
    const headers = headersFile(report, (path) => path);
    for (const finding of report.findings) {
      const named = namesPerson(finding);
      expect(map.includes(`<loc>${address(finding.url)}</loc>`), finding.url).toBe(!named);
      for (const path of [
        `${finding.url}*`,
        `/findings/${finding.number}.json`,
        `/findings/${finding.number}.bib`,
      ])
        expect(headers.includes(`\n${path}\n  X-Robots-Tag: noindex\n`), path).toBe(named);
    }
  });

  it('no database of names holds them', () => {
    expect(isNamedInFull(person)).toBe(false);
    const ftm = copies.find(([place]) => place === 'entities.ftm.json')![1];
    expect(ftm).not.toContain('"A person"');
  });
});

it('lets no page stand in a frame of another site, whatever folders there are', () => {
  const text = headersFile(reports[0][1], (path) => path);
  for (const folder of ['report', 'updates', 'data', 'findings', 'entities', 'method'])
    expect(text).toContain(`\n/${folder}/*\n  Content-Security-Policy: frame-ancestors 'none'\n`);
  expect(text).not.toContain('\n/embed/*');
  expect(text.match(/^\/findings\/\*$/gm)).toHaveLength(1);
});
