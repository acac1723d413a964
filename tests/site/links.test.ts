import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { sites, type SiteName } from './sites.ts';

interface Page {
  path: string;
  ids: Set<string>;
  duplicates: string[];
  links: string[];
}

const decode = (text: string) =>
  text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

function readPage(dist: string, path: string): Page {
  const html = readFileSync(join(dist, path), 'utf8').replace(
    /<(script|pre|textarea|code)\b[\s\S]*?<\/\1>/g,
    '',
  );
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => decode(match[1]!));
  const links = [...html.matchAll(/\s(?:href|src|xlink:href)="([^"]*)"/g)].map((match) => decode(match[1]!));
  return { path, ids: new Set(ids), duplicates: ids.filter((id, index) => ids.indexOf(id) !== index), links };
}

/** The file that an internal address is answered by, or `null`. */
function fileFor(dist: string, address: string): string | null {
  const path = decodeURIComponent(address).replace(/^\//, '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(dist, file)) ? file : null;
}

describe.each(Object.keys(sites) as SiteName[])('every page of the %s site', (name) => {
  const { dist, base } = sites[name];
  const pages = new Map<string, Page>(
    filesBelow(dist)
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readPage(dist, path)]),
  );

  it('is there', () => {
    for (const path of [
      'index.html',
      '404.html',
      'findings/index.html',
      'findings/1/index.html',
      'entities/index.html',
      'articles/index.html',
      'network/index.html',
      'timeline/index.html',
      'tensions/index.html',
      'corroboration/index.html',
      'method/index.html',
      'data/index.html',
    ]) {
      expect(pages.has(path), path).toBe(true);
    }
  });

  it('has no id twice', () => {
    expect(
      [...pages.values()]
        .filter(({ duplicates }) => duplicates.length > 0)
        .map(({ path, duplicates }) => `${path}: ${duplicates[0]}`),
    ).toEqual([]);
  });

  it('leads only to addresses and anchors that exist, below the base path', () => {
    const dead: string[] = [];
    for (const page of pages.values()) {
      for (const link of page.links) {
        if (/^(https?:|mailto:|data:)/.test(link)) continue;
        const [address = '', anchor] = link.split('#');
        if (address !== '' && !address.startsWith(`${base}/`))
          dead.push(`${page.path}: ${link} is outside the base path`);
        const file = address === '' ? page.path : fileFor(dist, address.slice(base.length).split('?')[0]!);
        if (file === null) dead.push(`${page.path}: ${link}`);
        else if (
          anchor &&
          !anchor.startsWith(':~:') &&
          file.endsWith('.html') &&
          !pages.get(file)!.ids.has(decodeURIComponent(anchor))
        )
          dead.push(`${page.path}: ${link} has no such anchor`);
      }
    }
    expect([...new Set(dead)]).toEqual([]);
  });

  it('shows no slip of the template', () => {
    const slips = [...pages.keys()].filter((path) =>
      />[^<]*\b(undefined|NaN|\[object Object\]|Invalid Date)\b[^<]*</.test(
        readFileSync(join(dist, path), 'utf8'),
      ),
    );
    expect(slips).toEqual([]);
  });

  it('has no style but the one its policy names, and no foreign resource', () => {
    const found: string[] = [];
    for (const path of pages.keys()) {
      const html = readFileSync(join(dist, path), 'utf8');
      if (/\sstyle="/.test(html)) found.push(`${path}: style`);
      const [, css = ''] = html.split(/<style>|<\/style>(?:[^]*<style>)?/);
      const hash = createHash('sha256').update(css).digest('base64');
      if (!new RegExp(`style-src ('self' )?'sha256-${RegExp.escape(hash)}';`).test(html))
        found.push(`${path}: style`);
      if (/<(?:script|link|img|iframe|source|use)\b[^>]*\s(?:src|srcset)="(?:https?:)?\/\//.test(html))
        found.push(`${path}: foreign`);
      if (/<link\b[^>]*rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*href="(?:https?:)?\/\//.test(html))
        found.push(`${path}: foreign link`);
    }
    expect(found).toEqual([]);
  });
});
