import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A content folder that a test may spoil. */
export interface Sandbox {
  /** The content folder. */
  directory: string;
  read(file: string): string;
  write(file: string, text: string | Uint8Array): void;
  /** Replaces text that stands once in a file. */
  edit(file: string, from: string, to: string): void;
  remove(file: string): void;
  /** Puts the ledger of the investigation into it: there finding 15 is withdrawn, and 16 merged into 13. */
  publish(): void;
  /** Puts everything back as it was. */
  restore(): void;
  /** Deletes the folder. */
  close(): void;
}

const FIXTURE = join(import.meta.dirname, '../fixtures/quarry/content');

/** A copy of the invented investigation, not launched and without a ledger, so that nothing in it is final. */
export function openSandbox(): Sandbox {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'content-')));
  const directory = join(root, 'content');
  const path = (file: string) => join(directory, file);
  const sandbox: Sandbox = {
    directory,
    read: (file) => readFileSync(path(file), 'utf8'),
    write(file, text) {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
    },
    edit(file, from, to) {
      const parts = sandbox.read(file).split(from);
      if (parts.length !== 2) throw new Error(`${file} has "${from}" ${parts.length - 1} times`);
      sandbox.write(file, parts.join(to));
    },
    remove: (file) => rmSync(path(file), { recursive: true }),
    publish: () => cpSync(join(FIXTURE, 'permalinks.jsonl'), path('permalinks.jsonl')),
    restore() {
      rmSync(directory, { recursive: true, force: true });
      cpSync(FIXTURE, directory, { recursive: true });
      rmSync(path('permalinks.jsonl'), { force: true });
      sandbox.write('site.yaml', sandbox.read('site.yaml').replace(/^launched:.*\n/m, ''));
    },
    close: () => rmSync(root, { recursive: true }),
  };
  sandbox.restore();
  return sandbox;
}
