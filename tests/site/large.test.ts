import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDINGS_PER_ARTICLE, generateContent } from '../../scripts/bench/generate.ts';
import { readSite, type BuiltSite } from '../../src/desk/inspect/inspect.ts';
import { inspectIds } from '../../src/desk/inspect/ids.ts';
import { inspectLinks } from '../../src/desk/inspect/links.ts';
import { loadReport } from '../../src/desk/check/load.ts';
import { MOST } from '../../src/model/list-pages.ts';
import { packed } from '../../src/desk/build/pass.ts';
import { copyOfProject } from './copy.ts';
import { environment } from './sites.ts';

const ARTICLES = 60;
const folder = copyOfProject();
/** Only the pages are built: what hangs on a finding besides its page is tested with the other sites. */
const LEFT_OUT =
  /"[^"]*(?:\.json|\.bib|\.ris|\.csv|\.png|\.svg|\.xml|\/embed\/[^"]*|\/v\/\d+\/|\/data\/[^"]+)"/;
let site: BuiltSite;

beforeAll(() => {
  const content = join(folder, 'content');
  generateContent(content, ARTICLES);
  const report = loadReport(content).report!;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build-pages.ts', 'dist'], {
    cwd: folder,
    env: environment({ CONTENT_DIR: content, PAGES_ONLY: '1' }),
    input: packed(report),
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr.toString().slice(-2000)}`);
  site = readSite(join(folder, 'dist'), report);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (path: string) => site.files.get(path)!.bytes;
const linksOf = (path: string) => site.pages.get(path)!.links;

describe(`a site of ${ARTICLES} articles and ${ARTICLES * FINDINGS_PER_ARTICLE} findings`, () => {
  it('has no page that a phone takes long to load', () => {
    const heavy = [...site.pages.keys()].filter((path) => bytes(path) > 400_000);
    expect(heavy).toEqual([]);
  });

  it('lists every finding on one page of each list, at most so many on a page', () => {
    const { lists, findings } = site.report;
    for (const name of ['findings', 'timeline', 'corroboration'] as const) {
      const { pages } = lists[name];
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.every((each) => each.findings.length <= MOST[name])).toBe(true);
      const listed = pages.flatMap(({ url }) =>
        [...new Set(linksOf(`${url.slice(1)}index.html`))].filter((link) => /^\/findings\/\d+\/$/.test(link)),
      );
      expect(new Set(listed)).toEqual(new Set(findings.map(({ url }) => url)));
    }
  });

  it('lists all findings about a party that most of them name on many pages too', () => {
    const hub = site.report.entities.find(({ id }) => id === 'norland')!;
    expect(hub.findings).toHaveLength(ARTICLES * FINDINGS_PER_ARTICLE);
    for (const { url, findings } of hub.list.pages)
      expect(linksOf(`${url.slice(1)}index.html`)).toEqual(
        expect.arrayContaining(findings.map((finding) => finding.url)),
      );
    expect(linksOf('entities/norland/index.html')).toEqual(
      expect.arrayContaining(hub.list.pages.map(({ url }) => url)),
    );
  });

  it('leads from home to each list, and from there to each of its pages', () => {
    for (const { url, pages } of Object.values(site.report.lists)) {
      expect(linksOf('index.html')).toContain(url);
      const links = linksOf(`${url.slice(1)}index.html`);
      for (const page of pages) expect(links).toContain(page.url);
    }
  });

  it('has no long list of findings on its home page', () => {
    const listed = linksOf('index.html').filter((link) => /^\/findings\/\d+\/$/.test(link));
    expect(new Set(listed).size).toBeLessThan(20);
  });

  it('has no dead link or anchor and no id twice, and leads from a finding to its row', () => {
    expect(inspectLinks(site).filter((problem) => !LEFT_OUT.test(problem))).toEqual([]);
    expect(inspectIds(site)).toEqual([]);
    const [first] = site.report.findings;
    expect(linksOf('findings/1/index.html')).toContain(
      `${site.report.lists.timeline.byNumber.get(first!.number)}#timeline-1`,
    );
  });
});
