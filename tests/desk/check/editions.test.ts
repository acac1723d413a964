import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { joinFiles } from '../../../src/desk/check/join.ts';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runNew } from '../../../src/desk/new/command.ts';
import { editionOf } from '../../../src/model/edition/edition.ts';
import { unfinished } from '../../../src/text/language-of.ts';
import { findingInDutch } from '../dutch.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());
beforeEach(() => sandbox.restore());

const FILE = 'editions/nl/findings/001-sand-to-kvitka-quay.mdx';

/** The digest of what finding 1 says. */
const digest = () =>
  loadReport(sandbox.directory).editions[0]!.entries.get('findings/001-sand-to-kvitka-quay')!.expected;
sandbox.write('editions/nl/glossary.yaml', 'translates: TODO');
const DIGEST = digest();

const WORDS = findingInDutch(DIGEST);

/** What the check says of the edition. */
function said(words: string, file = FILE): string[] {
  sandbox.write(file, words);
  return loadReport(sandbox.directory)
    .problems.filter(({ path }) => path.includes('/editions/'))
    .map(({ path, line, severity, words: message }) => {
      const short = path.slice(path.indexOf('/editions/') + '/editions/nl/'.length);
      return `${short}:${line} ${severity}: ${message}`;
    });
}

const state = (key = 'findings/001-sand-to-kvitka-quay') =>
  loadReport(sandbox.directory).editions[0]!.entries.get(key)!.state;

const changed = (from: string, to: string) => {
  expect(WORDS).toContain(from);
  return WORDS.replace(from, to);
};

describe('an edition', () => {
  it('lays its words over the original; what nobody has translated stays the original', () => {
    expect(said(WORDS)).toEqual([]);
    const { editions, report } = loadReport(sandbox.directory);
    const dutch = editions[0]!.report!;
    expect(dutch.byNumber.get(1)!.statement).toMatch(/^Barcaças Conceição bracht/);
    expect(dutch.byNumber.get(1)!.quantities[0]).toMatchObject({
      value: 41000,
      comparator: 'at least',
      unit: 'ton',
    });
    expect(dutch.byNumber.get(2)!.statement).toBe(report!.byNumber.get(2)!.statement);
    expect(dutch.site).toMatchObject({ language: 'nl', address: `${report!.site.address}/nl` });
    expect(report!.byNumber.get(1)!.statement).toMatch(/^Barcaças Conceição brought/);
  });

  it('shows the original again, and says what to compare, when the original changes', () => {
    said(WORDS);
    expect(state()).toBe('current');
    sandbox.edit('findings/001-sand-to-kvitka-quay.mdx', 'give no upper limit', 'give no upper bound');
    expect(said(WORDS)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^findings/001.*:2 warning: the original has changed: this translates an earlier state \\(${DIGEST}\\) — compare with .*, then write "translates: ${digest()}"$`,
        ),
      ),
    ]);
    expect(state()).toBe('stale');
    const { editions, report } = loadReport(sandbox.directory);
    expect(editions[0]!.report!.byNumber.get(1)!.statement).toBe(report!.byNumber.get(1)!.statement);
  });

  it('goes by the version of a finding once the report is launched', () => {
    sandbox.publish();
    sandbox.edit('site.yaml', 'title: Sand', "launched: '2019-09-01'\ntitle: Sand");
    sandbox.commit();
    said(WORDS);
    expect(digest()).toBe(3);
    expect(said(WORDS.replace(String(DIGEST), '3'))).toEqual([]);
    expect(said(WORDS.replace(String(DIGEST), '1'))).toEqual([
      expect.stringMatching(/this translates version 1 — compare with .*, then write "translates: 3"$/),
    ]);
  });

  it.each([
    [
      'a number that differs',
      '41.000 ton zand naar Kvitka Quay, volgens',
      '14.000 ton zand naar Kvitka Quay, volgens',
      /no number of the original, which has "at least 41,000/,
    ],
    [
      'a lost "at least"',
      'bracht in 2018 minstens 41.000',
      'bracht in 2018 41.000',
      /no number of the original, which has "at least 41,000/,
    ],
    [
      'a year that differs',
      'bracht in 2018',
      'bracht in 2019',
      /“2019” is no date of the original, which has 2018/,
    ],
    [
      'a missing denial',
      'Ze ontkent zand te hebben geladen',
      'Ze zegt geen zand te hebben geladen',
      /speaks of a denial, and these words do not/,
    ],
    [
      'a lost "not"',
      'De registers laten niet zien uit',
      'De registers laten zien uit',
      /the original denies something, and these words do not/,
    ],
    [
      'a "not" too many',
      'bracht in 2018 minstens',
      'bracht in 2018 niet minstens',
      /“niet” denies what the original does not/,
    ],
    [
      'a lost speaker',
      ', volgens havenregisters die verslaggevers van de Orluna Desk zagen',
      ', volgens havenregisters',
      /names .*Orluna Desk.* here — name them too/,
    ],
    [
      'a lost attribution',
      ', volgens havenregisters die verslaggevers van de Orluna Desk zagen',
      '; dat zagen verslaggevers van de Orluna Desk',
      /a hedge of the original is lost \(attribution\)/,
    ],
    [
      'structure',
      'whenText: in 2018',
      "whenText: in 2018\nwhen: '2018'",
      /when is no text of .* — leave it out: structure stands once/,
    ],
    ['a text too many', '  - Sommige', '  - Nog een grens.\n  - Sommige', /doesNotShow\[3\] is no text of /],
    [
      'a missing text',
      'whenText: in 2018\n',
      '',
      /whenText is missing — write it \(the original: “in 2018”\), or delete the file/,
    ],
    ['no version', `translates: ${DIGEST}\n`, '', /translates is missing — write "translates: sha256-/],
    [
      'an odd version',
      `translates: ${DIGEST}\n`,
      'translates: nieuw\n',
      /translates is neither the number of a version nor a digest/,
    ],
  ])('is refused for %s', (_what, from, to, message) => {
    expect(said(changed(from, to)).join('\n')).toMatch(message);
    expect(said(changed(from, to)).every((line) => /:\d+ error: /.test(line))).toBe(true);
  });

  it('counts an entry with something to do as missing, and is built all the same', () => {
    expect(
      said(changed('title: "Havenregisters: minstens 41.000 ton zand naar Kvitka Quay"', 'title: TODO')),
    ).toEqual([]);
    expect(state()).toBe('missing');
  });

  it('is not told once more what a chapter leaves out', () => {
    const file = 'chapters/02-money.mdx';
    sandbox.edit(file, / The building company .*/.exec(sandbox.read(file))![0], '');
    const { files, report } = loadReport(sandbox.directory);
    const untold = (edition?: ReturnType<typeof editionOf>) =>
      joinFiles(files, [], sandbox.directory, edition).problems.filter(({ code }) => code === 'untold');
    expect(untold()).toMatchObject([{ severity: 'warning' }]);
    expect(untold(editionOf(report!, new Map()))).toEqual([]);
  });

  it('may call a party inside a sentence as only its language has to', () => {
    const file = 'editions/nl/entities/kvitka-quay.yaml';
    expect(sandbox.read('entities/kvitka-quay.yaml')).not.toContain('inSentence');
    sandbox.write(file, 'translates: TODO\n');
    const { expected } = loadReport(sandbox.directory).editions[0]!.entries.get('entities/kvitka-quay')!;
    const { describes, summary, note } = loadReport(sandbox.directory).content!.entities.find(
      ({ id }) => id === 'kvitka-quay',
    )!.data;
    const rest = { describes, summary, note };
    const lines = Object.entries(rest).flatMap(([key, text]) =>
      text ? [`${key}: ${JSON.stringify(text)}`] : [],
    );
    const words = ['name: Kvitka-kade', 'inSentence: de Kvitka-kade', ...lines].join('\n');
    expect(
      said(`translates: ${expected}\n${words}\n`, file).filter((line) => !/speaker|names/.test(line)),
    ).toEqual([]);
    const party = loadReport(sandbox.directory).editions[0]!.report!.entities.find(
      ({ id }) => id === 'kvitka-quay',
    );
    expect(party).toMatchObject({ name: 'Kvitka-kade', inSentence: 'de Kvitka-kade' });
  });

  it('says on its home page how much of it is left', () => {
    said(WORDS);
    const { edition } = loadReport(sandbox.directory).editions[0]!.report!;
    expect(unfinished(edition)).toMatch(/^This edition is not finished: \d+ of \d+ entries are translated; /);
    expect(unfinished(null)).toBeNull();
    const whole = new Map(
      [...edition!.entries].map(([key, entry]) => [key, { ...entry, state: 'current' as const }]),
    );
    expect(unfinished({ ...edition!, entries: whole })).toBeNull();
  });

  it('has no file that the original has not', () => {
    expect(said(WORDS, 'editions/nl/findings/099-nobody.mdx').join('\n')).toMatch(
      /the original has no findings\/99 — name the file like the original's, or delete it/,
    );
  });

  it('is in another language than the original, which the interface speaks', () => {
    sandbox.write('editions/en/site.yaml', 'title: x\n');
    sandbox.write('editions/fr/site.yaml', 'title: x\n');
    const words = loadReport(sandbox.directory).problems.map((problem) => problem.words);
    expect(words).toContainEqual(expect.stringMatching(/^the original is in this language \(en-IE\)/));
    expect(words).toContainEqual(
      expect.stringMatching(
        /nobody has written the words of the interface in "fr" yet — write one of "en", "nl", or add src\/text\/fr\.ts/,
      ),
    );
  });
});

describe('new -- edition', () => {
  it('lays the original beside each field, again and again without writing over anything', () => {
    const lines: string[] = [];
    expect(runNew(sandbox.directory, ['edition', 'nl'], (line) => void lines.push(line))).toBe(0);
    expect(lines[0]).toMatch(/^wrote \d+ files in editions\/nl$/);
    expect(sandbox.read(FILE)).toMatchSnapshot();
    expect(loadReport(sandbox.directory).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    lines.length = 0;
    runNew(sandbox.directory, ['edition', 'nl'], (line) => void lines.push(line));
    expect(lines[0]).toBe('wrote 0 files in editions/nl');
  });

  it('refuses a language that the interface does not speak', () => {
    const lines: string[] = [];
    expect(
      runNew(
        sandbox.directory,
        ['edition', 'fr'],
        () => {},
        (line) => void lines.push(line),
      ),
    ).toBe(1);
    expect(lines[0]).toMatch(/^nobody has written the words/);
  });
});
