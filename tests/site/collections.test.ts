import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { environment, fleet } from './sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'collections-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page without what `npm run build` alone adds: the style that it can use, and its hash. */
const withoutStyle = (html: string) =>
  html.replace(/<style>.*?<\/style>/gs, '').replace(/style-src [^;]*/, '');

it('says the same where Astro is started by itself, and reads its own collections', () => {
  const astro = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
  const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', folder], {
    encoding: 'utf8',
    env: environment({ ...fleet.env, ASTRO_TELEMETRY_DISABLED: '1' }),
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const pages = filesBelow(folder).filter((path) => path.endsWith('.html'));
  expect(pages).toEqual(filesBelow(fleet.dist).filter((path) => path.endsWith('.html')));
  const other = pages.filter(
    (path) =>
      withoutStyle(readFileSync(join(folder, path), 'utf8')) !==
      withoutStyle(readFileSync(join(fleet.dist, path), 'utf8')),
  );
  expect(other).toEqual([]);
});
