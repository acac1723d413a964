import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { loadReport } from '../../../src/desk/check/load.ts';
import { linesToReread } from '../../../src/desk/check/reread.ts';
import { changeLine } from '../../../src/text/correction.ts';
import { runs } from '../../runs.ts';
import { closeNewsrooms, openNewsroom } from '../ledger/newsroom.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

/** `file:line` below the content folder. */
const below = (place: string) => place.slice(sandbox.directory.length + 1);

function load() {
  const { report, content, files, problems } = loadReport(sandbox.directory);
  return { report: report!, content: content!, files, problems };
}

const errorPlaces = (): string[] => [
  ...new Set(
    load()
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ path, line }) => below(`${path}:${line}`)),
  ),
];

const FILES = readdirSync(sandbox.directory, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx|yaml)$/.test(file))
  .sort();

/** Lines of the content in which the words stand, evidence and the scope of the number apart. */
function linesWith(words: string): string[] {
  const whole = new RegExp(`(?<![\\d,.])${words}(?![\\d,]|\\.\\d)`);
  return FILES.flatMap((file) =>
    sandbox
      .read(file)
      .split('\n')
      .flatMap((line, index) =>
        whole.test(line) && !/^[ -]*(?:phrase|what|value): /.test(line) ? [`${file}:${index + 1}`] : [],
      ),
  );
}

/** Each number of the invented investigation, and how its texts write it. */
const NUMBERS: [file: string, value: number, written: string][] = [
  ['findings/001-sand-to-kvitka-quay.mdx', 41_000, '41,000'],
  ['findings/002-gravel-sold-to-barge-line.mdx', 1_200_000, '1.2 million'],
  ['findings/003-sand-from-unlicensed-pits.mdx', 90, '90'],
  ['findings/007-zarinbud-says-it-paid.mdx', 640_000, '640,000'],
  ['findings/008-member-of-consortium.mdx', 4, 'four'],
  ['findings/013-gravel-through-harlund.mdx', 3_000, '3,000'],
];

describe('a number that is corrected in a finding', () => {
  it('is refused until every text that words it agrees, and each of them is listed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NUMBERS),
        fc.integer({ min: 101, max: 639 }),
        ([finding, value, written], thousands) => {
          sandbox.restore();
          const old = linesWith(written);
          expect(old.length).toBeGreaterThan(1);
          sandbox.edit(finding, `value: ${value}\n`, `value: ${thousands * 1000}\n`);
          expect(errorPlaces().sort()).toEqual([...old].sort());
          // One text after the other: the rest is still listed.
          for (const [index, place] of old.entries()) {
            const [file, line] = place.split(':') as [string, string];
            const rows = sandbox.read(file).split('\n');
            rows[Number(line) - 1] = rows[Number(line) - 1]!.replaceAll(written, `${thousands},000`);
            sandbox.write(file, rows.join('\n'));
            expect(errorPlaces().sort()).toEqual(old.slice(index + 1).sort());
          }
        },
      ),
      { seed: 15, numRuns: 18 },
    );
  });
});

describe('a number that changes in a launched report', () => {
  afterAll(closeNewsrooms);

  it('is refused until all its wordings agree and it is published; then readers are told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NUMBERS),
        fc.integer({ min: 101, max: 639 }),
        ([file, value, written], thousands) => {
          const room = openNewsroom();
          try {
            const errors = () =>
              loadReport(room.path('')).problems.filter(({ severity }) => severity === 'error');
            const publish = () =>
              room.run(['publish', '--date', '2020-03-01', '--note', 'A slip.', '--kind', 'correction']);
            room.edit(file, `value: ${value}\n`, `value: ${thousands * 1000}\n`);
            const before = room.ledger();
            // One wording after the other: as long as one is left, nothing can be recorded.
            for (let round = 0; round < 40; round++) {
              const wrong = errors().filter(({ code }) => code !== 'unpublished');
              if (wrong.length === 0) break;
              expect(publish().code).toBe(1);
              const place = wrong[0]!;
              const name = place.path.slice(room.path('').length).replace(/^\//, '');
              const rows = room.read(name).split('\n');
              const row = rows[place.line - 1]!;
              rows[place.line - 1] = row.replaceAll(written, `${thousands},000`);
              expect(rows[place.line - 1]).not.toBe(row);
              room.write(name, rows.join('\n'));
            }
            expect(room.ledger()).toEqual(before);
            // All agree, and still it is another number than readers have.
            expect(new Set(errors().map(({ code }) => code))).toEqual(new Set(['unpublished']));
            expect(publish().code).toBe(0);
            expect(errors()).toEqual([]);
            const { report } = loadReport(room.path(''));
            const number = Number.parseInt(file.slice('findings/'.length), 10);
            const { versions } = report!.byNumber.get(number)!;
            expect(changeLine(versions.at(-1)!, versions.at(-2))).toMatch(
              new RegExp(`^Corrected 1 March 2020: .*${thousands},000`),
            );
          } finally {
            room.close();
          }
        },
      ),
      { seed: 15, numRuns: runs(6, 60), endOnFailure: true },
    );
  });
});

describe('linesToReread', () => {
  it('gives every other text that words a changed finding or names its parties', () => {
    sandbox.restore();
    const loaded = load();
    const finding = loaded.report.byNumber.get(13)!;
    const lines = linesToReread([finding], loaded).get(finding)!.map(below);
    const place = (file: string, words: string) =>
      `${file}:${
        sandbox
          .read(file)
          .split('\n')
          .findIndex((line) => line.includes(words)) + 1
      }`;
    // Words it: a mark. Names its parties: a statement, a sentence, a source's title, the parties themselves.
    expect(lines).toEqual(
      expect.arrayContaining([
        place('articles/pisok-z-orluny.mdx', '<Finding n="13">'),
        place('findings/006-one-owner-two-companies.mdx', 'statement:'),
        place('findings/007-zarinbud-says-it-paid.mdx', 'sentence:'),
        place('findings/009-sand-on-the-motorway-not-shown.mdx', 'statement:'),
        place('sources/conceicao-note.yaml', 'title:'),
        place('entities/zarinbud.yaml', 'summary:'),
        place('entities/barcacas-conceicao.yaml', 'summary:'),
      ]),
    );
    expect(lines).not.toContain(place('findings/011-export-forbidden.mdx', 'statement:'));
    expect(lines.filter((line) => line.startsWith('findings/013-'))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('gives the lead of the site for the finding that it words', () => {
    sandbox.restore();
    const loaded = load();
    const finding = loaded.report.byNumber.get(1)!;
    expect(linesToReread([finding], loaded).get(finding)!.map(below).slice(0, 2)).toEqual([
      expect.stringMatching(/^site\.yaml:\d+$/),
      expect.stringMatching(/^site\.yaml:\d+$/),
    ]);
  });

  it('misses no text of the content with the name of a company', () => {
    sandbox.restore();
    const loaded = load();
    const finding = loaded.report.byNumber.get(7)!;
    const lines = linesToReread([finding], loaded).get(finding)!.map(below);
    const named = FILES.filter((file) => file !== 'findings/007-zarinbud-says-it-paid.mdx').flatMap((file) =>
      sandbox
        .read(file)
        .split('\n')
        .flatMap((line, index) =>
          /^[^#<]*\w+: .*\bZarinbud\b/.test(line) && !/phrase:|text: /.test(line)
            ? [`${file}:${index + 1}`]
            : [],
        ),
    );
    expect(named.length).toBeGreaterThan(6);
    expect(lines).toEqual(expect.arrayContaining(named));
  });
});
