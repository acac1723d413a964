import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { someWorld } from '../sandbox.ts';
import { loadReport } from '../../../src/desk/check/load.ts';
import { fieldTable, messageTable, withSection } from '../../../src/desk/manual/manual.ts';
import { runNew } from '../../../src/desk/new/command.ts';
import { runVerify } from '../../../src/desk/verify/command.ts';
import { buildGraph } from '../../../src/model/network/network.ts';
import { z } from 'zod';
import { manualText } from './text.ts';

const ROOT = join(import.meta.dirname, '../../..');
const manual = readFileSync(join(ROOT, 'content/README.md'), 'utf8');

describe('the manual', () => {
  it('has the fields, examples and messages of today (npm run schemas)', () => {
    expect(manual).toBe(manualText(manual));
  });

  it('has an example for almost every field', () => {
    const rows = manual.split('\n').filter((row) => /^\| `[\w.[\]]+` \| (?:yes)? \|/.test(row));
    expect(rows.length).toBeGreaterThan(80);
    const bare = rows.filter((row) => / \| {2}\|$/.test(row)).map((row) => /`([^`]+)`/.exec(row)![1]!);
    // Groups of keys have theirs at each key.
    const group = (path: string) =>
      rows.some((row) => /`[^`]+`/.exec(row)![0].match(`^\`${path}(?:\\[\\])?[.]`));
    expect(bare.filter((path) => !group(path.replaceAll('[]', '\\[\\]')))).toEqual([
      // What is rare, and what a command writes, has its example in the text.
      'archived.address',
      'archived.date',
      'archived.reason',
      'standing[].from',
      'standing[].to',
      'standing[].state',
      'standing[].words',
      'standing[].paragraphs',
      'verified.changed',
      'before',
      'after',
      'relations[].fromRole',
      'inSentence',
      'retells',
    ]);
  });
});

/** A fenced block of the example, with the line before it. */
interface Block {
  before: string;
  language: string;
  text: string;
}

function blocksOfExample(): Block[] {
  const example = manual.slice(manual.indexOf('## One complete example'), manual.indexOf('## How to write'));
  return [...example.matchAll(/([^\n]+)\n+```(\w+)\n([\s\S]*?)```/g)].map(([, before, language, text]) => ({
    before: before!,
    language: language!,
    text: text!,
  }));
}

/** Words of a command line; quotation marks keep some together. */
const words = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

describe('the complete example', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'manual-')));
  const content = join(root, 'content');
  const texts = join(root, 'texts');
  const here = (text: string) => text.replaceAll('../try', content).replaceAll('../texts', texts);
  const quarry = join(ROOT, 'tests/fixtures/quarry');

  beforeAll(() => {
    cpSync(join(quarry, 'content'), content, { recursive: true });
    execFileSync('git', ['init', '--quiet'], { cwd: content });
    cpSync(join(quarry, 'texts'), texts, { recursive: true });
    cpSync(join(ROOT, 'tests/fixtures/raw/upstream-courier.txt'), join(texts, 'crane-log.txt'));
    for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  });
  afterAll(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  const errors = () => loadReport(content).problems.filter(({ severity }) => severity === 'error');

  function runLine(line: string): void {
    const [, , command, , ...args] = words(here(line));
    if (command === 'new') expect(runNew(content, args), line).toBe(0);
    else if (command === 'check')
      expect(
        errors()
          .map(({ path, words }) => `${path}: ${words}`)
          .filter((text) => !/no longer says/.test(text)),
      ).toEqual([]);
    else if (command === 'verify') expect(runVerify(content, args), line).toBe(0);
    else if (command === 'ledger') expect(runLedger(content, args, someWorld()), line).toBe(0);
    else throw new Error(`the manual names a command that this test does not know: ${line}`);
  }

  function writeBlock({ before, text }: Block): void {
    const file = /`([\w./-]+\.(?:mdx|yaml))`/.exec(before)![1]!;
    const path = join(content, file);
    const old = readFileSync(path, 'utf8');
    const prints = /fingerprints:\n(?: {2}- .*\n)+/.exec(old)?.[0] ?? '';
    const added = text.startsWith('  - ')
      ? old.replace('evidence:\n', `evidence:\n${text}`)
      : text.startsWith('coverage: ')
        ? old.replace(/^coverage: .*\n/m, () => text)
        : text;
    writeFileSync(path, added.replace('# fingerprints: as the import wrote them\n', prints));
  }

  it('works word for word, and everything that follows from it appears by itself', () => {
    const before = loadReport(content).report!;
    for (const block of blocksOfExample()) {
      if (block.language !== 'sh') writeBlock(block);
      else for (const line of block.text.trim().split('\n')) if (line.startsWith('npm run ')) runLine(line);
    }
    const { report } = loadReport(content);
    const after = report!;
    expect(errors()).toEqual([]);
    const finding = (number: number) => after.findings.find((one) => one.number === number)!;
    expect(before.findings[0]!.roots).toHaveLength(1);
    expect(finding(1).roots.map(({ id }) => id)).toEqual(['crane-log', 'harbour-ledgers']);
    expect(finding(18).tensions.map(({ findings }) => findings.map(({ number }) => number))).toEqual([
      [5, 18],
    ]);
    const edges = (one: typeof after) => buildGraph(one).edges.filter((edge) => edge.finding === 18);
    expect([edges(before).length, edges(after).length]).toEqual([0, 1]);
    expect([finding(1).version, finding(18).version]).toEqual([before.findings[0]!.version + 1, 1]);
  });
});

describe('fieldTable and messageTable', () => {
  it('make one row for each field, with the first example that there is', () => {
    const schema = z.strictObject({
      a: z.string().describe('A word.'),
      b: z
        .array(z.strictObject({ c: z.number().describe('A number.') }))
        .optional()
        .describe('Some.'),
    });
    expect(fieldTable(schema, [null, { a: 'x|y' }, { b: [{}, { c: 2 }] }])).toBe(
      [
        '| field | needed | what it says | example |',
        '| --- | --- | --- | --- |',
        '| `a` | yes | A word. | `"x\\|y"` |',
        '| `b` |  | Some. |  |',
        '| `b[].c` | yes | A number. | `2` |',
      ].join('\n'),
    );
  });

  it('name a message once, with all its causes', () => {
    expect(
      messageTable([
        { name: 'one', says: 'x — y' },
        { name: 'two', says: 'x — y' },
      ]),
    ).toBe('| message | cause |\n| --- | --- |\n| `x — y` | one; two |');
  });

  it('refuse a text without the place for them', () => {
    expect(() => withSection('nothing', 'x', 'y')).toThrow(/comments/);
  });
});
