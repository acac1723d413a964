import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { LEDGER_USAGE } from '../../../src/desk/ledger/command.ts';
import { NEW_USAGE, runNew } from '../../../src/desk/new/command.ts';
import { article } from '../../../src/schema/article.ts';
import { finding } from '../../../src/schema/finding.ts';
import { openSandbox } from '../sandbox.ts';
import { parse } from 'yaml';
import { loadReport } from '../../../src/desk/check/load.ts';
import { fieldTable, messageTable, withSection } from '../../../src/desk/manual/manual.ts';
import { buildGraph } from '../../../src/model/network/network.ts';
import { z } from 'zod';
import type { RelationKind } from '../../../src/schema/relation-kind.ts';
import { creditLine, supportNote } from '../../../src/text/credit.ts';
import { kindSentence } from '../../../src/text/relation.ts';
import { blocksOf, openDesk } from './follow.ts';
import { manualText } from './text.ts';

const ROOT = join(import.meta.dirname, '../../..');
const QUARRY = join(ROOT, 'tests/fixtures/quarry/content');
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
      'pages',
      'duration',
      'verified.changed',
      'before',
      'after',
      'relations[].fromRole',
      'evidence[].page',
      'evidence[].minute',
      'inSentence',
      'names[].from',
      'names[].until',
      'names[].finding',
      'retells',
    ]);
  });
});

describe('the complete example', () => {
  const desk = openDesk(manual);
  afterAll(() => desk.close());

  it('works word for word, and everything that follows from it appears by itself', () => {
    const before = loadReport(QUARRY).report!;
    desk.follow('## One complete example');
    const after = loadReport(desk.content).report!;
    expect(desk.errors()).toEqual([]);
    const finding = (number: number) => after.findings.find((one) => one.number === number)!;
    expect(before.findings[0]!.roots).toHaveLength(1);
    expect(finding(1).roots.map(({ id }) => id)).toEqual(['crane-log', 'harbour-ledgers']);
    expect(finding(18).tensions.map(({ findings }) => findings.map(({ number }) => number))).toEqual([
      [5, 18],
    ]);
    const edges = (one: typeof after) => buildGraph(one).edges.filter((edge) => edge.finding === 18);
    expect([edges(before).length, edges(after).length]).toEqual([0, 1]);
    expect([finding(1).version, finding(18).version]).toEqual([before.findings[0]!.version + 1, 1]);
    // Who is described is not "somebody".
    expect(supportNote(finding(18).roots[0]!)).toBe(
      'said by a foreman of Barcaças Conceição to The Upstream Courier',
    );
    expect(creditLine(finding(18))).toBe('A foreman of Barcaças Conceição, via The Upstream Courier');
  });
});

/** A chapter of the manual, from its heading to the next. */
function chapterOf(heading: string): string {
  const start = manual.indexOf(`\n${heading}\n`);
  return manual.slice(start, manual.indexOf('\n## ', start + 1));
}

describe('the chapters of the manual, each followed to the letter', () => {
  const follow = (heading: string) => {
    const desk = openDesk(manual);
    onTestFinished(() => desk.close());
    desk.follow(heading);
    expect(desk.errors()).toEqual([]);
    const { report, problems } = loadReport(desk.content);
    const finding = (number: number) => report!.byNumber.get(number)!;
    return { report: report!, problems, finding };
  };

  it('corrects a finding: a version more, and the old one stays', () => {
    const { finding } = follow('## Correct a finding');
    expect(finding(8).versions.map(({ n, kind }) => [n, kind])).toEqual([
      [1, null],
      [2, 'correction'],
    ]);
    expect(finding(8).versions[0]!.snapshot).toMatchObject({ whenBasis: 'derived' });
  });

  it('keeps two figures apart, with a tension between them', () => {
    const { finding, report } = follow('## Two articles with different figures');
    expect([1, 18].map((number) => finding(number).quantities.map(({ value }) => value))).toEqual([
      [41000],
      [38000],
    ]);
    expect(finding(1).version).toBe(3);
    expect(finding(1).tensions.at(-1)!.findings).toEqual([finding(1), finding(18)]);
    expect(report.articles.some(({ fingerprints }) => fingerprints?.length === 2)).toBe(true);
  });

  it('splits a finding: the old number leads to both parts', () => {
    const { finding, report } = follow('## Split a finding');
    expect(finding(6)).toBeUndefined();
    expect(report.tombstones.find(({ number }) => number === 6)).toMatchObject({
      state: 'withdrawn',
      into: [18, 19],
    });
    expect([18, 19].flatMap((number) => finding(number).relations.map(({ to }) => to.id))).toEqual([
      'barcacas-conceicao',
      'zarinbud',
    ]);
  });

  it('says which way round a verb stands as its relation reads', () => {
    const start = manual.indexOf('### Which way round');
    const rows = manual
      .slice(start, manual.indexOf('\n## ', start))
      .split('\n')
      .filter((row) => row.startsWith('| ') && row.includes('`') && !row.includes('`kind`'))
      .map((row) =>
        row
          .slice(2, -2)
          .split(' | ')
          .map((cell) => cell.trim()),
      );
    expect(rows.length).toBeGreaterThan(8);
    for (const [, kind, from, to, goods, reads] of rows)
      expect(
        kindSentence(kind!.replaceAll('`', '') as RelationKind, {
          from: from!,
          to: to!,
          goods: goods! || null,
          via: null,
        }),
      ).toBe(reads);
  });

  it('says how dates are written', () => {
    const rows = chapterOf('## Dates')
      .split('\n')
      .filter((row) => row.startsWith('| `'));
    const written = rows.flatMap((row) =>
      [...row.split(' | ')[0]!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!),
    );
    expect(written.length).toBeGreaterThan(8);
    for (const code of written)
      expect(
        finding.shape.when.safeParse((parse(`when: ${code}`) as { when: unknown }).when).success,
        code,
      ).toBe(true);
  });

  it('says how a waiver and a copy are written', () => {
    const [waiver] = blocksOf(manual, '## Words that may differ');
    expect(finding.shape.waivers.parse((parse(waiver!.text) as { waivers: unknown }).waivers)).toHaveLength(
      1,
    );
    const [copy] = blocksOf(manual, '## When articles move');
    expect(
      article.shape.archived.safeParse((parse(copy!.text) as { archived: unknown }).archived),
    ).toMatchObject({
      success: true,
    });
  });

  it('starts a chapter and an edition', () => {
    const sandbox = openSandbox();
    onTestFinished(() => sandbox.close());
    const quiet = () => {};
    for (const [heading, words] of [
      ['## Write a chapter', ['chapter', 'The title']],
      ['## Another language', ['edition', 'nl']],
    ] as const) {
      expect(chapterOf(heading)).toContain(
        `npm run new -- ${words[0]} ${/ /.test(words[1]) ? `"${words[1]}"` : words[1]}`,
      );
      expect(runNew(sandbox.directory, words, quiet, (line) => expect.unreachable(line))).toBe(0);
    }
    const [entry] = blocksOf(manual, '## Another language');
    const written = parse(
      sandbox.read('editions/nl/findings/001-sand-to-kvitka-quay.mdx').split('---\n')[1]!,
    ) as object;
    expect(Object.keys(written)).toEqual(expect.arrayContaining(Object.keys(parse(entry!.text) as object)));
  });

  it('says what a text may contain, and the check takes all of it', () => {
    const sandbox = openSandbox();
    onTestFinished(() => sandbox.close());
    const codes = [
      ...chapterOf('## What a text may contain')
        .split('Nothing else')[0]!
        .matchAll(/`([^`]+)`/g),
    ].map(([, code]) => code!);
    const body = codes
      .filter((code) => !['\\', 'glossary.yaml'].includes(code) && !/<(?:Ours|Finding|Term)/.test(code))
      .map((code) =>
        // A list of one could be the day that a line begins with.
        (code.endsWith(' ') ? `${code}words\n${code}more` : code).replace(
          'https://…',
          'https://outlet.example/a',
        ),
      )
      .join('\n\n');
    sandbox.edit(
      'findings/005-licensed-pits-only.mdx',
      'responses: not applicable\n---\n',
      `responses: not applicable\n---\n\n${body}\n\nOne line\\\nand another.\n`,
    );
    const { report, problems } = loadReport(sandbox.directory);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const types = report!.byNumber.get(5)!.body.map(({ type }) => type);
    expect(types).toEqual([
      'heading',
      'heading',
      'list',
      'list',
      'quote',
      ...Array<string>(6).fill('paragraph'),
    ]);
  });

  it('makes findings of tables', () => {
    const { finding } = follow('## Many findings at once: tables');
    expect(finding(19).quantities).toMatchObject([{ value: 640000, comparator: 'about', currency: 'EUR' }]);
    expect(finding(19).responses).toMatchObject([{ kind: 'explains', finding: { number: 5 } }]);
    expect(finding(18).evidence).toMatchObject([
      { passage: { by: 'paragraph', at: 2 }, phrase: 'цих книг не бачила' },
    ]);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'content/README.md'])('the commands in %s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const usages: Record<string, string> = { new: NEW_USAGE, ledger: LEDGER_USAGE };
  const calls = [...text.matchAll(/npm run ([\w:-]+)((?: -- [^`\n]*)?)/g)].map(([call, name, rest]) => ({
    call,
    name: name!,
    rest: rest!,
  }));

  it('are there, with the words and options that they are called with', () => {
    expect(calls.length).toBeGreaterThan(4);
    for (const { call, name, rest } of calls) {
      expect(Object.keys(scripts), call).toContain(name);
      const usage = usages[name];
      const word = /^ -- ([a-z][\w-]*)/.exec(rest)?.[1];
      if (usage === undefined || word === undefined) continue;
      const lines = usage
        .split('\n')
        .filter((line) => line.includes(`npm run ${name} -- ${word} `) || line.endsWith(` ${word}`));
      expect(lines, call).not.toEqual([]);
      for (const [option] of rest.matchAll(/--[a-z]+/g)) expect(lines.join('\n'), call).toContain(option);
    }
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
