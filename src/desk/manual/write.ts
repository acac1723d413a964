import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Report } from '../../model/report.ts';
import type { RawFile } from '../../reading/read.ts';
import { contentFiles } from './schemas.ts';

/**
 * Writes what editors' programs complete from, with the slugs and numbers that there are now; returns the files that it
 * wrote. A file that says the same already is left alone.
 */
export function writeForEditors(report: Report, files: readonly RawFile[]): string[] {
  const paths = files.map(({ collection, path }) => ({ collection, path: resolve(path) }));
  const changed = [...contentFiles(report, paths)].filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of changed) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return changed.map(([file]) => file);
}
