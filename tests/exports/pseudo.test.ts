import { describe, expect, it, vi } from 'vitest';
import { searchRecords } from '../../src/desk/build/search-records.ts';
import { chapterKit } from '../../src/exports/cite/chapter.ts';
import { citeKit } from '../../src/exports/cite/cite.ts';
import { sourcesBib } from '../../src/exports/cite/bibtex.ts';
import { goneWork } from '../../src/exports/cite/work.ts';
import { atomFeed, chapterEntries, feedEntries, jsonFeed } from '../../src/exports/feeds/feed.ts';
import { timelineIcs } from '../../src/exports/feeds/calendar.ts';
import { entitiesFtm } from '../../src/exports/ftm/ftm.ts';
import { statementsCsv } from '../../src/exports/ftm/statements.ts';
import { networkGexf } from '../../src/exports/network/gexf.ts';
import { networkGraphml } from '../../src/exports/network/graphml.ts';
import { chapterCard, findingCard, goneCard, pageCard, siteCard } from '../../src/exports/share/card.ts';
import { claim, claimGone, claimInHead, jsonFile, newsArticle } from '../../src/exports/share/claim.ts';
import { embedCode, oembed, oembedGone } from '../../src/exports/share/embed.ts';
import { findingMarkdown, goneMarkdown } from '../../src/exports/share/markdown.ts';
import { datapackageJson } from '../../src/exports/tables/datapackage.ts';
import { entitiesCsv } from '../../src/exports/tables/entities.ts';
import { findingsCsv, findingsJson } from '../../src/exports/tables/findings.ts';
import { relationsCsv } from '../../src/exports/tables/relations.ts';
import type { Tombstone } from '../../src/model/promise/versions.ts';
import { address, quarry } from './reports.ts';
import { sand } from '../components/sand.ts';
import { contentWords, IDS, wordsLeft } from '../text/left.ts';

vi.mock('../../src/text/t.ts', async () => {
  const { EN } = await import('../../src/text/en.ts');
  const { pseudo } = await import('../text/pseudo.ts');
  return { t: pseudo(EN) };
});

const report = sand({ launched: '2021-06-01' });
/** Feeds tell of versions and of what is gone: the larger investigation has both. */
const content = contentWords(report);
const larger = contentWords(quarry);
const { findings, articles, chapters } = report;

const gone: Tombstone = {
  number: 9,
  url: '/findings/9/',
  state: 'withdrawn',
  date: '2021-07-01',
  first: '2021-06-01',
  reason: 'Sand.',
  subject: 'sand',
  target: null,
  legal: false,
  into: [],
  versions: [],
};

/** Values of some data that are texts: more than one word, and no id. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) && !IDS.has(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const ofJson = (text: string): string[] => texts(JSON.parse(text));
const ofLines = (text: string): string[] =>
  text.trim().split('\n').flatMap((line) => ofJson(line)); // prettier-ignore
const ofXml = (text: string): string[] =>
  [...text.replace(/<\?[^?]*\?>/g, '').matchAll(/>([^<]+)<|="([^"]*)"/g)].flatMap(([, inner, value]) =>
    texts(inner ?? value),
  );
const ofCsv = (text: string): string[] =>
  text
    .split('\r\n')
    .slice(1)
    .flatMap((line) => texts(line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []));
const ofFields = (text: string): string[] =>
  [...text.matchAll(/ = \{(.*)\},?$/gm)].flatMap(([, value]) => texts(value));
const ofCalendar = (text: string): string[] =>
  [...text.replaceAll('\r\n ', '').matchAll(/^(?:SUMMARY|DESCRIPTION|CATEGORIES|X-WR-CALDESC)[^:]*:(.*)$/gm)].map(
    ([, value]) => value!.replaceAll('\\n', ' ').replace(/\\(.)/g, '$1').replaceAll(',', ' , '),
  ); // prettier-ignore

const feed = { path: '/feed.xml', page: '/updates/', title: 'Sand' };
const kits = () => findings.flatMap((finding) => citeKit(finding, report, address));

const exports: [name: string, said: () => string[], words?: ReadonlySet<string>][] = [
  ['the feeds', () => ofXml(atomFeed(feedEntries(quarry, address), quarry, address, feed)), larger],
  ['the JSON feed', () => ofJson(jsonFeed(feedEntries(quarry, address), quarry, address)), larger],
  [
    'the feeds of chapters',
    () => texts(quarry.chapters.map((one) => chapterEntries(one, quarry, address))),
    larger,
  ],
  ['the calendar', () => ofCalendar(timelineIcs(report, address))],
  ['JSON-LD', () => findings.flatMap((one) => ofJson(jsonFile(claim(one, report, address))))],
  ['JSON-LD in heads', () => findings.flatMap((one) => ofJson(jsonFile(claimInHead(one, report, address))))],
  ['JSON-LD of what is gone', () => ofJson(jsonFile(claimGone(gone, report, address)))],
  [
    'JSON-LD of articles',
    () => articles.flatMap((one) => ofJson(jsonFile(newsArticle(one, report, address)))),
  ],
  [
    'cards',
    () =>
      [
        siteCard(report),
        goneCard(gone, report),
        pageCard('network', report),
        pageCard('timeline', report),
        ...findings.map((one) => findingCard(one, report)),
        ...chapters.map((one) => chapterCard(one, report)),
      ].flatMap(({ grade: _, ...words }) => Object.values(words).filter((text) => typeof text === 'string')),
  ],
  [
    'codes and answers for embedding',
    () => [
      ...findings.flatMap((one) =>
        ofJson(oembed(one, report, address)).map((text) => text.replace(/<iframe.*/, '')),
      ),
      ...findings.flatMap((one) => /title="([^"]*)"/.exec(embedCode(one, report, address))![1]!),
      ...ofJson(oembedGone(gone, report, address)),
    ],
  ],
  [
    'Markdown',
    () => [
      ...findings.map((one) => findingMarkdown(one, report, address)),
      goneMarkdown(gone, report, address),
    ],
  ],
  ['citing sentences', () => kits().flatMap(({ line, sentence }) => [line, sentence])],
  [
    'citations',
    () =>
      kits().flatMap(({ citations }) =>
        citations.flatMap(({ id, finding, reporting }) => {
          const both = [finding, reporting];
          if (id === 'csl') return both.flatMap(ofJson);
          if (id === 'bibtex') return both.flatMap(ofFields);
          return id === 'ris' ? both.flatMap((text) => text.split('\n').map((line) => line.slice(6))) : both;
        }),
      ),
  ],
  [
    'citations of chapters',
    () =>
      chapters.flatMap((one) => {
        const { line, citations } = chapterKit(one, report, address);
        return [line, ...citations.flatMap(({ id, text }) => (id === 'bibtex' ? ofFields(text) : [text]))];
      }),
  ],
  ['citations of what is gone', () => [goneWork(gone, report, address).title]],
  ['sources for reference managers', () => ofFields(sourcesBib(report, address))],
  ['networks', () => [...ofXml(networkGexf(report, address)), ...ofXml(networkGraphml(report, address))]],
  [
    'FollowTheMoney',
    () => [...ofLines(entitiesFtm(report, address)), ...ofCsv(statementsCsv(report, address))],
  ],
  [
    'tables',
    () => [findingsCsv, relationsCsv, entitiesCsv].flatMap((table) => ofCsv(table(report, address))),
  ],
  ['findings.json', () => ofJson(findingsJson(report, address))],
  ['what each table and column means', () => ofJson(datapackageJson(report, address))],
  ['what the search finds', () => texts(searchRecords(report).map(({ shown }) => shown))],
];

describe('words outside the catalogue', () => {
  it.each(exports)('stand not in %s', (_name, said, known = content) => {
    const words = said();
    expect(words.join('').length).toBeGreaterThan(5);
    expect(words.flatMap((text) => wordsLeft(text.replace(/https?:\S+/g, ' '), known))).toEqual([]);
  });

  it('stand not in what Markdown tells of no answer', () => {
    const silent = findings.filter(({ responses }) => !Array.isArray(responses));
    expect(silent.length).toBeGreaterThan(0);
    for (const one of silent)
      expect(findingMarkdown(one, report, address)).not.toContain(`${String(one.responses)}.`);
  });

  it('would be seen', () => {
    expect(wordsLeft('Graded by Birch, äñď fřöm here', content)).toEqual(['Graded', 'here']);
  });
});
