import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths of all files of a folder, below it, with "/" between the steps, sorted. Throws where there is no such folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
