import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A stretch of a text (offsets, end exclusive) and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with some stretches replaced; the stretches do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/**
 * Changes a text file as a whole: `change` sees it with line feeds and returns the new text; the line
 * ends that it had are kept, and a reader sees the old file or the new one, never half of it.
 */
export function changeFile(file: string, change: (text: string) => string): void {
  const raw = readFileSync(file, 'utf8');
  const windows = raw.includes('\r\n');
  const text = raw.replace(/\r\n/g, '\n');
  const changed = change(text);
  if (changed === text) return;
  writeFileSync(`${file}.tmp`, windows ? changed.replace(/\n/g, '\r\n') : changed);
  renameSync(`${file}.tmp`, file);
}
