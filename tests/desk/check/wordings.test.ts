import { afterAll, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

const errors = () =>
  loadReport(sandbox.directory)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ words }) => words);

/** A text of each kind of file with a number that its finding lacks, and the file's last line. */
const PLACES: [file: string, from: string, to: string, end: string][] = [
  ['site.yaml', 'for 2018;', 'for 1990;', ''],
  [
    'findings/001-sand-to-kvitka-quay.mdx',
    'label: at least 41,000 t of sand',
    'label: sand, 1990',
    '\n---\n\nThe ledgers',
  ],
  [
    'articles/areia-do-orluna.mdx',
    'at least 41,000 tonnes of sand</Finding>',
    'sand in 1990</Finding>',
    '\n---\n\nReporters',
  ],
  [
    'tensions/02-forbidden-and-carried.mdx',
    'title: An export',
    'title: 1990, an export',
    '\n---\n\nThe ministry',
  ],
  ['entities/zarinbud.yaml', 'summary: A building', 'summary: Since 1990 a building', ''],
];

describe('a waiver', () => {
  it.each(PLACES)('lets words of %s differ, with a reason', (file, from, to, end) => {
    sandbox.restore();
    sandbox.edit(file, from, to);
    expect(errors()).toEqual([expect.stringMatching(/^“1990” is no date of /)]);
    const waivers = "waivers:\n  - words: '1990'\n    reason: The year of the law.\n";
    if (end === '') sandbox.write(file, `${sandbox.read(file).trimEnd()}\n${waivers}`);
    else sandbox.edit(file, end, `\n${waivers}${end.slice(1)}`);
    expect(errors()).toEqual([]);
    sandbox.edit(file, to, from);
    expect(errors()).toEqual([expect.stringMatching(/^nothing is wrong with “1990” any more/)]);
  });
});

describe('a file with another error', () => {
  it('keeps the words that go by it from being held until that is mended', () => {
    sandbox.restore();
    const file = 'findings/001-sand-to-kvitka-quay.mdx';
    sandbox.edit(file, 'value: 41000', 'value: 42000');
    sandbox.edit(file, 'chapter: sand', 'chapter: sandd');
    expect(errors()).toEqual([expect.stringMatching(/^"sandd" is not a chapter/)]);
    sandbox.edit(file, 'chapter: sandd', 'chapter: sand');
    expect(errors().length).toBeGreaterThan(4);
  });
});
