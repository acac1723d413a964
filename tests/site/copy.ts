import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A copy of the project in a new folder, without content and caches: two builds in one folder would clash. */
export function copyOfProject(): string {
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
  return copy;
}
