import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FILES } from '../../src/exports/tables/files.ts';
import {
  ADDRESSES,
  addressesBeside,
  addressesWhere,
  DATA_FILE_NAMES,
  pathOf,
} from '../../src/model/addresses.ts';
import { ledgerOf } from '../../src/model/promise/ledger.ts';
import { tinyReport } from './tiny.ts';

const PAGES = join(import.meta.dirname, '../../src/pages');

/** The pattern of the addresses that a file below `src/pages` answers, with `{}` for what is filled in. */
function patternOf(file: string): string {
  const path = `/${file}`.replace(/\[[^\]]+\]/g, '{}');
  if (path.endsWith('.ts')) return path.slice(0, -'.ts'.length);
  return path === '/404.astro' ? '/404.html' : `${path.replace(/(\/index)?\.astro$/, '')}/`;
}

describe('the table of addresses', () => {
  it('has a row for every page and endpoint, and a page or endpoint for every row', () => {
    const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(astro|ts)$/.test(file) && !/(^|\/)_/.test(file),
    );
    const rows = ADDRESSES.map(({ pattern }) => pattern.replace(/\{\w+\}/g, '{}'));
    expect([...new Set(files.map(patternOf))].sort()).toEqual([...new Set(rows)].sort());
  });

  it('gives every row a name of its own and every file below /data/ its row', () => {
    expect(new Set(ADDRESSES.map(({ id }) => id)).size).toBe(ADDRESSES.length);
    expect(DATA_FILES.map(({ name }) => name).sort()).toEqual([...DATA_FILE_NAMES].sort());
    expect(pathOf('corroboration')).toBe('/corroboration/');
  });

  it('names what hangs on a finding', () => {
    expect(addressesBeside(12)).toEqual([
      '/findings/12.json',
      '/findings/12.md',
      '/findings/12.bib',
      '/findings/12.ris',
      '/findings/12.csl.json',
      '/findings/12/feed.xml',
      '/embed/findings/12/',
      '/oembed/findings/12.json',
      '/og/findings/12.png',
    ]);
  });

  it('keeps persons, versions, cards and what ended out of the site map, and ended pages among the pages', () => {
    const { report } = tinyReport({
      entities: { p7: { name: 'Anna K.', kind: 'person', describes: 'arrested person' } },
    });
    const ended = { date: '2021-01-01', reason: 'x', target: '/entities/alder/', state: 'moved' } as const;
    const whole = {
      ...report,
      ledger: ledgerOf([
        { address: '/entities/old/', date: '2020-01-01', state: 'live' },
        { address: '/entities/old/', ...ended },
      ]),
    };
    const listed = addressesWhere(whole, (kind) => kind.listed);
    expect(listed).toEqual(
      expect.arrayContaining(['/', '/findings/1/', '/entities/alder/', '/articles/daily/']),
    );
    for (const path of [
      '/entities/p7/',
      '/entities/old/',
      '/search/',
      '/findings/1/v/1/',
      '/embed/findings/1/',
      '/embed/findings/1/v/1/',
    ])
      expect(listed).not.toContain(path);
    const pages = addressesWhere(whole, ({ form }) => form === 'page');
    expect(pages).toEqual(
      expect.arrayContaining([
        '/entities/p7/',
        '/entities/old/',
        '/findings/1/v/1/',
        '/embed/findings/1/v/1/',
        '/404.html',
      ]),
    );
  });
});
