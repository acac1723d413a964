import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { loadLedger, type LoadedLedger } from '../../../src/desk/ledger/check.ts';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { newPublication } from '../../../src/desk/ledger/write.ts';
import type { Heading } from '../../../src/model/promise/publications.ts';
import type { LedgerRecord } from '../../../src/schema/ledger.ts';
import { someWorld } from '../sandbox.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/quarry/content');
const PERSON = ['-c', 'user.name=Desk', '-c', 'user.email=desk@desk.example', '-c', 'commit.gpgsign=false'];

/** A repository with the invented investigation, launched, and all that editors do in it. */
export interface Newsroom {
  root: string;
  /** The content folder, by whatever name. */
  folder: string;
  git(...args: string[]): string;
  /** Git with another day on its clock. */
  gitOn(day: string, ...args: string[]): string;
  path(file: string): string;
  read(file: string): string;
  write(file: string, text: string): void;
  edit(file: string, from: string | RegExp, to: string): void;
  /** Files of the ledger. */
  ledger(): string[];
  /** The file of the ledger that has some text. */
  ledgerFile(text: string): string;
  /** Runs a command of the ledger on a day, with what is typed into it; what it says, and its exit code. */
  run(args: readonly string[], today?: string, typed?: readonly string[]): { code: number; said: string };
  commit(message?: string): string;
  /** Errors of the check, as `file:line  words`. */
  errors(): string[];
  close(): void;
}

let template: string | undefined;

/** The repository as it is at first, made once: one commit, on the branch main. */
function startingPoint(): string {
  if (template && existsSync(template)) return template;
  template = realpathSync(mkdtempSync(join(tmpdir(), 'newsroom-0-')));
  cpSync(FIXTURE, join(template, 'content'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', [...PERSON, ...args], { cwd: template });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Publish');
  return template;
}

export function openNewsroom(): Newsroom {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'newsroom-')));
  cpSync(startingPoint(), root, { recursive: true });
  return newsroomAt(root);
}

/** The newsroom in a working tree that is there already. */
export function newsroomAt(root: string): Newsroom {
  const world = someWorld();
  const git = (env: object, ...args: string[]) =>
    execFileSync('git', [...PERSON, ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
  const room: Newsroom = {
    root,
    folder: 'content',
    git: (...args) => git({}, ...args),
    gitOn: (day, ...args) =>
      git({ GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` }, ...args),
    path: (file) => join(root, room.folder, file),
    read: (file) => readFileSync(room.path(file), 'utf8'),
    write(file, text) {
      mkdirSync(dirname(room.path(file)), { recursive: true });
      writeFileSync(room.path(file), text);
    },
    edit(file, from, to) {
      const text = room.read(file);
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} does not have "${String(from)}"`);
      room.write(file, changed);
    },
    ledger: () => readdirSync(room.path('ledger')).sort(),
    ledgerFile: (text) =>
      `ledger/${room.ledger().find((name) => room.read(`ledger/${name}`).includes(text))!}`,
    run(args, today = '2021-01-01', typed = []) {
      const said: string[] = [];
      const spies = (['log', 'error'] as const).map((name) =>
        vi.spyOn(console, name).mockImplementation((text: string) => void said.push(text)),
      );
      const code = runLedger(room.path(''), args, { ...world, today, secret: () => [...typed] });
      spies.forEach((spy) => spy.mockRestore());
      return { code, said: said.join('\n') };
    },
    commit(message = 'x') {
      room.git('add', '--all');
      room.git('commit', '--quiet', '--message', message);
      return room.git('rev-parse', 'HEAD').trim();
    },
    errors: () =>
      loadReport(room.path(''))
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ path, line, words }) => `${path.slice(root.length + 1)}:${line}  ${words}`),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
  return room;
}

/** Deletes what `openNewsroom` copies from. */
export function closeNewsrooms(): void {
  if (template) rmSync(template, { recursive: true, force: true });
}

const SAYING: Record<number, [file: string, from: string, to: string]> = {
  2: [
    'findings/002-gravel-sold-to-barge-line.mdx',
    'about 1.2 million euros in total',
    'about 1.2 million euros altogether',
  ],
  10: ['findings/010-buyers-of-the-rest.mdx', 'paragraph: 8', 'paragraph: 7'],
};

/** Corrects finding 2 or 10, publishes that on a day and commits it. */
export function correct(room: Newsroom, number: 2 | 10, date: string, words = SAYING[number]!): string {
  room.edit(...words);
  const { code, said } = room.run(
    ['publish', '--date', date, '--note', `Correction of ${number}.`, String(number)],
    date,
  );
  if (code !== 0) throw new Error(said);
  return room.commit(`Correct ${number}`);
}

/** Adds a finding with the next free number as a copy of finding 10, publishes and commits it. */
export function add(room: Newsroom, name: string, date: string, number = 18): string {
  const text = room
    .read('findings/010-buyers-of-the-rest.mdx')
    .replace(/^statement: .*$/m, `statement: The article does not say who paid for the ${name}.`);
  room.write(`findings/0${number}-${name}.mdx`, text);
  const { code, said } = room.run(['publish', '--date', date, '--note', `New: ${name}.`], date);
  if (code !== 0) throw new Error(said);
  return room.commit(`Add ${name}`);
}

/** Writes a publication that no command would write; its digest fits. */
export function forge(
  room: Newsroom,
  heading: Partial<Heading>,
  records: (loaded: LoadedLedger) => LedgerRecord[],
): string {
  const loaded = loadLedger(room.path(''), true);
  const { change } = newPublication(
    'x',
    { buildsOn: loaded.ledger.heads, date: '2020-02-01', kind: 'update', note: 'Forged.', ...heading },
    records(loaded).map((record) => ({ ...record, date: heading.date ?? '2020-02-01' })),
    someWorld(),
  );
  room.write(change.file, change.text!);
  return change.file;
}

/** Takes the last publication out and puts another in its place, with its digest made to fit. */
export function replaceLast(
  room: Newsroom,
  heading: Partial<Heading>,
  change: (records: LedgerRecord[]) => LedgerRecord[] = (same) => same,
): void {
  const last = loadLedger(room.path(''), true).publications.at(-1)!;
  rmSync(room.path(`ledger/${last.path.split('/').at(-1)!}`));
  const { date, kind, note, buildsOn } = last.header;
  forge(room, { date, kind, note: note!, buildsOn, ...heading }, () =>
    change(last.placed.map(({ record }) => record)),
  );
}
