import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { editionLanguages } from '../../src/reading/directory.ts';
import { filesBelow } from '../../src/reading/files-below.ts';
import { copyOfProject } from './copy.ts';
import { environment, sites } from './sites.ts';

const ROOT = join(import.meta.dirname, '../..');
const dist = resolve(ROOT, sites.real.dist);
const languages = editionLanguages(join(ROOT, 'content'));

/** A page without what leads to other languages. */
const withoutLinks = (html: string): string =>
  html
    .replace(/<link rel="alternate" hreflang="[^"]*" href="[^"]*">/g, '')
    .replace(/<a class="language"[^>]*>[^<]*<\/a>/g, '')
    .replace(/\s+/g, ' ');

it('leaves, once removed, every download and feed of the original as it is, and of its pages all but the links', () => {
  expect(languages).not.toEqual([]);
  const copy = copyOfProject();
  cpSync(join(ROOT, 'content'), join(copy, 'content'), { recursive: true });
  rmSync(join(copy, 'content/editions'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: copy,
    env: environment({ ...sites.real.env, OUT_DIR: 'dist' }),
    encoding: 'utf8',
  });
  expect(stderr.slice(-2000) + status).toMatch(/0$/);
  const own = filesBelow(dist).filter((path) => !languages.some((code) => path.startsWith(`${code}/`)));
  expect(filesBelow(join(copy, 'dist')).sort()).toEqual([...own].sort());
  const bytes = (folder: string, path: string) => readFileSync(join(folder, path), 'latin1');
  const changed = own.filter((path) => bytes(dist, path) !== bytes(join(copy, 'dist'), path));
  expect(changed.filter((path) => !path.endsWith('.html'))).toEqual(['sitemap-index.xml']);
  const words = (folder: string, path: string) => withoutLinks(bytes(folder, path));
  expect(
    changed.filter((path) => path.endsWith('.html') && words(dist, path) !== words(join(copy, 'dist'), path)),
  ).toEqual([]);
  rmSync(copy, { recursive: true });
}, 300_000);
