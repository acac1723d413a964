import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { knownBy, monthsOfArticles } from '../../src/model/time/as-of.ts';
import { page, sites, type SiteName } from './sites.ts';

const reportOf = (site: SiteName) => loadReport(sites[site].env.CONTENT_DIR ?? 'content').report!;

/** Numbers of the findings, and slugs of the articles, that a page links to or shows as a row. */
function shown(html: string): { findings: Set<number>; articles: Set<string> } {
  const findings = [...html.matchAll(/\/findings\/(\d+)\/|id="as-of-[\w-]*?(\d+)"/g)].map((match) =>
    Number(match[1] ?? match[2]),
  );
  return {
    findings: new Set(findings),
    articles: new Set([...html.matchAll(/\/articles\/([\w-]+)\//g)].map((match) => match[1]!)),
  };
}

describe.each(Object.keys(sites) as SiteName[])('what was known by the end of a month (%s)', (site) => {
  const report = reportOf(site);

  it.each(monthsOfArticles(report))('%s shows what had been reported by then and nothing later', (month) => {
    const html = page(site, `timeline/as-of/${month}/index.html`);
    const known = knownBy(report, month);
    const { findings, articles } = shown(html);
    expect([...findings].sort((a, b) => a - b)).toEqual(known.findings.map(({ number }) => number));
    expect([...articles].sort()).toEqual(known.articles.map(({ slug }) => slug).sort());
    const later = report.tensions.filter(({ number }) =>
      known.tensions.every((tension) => tension.number !== number),
    );
    for (const tension of later) expect(html).not.toContain(`/tensions/${tension.number}/"`);
  });

  it.each(monthsOfArticles(report))('the picture of %s leads to nothing that was not known', (month) => {
    const svg = page(site, `diagrams/network-${month}.svg`);
    const known = new Set(knownBy(report, month).findings.map(({ number }) => number));
    const { findings } = shown(svg);
    expect(findings.size).toBeGreaterThan(0);
    expect([...findings].filter((number) => !known.has(number))).toEqual([]);
  });

  it('is reached by plain links from the relations', () => {
    const network = page(site, 'network/index.html');
    for (const month of monthsOfArticles(report))
      expect(network).toContain(`${sites[site].base}/timeline/as-of/${month}/"`);
  });

  it('is reached by plain links from the timeline', () => {
    const timeline = page(site, 'timeline/index.html');
    for (const month of monthsOfArticles(report))
      expect(timeline).toContain(`${sites[site].base}/timeline/as-of/${month}/"`);
  });
});
