import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { filesBelow } from '../../src/reading/files-below.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { page, sites, type SiteName } from './sites.ts';

/** The cover, the months and lists by chapter have headings of data; the others can be linked to part by part. */
const LINKABLE =
  /^(report|findings\/\d+|entities|articles|method|permalinks|data|corrections|updates|corroboration|tensions)\/(.*\/)?index\.html$/;

describe.each(Object.keys(sites) as SiteName[])('the pages of the %s site', (name) => {
  const paths = filesBelow(sites[name].dist).filter((path) => path.endsWith('.html'));
  const documents = paths.map((path) => [path, parseHTML(page(name, path)).document] as const);

  it('have an id on each heading that is seen, or on the section that it opens', () => {
    const bare = documents
      .filter(([path]) => LINKABLE.test(path) && !path.includes('/chapter/'))
      .flatMap(([path, document]) =>
        [...document.querySelectorAll('main h2:not(.visually-hidden)')]
          .filter((heading) => heading.id === '' && heading.parentElement?.id === '')
          .map((heading) => `${path}: ${heading.textContent}`),
      );
    expect(bare).toEqual([]);
  });

  it('keep the ids of headings, whatever the headings say', () => {
    const ids = (path: string) =>
      [...documents.find(([each]) => each === path)![1].querySelectorAll('main :is(h2, h3)[id]')].map(
        ({ id }) => id,
      );
    expect(ids('method/index.html')).toEqual(
      expect.arrayContaining(['finding', 'grades', 'chapters', 'asked', 'coverage', 'publisher', 'licence']),
    );
    expect(ids('findings/1/index.html')).toEqual(
      expect.arrayContaining([
        'answers',
        'limits',
        'evidence',
        'chain',
        'cite',
        'versions',
        'named',
        'related',
      ]),
    );
    const chapter = paths.find((path) => /^report\/.+\/index/.test(path))!;
    expect(ids(chapter)).toEqual(
      expect.arrayContaining(['in-short', 'limits', 'answers', 'cite', 'changes']),
    );
  });

  it('give every figure a short name, and a way past it where there is more in it than one finding', () => {
    const wrong = documents.flatMap(([path, document]) =>
      [...document.querySelectorAll('figure')].flatMap((figure) => {
        const label = figure.getAttribute('aria-label') ?? '';
        const named = label !== '' && label.length <= 90;
        const skip =
          figure.querySelector(':scope > a[href^="#"]') ??
          figure.parentElement?.querySelector(':scope > a[href^="#"]');
        const to = skip && document.getElementById(skip.getAttribute('href')!.slice(1));
        const { messages } = catalogueOf(document.documentElement.lang)!;
        const led = skip?.textContent === messages.diagrams.skip && to !== null;
        const single = /^(?:nl\/)?report\//.test(path) || figure.closest('.first-strip') !== null;
        return named && (led || single) ? [] : [`${path}: ${label}`];
      }),
    );
    expect(documents.some(([, document]) => document.querySelector('figure'))).toBe(true);
    expect(wrong).toEqual([]);
  });
});
