import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { filesBelow } from '../../reading/files-below.ts';

/*
 * A site is built in the project's cache, brought beside its folder, and put in place by two renames:
 *
 *   dist          the site that readers see            dist.new-123  what process 123 has built
 *   dist.old      the last site, for a moment
 *
 * Killed at any point, either `dist` or `dist.old` is whole; `repair` makes `dist` of the latter.
 *
 * A folder that cannot be renamed (a disk is mounted there, or what is above it is not ours) keeps its place and gets
 * another inside:
 *
 *   dist/.site-new     what has been built             dist/.site-ready  the same, whole, until it has moved up
 *
 * Files that pages need come first, then pages, and what no page needs any more goes last; `repair` goes on from
 * where a killed build stopped.
 */

/** Where the pages are made: Astro moves files there, which only works on the disk of the project. */
const WORKSHOP = '.cache/site';
const FRESH = '.site-new';
const READY = '.site-ready';
/** In the folder that is ready: the paths of all its files, which may have moved up in part. */
const LIST = '.list';
const OURS = new Set([FRESH, READY, 'lost+found']);

/** Room that a first site needs at least, in bytes. */
const FIRST_SITE = 50_000_000;

const freshName = (target: string) => `${target}.new-${process.pid}`;

type Rename = typeof renameSync;

/**
 * Why no site can be built in a project of this path, or `null`. Spaces, brackets, accents and most other signs work;
 * these mean something else to the tools that make the pages, which then look in another folder.
 */
export function pathProblem(project: string): string | null {
  const signs = sep === '/' ? /[#?%"\\\n\r\t]/ : /[#?%]/;
  const sign = signs.exec(project)?.[0];
  return sign === undefined
    ? null
    : `the path of the project has ${JSON.stringify(sign)} in it (${JSON.stringify(project)}), with which no site can be built — rename that folder`;
}

/** Why a folder may not be replaced by a site, or `null`. */
export function targetProblem(target: string, project: string): string | null {
  if (!relative(target, project).startsWith('..'))
    return `${target} holds the project itself — choose another folder`;
  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (!stat || stat.isSymbolicLink()) return null;
  if (!stat.isDirectory()) return `${target} is a file — choose another name for the site's folder`;
  if (!mayWrite(target, constants.R_OK | constants.X_OK))
    return `${target} cannot be read — it belongs to somebody else; choose another folder`;
  const names = readdirSync(target).filter((name) => !OURS.has(name));
  if (names.length > 0 && !names.includes('404.html') && !existsSync(join(target, READY)))
    return `${target} holds something else than a site — choose another folder, or empty it`;
  return null;
}

/**
 * Makes an empty folder for the new site, and removes what killed builds have left. Returns the folder, or in words why
 * no site can be put in the target's place.
 */
export function openFresh(
  target: string,
  project: string,
  room: (folder: string) => number = freeRoom,
): { fresh: string } | { refused: string } {
  const locked = foldersOf(target).find((folder) => !mayWrite(folder, constants.W_OK | constants.X_OK));
  if (locked !== undefined)
    return { refused: `${locked} may not be written — it is read-only, or belongs to somebody else` };
  const fresh = join(project, WORKSHOP);
  let free: number;
  try {
    mkdirSync(dirname(target), { recursive: true });
    removeLeftovers(target);
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    const staged = emptyFolder(target);
    free = Math.min(room(staged), room(fresh));
    rmdirSync(staged);
  } catch (error) {
    return { refused: `${target} cannot be written (${(error as Error).message}) — choose another folder` };
  }
  const needed = sizeOf(target) || FIRST_SITE;
  if (free >= needed) return { fresh };
  rmSync(fresh, { recursive: true });
  return {
    refused: `${megabytes(free)} are free where ${target} is made, and a site takes ${megabytes(needed)} — make room first`,
  };
}

/** Beside the target where that can be renamed to its place, else inside it. */
function emptyFolder(target: string): string {
  const stat = lstatSync(target, { throwIfNoEntry: false });
  const mounted = stat?.isDirectory() && stat.dev !== statSync(dirname(target)).dev;
  const [beside, inside] = [freshName(target), join(target, FRESH)];
  try {
    if (!mounted) {
      mkdirSync(beside);
      return beside;
    }
  } catch (error) {
    if (!stat?.isDirectory()) throw error;
  }
  mkdirSync(inside);
  return inside;
}

/** The folders of a site, with itself; none where there is none yet. */
function foldersOf(target: string): string[] {
  if (!lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) return [];
  const below = mayWrite(target, constants.R_OK | constants.X_OK)
    ? readdirSync(target, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return [
    target,
    ...below.flatMap(({ name }) => (name === 'lost+found' ? [] : foldersOf(join(target, name)))),
  ];
}

function mayWrite(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function freeRoom(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Bytes of all files of a site; 0 where there is none. */
function sizeOf(target: string): number {
  if (!existsSync(target)) return 0;
  return filesBelow(target).reduce((sum, path) => sum + statSync(join(target, path)).size, 0);
}

const megabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;

/** What killed builds have left beside the target and in it. */
function removeLeftovers(target: string): void {
  const name = basename(target);
  for (const entry of readdirSync(dirname(target)))
    if (entry === `${name}.new` || entry.startsWith(`${name}.new-`) || entry === `${name}.lock`)
      rmSync(join(dirname(target), entry), { recursive: true, force: true });
  rmSync(join(target, FRESH), { recursive: true, force: true });
}

/** Removes what an unfinished build leaves. */
export function closeFresh(target: string, project: string): void {
  for (const folder of [join(project, WORKSHOP), freshName(target), join(target, FRESH)])
    rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts back the last good site if a swap was interrupted between its two renames, and removes it if not; finishes a
 * replacement inside the folder.
 */
export function repair(target: string): void {
  const old = `${target}.old`;
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  discard(old);
  if (existsSync(join(target, READY))) moveUp(target);
}

/** An old site that cannot be removed is in nobody's way; the next build tries again. */
function discard(old: string): void {
  try {
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    console.error(`${old} could not be removed (${(error as Error).message})`);
  }
}

/** Puts a finished folder in the target's place. `between` runs where a kill hurts most; `rename` is the system's (for tests). */
export function swap(
  fresh: string,
  target: string,
  { between = () => {}, rename = renameSync }: { between?: () => void; rename?: Rename } = {},
): void {
  const old = `${target}.old`;
  const staged = emptyFolder(target);
  bring(fresh, staged);
  if (dirname(staged) === target) return replaceInside(staged, target, between);
  discard(old);
  if (lstatSync(target, { throwIfNoEntry: false })) {
    try {
      rename(target, old);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!['EBUSY', 'EXDEV', 'EPERM', 'EACCES'].includes(code ?? '')) throw error;
      const inside = join(target, FRESH);
      bring(staged, inside);
      return replaceInside(inside, target, between);
    }
  }
  between();
  try {
    rename(staged, target);
  } finally {
    repair(target);
  }
}

/** Moves a folder, from one disk to another too; at its place there is nothing, or an empty folder. */
function bring(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** From the rename on, the new site is whole on the disk: whoever comes next goes on. */
function replaceInside(fresh: string, target: string, between: () => void): void {
  writeFileSync(join(fresh, LIST), JSON.stringify(filesBelow(fresh)));
  rmSync(join(target, READY), { recursive: true, force: true });
  renameSync(fresh, join(target, READY));
  between();
  moveUp(target);
}

function moveUp(target: string): void {
  const ready = join(target, READY);
  const paths = JSON.parse(readFileSync(join(ready, LIST), 'utf8')) as string[];
  const isPage = (path: string) => path.endsWith('.html');
  for (const path of [...paths.filter((one) => !isPage(one)), ...paths.filter(isPage)])
    if (existsSync(join(ready, path))) {
      const place = join(target, path);
      makeRoom(target, path);
      renameSync(join(ready, path), place);
    }
  const kept = new Set(paths);
  const isOurs = (path: string) => OURS.has(path.split('/')[0]!);
  for (const path of filesBelow(target))
    if (!kept.has(path) && !isOurs(path)) rmSync(join(target, path), { force: true });
  removeEmpty(target);
  rmSync(ready, { recursive: true });
}

/** Folders down to a path; a file in the place of one of them goes, and a folder in the place of the file. */
function makeRoom(target: string, path: string): void {
  const steps = path.split('/');
  for (let depth = 1; depth < steps.length; depth++) {
    const folder = join(target, ...steps.slice(0, depth));
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
    rmSync(folder, { force: true });
    mkdirSync(folder);
  }
  const place = join(target, path);
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
}

function removeEmpty(target: string): void {
  for (const entry of readdirSync(target, { withFileTypes: true })) {
    if (!entry.isDirectory() || OURS.has(entry.name)) continue;
    const folder = join(target, entry.name);
    removeEmpty(folder);
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
