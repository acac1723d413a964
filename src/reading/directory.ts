import { lstatSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

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

/** Folder of the editions inside a content folder: one folder for each language. */
export const EDITIONS_FOLDER = 'editions';

/** Where an edition stands in its content folder, with a slash behind. */
export const editionRoom = (language: string): string => `${EDITIONS_FOLDER}/${language}/`;

/** Folder of one edition. */
export const editionDirectory = (directory: string, language: string): string =>
  join(directory, EDITIONS_FOLDER, language);

/** Codes of the languages that a content folder has an edition in, sorted; they are the names of the folders. */
export function editionLanguages(directory: string): string[] {
  const folder = join(directory, EDITIONS_FOLDER);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** Path below which the site is served (`BASE_PATH`), without a slash at its end: empty at the top of a host. */
export const basePath = (): string => (process.env.BASE_PATH ?? '').replace(/\/$/, '');

/** Code of the language whose edition this process builds the pages of (`EDITION`); `null` for the original. */
export const editionBuilt = (): string | null => process.env.EDITION || null;
