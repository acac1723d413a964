import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { World } from '../../src/desk/ledger/write.ts';
import { sha256 } from '../../src/reading/sha256.ts';

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
  /** Puts the folder into a repository of its own: what is launched needs a history. */
  commit(): void;
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
    publish: () => cpSync(join(FIXTURE, 'ledger'), path('ledger'), { recursive: true }),
    commit() {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@desk.example', ...args], {
          cwd: root,
          stdio: 'ignore',
        });
      if (!existsSync(join(root, '.git'))) git('init', '--quiet');
      git('add', '.');
      git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message', 'x');
    },
    restore() {
      rmSync(join(root, '.git'), { recursive: true, force: true });
      rmSync(directory, { recursive: true, force: true });
      cpSync(FIXTURE, directory, { recursive: true });
      rmSync(path('ledger'), { recursive: true });
      sandbox.write('site.yaml', sandbox.read('site.yaml').replace(/^launched:.*\n/m, ''));
    },
    close: () => rmSync(root, { recursive: true }),
  };
  sandbox.restore();
  return sandbox;
}

/** A day and salts for the commands of the ledger, the same in every run. */
export function someWorld(today = '2026-11-25'): World {
  let count = 0;
  return { today, salt: () => sha256(`salt ${count++}`).slice(0, 32) };
}

/** One more article, which adds nothing. */
export const oneMore = (
  number: number,
  language: string,
  outlet: string,
  source: string,
  published: string,
): string =>
  `---
title: "One more article: ${number}"
language: ${language}
outlet: ${outlet}
outletBasis: text
published: '${published}'
publishedBasis: text
address: https://one-more.example/${number}
addressBasis: stored copy
addressMatched: '2026-11-20'
paragraphs: 1
restsOn: [${source}]
---

<Ours>It says nothing that the others leave out.</Ours>
`;
