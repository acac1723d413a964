import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { loadReport, type Loaded } from '../../../src/desk/check/load.ts';
import { characterProblem } from '../../../src/reading/characters.ts';
import { linkProblem } from '../../../src/reading/link.ts';
import type { Block, Inline } from '../../../src/reading/prose.ts';
import { readRecord } from '../../../src/reading/read.ts';
import { runs } from '../../runs.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

const FILES = readdirSync(sandbox.directory, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:mdx|yaml)$/.test(name))
  .sort();

/** Pieces that break texts in ways that single letters seldom do. */
const PIECES = [
  '', '\n', '\n\n', '---\n', ' ', '  ', '\t', ':', ': ', '- ', '#', '"', "'", '[', ']', '{', '}', '{x}', '<', '>', '</',
  '<Finding n="1">', '</Finding>', '<Finding n="99">x</Finding>', '<script>', '<b>x</b>', '<!-- x -->', '![x](/y)',
  '[x](javascript:y)', '[x](/findings/1/)', '[x](//y)', 'import x from "y"\n', 'export const x = 1\n', '`x`', '***', '~~x~~',
  '&a', '*a', '!!js/function ', '<<: ', '%YAML 1.1\n', '|\n', '>-\n', 'null', 'true', '0', '-1', '1e400', '.inf', '2019-02-30',
  'TODO', '\u200b', '\u202e', '\ufeff', '\u0000', 'e\u0301', '\u0430', '\ud83d\ude00', '&#8203;', '\\u200b', '\r', '\r\n', '__proto__: x\n',
]; // prettier-ignore

interface Change {
  /** Where, as a share of the length. */
  at: number;
  /** How many characters go. */
  drop: number;
  put: string;
}

// Uniform, or every second edit would hit the first line.
const share = fc.noBias(fc.nat(9_999)).map((number) => number / 10_000);

/** What an editor's slip puts into a text; and what breaks parsers. */
const slip = fc.constantFrom('', 'a', 'e', 's', ' the', ' sand', ' – ', ', ', '.', ' 7', 'É', 'ж', '*', '**');
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 }));

const change: fc.Arbitrary<Change> = fc.record({
  at: share,
  drop: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
  ),
  put: fc.oneof({ weight: 3, arbitrary: slip }, { weight: 2, arbitrary: piece }),
});

function applyChanges(text: string, changes: readonly Change[]): string {
  return changes.reduce((result, { at, drop, put }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + put + result.slice(start + drop);
  }, text);
}

/** Everything in a text that could harm a reader or a page. */
function harm(nodes: readonly (Block | Inline)[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'text') return characterProblem(node.value) ? [node.value] : [];
    if (node.type === 'break') return [];
    if (node.type === 'list') return node.items.flatMap(harm);
    const own = node.type === 'link' ? (linkProblem(node.url) ?? []) : [];
    return [own, harm(node.children)].flat();
  });
}

/** All strings of some data. */
function strings(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(strings) : [];
}

/** A clear refusal, or content in which nothing harms. */
function expectRefusalOrSafety({ problems, report, content }: Loaded): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const { words, line, column } of problems) {
    expect(words).toMatch(/ — \S/);
    expect(Math.min(line, column)).toBeGreaterThan(0);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
  }
  if (errors.length > 0) return;
  const texts = [report!.articles, report!.findings, report!.tensions].flat().map(({ body }) => body);
  expect(texts.flatMap(harm)).toEqual([]);
  expect(strings(content).filter((text) => characterProblem(text))).toEqual([]);
  for (const finding of report!.findings) expect(finding.evidence.length).toBeGreaterThan(0);
}

const RUNS = { seed: 2019, endOnFailure: true };

describe('good files with random edits', () => {
  it('are refused clearly or still safe', () => {
    let [tried, refused] = [0, 0];
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(change, { minLength: 1, maxLength: 2 }),
        (file, changes) => {
          const text = sandbox.read(file);
          tried++;
          sandbox.write(file, applyChanges(text, changes));
          try {
            const loaded = loadReport(sandbox.directory);
            expectRefusalOrSafety(loaded);
            if (loaded.problems.some(({ severity }) => severity === 'error')) refused++;
          } finally {
            sandbox.write(file, text);
          }
        },
      ),
      { ...RUNS, numRuns: runs(80, 2_000) },
    );
    // Both ways out are tried.
    expect(refused / tried).toBeGreaterThan(1 / 6);
    expect(refused / tried).toBeLessThan(5 / 6);
  });

  it('never make the reader throw, and leave nothing harmful in a text', () => {
    const originals = FILES.map((file) => [file, sandbox.read(file)] as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        ([file, text], changes) => {
          // What is refused as text (invisible characters …) is tested above; here the parsers get all of it.
          const { prose, problems } = readRecord(applyChanges(text, changes), 'x', file);
          expect(harm(prose)).toEqual([]);
          for (const { words } of problems) expect(words).toMatch(/ — \S/);
        },
      ),
      { ...RUNS, numRuns: runs(600, 50_000) },
    );
  });

  it('may end any file after any character', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), share, (file, part) => {
        const text = sandbox.read(file);
        sandbox.write(file, text.slice(0, Math.floor(part * text.length)));
        try {
          expectRefusalOrSafety(loadReport(sandbox.directory));
        } finally {
          sandbox.write(file, text);
        }
      }),
      { ...RUNS, numRuns: runs(20, 500) },
    );
  });
});
