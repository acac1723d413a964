import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment, filesOf, sites } from './sites.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Path and SHA-256 of every file. */
function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

describe('the same content', () => {
  it('gives the same bytes in another folder, time zone and locale, without any cache', () => {
    const copy = mkdtempSync(join(tmpdir(), 'other-folder-'));
    for (const part of [
      'src',
      'public',
      'scripts',
      'tests/fixtures',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
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
    const [here, there] = [fingerprints(join(ROOT, sites.fixture.dist)), fingerprints(join(copy, 'dist'))];
    const different = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter(
      (path) => here[path] !== there[path],
    );
    expect(different).toEqual([]);
    rmSync(copy, { recursive: true });
  }, 300_000);
});
