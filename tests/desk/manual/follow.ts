import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { runNew } from '../../../src/desk/new/command.ts';
import { runVerify } from '../../../src/desk/verify/command.ts';
import { someWorld } from '../sandbox.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A folder beside a repository, in which an editor does what the manual says. */
export interface Desk {
  /** The copy of the invented investigation that the chapter makes. */
  content: string;
  /** Does everything in a chapter, from its heading to the next one of the same level, to the letter. */
  follow(heading: string): void;
  /** The errors of the copy. */
  errors(): string[];
  close(): void;
}

/** A fenced block, with the line before it. */
export interface Block {
  before: string;
  language: string;
  text: string;
}

/** An empty folder for an editor who follows this manual. */
export function openDesk(manual: string): Desk {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'manual-')));
  const content = join(root, 'try');
  const here = (text: string) => text.replaceAll('../', `${root}/`);
  const quiet = (['log', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation(() => {}),
  );
  const errors = () =>
    loadReport(content)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ path, line, words }) => `${path.slice(content.length + 1)}:${line} ${words}`);

  function run(line: string): void {
    const [program, ...args] = wordsOf(here(line));
    if (['cp', 'mkdir', 'git'].includes(program!))
      execFileSync(program!, args, { cwd: ROOT, stdio: 'ignore' });
    else if (program === 'export') expect(args).toEqual([`CONTENT_DIR=${content}`]);
    else if (program === 'npm' && args[0] === 'run') runCommand(args[1]!, args.slice(3), line);
    else throw new Error(`the manual names a command that this test does not know: ${line}`);
  }

  function runCommand(command: string, args: string[], line: string): void {
    const refused: string[] = [];
    if (command === 'new') {
      runNew(
        content,
        args,
        () => {},
        (words) => refused.push(words),
      );
      expect(refused, line).toEqual([]);
    } else if (command === 'verify') expect(runVerify(content, args), line).toBe(0);
    else if (command === 'ledger') expect(runLedger(content, args, someWorld()), line).toBe(0);
    // What was changed and is not yet published says so until it is.
    else if (command === 'check') expect(errors().filter((text) => !/no longer says/.test(text))).toEqual([]);
    else throw new Error(`the manual names a command that this test does not know: ${line}`);
  }

  function write({ before, language, text }: Block): void {
    const [, file] = /`([^`]+\.(?:mdx|yaml|csv|txt))`/.exec(before) ?? [];
    if (file === undefined) throw new Error(`no file is named before:\n${text}`);
    const path = file.startsWith('../') ? here(file) : join(content, file);
    const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (language === 'diff') return writeFileSync(path, changed(old, text, file));
    const prints = /fingerprints:\n(?: {2}- .*\n)+/.exec(old)?.[0] ?? '';
    writeFileSync(path, text.replace('# fingerprints: as the import wrote them\n', prints));
  }

  return {
    content,
    errors,
    follow(heading) {
      const blocks = blocksOf(manual, heading);
      expect(
        blocks.some(({ language }) => language === 'sh'),
        heading,
      ).toBe(true);
      for (const block of blocks)
        if (block.language === 'sh') block.text.trim().split('\n').forEach(run);
        else write(block);
    },
    close() {
      for (const spy of quiet) spy.mockRestore();
      rmSync(root, { recursive: true });
    },
  };
}

/** The fenced blocks below a heading, down to the next one of its level or above. */
export function blocksOf(manual: string, heading: string): Block[] {
  const lines = manual.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`the manual has no "${heading}"`);
  const level = /^#+/.exec(heading)![0].length;
  const blocks: Block[] = [];
  let [before, open]: [string, Block | null] = ['', null];
  for (const line of lines.slice(start + 1)) {
    const fence = /^```(\w*)$/.exec(line);
    if (fence && open) open = null;
    else if (fence) blocks.push((open = { before, language: fence[1]!, text: '' }));
    else if (open) open.text += `${line}\n`;
    else if (new RegExp(`^#{1,${level}} `).test(line)) break;
    else if (line.trim() !== '') before = line;
  }
  return blocks;
}

/** A text in which the lines with "-" are replaced by those with "+"; the others only say where. */
function changed(text: string, diff: string, file: string): string {
  const lines = diff.trimEnd().split('\n');
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  expect(text.split(side('-')).length, `${file} has once:\n${side('-')}`).toBe(2);
  return text.replace(side('-'), () => side('+'));
}

/** Words of a command line; quotation marks keep some together. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
