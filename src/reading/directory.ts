import { isAbsolute, relative, resolve } from 'node:path';

/** The content folder: `CONTENT_DIR`, or `content/` of the folder that the command runs in. */
export function contentDirectory(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

/** A folder as an editor would type it: below the folder that the command runs in, or in full. */
export function shownDirectory(directory: string): string {
  const below = relative(process.cwd(), directory);
  return below === '' || below.startsWith('..') || isAbsolute(below)
    ? directory
    : below.replaceAll('\\', '/');
}
