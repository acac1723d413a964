import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe('the same content', () => {
  it('gives the same bytes in another folder, time zone and locale, without any cache', () => {
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
    rmSync(copy, { recursive: true });
  }, 300_000);
});
