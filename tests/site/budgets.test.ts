import { gzipSync } from 'node:zlib';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { sites, type SiteName } from './sites.ts';

/** Bytes of HTML with its styles after compression that a page type may take. */
const SMALL = 14_000;
const LARGE = 30_000;
/** One chapter with its drawings; the whole report has them not, and is an overview. */
const CHAPTER = 20_000;
/** What was known by the end of a month: a timeline and a network, each with its list. */
const AS_OF = 35_000;
/** The page of all relations before compression, without the styles that it carries: every line is drawn for three widths. */
const NETWORK = 150_000;
const OVERVIEWS =
  /^(index|404|report\/index|findings\/index|entities\/index|articles\/index|timeline\/.*|network\/.*|tensions\/index|corroboration\/index|search\/index|method\/index|corrections\/index|permalinks\/index|data\/index)(\.html)?$/;

const compressed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

describe.each(Object.keys(sites) as SiteName[])('the pages of the %s site', (name) => {
  const { dist, base } = sites[name];
  const local = (address: string) => join(dist, address.slice(base.length));
  const pages = filesBelow(dist).filter((path) => path.endsWith('.html'));
  /** Which page it is, in whatever language. */
  const kind = (path: string) => path.replace(/^nl\//, '');

  it('keep to the budget of HTML with styles', () => {
    const over = pages.flatMap((path) => {
      const bytes = compressed(join(dist, path));
      const overview = OVERVIEWS.test(kind(path).replace(/\/index\.html$/, '/index'));
      const limit = kind(path).startsWith('timeline/as-of/')
        ? AS_OF
        : overview
          ? LARGE
          : kind(path).startsWith('report/')
            ? CHAPTER
            : SMALL;
      return bytes > limit ? [`${path}: ${bytes} of ${limit}`] : [];
    });
    expect(over).toEqual([]);
  });

  it('draw all relations in few bytes before compression', () => {
    const html = readFileSync(join(dist, 'network/index.html'), 'utf8').replace(/<style>.*?<\/style>/s, '');
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(NETWORK);
  });

  it('load at most 90 KB of fonts for a Latin page', () => {
    const fonts = filesBelow(dist).filter(
      // A page asks for those of its own language's folder alone.
      (path) => path.endsWith('.woff2') && !/^nl\/|cyrillic|ext/.test(path),
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)).toBeLessThanOrEqual(90_000);
  });

  it('run at most 2 KB of script, except the search page', () => {
    const over = pages
      .filter((path) => !kind(path).startsWith('search/'))
      .flatMap((path) => {
        const html = readFileSync(join(dist, path), 'utf8');
        const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]!);
        const bytes = scripts.reduce((sum, script) => sum + compressed(local(script)), 0);
        return bytes > 2_048 ? [`${path}: ${bytes}`] : [];
      });
    expect(over).toEqual([]);
  });
});
