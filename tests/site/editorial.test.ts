import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { isShielded, namesPerson } from '../../src/model/persons/public.ts';
import { hasPlace } from '../../src/model/network/network.ts';
import { filesBelow } from '../../src/reading/files-below.ts';
import { page, sites, type SiteName } from './sites.ts';

const CONTENT: Record<SiteName, string> = { real: 'content', fixture: 'tests/fixtures/quarry/content' };

/** Words that judge or sensationalise, in pieces since they stand nowhere in the repository. */
const NEVER = new RegExp(['smug' + 'gl', 'assault' + ' rif' + 'le', 'convic' + 'ted'].join('|'), 'i');

/** What goes with every such name, in each language. */
const LATER: Readonly<Record<string, RegExp>> = {
  en: /later (?:events|proceedings|events and proceedings) are outside this collection/i,
  nl: /latere (?:gebeurtenissen|procedures|gebeurtenissen en procedures) vallen buiten deze verzameling/i,
};

describe.each(Object.keys(sites) as SiteName[])('the %s site', (name) => {
  const { report } = loadReport(CONTENT[name]);
  const pages = filesBelow(sites[name].dist).filter((path) => path.endsWith('.html'));

  it('uses no word that the editorial standard bars', () => {
    expect(pages.filter((path) => NEVER.test(page(name, path)))).toEqual([]);
  });

  it('keeps pages of natural persons out of search engines and without a social card', () => {
    const persons = report!.entities.filter(({ kind }) => kind === 'person');
    expect(persons.length).toBeGreaterThan(0);
    for (const { id } of persons) {
      const html = page(name, `entities/${id}/index.html`);
      expect(html).toContain('<meta name="robots" content="noindex"');
      expect(html).not.toContain('og:image');
    }
  });

  it('says given name and initial of a person known from an arrest only on pages that search engines leave out', () => {
    const names = report!.entities
      .filter(isShielded)
      .flatMap(({ name, names: others }) => [name, ...others.map(({ text }) => text)])
      .map((text) => text.replace(/\.$/, ''));
    expect(names.length).toBeGreaterThan(0);
    const naming = filesBelow(sites[name].dist).filter((path) => {
      const text = page(name, path);
      return names.some((one) => text.includes(one));
    });
    const findings = report!.findings
      .filter(namesPerson)
      .map(({ number }) => `findings/${number}/index.html`);
    expect(naming).toEqual(expect.arrayContaining(findings));
    for (const path of naming) {
      expect(path).toMatch(
        /^(?:[a-z]{2}\/)?(?:findings\/\d+|entities\/[a-z0-9-]+)\/(?:v\/\d+\/)?index\.html$/,
      );
      const html = page(name, path);
      expect(html, path).toContain('<meta name="robots" content="noindex"');
      expect(html, path).toMatch(LATER[/^([a-z]{2})\//.exec(path)?.[1] ?? 'en']!);
      const pictures = [...html.matchAll(/<svg[\s\S]*?<\/svg>|<meta [^>]*>|<title>[^<]*/g)].map(
        ([tag]) => tag,
      );
      expect(
        pictures.filter((tag) => names.some((one) => tag.includes(one))),
        path,
      ).toEqual([]);
      expect(html, path).not.toMatch(/\/og\/findings\//);
    }
  });

  it('speaks of proceedings only where a person is accused, and of no act but the person’s own', () => {
    const persons = report!.entities.filter(({ kind }) => kind === 'person');
    for (const { id, findings } of persons) {
      const html = page(name, `entities/${id}/index.html`);
      const accused = findings.some(({ relations }) =>
        relations.some(({ kind, to }) => to.id === id && (kind === 'accused' || kind === 'acted against')),
      );
      expect(html.includes('later events and proceedings'), id).toBe(accused);
      const own = new Set(findings.map(({ number }) => String(number)));
      const drawn = [...html.matchAll(/data-finding="(\d+)"/g)].map((match) => match[1]!);
      expect(
        drawn.filter((number) => !own.has(number)),
        id,
      ).toEqual([]);
    }
  });

  it('says who says so on every page of a finding', () => {
    for (const finding of report!.findings) {
      const html = page(name, `findings/${finding.number}/index.html`);
      expect(html, String(finding.number)).toContain(
        finding.kind === 'unknown' ? 'Where we looked' : 'Where it says so',
      );
      for (const { article } of finding.evidence) expect(html, String(finding.number)).toContain(article.url);
    }
  });

  it('shows every drawn relation in the list beside the diagram and on the page of its finding', () => {
    const network = page(name, 'network/index.html');
    const drawn = report!.findings.filter(({ relations }) =>
      relations.some((relation) => hasPlace(relation, report!.ownerColumns)),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.map(({ url }) => url).filter((url) => !network.includes(`${url}"`))).toEqual([]);
  });
});
