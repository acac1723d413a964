import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/*
 * A site is built beside its folder and put in place by two renames:
 *
 *   dist          the site that readers see            dist.lock        the process that is building
 *   dist.new-123  what process 123 is building         dist.old         the last site, for a moment
 *
 * Killed at any point, either `dist` or `dist.old` is whole; `repair` makes `dist` of the latter.
 */

const freshName = (target: string) => `${target}.new-${process.pid}`;

/** Why a folder may not be replaced by a site, or `null`. */
export function targetProblem(target: string, project: string): string | null {
  if (!relative(target, project).startsWith('..'))
    return `${target} holds the project itself — choose another folder`;
  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (!stat || stat.isSymbolicLink()) return null;
  if (!stat.isDirectory()) return `${target} is a file — choose another name for the site's folder`;
  const names = readdirSync(target);
  if (names.length > 0 && !names.includes('404.html'))
    return `${target} holds something else than a site — choose another folder, or empty it`;
  return null;
}

/** Makes an empty folder beside the target; takes the lock, unless a living process has it. Returns the folder, or who is building. */
export function openFresh(target: string): { fresh: string } | { busy: number } {
  const lock = `${target}.lock`;
  mkdirSync(dirname(target), { recursive: true });
  const owner = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : Number.NaN);
  if (isAlive(owner)) return { busy: owner };
  writeFileSync(lock, String(process.pid));
  removeLeftovers(target);
  const fresh = freshName(target);
  mkdirSync(fresh);
  return { fresh };
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What killed builds have left beside the target. */
function removeLeftovers(target: string): void {
  const start = `${basename(target)}.new`;
  for (const name of readdirSync(dirname(target)))
    if (name === start || name.startsWith(`${start}-`))
      rmSync(join(dirname(target), name), { recursive: true, force: true });
}

/** Removes what an unfinished build leaves, and lets go of the lock. */
export function closeFresh(target: string): void {
  rmSync(freshName(target), { recursive: true, force: true });
  rmSync(`${target}.lock`, { force: true });
}

/** Puts back the last good site if a swap was interrupted between its two renames; removes it if not. */
export function repair(target: string): void {
  if (!existsSync(target) && existsSync(`${target}.old`)) renameSync(`${target}.old`, target);
  rmSync(`${target}.old`, { recursive: true, force: true });
}

/** Puts a finished folder in the target's place. `between` runs between the two renames (for tests). */
export function swap(fresh: string, target: string, between: () => void = () => {}): void {
  rmSync(`${target}.old`, { recursive: true, force: true });
  if (lstatSync(target, { throwIfNoEntry: false })) renameSync(target, `${target}.old`);
  between();
  try {
    renameSync(fresh, target);
  } finally {
    repair(target);
  }
}
