import { expect, it } from 'vitest';
import { headersFile } from '../../../src/exports/feeds/headers.ts';
import { quarry } from '../reports.ts';

/** The rules of a `_headers` file: each path with what it adds. */
function rulesIn(text: string): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  let path = '';
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    if (line.startsWith('  ')) rules.get(path)!.push(line.trim());
    else {
      expect(rules.has(line), line).toBe(false);
      rules.set((path = line), []);
    }
  }
  return rules;
}

it('follows the base path in each of its rules, and says the same otherwise', () => {
  const root = rulesIn(headersFile(quarry, (path) => path));
  const below = rulesIn(headersFile(quarry, (path) => `/repo${path}`));
  expect([...below.keys()]).toEqual([...root.keys()].map((path) => `/repo${path}`));
  expect([...below.values()]).toEqual([...root.values()]);
  for (const path of ['/*', '/', '/findings/*', '/oembed/*', '/assets/*', '/site.js', '/data/*'])
    expect(root.get(path), path).not.toHaveLength(0);
});

it('says of Markdown in which letters it is written', () => {
  expect(rulesIn(headersFile(quarry, (path) => path)).get('/findings/*.md')).toEqual([
    'Content-Type: text/markdown; charset=utf-8',
  ]);
});
