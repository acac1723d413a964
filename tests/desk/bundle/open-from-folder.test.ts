import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  moduleOf,
  pageInFolder,
  starterOf,
  styleInFolder,
} from '../../../src/desk/bundle/open-from-folder.ts';

const site = { base: '/repo', needsServer: 'Search & <server>' };
const folder = (html: string, path = 'findings/12/index.html') => pageInFolder(html, path, site);
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('a page that opens from a folder', () => {
  it.each([
    ['/repo/', '../../index.html'],
    ['/repo', '../../index.html'],
    ['/repo/findings/12/', 'index.html'],
    ['/repo/findings/12/#evidence', 'index.html#evidence'],
    ['/repo/findings/?a=b#c', '../index.html?a=b#c'],
    ['/repo/findings/12.json', '../12.json'],
    ['/repo/fonts/a.woff2', '../../fonts/a.woff2'],
    ['#here', '#here'],
    ['https://elsewhere.example/repo/', 'https://elsewhere.example/repo/'],
    ['//elsewhere.example/repo/', '//elsewhere.example/repo/'],
    ['/repository/', '/repository/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('leads from %s to a file', (address, file) => {
    expect(folder(`<a class="x" href="${address}">y</a>`)).toBe(`<a class="x" href="${file}">y</a>`);
  });

  it('leads on without a base path too, and from the top', () => {
    const top = { ...site, base: '' };
    expect(pageInFolder('<a href="/">', 'index.html', top)).toBe('<a href="index.html">');
    expect(pageInFolder('<a href="/search/">', '404.html', top)).toBe('<a href="search/index.html">');
    expect(pageInFolder('<a href="//x.example/">', '404.html', top)).toBe('<a href="//x.example/">');
  });

  it('takes its pictures from there, and sends on to a file', () => {
    expect(folder('<img srcset="/repo/a.png 1x, /repo/b.png 2x" src="/repo/a.png">')).toBe(
      '<img srcset="../../a.png 1x, ../../b.png 2x" src="../../a.png">',
    );
    expect(folder('<meta http-equiv="refresh" content="0; url=/repo/findings/13/">')).toBe(
      '<meta http-equiv="refresh" content="0; url=../13/index.html">',
    );
  });

  it('leaves words alone that look like addresses', () => {
    const html =
      '<!-- <a href="/repo/"> --><script>x = \'<a href="/repo/">\'</script><p title="/repo/">href="/repo/"</p>';
    expect(folder(html)).toBe(html);
  });

  it('has a policy that lets files come from the folder, and asks for nothing that a file may not', () => {
    expect(
      folder(
        '<meta http-equiv="Content-Security-Policy" content="style-src &#39;self&#39;; img-src \'self\'"><link rel="preload" href="/repo/fonts/a.woff2" as="font" crossorigin>',
      ),
    ).toBe(
      '<meta http-equiv="Content-Security-Policy" content="style-src &#39;self&#39; file:; img-src \'self\' file:">',
    );
  });

  it('keeps the policy of a style in the page true when its addresses change', () => {
    const [before, after] = ['p{background:url(/repo/a.svg)}', 'p{background:url(../../a.svg)}'];
    expect(folder(`<meta content="style-src '${hash(before)}'"><style>${before}</style>`)).toBe(
      `<meta content="style-src '${hash(after)}'"><style>${after}</style>`,
    );
    expect(
      styleInFolder('@font-face{src:url("/repo/fonts/a.woff2")}i{mask:url(#m)}', 'assets/x.css', site),
    ).toBe('@font-face{src:url("../fonts/a.woff2")}i{mask:url(#m)}');
  });

  it('says that the search needs a server, and starts it where there is one', () => {
    const html =
      '<div data-index="/repo/pagefind/"><p id="search-status" class="meta">Old.</p></div><script type="module" src="/repo/assets/S.js"></script>';
    expect(folder(html, 'search/index.html')).toBe(
      '<div data-index="../pagefind/"><p id="search-status" class="meta">Search &amp; &lt;server></p></div><script src="../assets/start-with-server.js" defer></script>',
    );
    expect(moduleOf(html, site)).toBe('assets/S.js');
    expect(moduleOf('<script src="/repo/site.js">', site)).toBeNull();
    expect(starterOf('assets/S.js')).toContain('if (location.protocol !== \'file:\') import("./S.js");');
  });
});
