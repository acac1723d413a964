import { createHash } from 'node:crypto';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { DATA_FILE_NAMES } from '../../../src/model/addresses.ts';
import { addressFrom } from '../../../src/exports/address.ts';
import { COLUMNS, meaningOf, type TableName } from '../../../src/exports/tables/columns.ts';
import { datapackageJson } from '../../../src/exports/tables/datapackage.ts';
import { examplesOf } from '../../../src/exports/tables/examples.ts';
import { DATA_FILES } from '../../../src/exports/tables/files.ts';
import { address, quarry, reports } from '../reports.ts';

const dataFile = (name: string) => DATA_FILES.find((file) => file.name === name)!;

interface Package {
  name: string;
  licenses: { name: string; path: string }[];
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    rows: number;
    profile: string;
    schema?: Schema;
  }[];
}

interface Schema {
  fields: { name: string; type: string; description: string }[];
  primaryKey?: string;
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

/** How often the file says "next row", counted without the code that wrote it. */
const COUNT: Record<string, (text: string) => number> = {
  csv: (text) => csvParse(text).length,
  json: (text) => {
    const { findings, versions } = JSON.parse(text) as { findings?: unknown[]; versions?: unknown[] };
    return (findings ?? versions)!.length;
  },
  jsonl: (text) => text.trimEnd().split('\n').length,
  gexf: (text) => text.match(/<edge /g)!.length,
  graphml: (text) => text.match(/<edge /g)!.length,
  ics: (text) => text.match(/^BEGIN:VEVENT\r$/gm)!.length,
  bib: (text) => text.match(/^@/gm)!.length,
};

describe.each(reports)('the data files of %s', (_, report) => {
  it.each(DATA_FILES.map((file) => [file.name, file] as const))(
    '%s has as many rows as it says',
    (_name, file) => {
      expect(COUNT[file.format]!(file.text(report, address))).toBe(file.rows(report, address));
    },
  );

  it.each(DATA_FILES.map((file) => [file.name, file] as const))(
    '%s is the same each time, in composed Unicode, without a byte order mark',
    (_name, file) => {
      const text = file.text(report, address);
      expect(file.text(report, address)).toBe(text);
      expect(text.normalize('NFC')).toBe(text);
      expect(text.startsWith('\uFEFF')).toBe(false);
    },
  );

  it.each(DATA_FILES.map((file) => [file.name, file] as const))(
    '%s leads to the addresses under which the site is served, and to no other of the site',
    (_name, file) => {
      const text = file.text(report, address).replaceAll('\r\n ', '');
      const numbers = new Set(
        [...text.matchAll(/https:\/\/quarry\.example\/repo\/findings\/(\d+)\//g)].map((match) =>
          Number(match[1]),
        ),
      );
      const known = new Set([...report.findings, ...report.tombstones].map(({ number }) => number));
      expect(numbers.size).toBeGreaterThan(0);
      expect([...numbers].filter((number) => !known.has(number))).toEqual([]);
      expect(text).not.toContain(`${report.site.address}/`);
    },
  );

  describe('datapackage.json', () => {
    const descriptor = JSON.parse(datapackageJson(report, address)) as Package;

    it('lists every file with its size, rows and SHA-256', () => {
      expect(descriptor.resources.map(({ path }) => path)).toEqual(DATA_FILES.map(({ name }) => name));
      for (const { path, bytes, hash, rows } of descriptor.resources) {
        const text = dataFile(path).text(report, address);
        expect(hash).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
        expect([bytes, rows]).toEqual([Buffer.from(text).length, COUNT[dataFile(path).format]!(text)]);
      }
    });

    it('has names and licence as Frictionless wants them', () => {
      expect(
        [descriptor.name, ...descriptor.resources.map(({ name }) => name)].filter(
          (name) => !/^[-a-z0-9._/]+$/.test(name),
        ),
      ).toEqual([]);
      expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
      expect(descriptor.licenses).toMatchObject([
        { name: expect.stringMatching(/^[-a-zA-Z0-9._]+$/) as string, path: report.site.licence.address },
      ]);
    });

    it('says of the column "goods" that it is not of goods alone, in tables and in network files', () => {
      for (const table of ['relations', 'edges'] as const)
        expect(meaningOf(table, 'goods')).toMatch(
          /an office, a charge\. The column has one name for all kinds\./,
        );
    });

    it('gives every column of every table its type and meaning', () => {
      for (const { name, schema, path } of descriptor.resources.filter(
        ({ profile }) => profile === 'tabular-data-resource',
      )) {
        expect(schema!.fields.map((field) => field.name)).toEqual(
          csvParse(dataFile(path).text(report, address)).columns,
        );
        expect(schema!.fields.map(({ type, description }) => ({ type, means: description }))).toEqual(
          COLUMNS[name as TableName].map((column) => ({
            type: column.type,
            means: meaningOf(name as TableName, column.name),
          })),
        );
      }
    });

    it('has keys that hold: every row is found that another table names', () => {
      const tables = new Map(
        descriptor.resources
          .filter(({ schema }) => schema)
          .map(({ name, path }) => [name, csvParse(dataFile(path).text(report, address))]),
      );
      for (const { name, schema } of descriptor.resources.filter((resource) => resource.schema)) {
        for (const { fields, reference } of schema!.foreignKeys ?? []) {
          const there = new Set(tables.get(reference.resource || name)!.map((row) => row[reference.fields]));
          expect(tables.get(name)!.filter((row) => row[fields] !== '' && !there.has(row[fields]))).toEqual(
            [],
          );
        }
      }
    });
  });
});

/** Files that repeat no statement: names, places in articles, articles, and which versions there are. */
const SAYING_NOTHING = ['entities.csv', 'evidence.csv', 'sources.bib', 'versions.json'];

describe('every data file', () => {
  const texts = (report = quarry) =>
    DATA_FILES.map((file) => [file.name, file.text(report, address)] as const);

  it('keeps the comparator of a number that it gives', () => {
    // Folded lines, escaped commas and separate columns are the formats' own; the words must be there.
    const plain = (text: string) => text.replaceAll('\r\n ', '').replaceAll('\\', '');
    for (const [name, text] of texts().filter(([name]) => !SAYING_NOTHING.includes(name))) {
      expect(plain(text), name).toMatch(/at least/);
      expect(plain(text), name).toMatch(/at most/);
      expect(plain(text), name).toMatch(/\babout\b/);
    }
  });

  it('marks the denied finding as denied wherever it stands', () => {
    for (const [name, text] of texts().filter(([name]) => !SAYING_NOTHING.includes(name)))
      expect(text, name).toMatch(/denied/i);
  });

  it('says nothing any more of a finding that was taken back', () => {
    const said = quarry.tombstones.flatMap(({ versions }) =>
      versions.flatMap(({ snapshot }) => (snapshot ? [snapshot.statement] : [])),
    );
    expect(said.length).toBeGreaterThan(1);
    for (const [name, text] of texts()) {
      const plain = text.replaceAll('\r\n ', '').replaceAll('\\', '');
      for (const statement of said) expect(plain, name).not.toContain(statement);
    }
  });

  it('follows the address that the site is served under', () => {
    const elsewhere = addressFrom('https://mirror.example', '/');
    for (const { name, text } of DATA_FILES)
      expect(text(quarry, elsewhere), name).toContain('https://mirror.example/findings/');
  });
});

describe('examplesOf', () => {
  const rows = csvParse(dataFile('relations.csv').text(quarry, address));

  it('says what somebody sees who follows the example with the files', () => {
    const { spreadsheet, network, ftm } = examplesOf(quarry, address);
    const left = rows.filter(({ drawn, grade }) => drawn === 'true' && grade === 'records');
    expect(spreadsheet).toMatchObject({
      all: rows.length,
      left: left.length,
      denied: left.filter(({ denied }) => denied === 'true').length,
    });
    expect(String(spreadsheet.first!.finding.number)).toBe(left[0]!.finding);
    expect(network).toEqual({ nodes: 10, edges: 11, gaps: 1, denied: 1 });
    expect(ftm.all).toBe(ftm.schemata.reduce((sum, { count }) => sum + count, 0));
  });
});

it('makes every file that has an address, and no other', () => {
  expect(DATA_FILES.map(({ name }) => name).sort()).toEqual([...DATA_FILE_NAMES].sort());
});
