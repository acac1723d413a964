import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeBundle } from '../../src/desk/bundle/make.ts';
import { sumOf } from '../../src/desk/bundle/sums.ts';
import { writeZip } from '../../src/desk/bundle/zip.ts';
import { loadReport } from '../../src/desk/check/load.ts';
import { filesBelow } from '../../src/reading/files-below.ts';
import { copyOfProject } from './copy.ts';
import { environment, sites } from './sites.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Path and SHA-256 of every file. */
function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** SHA-256 of the bundle that is made of a copy of a built site. */
async function bundled(dist: string, zone: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
  cpSync(dist, join(folder, 'site'), { recursive: true });
  vi.stubEnv('TZ', zone);
  vi.stubEnv('BASE_PATH', sites.fixture.base);
  const content = resolve(ROOT, sites.fixture.env.CONTENT_DIR!);
  const paths = makeBundle(join(folder, 'site'), content, loadReport(content).report!);
  await writeZip(join(folder, 'site.zip'), join(folder, 'site'), paths, 'quarry');
  vi.unstubAllEnvs();
  const sum = sumOf(join(folder, 'site.zip'));
  rmSync(folder, { recursive: true });
  return sum;
}

describe('the same content', () => {
  it('gives the same bytes in another folder, time zone and locale, without any cache, as a site and as one file', async () => {
    const copy = copyOfProject();
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: copy,
      env: environment({
        ...sites.fixture.env,
        OUT_DIR: 'dist',
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      }),
      encoding: 'utf8',
    });
    expect(stderr.slice(-2000) + status).toMatch(/0$/);
    const [here, there] = [fingerprints(resolve(ROOT, sites.fixture.dist)), fingerprints(join(copy, 'dist'))];
    const different = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter(
      (path) => here[path] !== there[path],
    );
    expect(different).toEqual([]);
    expect(await bundled(join(copy, 'dist'), 'America/St_Johns')).toBe(
      await bundled(resolve(ROOT, sites.fixture.dist), 'Asia/Kathmandu'),
    );
    rmSync(copy, { recursive: true });
  }, 300_000);
});
