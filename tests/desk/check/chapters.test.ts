import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runs } from '../../runs.ts';
import { openSandbox } from '../sandbox.ts';
import { CHAPTERS } from './bad-chapters.ts';
import { spoilWith } from './bad-inputs.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

function problems(severity: 'error' | 'warning'): [place: string, message: string][] {
  return loadReport(sandbox.directory)
    .problems.filter((problem) => problem.severity === severity)
    .map(({ path, line, column, words }) => [
      `${path.slice(sandbox.directory.length + 1)}:${line}:${column}`,
      words,
    ]);
}

const FILE = 'chapters/01-sand.mdx';
const whole = (() => sandbox.read(FILE))();
const [head, body] = [
  whole.slice(0, whole.indexOf('---\n\n') + 5),
  whole.slice(whole.indexOf('---\n\n') + 5),
];

/** What the check says of the chapter with another text. */
function saidOf(text: string): string[] {
  sandbox.restore();
  sandbox.write(FILE, head + text);
  return problems('error').map(([, words]) => words);
}

describe('the check of chapters', () => {
  it.each(CHAPTERS)('refuses $name, and is content with what is written instead', (bad) => {
    sandbox.restore();
    const place = spoilWith(sandbox, bad);
    expect(problems('error')).toEqual([[place, bad.says]]);
    if (typeof bad.mend !== 'function') sandbox.edit(bad.file, ...bad.mend);
    expect(problems('error')).toEqual([]);
  });

  it('warns of what a person should read', () => {
    const long = `<Ours>${'We read on and '.repeat(9)}stop.</Ours>`;
    const hard = `<Ours>${'Institutional incomprehensibility necessitates extraordinary perseverance. '.repeat(9)}</Ours>`;
    sandbox.restore();
    sandbox.edit(
      FILE,
      'The line also bought gravel, <Finding n="2">',
      'Sand had <Finding n="1">come to Kvitka Quay</Finding>, so the line bought gravel, <Finding n="2">',
    );
    sandbox.edit(
      'chapters/02-money.mdx',
      /The building company .*/.exec(sandbox.read('chapters/02-money.mdx'))![0],
      '',
    );
    sandbox.write(FILE, `${sandbox.read(FILE)}\n${long}\n\n${hard}\n`);
    const said = problems('warning').map(([, words]) => words);
    expect(said).toContainEqual(expect.stringMatching(/^the sentence has 37 words — make two of it/));
    expect(said).toContainEqual(
      expect.stringMatching(/^the text has a reading grade \(Flesch and Kincaid\) of \d+\.\d — /),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^“so” stands between findings 1 and 2, which have no root in common — /),
    );
    expect(said).toContainEqual(
      expect.stringMatching(/^finding 8 belongs to the chapter, which does not tell it/),
    );
    expect(problems('error')).toEqual([]);
  });
});

/** Every number of the text with digits, without the numbers of marks. */
const NUMBERS = [...body.matchAll(/(?<!n="|derived="|,)\d[\d,.]*\d(?!\d*")/g)].map(({ 0: words, index }) => ({
  words,
  index,
}));
/** Phrases that pass on, say who says so, or name the records. */
const HEDGES =
  /according to (?:<Term id="ledger">)?harbour ledgers(?:<\/Term>)? seen by reporters of the Orluna Desk|, according to invoices seen by reporters|, it says/g;
/** Who may be named, with the names by which they are known. */
const NAMES = [
  'Zarinbud',
  'Kvitka Quay',
  'Barcaças Conceição',
  'Lanli Terminal',
  'the Orluna Watch',
  'Odarii Verbun',
  'Zarinia',
];

describe('a chapter whose words are changed', () => {
  it('is refused with any other number', () => {
    expect(NUMBERS.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.constantFrom(...NUMBERS), fc.integer({ min: 1, max: 8 }), ({ words, index }, more) => {
        // Another digit at the second place: still a number, a year or an amount of the same form.
        const at = words.search(/(?<=\d)\d|(?<=[,.])\d/);
        const digit = String((Number(words[at]) + more) % 10);
        const changed = words.slice(0, at) + digit + words.slice(at + 1);
        fc.pre(changed !== words);
        expect(
          saidOf(body.slice(0, index) + changed + body.slice(index + words.length)),
          changed,
        ).not.toEqual([]);
      }),
      { seed: 16, numRuns: runs(25, 400) },
    );
  });

  it('is refused without its last hedge', () => {
    const phrases = [...body.matchAll(HEDGES)];
    expect(phrases).toHaveLength(3);
    // "it denies" is attribution too: without the denial nothing of the second paragraph says who says so.
    const bare = body
      .replace(', and it denies having loaded sand at others', '')
      .replace('allege that ', 'know that ');
    for (const { 0: phrase } of phrases) {
      const said = saidOf((phrase === ', it says' ? bare : body).replace(phrase, ''));
      expect(said, phrase).toContainEqual(expect.stringMatching(/says flatly what finding .* reports/));
    }
  });

  it('is refused without the denial of what is denied', () => {
    const text = body.replace(
      /<Finding n="5">.*?at others\./,
      '<Ours>The article does not name them.</Ours>',
    );
    expect(saidOf(text)).toEqual([expect.stringMatching(/^finding 3 is denied by Barcaças Conceição/)]);
    const unmarked = body.replace(
      /<Finding n="5">(.*?)<\/Finding>, it says, and it denies/,
      '$1, and Barcaças Conceição denies',
    );
    expect(saidOf(unmarked)).toEqual([expect.stringMatching(/carries no finding/)]);
  });

  it('is refused with a name in any words of ours', () => {
    const ours = [...body.matchAll(/<Ours[^>]*>/g)].map(({ 0: mark, index }) => index + mark.length);
    fc.assert(
      fc.property(fc.constantFrom(...ours), fc.constantFrom(...NAMES), (index, name) => {
        const said = saidOf(`${body.slice(0, index)}As to ${name}, it knows. ${body.slice(index)}`);
        // Words that are worked out from findings may name who is in these.
        const derived = body.slice(0, index).endsWith('derived="1,2">');
        const inThem = derived && /Barcaças|Kvitka|Zarinia/.test(name);
        if (!inThem) expect(said, name).toContainEqual(expect.stringMatching(/stands in words of ours/));
      }),
      { seed: 16, numRuns: runs(14, 200) },
    );
  });

  it('names a party behind "does not say" without a word of complaint, and refuses it before', () => {
    const ours = '<Ours>The ledgers do not show from which pit the sand came.</Ours>';
    const behind = ours.replace('from which pit', 'that Zarinbud bought it, or from which pit');
    const before = ours.replace('The ledgers do', 'Zarinbud and the ledgers do');
    expect(saidOf(body.replace(ours, behind))).toEqual([]);
    expect(saidOf(body.replace(ours, before))).toHaveLength(1);
  });
});
