import { describe, expect, it, vi } from 'vitest';
import Chapter from '../../src/pages/report/[chapter]/index.astro';
import Finding from '../../src/pages/findings/[number].astro';
import VersionPage from '../../src/pages/findings/[number]/v/[version].astro';
import { namesPerson } from '../../src/model/persons/public.ts';
import { htmlOf } from '../components/aloud.ts';
import { canonicalOf, zoteroItem } from '../exports/cite/zotero.ts';
import { neverSaid, reports } from '../exports/reports.ts';

// The one door to the content: behind it stands the investigation at hand.
const door = vi.hoisted(() => ({ report: undefined as unknown }));
vi.mock('../../src/data.ts', () => ({
  getReport: () => Promise.resolve(door.report),
  getNamedReport: () => Promise.resolve(door.report),
}));

const ORIGIN = 'https://served.example';
const robots = (html: string) => /<meta name="robots" content="([^"]*)"/.exec(html)?.[1] ?? null;

describe.each(reports)('what Zotero makes of the pages of %s', (_, report) => {
  const { site } = report;
  const institution = [{ name: site.publisher.name }];
  const open = async (page: Parameters<typeof htmlOf>[0], path: string, props: object) => {
    door.report = report;
    const request = new Request(`${ORIGIN}${path}`);
    return htmlOf(page, { props: { ...props, report }, request });
  };

  it('a finding is a web page of an institution, addressed as the version that stands there', async () => {
    for (const finding of report.findings) {
      const html = await open(Finding, finding.url, { finding, named: finding });
      const item = zoteroItem(html, ORIGIN + finding.url);
      const now = finding.versions.at(-1)!;
      expect(item).toMatchObject({
        type: 'webpage',
        title: `Finding ${finding.number}: ${finding.title}`,
        creators: institution,
        site: site.title,
        language: site.language,
        date: now.date ?? undefined,
      });
      expect(item.url).toBe(`${site.address}${now.url}`);
      expect(canonicalOf(html)).toMatch(new RegExp(`${finding.url}$`));
    }
  });

  it('its abstract is the statement with grade, denial and limits', async () => {
    for (const finding of report.findings) {
      const { abstract } = zoteroItem(await open(Finding, finding.url, { finding, named: finding }), '');
      expect(abstract!.startsWith(`${finding.statement} Grade: `)).toBe(true);
      expect(/ Denied by /.test(abstract!)).toBe(finding.denied);
      for (const limit of finding.doesNotShow) expect(abstract).toContain(` Not shown: ${limit}`);
    }
  });

  it('every version keeps its own address, and one that was replaced is not to be listed', async () => {
    let replaced = 0;
    for (const finding of report.findings)
      for (const version of finding.versions) {
        const props = { version, versions: finding.versions, gone: null };
        const html = await open(VersionPage, version.url, props);
        const item = zoteroItem(html, ORIGIN + version.url);
        expect(canonicalOf(html)).toMatch(new RegExp(`${version.url}$`));
        expect(item).toMatchObject({
          type: 'webpage',
          creators: institution,
          date: version.date ?? undefined,
        });
        expect(item.url).toBe(`${site.address}${version.url}`);
        expect(item.title).toContain(`Finding ${finding.number}, version ${version.n}`);
        const old = version.n < finding.version;
        expect(robots(html)).toBe(old || namesPerson(finding) ? 'noindex' : null);
        if (!version.snapshot) continue;
        if (version.snapshot.title && !namesPerson(finding))
          expect(item.title).toContain(version.snapshot.title);
        expect(item.abstract).toMatch(
          old ? / Grade then: .* This is not the present version\.$/ : / Grade: /,
        );
        expect(neverSaid.filter((name) => `${item.title} ${item.abstract}`.includes(name))).toEqual([]);
        if (old) replaced++;
      }
    expect(replaced > 0).toBe(report.findings.some(({ version }) => version > 1));
  });

  it('a chapter is one too', async () => {
    for (const chapter of report.chapters)
      expect(zoteroItem(await open(Chapter, chapter.url, { chapter }), ORIGIN + chapter.url)).toMatchObject({
        type: 'webpage',
        title: chapter.title,
        creators: institution,
        site: site.title,
      });
  });
});

describe('the rules themselves', () => {
  const page = (...tags: [string, string][]) =>
    `<html lang="en"><head>${tags.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('')}<link rel="canonical" href="https://a.example/"></head>`;

  it('make a journal article of a title alone, and a person of an author', () => {
    const item = zoteroItem(page(['citation_title', 'Sand'], ['citation_author', 'River Reading Desk']), '');
    expect(item.type).toBe('journalArticle');
    expect(item.creators).toEqual([{ last: 'Desk', first: 'River Reading' }]);
  });

  it('cut a name at its first comma, and take the canonical link where nothing else is said', () => {
    expect(zoteroItem(page(['DC.creator', 'Hill, Vale and Partners']), '').creators).toEqual([
      { last: 'Hill', first: 'Vale and Partners' },
    ]);
    expect(zoteroItem(page(), 'https://b.example/').url).toBe('https://a.example/');
  });
});
