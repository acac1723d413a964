import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { comparing } from '../../../src/desk/check/editions.ts';
import { loadReport } from '../../../src/desk/check/load.ts';
import { fileOf } from '../../../src/desk/new/renumber.ts';
import { editionSetting, mergeEdition } from '../../../src/model/edition/edition.ts';
import { reportReader } from '../../../src/model/wording/content.ts';
import { alternation } from '../../../src/model/wording/phrases.ts';
import { readContent, readEdition, type RawFile } from '../../../src/reading/read.ts';
import { sha256 } from '../../../src/reading/sha256.ts';
import { FOLDERS } from '../../../src/schema/collections.ts';
import { WORDING_NL } from '../../../src/text/wording/nl.ts';

/*
 * Spoils the Dutch edition two hundred times, each time one thing in one file, and counts by kind what is refused.
 * What to spoil is found by patterns of this test, not by the reader that is put to the test.
 */

const folder = mkdtempSync(join(tmpdir(), 'edition-'));
afterAll(() => rmSync(folder, { recursive: true }));

const loaded = loadReport('content');
const edition = loaded.editions.find(({ language }) => language === 'nl')!;
const report = edition.report!;
const setting = editionSetting('nl', loaded.report!, sha256);
const reader = reportReader(report, WORDING_NL);
const originals = new Map(
  loaded.files.map((file) => [
    edition.entries.get(`${file.collection}/${file.id.replace(/\.yaml$/, '')}`)?.path,
    file,
  ]),
);
const files = readEdition('content', 'nl', FOLDERS).files.filter(({ path }) => originals.has(path));

/** A small generator with a seed (mulberry32): every run spoils the same. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What comparing one file of the edition with its original says of another text: quick, and most is refused by that. */
function refusals(file: RawFile, text: string): string[] {
  const path = join(folder, fileOf(file));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const { files: read, problems } = readContent(folder, FOLDERS);
  rmSync(path);
  const [words] = read;
  if (!words) return problems.map((problem) => problem.words);
  const original = originals.get(file.path)!;
  const merged = mergeEdition([original], [words], setting);
  const state = [...merged.entries.values()][0]!.state;
  return [
    ...problems.filter(({ path }) => path.endsWith(fileOf(file))).map((problem) => problem.words),
    ...merged.problems.map((problem) => problem.words),
    ...(state === 'current'
      ? comparing(words, original, { report, reader }, loaded).map((problem) => problem.words)
      : []),
  ];
}

const whole = join(folder, 'whole');
cpSync('content', whole, { recursive: true });

/** True where the whole check finds more than without the other text. */
function isRefusedByAll(file: RawFile, text: string): boolean {
  const path = join(whole, relative('content', file.path));
  writeFileSync(path, text);
  const { problems } = loadReport(whole);
  writeFileSync(path, file.text);
  return problems.length > loaded.problems.length;
}

const LETTER = '[\\p{L}\\p{N}]';
const words = (list: readonly string[]) =>
  new RegExp(`(?<!${LETTER}|-)(?:${alternation(list)})(?!${LETTER}|-)`, 'giu');
const called = [...new Set(report.entities.flatMap(({ name, inSentence }) => [name, inSentence]))].filter(
  (name) => name.length > 3,
);
const other = <Item>(list: readonly Item[], not: Item, pick: (below: number) => number): Item => {
  const rest = list.filter((item) => item !== not);
  return rest[pick(rest.length)]!;
};
const MONTHS = WORDING_NL.months.map(([name]) => name!);
const SPELLED = Object.entries(WORDING_NL.numbers)
  .filter(([, value]) => value > 2)
  .map(([word]) => word);
/** Words that bound a number, by what they say of it; those that say something else as well are left out. */
const BOUNDS = Object.entries({
  'at least': ['minstens', 'ten minste', 'minimaal'],
  'at most': ['hoogstens', 'ten hoogste', 'maximaal'],
  about: ['ongeveer', 'circa', 'omstreeks', 'zo’n'],
  'more than': ['meer dan', 'ruim'],
  'less than': ['minder dan'],
  almost: ['bijna'],
}).flatMap(([kind, list]) => list.map((word) => ({ kind, word })));
const kindOfBound = (word: string) => BOUNDS.find((bound) => bound.word === word.trim().toLowerCase())?.kind;

type Pick = (below: number) => number;

/** By kind: where it can be spoiled, and what then stands there. */
const KINDS: Record<string, [RegExp, (found: string, pick: Pick) => string]> = {
  number: [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,/:-])(?!(?:19|20)\\d\\d(?!\\d))\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?(?![\\p{L}\\p{N}]|[.,]\\d)(?! (?:${MONTHS.join('|')}))`,
      'gu',
    ),
    (found, pick) => found.replace(/\d/, (digit) => String(((Number(digit) + pick(8)) % 9) + 1)),
  ],
  'spelled number': [
    words(SPELLED),
    (found, pick) =>
      other(
        SPELLED.filter((word) => word !== 'eenen'),
        found.toLowerCase(),
        pick,
      ),
  ],
  comparator: [
    new RegExp(
      `(?<!${LETTER}|-)(?:${alternation(BOUNDS.map(({ word }) => word))}) (?=[€$]?\\d|(?:${alternation(SPELLED)})\\b)`,
      'giu',
    ),
    (found, pick) => {
      const rest = BOUNDS.filter(({ kind }) => kind !== kindOfBound(found));
      return pick(2) === 0 ? '' : `${rest[pick(rest.length)]!.word} `;
    },
  ],
  date: [
    new RegExp(`(?<!${LETTER}|[-/.])(?:(?:19|20)\\d\\d|${MONTHS.join('|')})(?!${LETTER}|[-/]|[.,]\\d)`, 'gu'),
    (found, pick) => (/^\d/.test(found) ? String(Number(found) - 1 - pick(6)) : other(MONTHS, found, pick)),
  ],
  name: [words(called), (found, pick) => other(called, found, pick)],
  hedge: [
    /(?<!\p{L})(?:zou|zouden|naar verluidt|naar wordt \p{L}+|vermeende?|lijkt|lijken|schijnt|kennelijk|blijkbaar|vermoedelijk|waarschijnlijk|mogelijk|verdenking|beschuldig\p{L}+)(?!\p{L})/gu,
    () => '',
  ],
  denial: [
    /(?<!\p{L})(?:ontken\w*|weerspr\w*|betwist\w*)/gu,
    (_, pick) => ['bevestigt', 'zegt', ''][pick(3)]!,
  ],
  speaker: [
    new RegExp(`(?<!\\p{L})(?:volgens|aldus|zegt|zei|meldt) (?:${alternation(called)})(?!\\p{L})`, 'gu'),
    (found, pick) =>
      pick(2) === 0 ? '' : found.replace(/(?<=^\S+ ).*/, (name) => other(called, name, pick)),
  ],
  mark: [
    /<Finding n="\d+">[^<]*<\/Finding>/g,
    (found, pick) =>
      pick(2) === 0
        ? found.replace(/<[^>]*>/g, '')
        : found.replace(/\d+/, (n) => String(Number(n) + 1 + pick(5))),
  ],
  key: [
    /^ *(?:- )?(?:title|statement|summary|whenText|what|goods|label|sentence|question|text|inSentence|name|meaning)(?=:)/gm,
    (found, pick) => (pick(2) === 0 ? `${found}s` : found.replace(/\w+$/, 'kind')),
  ],
  version: [
    /^translates: .*$/gm,
    (_, pick) => ['translates: 9', 'translates: sha256-0123456789ab', 'translates: ja', ''][pick(4)]!,
  ],
};

/** The text before `waivers`, which are the desk's own. */
const spoilable = ({ text }: RawFile) =>
  text.replace(/^waivers:(?:\n +.*)*/gm, (part) => '\0'.repeat(part.length));

/** How often each kind is tried, and how many of these are refused at least: what was measured, and it may only grow. */
const TRIED: Record<keyof typeof KINDS, [times: number, refused: number]> = {
  number: [25, 25],
  'spelled number': [10, 10],
  comparator: [20, 20],
  date: [25, 25],
  name: [25, 25],
  hedge: [25, 24],
  denial: [20, 20],
  speaker: [20, 20],
  mark: [10, 10],
  key: [10, 10],
  version: [10, 10],
};

it('is spoiled two hundred times, and as good as it was before', () => {
  expect(loadReport(whole).problems.map(({ words }) => words)).toEqual(
    loaded.problems.map(({ words }) => words),
  );
  expect(Object.values(TRIED).reduce((sum, [times]) => sum + times, 0)).toBe(200);
});

it.each(Object.entries(TRIED))(
  'is refused with another %s',
  (kind, [times, least]) => {
    const [pattern, spoil] = KINDS[kind]!;
    const pick = seeded(19);
    const places = files.flatMap((file) =>
      [...spoilable(file).matchAll(pattern)].map((match) => ({ file, found: match[0], at: match.index })),
    );
    const passed = Array.from({ length: times }).flatMap(() => {
      const { file, found, at } = places[pick(places.length)]!;
      const fresh = spoil(found, pick);
      const { text } = file;
      const spoiled = text.slice(0, at) + fresh + text.slice(at + found.length);
      return refusals(file, spoiled).length > 0 || isRefusedByAll(file, spoiled)
        ? []
        : [`${file.path}: "${found}" became "${fresh}" behind "${text.slice(at - 40, at)}"`];
    });
    expect(passed.length, passed.join('\n')).toBeLessThanOrEqual(times - least);
  },
  60_000,
);
