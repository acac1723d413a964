import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { redirects } from '../../src/exports/feeds/redirects.ts';
import { addressesBeside } from '../../src/model/addresses.ts';
import { addressesOf, promisedAddresses } from '../../src/model/promise/addresses.ts';
import { readXml } from '../exports/network/xml.ts';
import { filesBelow } from '../../src/reading/files-below.ts';
import { page, sites, type SiteName } from './sites.ts';

const ROOT = join(import.meta.dirname, '../..');

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe.each(Object.keys(sites) as SiteName[])('the addresses of the %s site', (name) => {
  const { dist, base, env } = sites[name];
  const report = loadReport(join(ROOT, env.CONTENT_DIR ?? 'content')).report!;
  const fileOf = (address: string) =>
    address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);

  it('all answer', () => {
    const beside = report.findings.flatMap(({ number }) => addressesBeside(number));
    const promised = new Set([...promisedAddresses(report), ...addressesOf(report), ...beside]);
    expect([...promised].filter((address) => !existsSync(join(dist, fileOf(address))))).toEqual([]);
  });

  it('lead on in one step, with and without the rules of a host', () => {
    for (const { from, to } of redirects(report)) {
      if (!from.endsWith('/')) continue;
      const html = page(name, fileOf(from));
      expect(html, from).toContain(`<meta http-equiv="refresh" content="0; url=${base}${to}">`);
      expect(page(name, fileOf(to)), to).not.toContain('http-equiv="refresh"');
      expect(page(name, '_redirects')).toContain(`${base}${from} ${base}${to} 301\n`);
    }
  });

  it('show every version with a record that gives its hash', () => {
    for (const { versions } of [...report.findings, ...report.tombstones])
      for (const { url, sha256, snapshot } of versions) {
        const html = page(name, fileOf(url));
        if (sha256 === null || snapshot === null) continue;
        expect(html).toContain(sha256);
        const record = /<pre class="wrap"><code>([\s\S]*?)<\/code>/.exec(html)![1]!;
        expect(createHash('sha256').update(decode(record)).digest('hex'), url).toBe(sha256);
      }
  });

  it('have version pages of their own, of which only the present one may be listed, and JSON-LD that can be read', () => {
    for (const { number, url, versions, version: now } of report.findings) {
      for (const version of versions) {
        const html = page(name, fileOf(version.url));
        expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${version.url}">`));
        if (version.n < now) expect(html).toContain('<meta name="robots" content="noindex">');
      }
      const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(
        page(name, fileOf(url)),
      )![1]!;
      expect(JSON.parse(block)).toMatchObject({ '@type': 'Claim', identifier: String(number) });
    }
  });

  it('have social cards of the promised size', async () => {
    for (const file of ['og/site.png', `og/findings/${report.findings[0]!.number}.png`]) {
      const { width, height, format } = await sharp(join(dist, file)).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    }
  });

  it('stand in the site map only where a page is, and none that asks not to be listed', () => {
    const urls = readXml(page(name, 'sitemap-0.xml')).urlset![0]!.url!;
    const origin = env.SITE_URL ?? report.site.address;
    for (const url of urls) {
      const loc = (url.loc as unknown as string[])[0]!;
      const path = (typeof loc === 'string' ? loc : loc['#text']!).slice((origin + base).length);
      expect(existsSync(join(dist, fileOf(path))), path).toBe(true);
      expect(page(name, fileOf(path)), path).not.toContain('name="robots" content="noindex"');
    }
    expect(page(name, 'robots.txt')).toContain(`Sitemap: ${origin}${base}/sitemap-index.xml`);
  });
});

describe('what was withdrawn for legal reasons', () => {
  const words = ['A private person is reported', 'A private contract', 'private-contract'];

  it('stands nowhere in the built site, nor in the ledger', () => {
    const { dist } = sites.fixture;
    const holders = filesBelow(dist)
      .filter((path) => !/\.(png|woff2|wasm|pagefind|pf_\w+)$/.test(path))
      .filter((path) => words.some((text) => readFileSync(join(dist, path), 'utf8').includes(text)));
    expect(holders).toEqual([]);
    const folder = join(ROOT, 'tests/fixtures/quarry/content/ledger');
    const ledger = filesBelow(folder).map((path) => readFileSync(join(folder, path), 'utf8'));
    expect(ledger).not.toEqual([]);
    expect(words.filter((text) => ledger.join('').includes(text))).toEqual([]);
  });

  it('leaves number, days, reason and hash', () => {
    expect(page('fixture', 'findings/17/index.html')).toContain('Removed after a complaint');
    expect(page('fixture', 'findings/17/v/1/index.html')).toMatch(
      /the text was removed[\s\S]*1 September 2019[\s\S]*[0-9a-f]{64}/,
    );
  });
});

describe('a superseded version', () => {
  it('is marked, and shows the words that changed since', () => {
    const html = page('fixture', 'findings/1/v/1/index.html');
    expect(html).toContain('Superseded');
    expect(html).toContain('<ins>at least</ins>');
    expect(page('fixture', 'findings/1/v/3/index.html')).toContain('Present version.');
  });
});
