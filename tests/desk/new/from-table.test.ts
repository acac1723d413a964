import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runNew } from '../../../src/desk/new/command.ts';
import { readTable } from '../../../src/desk/new/table.ts';
import { addressFrom } from '../../../src/exports/address.ts';
import { evidenceCsv } from '../../../src/exports/tables/evidence.ts';
import { findingsCsv, findingsJson } from '../../../src/exports/tables/findings.ts';
import { relationsCsv } from '../../../src/exports/tables/relations.ts';
import { namesPerson, publicReport } from '../../../src/model/persons/public.ts';
import type { Report } from '../../../src/model/report.ts';
import { t } from '../../../src/text/t.ts';
import { openSandbox } from '../sandbox.ts';

const ROOT = join(import.meta.dirname, '../../..');
const address = addressFrom('https://desk.example', '/');
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
const sandbox = openSandbox();
afterAll(() => {
  rmSync(folder, { recursive: true });
  sandbox.close();
});

/** What is published of a content folder. */
const published = (directory: string): Report =>
  publicReport(loadReport(directory).report!, t.finding.person.instead);

/** The three tables of a report, in a folder. */
function tablesOf(report: Report): string {
  const tables = join(folder, 'tables');
  mkdirSync(tables, { recursive: true });
  for (const [name, table] of Object.entries({
    findings: findingsCsv,
    evidence: evidenceCsv,
    relations: relationsCsv,
  }))
    writeFileSync(join(tables, `${name}.csv`), table(report, address));
  return tables;
}

/** Runs the command; what it said and what it refused. */
function read(directory: string, tables: string): { code: number; said: string; refused: string } {
  const [said, refused]: [string[], string[]] = [[], []];
  const code = runNew(
    directory,
    ['from-table', tables],
    (line) => said.push(line),
    (line) => refused.push(line),
  );
  return { code, said: said.join('\n'), refused: refused.join('\n').replaceAll(`${tables}/`, '') };
}

/**
 * `findings.json` as data. Of a person known from an arrest the initial stands in no table: there the words are the same,
 * and the version that has the initial in them is another.
 */
function withoutHidden(report: Report): unknown {
  const hidden = new Set(report.findings.filter(namesPerson).map(({ number }) => number));
  const json = JSON.parse(findingsJson(report, address)) as { findings: { number: number }[] };
  const findings = json.findings.map((finding) =>
    hidden.has(finding.number) ? { ...finding, version: null, revisions: null } : finding,
  );
  return { ...json, findings };
}

describe.each(['tests/fixtures/quarry/content', 'tests/fixtures/fleet/content', 'content'])(
  'the tables of %s',
  (name) => {
    it('give the same findings.json when they are read again', () => {
      const copy = join(folder, name.replaceAll('/', '-'));
      cpSync(join(ROOT, name), copy, { recursive: true });
      const before = published(copy);
      const tables = tablesOf(before);
      rmSync(join(copy, 'findings'), { recursive: true });
      expect(read(copy, tables)).toMatchObject({ code: 0, refused: '' });
      const after = published(copy);
      const [there, back] = [before, after].map((report) => withoutHidden(report));
      expect(back).toEqual(there);
      // And so do the tables, with the words on the edges.
      for (const table of [evidenceCsv, relationsCsv])
        expect(table(after, address)).toBe(table(before, address));
    });
  },
);

const ROWS = {
  findings: [
    'number,title,statement,kind,chapter,grade,when,when_text,when_basis,quantities,responses,does_not_show,entities',
    '18,Zarinbud reported at a fair,Zarinbud is reported to have shown gravel at a fair.,fact,money,reported,,,,,none recorded,,zarinbud',
    '19,Zarinbud reported to have bought 12 barges,Zarinbud is reported to have bought exactly 12 barges.,fact,money,reported,,,,exactly 12 barges: all that it bought,"kvitka-quay explains [the price]: It says that it names no price.","The article, which is short, does not say when.",',
  ],
  evidence: [
    'finding,article,paragraph,phrase,credited',
    '18,pisok-z-orluny,4,«Зарінбуд» належить,khronika-own-words',
    '19,pisok-z-orluny,4,рівно чотири компанії,khronika-own-words',
  ],
  relations: [
    'finding,kind,from,to,goods,sentence,quantity,comparator,unit',
    '19,sold,kvitka-quay,zarinbud,barges,Kvitka Quay is reported to have sold 12 barges to Zarinbud.,12,exactly,barges',
  ],
};

/** Reads the rows above with some text in one of the tables replaced; also what was written. */
function readRows(name: keyof typeof ROWS = 'findings', from = '', to = '') {
  const tables = join(folder, 'rows');
  mkdirSync(tables, { recursive: true });
  for (const [table, lines] of Object.entries(ROWS)) {
    const text = lines.join('\n');
    expect(text.includes(from) || table !== name, `${name} has "${from}"`).toBe(true);
    writeFileSync(join(tables, `${table}.csv`), table === name ? text.replace(from, to) : text);
  }
  const before = readdirSync(join(sandbox.directory, 'findings')).length;
  const result = read(sandbox.directory, tables);
  return { ...result, written: readdirSync(join(sandbox.directory, 'findings')).length - before };
}

describe('npm run new -- from-table', () => {
  beforeEach(() => sandbox.restore());

  it('writes a file for each row, which the check accepts', () => {
    expect(readRows()).toMatchObject({ code: 0, refused: '', written: 2 });
    expect(loadReport(sandbox.directory).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(
      readFileSync(
        join(sandbox.directory, 'findings/019-zarinbud-reported-to-have-bought-12-barges.mdx'),
        'utf8',
      ),
    ).toBe(`---
statement: Zarinbud is reported to have bought exactly 12 barges.
title: Zarinbud reported to have bought 12 barges
kind: fact
chapter: money
grade: reported
when: null
quantities:
  - value: 12
    unit: barges
    comparator: exactly
    what: all that it bought
relations:
  - kind: sold
    from: kvitka-quay
    to: zarinbud
    goods: barges
    quantity: 1
    sentence: Kvitka Quay is reported to have sold 12 barges to Zarinbud
evidence:
  - article: pisok-z-orluny
    paragraph: 4
    phrase: рівно чотири компанії
    credited: [khronika-own-words]
responses:
  - by: kvitka-quay
    kind: explains
    answers: the price
    summary: It says that it names no price.
doesNotShow:
  - 'The article, which is short, does not say when.'
---
`);
  });

  it.each([
    ['findings', 'fact,money', 'fakt,money', 'findings.csv:2:85  kind is "fakt" — did you mean "fact"?'],
    [
      'findings',
      'money,reported',
      'honey,reported',
      'findings.csv:2:90  "honey" is not a chapter — did you mean "money"?',
    ],
    ['findings', '18,Zarinbud', '8,Zarinbud', 'the number 8 is taken by "008-member-of-consortium"'],
    [
      'findings',
      '18,Zarinbud',
      'x,Zarinbud',
      'findings.csv:2:1  "x" is no number of a finding — write a whole number, for example 20',
    ],
    ['findings', '18,Zarinbud', '19,Zarinbud', 'findings.csv:3:1  the number 19 stands in line 2 too'],
    [
      'findings',
      'exactly 12 barges:',
      'twelve barges:',
      '"twelve barges: all that it bought" is no number with its scope — write for example "at least 41000 tonnes:',
    ],
    [
      'findings',
      'exactly 12 barges:',
      'exactly 13 barges:',
      'relations.csv:2:97  "12 exactly barges" is no number of the finding',
    ],
    [
      'findings',
      '[the price]',
      'the price',
      'is no answer — write "none recorded", "not applicable" or for example "alder-ltd denies [this finding]:',
    ],
    [
      'findings',
      'Zarinbud reported at a fair',
      'Zarinbud at a fair',
      'findings.csv:2:4  finding 18 is reported, but the words say it flatly',
    ],
    [
      'findings',
      'statement',
      'statemnt',
      'findings.csv:1:14  the column "statemnt" is not known — did you mean "statement"?',
    ],
    ['findings', ',grade', '', 'findings.csv:1:1  the column "grade" is missing — add it to the first line'],
    ['findings', '"The article', '"The" article', 'a quotation mark is not closed'],
    [
      'findings',
      '"The article, which is short, does not say when."',
      'The article, which is short, does not say when.',
      'the row has 15 cells and the first line 13',
    ],
    [
      'findings',
      'Zarinbud is reported to have shown gravel at a fair.',
      '"Zarinbud is\nreported to have shown gravel at a fair."',
      'findings.csv:2:32  statement has a line break — write it on one line',
    ],
    [
      'findings',
      'Zarinbud is reported to have shown',
      'Z\u0430rinbud is reported to have shown',
      'the cell has letters of two scripts in one word, "Z\u0430rinbud"',
    ],
    [
      'findings',
      'Zarinbud is reported to have shown',
      'Zarin\u200bbud is reported to have shown',
      'findings.csv:2:32  the cell has an invisible or control character (U+200B)',
    ],
    [
      'evidence',
      '19,pisok',
      '91,pisok',
      'evidence.csv:3:1  findings.csv has no finding "91" — add its row there, or correct the number',
    ],
    [
      'evidence',
      '19,pisok-z-orluny,4',
      '19,pisok-z-orluny,40',
      'evidence.csv:3:19  "pisok-z-orluny" has 9 paragraphs — write a number up to that',
    ],
    [
      'evidence',
      '19,pisok-z-orluny,4',
      '19,pisok-z-orluny,four',
      'evidence[1].paragraph is text, not a number',
    ],
    [
      'evidence',
      '\n19,pisok-z-orluny,4,рівно чотири компанії,khronika-own-words',
      '',
      'findings.csv:3:47  evidence is missing',
    ],
    [
      'relations',
      'sold,kvitka-quay',
      'sold,kvitka-key',
      'relations.csv:2:9  "kvitka-key" is not in entities/ — did you mean "kvitka-quay"?',
    ],
    [
      'relations',
      'sold,',
      'bought,',
      '"bought" is no kind of relation — write "sold", from the seller to the buyer',
    ],
    ['relations', 'to Zarinbud.', 'to somebody.', 'relations.csv:2:37  the sentence does not name Zarinbud'],
  ] as const)('writes nothing where a row is wrong: %s %s → %s', (name, from, to, says) => {
    const { code, refused, written } = readRows(name, from, to);
    expect({ code, written }).toEqual({ code: 1, written: 0 });
    expect(refused).toContain(says);
    expect(refused).toMatch(/^nothing was written: /m);
  });

  it('names each wrong row once, and every one', () => {
    const { refused } = readRows(
      'findings',
      'fact,money,reported,,,,exactly',
      'fact,honey,recorded,,,,exactly',
    );
    expect(refused.split('\n')).toHaveLength(2);
    const both = read(sandbox.directory, withTwoWrong());
    expect(both.refused).toMatch(/findings\.csv:2:.*\nfindings\.csv:3:.*\nnothing was written: 2 rows/);
  });

  it('says where the tables should be', () => {
    expect(read(sandbox.directory, join(folder, 'nowhere')).refused).toContain(
      'findings.csv — give the folder that has findings.csv, evidence.csv and, where there are relations, relations.csv',
    );
  });

  it('reads what a spreadsheet of another country writes', () => {
    const columns = { needed: [], known: ['a', 'b'] };
    const { rows, problems } = readTable(
      '\ufeffa;b\r\n"x; ""y""\nz";1,5\r\n\r\n2;\'=3\r\n',
      't.csv',
      columns,
    );
    expect(problems).toEqual([]);
    expect(rows.map((row) => [row.line, row.get('a'), row.get('b')])).toEqual([
      [2, 'x; "y"\nz', '1,5'],
      [5, '2', '=3'],
    ]);
    expect(rows[1]!.cell('b')).toMatchObject({ line: 5, column: 3 });
  });
});

/** Both findings with a mistake each. */
function withTwoWrong(): string {
  const tables = join(folder, 'rows');
  const text = ROWS.findings.join('\n').replaceAll('money', 'honey');
  writeFileSync(join(tables, 'findings.csv'), text);
  return tables;
}
