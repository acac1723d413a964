import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shownDirectory } from '../../reading/directory.ts';
import { errorAt, type Problem } from '../../reading/fault.ts';

/** A file of the content folder as it is to be: its text, or null for a file that goes. */
export interface Change {
  file: string;
  text: string | null;
}

/** Changes below a folder of the content, as changes of the content. */
export const inRoom = (room: string, changes: readonly Change[]): Change[] =>
  changes.map(({ file, text }) => ({ file: `${room}${file}`, text }));

/** Stands in the content folder while a command writes; a name with a dot is not taken for content. */
const JOURNAL = '.unfinished.json';

/** Writes several files as one: a command that is killed in between is finished by the next one. */
export function writeTogether(directory: string, changes: readonly Change[]): void {
  const journal = join(directory, JOURNAL);
  writeFileSync(`${journal}.new`, JSON.stringify(changes));
  renameSync(`${journal}.new`, journal);
  finish(directory);
}

/** Does what an interrupted command had left to do. True when there was something. */
export function finish(directory: string): boolean {
  const journal = join(directory, JOURNAL);
  // Half of a journal: nothing was done, and what it says may be what is to go.
  rmSync(`${journal}.new`, { force: true });
  if (!existsSync(journal)) return false;
  for (const { file, text } of JSON.parse(readFileSync(journal, 'utf8')) as Change[]) {
    const path = join(directory, file);
    if (text === null) rmSync(path, { force: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  rmSync(journal);
  return true;
}

/** Says that a command was interrupted. */
export function interrupted(directory: string): Problem[] {
  if (!existsSync(join(directory, JOURNAL))) return [];
  const words =
    'a command of the ledger was interrupted while it wrote — run "npm run ledger": it finishes what was begun';
  return [errorAt(shownDirectory(directory), { line: 1, column: 1 }, 'ledger', words)];
}
