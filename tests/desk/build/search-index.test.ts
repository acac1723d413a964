import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSearchIndex, writeSearchIndex } from '../../../src/desk/build/search-index.ts';
import type { SearchRecord } from '../../../src/desk/build/search-records.ts';
import { filesBelow } from '../../../src/reading/files-below.ts';

const PAGES = 40;

/** A small site whose search finds stones, and its index: the bytes of each file by path. */
async function indexOfSmallSite(pages = ['index.html']): Promise<Map<string, Buffer>> {
  const site = mkdtempSync(join(tmpdir(), 'search-index-'));
  const records = Array.from({ length: PAGES }, (_, at): SearchRecord => ({
    url: `/${at + 1}/`,
    shown: { kind: 'Stone', title: `Stone ${at + 1}`, number: '', name: '', grade: '', answers: '' },
    weighed: [{ weight: 10, text: `Stone ${at + 1}` }],
  }));
  // A page of the site is not found for being there.
  for (const path of pages)
    writeFileSync(
      join(site, path),
      `<!doctype html><html lang="en-GB"><body><p>Home ${path}</p></body></html>`,
    );
  expect(writeSearchIndex(site, await makeSearchIndex(records, 'en-GB'))).toBe(PAGES);
  const folder = join(site, 'pagefind');
  const index = new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))]));
  rmSync(site, { recursive: true });
  return index;
}

describe('the search index', () => {
  it('is whole on the disk when its writing has answered, time after time', async () => {
    const first = await indexOfSmallSite();
    expect(JSON.parse(first.get('pagefind-entry.json')!.toString())).toHaveProperty('languages');
    expect([...first.keys()].filter((path) => path.startsWith('fragment/'))).toHaveLength(PAGES);
    for (let again = 0; again < 5; again += 1) {
      const next = await indexOfSmallSite();
      expect([...next.keys()]).toEqual([...first.keys()]);
      for (const [path, bytes] of first) expect(next.get(path)!.equals(bytes), path).toBe(true);
    }
  });

  it('does not follow the order in which a folder gives its files', async () => {
    const pages = Array.from({ length: 30 }, (_, at) => `${at * 7}.html`);
    const [here, there] = [await indexOfSmallSite(pages), await indexOfSmallSite(pages.toReversed())];
    expect([...there.keys()]).toEqual([...here.keys()]);
    for (const [path, bytes] of here) expect(there.get(path)!.equals(bytes), path).toBe(true);
  });

  it("leaves Pagefind's own interfaces out", async () => {
    const files = [...(await indexOfSmallSite()).keys()].filter((path) => !path.includes('/'));
    expect(files.filter((path) => path.endsWith('.js'))).toEqual(['pagefind-worker.js', 'pagefind.js']);
    expect(files.filter((path) => path.endsWith('.css'))).toEqual([]);
  });
});
