import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { page, sites, type SiteName } from './sites.ts';

/** What a page asks for before its first words, in order: `sheet`, `script` or `type`. */
const asked = (html: string): string[] =>
  [...html.matchAll(/<link\b[^>]*rel="(stylesheet|preload)"|<(script)\b[^>]*\ssrc=/g)].map(
    (match) => ({ stylesheet: 'sheet', preload: 'type' })[match[1]!] ?? 'script',
  );

describe.each(Object.keys(sites) as SiteName[])('the pages of the %s site', (name) => {
  const pages = filesBelow(sites[name].dist).filter(
    (path) => path.endsWith('.html') && !/^(?:nl\/)?embed\//.test(path),
  );

  // Chromium does not look ahead in a page with a policy in a meta tag: a script before a style sheet costs a round trip.
  it('ask for style sheets, then the script, then the type', () => {
    const wrong = pages.filter((path) => {
      const head = asked(page(name, path).split('class="skip"')[0]!);
      return !/^(sheet )+script( type){4}$/.test(head.join(' '));
    });
    expect(wrong).toEqual([]);
  });
});
