import { describe, expect, it } from 'vitest';
import {
  atomFeed,
  chapterEntries,
  correctionEntries,
  feedEntries,
  jsonFeed,
} from '../../../src/exports/feeds/feed.ts';
import { address, quarry, reports } from '../reports.ts';
import { readXml, type Xml } from '../network/xml.ts';

const words = (element: Xml, name: string): string =>
  element[name]![0]!['#text'] ?? String(element[name]![0]);
const atom = (report = quarry) =>
  readXml(
    atomFeed(feedEntries(report, address), report, address, {
      path: '/feed.xml',
      page: '/',
      title: report.site.title,
    }),
  ).feed![0]!;

describe('the Atom feed', () => {
  it('is dated by the ledger, newest first, each entry under an address of its own', () => {
    const feed = atom();
    expect(words(feed, 'updated')).toBe('2020-01-20T00:00:00Z');
    const dates = feed.entry!.map((entry) => words(entry, 'updated'));
    expect(dates).toEqual([...dates].sort().reverse());
    const ids = feed.entry!.map((entry) => words(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(
        /^https:\/\/sand-over-the-orluna\.example\/(findings\/\d+\/v\/\d+\/|.*#(moved|merged|withdrawn))$/,
      );
  });

  it('has what RFC 4287 asks for', () => {
    for (const report of reports.map(([, one]) => one)) {
      const feed = atom(report);
      for (const name of ['id', 'title', 'updated', 'author', 'link']) expect(feed[name], name).toBeDefined();
      expect((feed.link as unknown as Xml[]).map(({ rel }) => rel)).toEqual(['self', 'alternate']);
      for (const entry of feed.entry ?? [])
        for (const name of ['id', 'title', 'updated', 'link', 'content'])
          expect(entry[name], name).toBeDefined();
    }
  });

  it('never sends a statement without its grade, nor one that was withdrawn', () => {
    const texts = atom().entry!.map((entry) => words(entry, 'content'));
    expect(texts.find((text) => text.includes('Two workers'))).toMatch(
      /^Two workers [^\n]*\n\nGrade: alleged \([^\n]*\)\.\n\nDenied by Barcaças Conceição\.\n\n/,
    );
    expect(texts.join('\n')).not.toContain('Rogoza Landing in 2018');
    expect(texts.find((text) => text.includes('brought 41,000 tonnes'))).toContain(
      'This is not the present version.',
    );
  });

  it('says of a correction what and why', () => {
    const [first] = correctionEntries(quarry, address);
    expect(first).toMatchObject({
      title: 'Finding 1, version 3: Harbour ledgers: at least 41,000 tonnes of sand to Kvitka Quay',
      url: address('/findings/1/v/3/'),
      date: '2020-01-20',
    });
    expect(first!.text).toMatch(/^Corrected 20 January 2020: A second article carries the figure/);
    expect(correctionEntries(quarry, address).some(({ title }) => title.startsWith('Finding 2:'))).toBe(
      false,
    );
  });
});

describe('the JSON feed', () => {
  it('has the same entries', () => {
    const feed = JSON.parse(jsonFeed(feedEntries(quarry, address), quarry, address)) as {
      version: string;
      items: { id: string; date_published: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ id }) => id)).toEqual(atom().entry!.map((entry) => words(entry, 'id')));
  });
});

describe('the feed of a chapter', () => {
  it('has what happened to the findings that it tells, and nothing of others', () => {
    const [sand, , rules] = quarry.chapters;
    const about = (entries: ReturnType<typeof chapterEntries>) =>
      new Set(entries.map(({ url }) => Number(/findings\/(\d+)\//.exec(url)![1])));
    expect([...about(chapterEntries(rules!, quarry, address))]).toEqual([11]);
    const told = about(chapterEntries(sand!, quarry, address));
    expect(told).toContain(13);
    expect(told).not.toContain(11);
  });
});
