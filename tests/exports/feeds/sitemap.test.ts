import { describe, expect, it } from 'vitest';
import { EMPTY_LEDGER } from '../../../src/model/promise/ledger.ts';
import { lastChange, listedPages, sitemap, sitemapIndex } from '../../../src/exports/feeds/sitemap.ts';
import { address, quarry } from '../reports.ts';
import { readXml, type Xml } from '../network/xml.ts';

const words = (element: Xml, name: string): string =>
  element[name]![0]!['#text'] ?? String(element[name]![0]);

describe('the site map', () => {
  const urls = () =>
    readXml(sitemap(quarry, address)).urlset![0]!.url!.map((url) => [
      words(url, 'loc'),
      words(url, 'lastmod'),
    ]);

  it('lists pages with the day of the ledger', () => {
    expect(urls()).toContainEqual([address('/findings/1/'), '2020-01-20']);
    expect(urls()).toContainEqual([address('/findings/2/'), '2019-09-01']);
    expect(urls()).toContainEqual([address('/entities/barcacas-conceicao/'), '2020-01-20']);
    expect(words(readXml(sitemapIndex(quarry, address)).sitemapindex![0]!.sitemap![0]!, 'lastmod')).toBe(
      '2020-01-20',
    );
  });

  it('leads to those of its editions, from the original alone', () => {
    const site = { ...quarry.site, languages: ['en-IE', 'nl'] };
    const original = sitemapIndex({ ...quarry, site: { ...site, language: 'en-IE' } }, address);
    expect(original).toContain(address('/nl/sitemap-0.xml'));
    const edition = {
      original: 'en-IE',
      languages: site.languages,
      entries: new Map(),
      ledger: EMPTY_LEDGER,
      versions: new Map(),
    };
    expect(sitemapIndex({ ...quarry, site, edition }, address)).not.toContain('/nl/');
  });

  it('leaves out persons, search, versions, files and what is gone', () => {
    for (const path of [
      '/entities/barge-owner/',
      '/search/',
      '/findings/1/v/1/',
      '/feed.xml',
      '/findings/15/',
      '/entities/cais-kvitka/',
    ])
      expect(listedPages(quarry)).not.toContain(path);
  });

  it('has no day where the ledger has none', () => {
    const draft = {
      ...quarry,
      ledger: EMPTY_LEDGER,
      findings: quarry.findings.map((item) => ({
        ...item,
        versions: [{ ...item.versions[0]!, date: null }],
      })),
    };
    expect(lastChange('/findings/1/', draft)).toBeNull();
    expect(sitemapIndex(draft, address)).not.toContain('lastmod');
  });
});
