import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, type Edit } from '../../reading/edit.ts';
import type { Change } from './transaction.ts';

/** Files of a content folder on their way to a change. Nothing is written here: `changes` says what is to be. */
export class Texts {
  private readonly directory: string;
  private readonly changed = new Map<string, string | null>();

  constructor(directory: string) {
    this.directory = directory;
  }

  has(file: string): boolean {
    const changed = this.changed.get(file);
    return changed === undefined ? existsSync(join(this.directory, file)) : changed !== null;
  }

  /** The text as it is to be, with line feeds. */
  read(file: string): string {
    return this.changed.get(file) ?? this.onDisk(file).replace(/\r\n/g, '\n');
  }

  write(file: string, text: string): void {
    this.changed.set(file, text);
  }

  edit(file: string, edits: readonly Edit[]): void {
    this.write(file, applyEdits(this.read(file), edits));
  }

  remove(file: string): void {
    this.changed.set(file, null);
  }

  rename(from: string, to: string): void {
    this.write(to, this.read(from));
    this.remove(from);
  }

  /** What differs from the folder. A file keeps the line ends that it has. */
  changes(): Change[] {
    return [...this.changed].flatMap(([file, text]): Change[] => {
      const old = existsSync(join(this.directory, file)) ? this.onDisk(file) : null;
      const fresh = text !== null && old?.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
      return fresh === old ? [] : [{ file, text: fresh }];
    });
  }

  private onDisk(file: string): string {
    return readFileSync(join(this.directory, file), 'utf8');
  }
}
