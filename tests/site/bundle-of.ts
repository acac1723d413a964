import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { makeBundle } from '../../src/desk/bundle/make.ts';
import { loadReport } from '../../src/desk/check/load.ts';
import { sites, type SiteName } from './sites.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A built site as a bundle, in a folder of its own. */
export function bundleOf(name: SiteName): { folder: string; paths: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'bundle of '));
  cpSync(resolve(ROOT, sites[name].dist), folder, { recursive: true });
  const content = resolve(ROOT, sites[name].env.CONTENT_DIR ?? 'content');
  vi.stubEnv('BASE_PATH', sites[name].base);
  const paths = makeBundle(folder, content, loadReport(content).report!);
  vi.unstubAllEnvs();
  return { folder, paths };
}
