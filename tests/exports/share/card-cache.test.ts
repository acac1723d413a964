import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepCard, keptCard, sweepCards } from '../../../src/exports/share/card-cache.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'cards-'));
  mkdirSync(join(room, 'content'));
  mkdirSync(join(room, 'dist/og/findings'), { recursive: true });
  process.chdir(room);
});
const home = process.cwd();
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(home);
  rmSync(room, { recursive: true });
});

const png = (text: string) => Buffer.from(text);

it('keeps a card under what went into it, and sweeps those that the site has no more', () => {
  keepCard('one', png('picture 1'));
  keepCard('two', png('picture 2'));
  writeFileSync('dist/og/findings/1.png', 'picture 1');
  expect(keptCard('two')?.toString()).toBe('picture 2');
  sweepCards('dist');
  expect(keptCard('one')?.toString()).toBe('picture 1');
  expect(keptCard('two')).toBeNull();
});

it('leaves the cards of other content alone, until that is gone', () => {
  mkdirSync('other');
  keepCard('one', png('picture 1'));
  vi.stubEnv('CONTENT_DIR', 'other');
  keepCard('three', png('picture 3'));
  vi.stubEnv('CONTENT_DIR', 'content');
  writeFileSync('dist/og/site.png', 'picture 1');
  writeFileSync('.cache/cards/0123.png', 'of an earlier time');
  sweepCards('dist');
  expect(readdirSync('.cache/cards').sort()).toEqual(['content', 'other']);
  rmSync('other', { recursive: true });
  sweepCards('dist');
  expect(readdirSync('.cache/cards')).toEqual(['content']);
});

it('keeps the cards of one language when those of another are built', () => {
  mkdirSync('content/editions/nl', { recursive: true });
  keepCard('one', png('picture 1'));
  vi.stubEnv('EDITION', 'nl');
  keepCard('two', png('picture 2'));
  mkdirSync('dist/nl/og', { recursive: true });
  writeFileSync('dist/nl/og/site.png', 'picture 2');
  sweepCards('dist/nl');
  expect(keptCard('two')?.toString()).toBe('picture 2');
  vi.stubEnv('EDITION', '');
  expect(keptCard('one')?.toString()).toBe('picture 1');
});

it('has nothing to sweep where nothing was kept', () => {
  sweepCards('dist');
  expect(existsSync('.cache')).toBe(false);
});
