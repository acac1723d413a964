import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOf } from './bundle-of.ts';
import { sites, type SiteName } from './sites.ts';

const decoded = (text: string) =>
  text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

describe.each(Object.keys(sites) as SiteName[])('the bundle of the %s site', (name) => {
  let folder: string;
  let paths: string[];
  beforeAll(() => void ({ folder, paths } = bundleOf(name)));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Everything that pages and style sheets lead to, as the path of a file; with the anchor. */
  function* leads(): Generator<{ from: string; to: string; anchor: string }> {
    for (const from of paths.filter((path) => /\.(?:html|css)$/.test(path))) {
      const text = readFileSync(join(folder, from), 'utf8');
      const found = from.endsWith('.css')
        ? [...text.matchAll(/url\(["']?([^)"']+)/g)]
        : [
            ...text
              .replace(/<(script|pre|textarea|code)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>')
              .matchAll(/\s(?:href|src|data-index)="([^"]*)"/g),
          ];
      for (const [, address] of found) {
        const plain = decoded(address!);
        if (/^(?:https?:|mailto:|data:)/.test(plain)) continue;
        const [place, anchor = ''] = plain.split('#') as [string, string?];
        const file = place.split('?')[0]!;
        yield { from, to: file === '' ? from : join(dirname(from), decodeURIComponent(file)), anchor };
      }
    }
  }

  it('has no link that leads to no file, to a folder or out of it', () => {
    const all = [...leads()];
    expect(all.length).toBeGreaterThan(1000);
    const isFile = (path: string) => existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
    const dead = all.filter(
      ({ to }) => to.startsWith('..') || (!isFile(to) && !/^(?:nl\/)?pagefind\/$/.test(to)),
    );
    expect([...new Set(dead.map(({ from, to }) => `${from} → ${to}`))]).toEqual([]);
  });

  it('has an anchor wherever a link leads to one', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (path: string) => {
      if (!ids.has(path)) {
        const text = readFileSync(join(folder, path), 'utf8');
        ids.set(path, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map((match) => decoded(match[1]!))));
      }
      return ids.get(path)!;
    };
    const dead = [...leads()].filter(
      ({ to, anchor }) =>
        anchor !== '' &&
        !anchor.startsWith(':~:') &&
        to.endsWith('.html') &&
        !idsOf(to).has(decodeURIComponent(anchor)),
    );
    expect(dead).toEqual([]);
  });
});
