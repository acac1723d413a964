import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { page, sites, type SiteName } from './sites.ts';

/** What a page asks for before its first words, in order: `sheet`, `script` (`late` where it waits) or `type`. */
const asked = (html: string): string[] =>
  [...html.matchAll(/<link\b[^>]*rel="(stylesheet|preload)"|<script\b( defer)?[^>]*\ssrc=/g)].map(
    (match) => ({ stylesheet: 'sheet', preload: 'type' })[match[1]!] ?? (match[2] ? 'late' : 'script'),
  );

describe.each(Object.keys(sites) as SiteName[])('the pages of the %s site', (name) => {
  const pages = filesBelow(sites[name].dist).filter(
    (path) => path.endsWith('.html') && !/^(?:nl\/)?embed\//.test(path),
  );

  // Whatever else a page waited for would cost its first words a round trip.
  it('carry their style, and ask for a script that waits and for the type', () => {
    const wrong = pages.filter((path) => {
      const head = asked(page(name, path).split('class="skip"')[0]!);
      return !/^late( type){4}$/.test(head.join(' '));
    });
    expect(wrong).toEqual([]);
  });
});
