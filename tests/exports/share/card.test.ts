import { describe, expect, it } from 'vitest';
import {
  chapterCard,
  chapterCardPath,
  findingCard,
  goneCard,
  pageCard,
  siteCard,
} from '../../../src/exports/share/card.ts';
import { addressesWhere } from '../../../src/model/addresses.ts';
import { namesPerson } from '../../../src/model/persons/public.ts';
import { t } from '../../../src/text/t.ts';
import { finding, quarry } from '../reports.ts';

const gone = (number: number) => quarry.tombstones.find((item) => item.number === number)!;

describe('a social card', () => {
  it('has number, statement, grade and denial in words', () => {
    expect(findingCard(finding(quarry, 3), quarry)).toMatchObject({
      number: 3,
      stamp: 'Alleged',
      denial: 'Denied by Barcaças Conceição',
      words: finding(quarry, 3).statement,
      address: 'sand-over-the-orluna.example/findings/3',
    });
  });

  it('says nothing of what a withdrawn number said', () => {
    expect(JSON.stringify(goneCard(gone(17), quarry))).not.toContain('contract');
    expect(goneCard(gone(16), quarry).words).toBe('Finding 16 was merged on 20 January 2020.');
  });

  it('says the grade and the denial before the words, answers and limits behind them', () => {
    const keys = Object.keys(findingCard(finding(quarry, 1), quarry));
    const order = ['stamp', 'denial', 'words', 'limits', 'credit', 'address'];
    expect(keys.filter((key) => order.includes(key))).toEqual(order);
    expect(findingCard(finding(quarry, 1), quarry).limits).toMatch(
      /^Kvitka Quay explains. .* denies, on another point: having loaded sand at unlicensed pits. Not shown: The ledgers do not show from which pit the sand came. Not shown: Some pages cannot be read, so that the ledgers give no upper limit.$/,
    );
  });

  it('of the site shows what it leads with, under the grade of that finding', () => {
    const { lead } = quarry.site;
    expect(siteCard(quarry)).toMatchObject({
      number: null,
      words: lead.headline,
      // A stamp over the name of the site would be taken for that of all its findings.
      stamp: expect.stringMatching(`^Finding ${lead.finding} · [a-z]`),
      address: 'sand-over-the-orluna.example',
    });
  });

  it('of the site leads with no person who is known from an arrest', () => {
    const { findings, site } = quarry;
    const named = findings.find(namesPerson)!;
    const card = siteCard({ ...quarry, site: { ...site, lead: { ...site.lead, finding: named.number } } });
    expect(card).toMatchObject({ words: site.subtitle, stamp: null, limits: null });
  });

  it('is made for each chapter, the diagram and the timeline', () => {
    const [chapter] = quarry.chapters;
    // As many findings as its page says, not those that belong to it.
    const told = { ...chapter!, inShort: [], cited: quarry.findings.slice(0, 9) };
    expect(chapterCard(told, quarry).credit).toMatch(/^9 findings, each with/);
    expect(chapterCard(chapter!, quarry)).toMatchObject({
      title: 'Chapter 1',
      words: chapter!.title,
      limits: chapter!.question,
      address: `sand-over-the-orluna.example/report/${chapter!.id}`,
    });
    const files = addressesWhere(quarry, ({ form }) => form === 'file');
    expect(files).toEqual(
      expect.arrayContaining([chapterCardPath(chapter!), '/og/network.png', '/og/timeline.png']),
    );
    expect(pageCard('network', quarry).address).toBe('sand-over-the-orluna.example/network');
    expect(pageCard('timeline', quarry).words).toBe(t.lists.timeline.title);
  });
});
