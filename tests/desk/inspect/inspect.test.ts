import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inspectBudgets } from '../../../src/desk/inspect/budgets.ts';
import { policyHash } from '../../../src/reading/sha256.ts';
import { readHtml } from '../../../src/desk/inspect/html.ts';
import { inspectIds } from '../../../src/desk/inspect/ids.ts';
import { inspectLedger } from '../../../src/desk/inspect/ledger.ts';
import { inspectLinks } from '../../../src/desk/inspect/links.ts';
import { inspectPages } from '../../../src/desk/inspect/pages.ts';
import { inspectPolicy } from '../../../src/desk/inspect/policy.ts';
import { inspectSite, INSPECTIONS, type Inspection } from '../../../src/desk/inspect/inspect.ts';
import { loadReport } from '../../../src/desk/check/load.ts';
import { openSandbox } from '../sandbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const sandbox = openSandbox();
const report = loadReport(sandbox.directory).report!;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  sandbox.close();
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

/** Writes files and inspects them; a page gets a policy in its head. */
function inspect(inspection: Inspection, files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries({ 'index.html': '', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith('.html') ? `<head>${POLICY}</head>${text}` : text);
  }
  return inspectSite(folder, report, [inspection]);
}

describe('readHtml', () => {
  it('takes nothing for a tag that an attribute quotes, or that stands in a script', () => {
    const page = readHtml(
      '<meta content="a <script>b</script> <!-- c"><script type="application/ld+json">{"x":"<p id=a>"}</script><p id="d">',
    );
    expect(page.embedded).toEqual([]);
    expect(page.ids).toEqual(['d']);
    expect(readHtml('<!-- <p id="e"> --><script>f()</script>')).toMatchObject({
      ids: [],
      embedded: [{ what: '<script>' }],
    });
  });

  it('keeps every text that it answers', () => {
    const page = readHtml('<a id="b" class="c" href="/d/"><img src="/e">', (text) => `${text}!`);
    expect(page).toMatchObject({ ids: ['b!'], links: ['/d/!'], loads: ['/e!'] });
  });
});

describe('inspectLinks', () => {
  it('follows links, images and anchors', () => {
    const page =
      '<h2 id="a b">x</h2><a href="#a%20b">x</a><a href="/a/?q=1#top">x</a><img src="/p.svg"><a href="https://sand.example">x</a>';
    expect(
      inspect(inspectLinks, { 'index.html': page, 'a/index.html': '<p id="top">', 'p.svg': '' }),
    ).toEqual([]);
  });

  it.each([
    ['<a href="/b/">x</a>', 'index.html: "/b/" leads to no file'],
    ['<a href=/b/>x</a>', 'index.html: "/b/" leads to no file'],
    ["<a class='x' href='/b/'>x</a>", 'index.html: "/b/" leads to no file'],
    ['<a href="/#c">x</a>', 'index.html: "/#c" leads to no such anchor'],
    ['<a href="b/">x</a>', 'index.html: "b/" is no address below the base path'],
    ['<img srcset="/p.png 1x, /q.png 2x">', 'index.html: "/p.png" leads to no file'],
    ['<svg><a xlink:href="/b/">x</a></svg>', 'index.html: "/b/" leads to no file'],
    ['<a href="/&#98;/">x</a>', 'index.html: "/b/" leads to no file'],
  ])('finds the dead end in %s', (page, message) => {
    expect(inspect(inspectLinks, { 'index.html': page })[0]).toBe(message);
  });

  it('reads no link out of a script, a comment or a text field', () => {
    const page =
      '<!-- <a href="/b/"> --><script type="application/ld+json">{"a":"<a href=\'/b/\'>"}</script><textarea><a href="/b/"></textarea>';
    expect(inspect(inspectLinks, { 'index.html': page })).toEqual([]);
  });
});

describe('inspectIds', () => {
  it('finds an id that stands twice on a page', () => {
    expect(
      inspect(inspectIds, { 'index.html': '<p id="a"><p id=\'a\'><p id="b">', 'a/index.html': '<p id="a">' }),
    ).toEqual(['index.html: the id "a" stands twice']);
  });

  it('names an id once however often it stands there, and soon on a page of 200,000 ids', () => {
    const ids = ['x', 'x', ...Array.from({ length: 200_000 }, (_, index) => `p${index}`), 'x'];
    const pages = new Map([['a.html', { ...readHtml(''), ids }]]);
    expect(inspectIds({ files: new Map(), pages, base: '', report })).toEqual([
      'a.html: the id "x" stands twice',
    ]);
  });
});

describe('inspectPolicy', () => {
  it.each([
    ['<p style="color: red">', 'index.html: inline code, which the policy blocks: style="…" on <p>'],
    ['<p onclick="x()">', 'index.html: inline code, which the policy blocks: onclick="…" on <p>'],
    ['<style>p { }</style>', 'index.html: inline code, which the policy blocks: <style>'],
    ['<script>x()</script>', 'index.html: inline code, which the policy blocks: <script>'],
    [
      '<script src="https://sand.example/x.js"></script>',
      'index.html: a file from elsewhere is loaded: https://sand.example/x.js',
    ],
    [
      '<link rel="stylesheet" href="//sand.example/x.css">',
      'index.html: a file from elsewhere is loaded: //sand.example/x.css',
    ],
    [
      '<img srcset="https://sand.example/p.png 2x">',
      'index.html: a file from elsewhere is loaded: https://sand.example/p.png',
    ],
    ['<a href="javascript:x()">', 'index.html: a link runs a program: javascript:x()'],
    ['<a href="java&#115;cript:x()">', 'index.html: a link runs a program: javascript:x()'],
    [
      '<meta http-equiv="content-security-policy" content="default-src *">',
      "index.html: the content security policy does not start from default-src 'none'",
    ],
    [
      `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      'index.html: the content security policy allows inline code',
    ],
  ])('refuses %s', (page, message) =>
    expect(inspect(inspectPolicy, { 'index.html': page })).toEqual([message]),
  );

  it('takes scripts of this site, data blocks and links to others', () => {
    const page =
      '<script src="/x.js"></script><script type="application/ld+json">{}</script><a href="https://sand.example">x</a><link rel="canonical" href="https://sand.example/">';
    expect(inspect(inspectPolicy, { 'index.html': page })).toEqual([]);
  });

  it('takes style and script whose hash the policy names, and no other', () => {
    const policy = (code: string) =>
      `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src '${policyHash(code)}'">`;
    expect(inspect(inspectPolicy, { 'index.html': `${policy('p{}')}<style>p{}</style>` })).toEqual([]);
    expect(inspect(inspectPolicy, { 'index.html': `${policy('p{}')}<style>p{} </style>` })).toEqual([
      'index.html: inline code, which the policy blocks: <style>',
    ]);
  });

  it('asks for a policy on every page', () => {
    expect(
      inspectPolicy({ files: new Map(), pages: new Map([['a.html', readHtml('<p>')]]), base: '', report }),
    ).toEqual(['a.html: no content security policy']);
  });
});

describe('inspectBudgets', () => {
  it('finds a file that is far too heavy', () => {
    expect(inspect(inspectBudgets, { 'x.css': ' '.repeat(200_001), 'y.css': ' '.repeat(200_000) })).toEqual([
      'x.css: the style sheet has 200001 bytes, more than 200000',
    ]);
  });
});

describe('inspectPages', () => {
  it('finds a page that no row of the table of addresses names', () => {
    expect(
      inspect(inspectPages, {
        'findings/1/index.html': '',
        'findings/1/v/1/index.html': '',
        'embed/findings/1/index.html': '',
        '404.html': '',
        'findings/1/more/index.html': '',
        'findings/999/index.html': '',
        'stray.html': '',
      }).sort(),
    ).toEqual([
      'findings/1/more/index.html: no row of src/model/addresses.ts names this page',
      'findings/999/index.html: no row of src/model/addresses.ts names this page',
      'stray.html: no row of src/model/addresses.ts names this page',
    ]);
  });

  it('is asked of every site', () => {
    expect(INSPECTIONS).toContain(inspectPages);
  });
});

describe('inspectLedger', () => {
  it('misses every address that has no file', () => {
    const missing = inspect(inspectLedger, { 'findings/1/index.html': '' });
    expect(missing).toContain('/findings/2/: no file answers this address');
    expect(missing).not.toContain('/findings/1/: no file answers this address');
    expect(missing).not.toContain('/: no file answers this address');
  });
});

it('asks for a home page before anything else', () => {
  mkdirSync(folder);
  expect(inspectSite(folder, report, [inspectLinks])).toEqual(['index.html: there is no home page']);
});
