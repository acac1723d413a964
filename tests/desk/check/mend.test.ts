import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadReport, type Loaded } from '../../../src/desk/check/load.ts';
import { mendFiles } from '../../../src/desk/check/mend.ts';
import { filesBelow } from '../../../src/reading/files-below.ts';
import { WORDING_EN } from '../../../src/text/wording/en.ts';
import { WORDING_NL } from '../../../src/text/wording/nl.ts';
import { oneMore, openSandbox } from '../sandbox.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/check.ts');

const sandbox = openSandbox();
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'mend-')));
afterAll(() => {
  sandbox.close();
  rmSync(copy, { recursive: true });
});

const texts = (folder: string) =>
  new Map(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

const without = (folder: string, lines: readonly string[]) =>
  lines.map((line) => line.replace(`${folder}/`, ''));
const mend = (folder: string) => without(folder, mendFiles(loadReport(folder)));

const countsIn = ({ problems }: Loaded) =>
  problems.filter(({ words }) => words.includes('is not how many articles there are'));

describe('counts of articles in the invented investigation', () => {
  beforeEach(() => {
    sandbox.restore();
    sandbox.edit(
      'site.yaml',
      'subtitle: How river sand',
      "# Two articles, and no more than two\nsubtitle: 'Two articles on how river sand' # two\n#",
    );
    sandbox.edit(
      'site.yaml',
      '  An invented investigation,',
      '  Two articles on an\n  invented investigation,',
    );
  });
  const addArticle = () =>
    sandbox.write(
      'articles/uma-mais.mdx',
      oneMore(1, 'pt', 'diario-de-lusavia', 'diario-own-words', '2019-05-20'),
    );

  it('are written where they stand, with nothing else changed: comments, quotation marks, folds, line ends', () => {
    addArticle();
    sandbox.write('site.yaml', sandbox.read('site.yaml').replaceAll('\n', '\r\n'));
    const before = texts(sandbox.directory);
    expect(countsIn(loadReport(sandbox.directory))).toHaveLength(4);
    expect(texts(sandbox.directory)).toEqual(before);
    expect(mend(sandbox.directory)).toEqual([
      'site.yaml:3  “Two” → “Three”',
      'site.yaml:6  “Two” → “Three”',
      'site.yaml:20  “Two” → “Three”',
      'site.yaml:20  “one” → “two”',
    ]);
    const site = before
      .get('site.yaml')!
      .replace("'Two articles", "'Three articles")
      .replace('  Two articles on an', '  Three articles on an')
      .replace('coverage: Two', 'coverage: Three')
      .replace('one in Portuguese', 'two in Portuguese');
    expect(texts(sandbox.directory)).toEqual(new Map(before).set('site.yaml', site));
    expect(loadReport(sandbox.directory).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(mend(sandbox.directory)).toEqual([]);
  });

  it('have the days of publishing beside them written where a sentence of its own gives these', () => {
    sandbox.edit(
      'site.yaml',
      '  - text: This follows what newspapers printed in May and about June 2019.',
      '  - text: "This follows newspapers, in articles published from May 2019 to about June 2019."',
    );
    addArticle();
    sandbox.edit('articles/uma-mais.mdx', "published: '2019-05-20'", "published: '2020-01-20'");
    const lines = mend(sandbox.directory).filter((line) => line.includes('20'));
    expect(lines).toContain('site.yaml:30  “May 2019 to about June 2019” → “May 2019 to January 2020”');
    // Another sentence stands beside these dates, and may go by them.
    expect(lines.filter((line) => line.includes('“May and'))).toEqual([]);
    expect(sandbox.read('site.yaml')).toContain('published from May 2019 to January 2020."');
  });

  it('are written by the check where it is told to, and by nothing else', () => {
    addArticle();
    const before = texts(sandbox.directory);
    const check = (...options: string[]) =>
      spawnSync(process.execPath, [SCRIPT, ...options], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: sandbox.directory },
      });
    expect(check('--strict').status).toBe(1);
    expect(texts(sandbox.directory)).toEqual(before);
    const { stdout, stderr, status } = check('--mend');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/site\.yaml:3 {2}“Two” → “Three”\n[^]*\n0 errors/);
  });

  it('are left, and named, where they are not found exactly', () => {
    sandbox.edit('site.yaml', "'Two articles on how river sand'", '"T\\x77o articles on how river sand"');
    addArticle();
    const before = sandbox.read('site.yaml');
    expect(mend(sandbox.directory)).toContain(
      'site.yaml:3  “Two” is left: it is not found exactly once — write it yourself',
    );
    expect(sandbox.read('site.yaml').split('\n')[2]).toBe(before.split('\n')[2]);
    // Letters of which each is two: written back, the whole file would be another.
    sandbox.write('site.yaml', before.replace('Sand over', 'Sa\u0301nd over'));
    mend(sandbox.directory);
    expect(sandbox.read('site.yaml')).toBe(before.replace('Sand over', 'Sa\u0301nd over'));
  });
});

describe('counts of articles in content/ and its editions', () => {
  const content = join(copy, 'content');
  const { report } = loadReport('content');
  const like = report!.articles.find(({ language, outlet }) => language === 'en' && outlet !== null)!;
  const source = like.restsOn.find(({ kind }) => kind === 'own words')!;
  beforeEach(() => {
    rmSync(content, { recursive: true, force: true });
    cpSync('content', content, { recursive: true });
    for (const number of [1, 2])
      writeFileSync(
        join(content, `articles/more-${number}.mdx`),
        oneMore(number, 'en', like.outlet!.id, source.id, like.published.text),
      );
  });
  const stateIn = ({ editions }: Loaded) => editions[0]!.entries.get('site/site')!.state;

  it('are written in both languages, and the edition translates the new original', () => {
    const before = texts(content);
    const old = loadReport(content);
    const lines = mendFiles(old);
    expect(lines.length).toBe(countsIn(old).length + 1);
    const mended = loadReport(content);
    expect([countsIn(mended), stateIn(mended)]).toEqual([[], 'current']);
    const after = texts(content);
    const changed = [...before].filter(([file, text]) => after.get(file) !== text).map(([file]) => file);
    expect(changed.sort()).toEqual(['editions/nl/site.yaml', 'site.yaml']);
    // Word for word the same, numbers and the digest apart.
    const words = (text: string) =>
      text.split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/u);
    const numbers = new Set([WORDING_EN, WORDING_NL].flatMap(({ numbers: all }) => Object.keys(all)));
    const pairs = changed.flatMap((file) => {
      const [old, young] = [words(before.get(file)!), words(after.get(file)!)];
      expect(young).toHaveLength(old.length);
      return old.flatMap((word, index) => (word === young[index] ? [] : [[word, young[index]!]]));
    });
    expect(pairs).toHaveLength(lines.length);
    expect(pairs.filter((pair) => !pair.every((word) => numbers.has(word.toLowerCase())))).toHaveLength(1);
    expect(pairs.filter(([word]) => /^\p{Lu}/u.test(word!)).every(([, word]) => /^\p{Lu}/u.test(word!))).toBe(
      true,
    );
  });

  it('are not called translated where somebody has changed the edition, or has to compare it', () => {
    const file = join(content, 'editions/nl/site.yaml');
    const text = readFileSync(file, 'utf8');
    mend(content);
    const mended = readFileSync(file, 'utf8');
    // One of them was typed by hand before.
    const line = text.split('\n').findIndex((one) => one.startsWith('subtitle:'));
    const typed = text.split('\n').with(line, mended.split('\n')[line]!).join('\n');
    expect(typed).not.toBe(text);
    cpSync('content/site.yaml', join(content, 'site.yaml'));
    writeFileSync(file, typed);
    mend(content);
    const left = loadReport(content);
    expect([countsIn(left), stateIn(left)]).toEqual([[], 'stale']);
    // It translates an earlier original: nothing in it is touched.
    cpSync('content/site.yaml', join(content, 'site.yaml'));
    const stale = text.replace(/^translates: .*/, 'translates: sha256-000000000000');
    writeFileSync(file, stale);
    mend(content);
    expect(readFileSync(file, 'utf8')).toBe(stale);
  });
});
