import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A lock that is held until it is released, or until the process ends in whatever way. */
export interface Lock {
  release(): void;
}

const BUSY = 5;

/**
 * Takes the one lock of a project: all its builds share caches, wherever they write. Says in words why it cannot be had.
 * The system itself holds it, as a lock on a file of a database that stays empty: so two can never take it, and none is
 * left behind by a build that was killed.
 */
export function takeLock(project: string): Lock | string {
  const folder = join(project, '.cache');
  const who = join(folder, 'build.pid');
  let held: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    held = new DatabaseSync(join(folder, 'build.lock'));
    held.exec('BEGIN EXCLUSIVE');
    writeFileSync(who, String(process.pid));
  } catch (error) {
    held?.close();
    if ((error as { errcode?: number }).errcode !== BUSY)
      return `${folder} cannot be written and locked (${(error as Error).message}) — make it a folder of yours on a disk with room`;
    return `this project is being built already${byWhom(who)} — wait for that build`;
  }
  const lock = held;
  return {
    release() {
      rmSync(who, { force: true });
      lock.close();
    },
  };
}

function byWhom(file: string): string {
  try {
    return ` by process ${readFileSync(file, 'utf8')}`;
  } catch {
    return '';
  }
}
