import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { loadReport } from '../../../src/desk/check/load.ts';
import { someWorld } from '../sandbox.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/quarry/content');
const root = realpathSync(mkdtempSync(join(tmpdir(), 'ledger-')));
const content = join(root, 'content');
const path = (file: string) => join(content, file);
/** Every file of the ledger, one after the other. */
const ledger = () =>
  readdirSync(path('ledger'))
    .map((name) => readFileSync(path(`ledger/${name}`), 'utf8'))
    .join('');
/** The file that has a record. */
const fileOf = (record: string) =>
  `ledger/${readdirSync(path('ledger')).find((name) => readFileSync(path(`ledger/${name}`), 'utf8').includes(record))!}`;
const edit = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(path(file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path(file), changed);
};

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Desk', '-c', 'user.email=desk@desk.example', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

/** Messages of the check, as `file:line  message`; gaps are left out. */
const problems = (severity = 'error') =>
  loadReport(content)
    .problems.filter((problem) => problem.severity === severity)
    .map((problem) => `${problem.path.slice(content.length + 1)}:${problem.line}  ${problem.words}`);

/** Runs the command; what it says, and its exit code. */
function run(...args: string[]): { code: number; said: string } {
  const said: string[] = [];
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: string) => void said.push(text)),
  );
  const code = runLedger(content, args, someWorld());
  spies.forEach((spy) => spy.mockRestore());
  return { code, said: said.join('\n') };
}

afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  rmSync(join(root, '.git'), { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
  cpSync(FIXTURE, content, { recursive: true });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Publish');
});

describe('the check after launch', () => {
  it('finds nothing wrong with what was published', () => {
    expect(problems()).toEqual([]);
    expect(problems('warning')).toEqual([]);
  });

  it('refuses a deleted finding, at its line of the ledger', () => {
    rmSync(path('findings/010-buyers-of-the-rest.mdx'));
    const file = fileOf('{"address":"/findings/10/"');
    const line =
      readFileSync(path(file), 'utf8')
        .split('\n')
        .findIndex((text) => text.startsWith('{"address":"/findings/10/"')) + 1;
    expect(problems().filter((text) => text.startsWith('ledger'))).toEqual([
      `${file}:${line}  finding 10 was published on 2019-09-01 and its file is gone — put the file back, or run "npm run ledger -- withdraw 10 --date YYYY-MM-DD --reason "…" --subject "…"" or "npm run ledger -- merge 10 --into <number> --date YYYY-MM-DD --reason "…""`,
    ]);
  });

  it('refuses a changed statement, at the statement', () => {
    edit(
      'findings/002-gravel-sold-to-barge-line.mdx',
      'about 1.2 million euros in total',
      'about 1.2 million euros',
    );
    expect(problems()).toEqual([
      'findings/002-gravel-sold-to-barge-line.mdx:2  finding 2 no longer says what version 1 says (statement: “in total” was removed) — run "npm run ledger -- publish --date YYYY-MM-DD --note "what changed and why"" to record version 2, or put the published words back',
    ]);
  });

  it.each([
    [
      'an answer',
      'summary: It records the weight',
      'summary: It notes the weight',
      'responses',
      /\(who answers: “records” became “notes”\)/,
    ],
    [
      'a bound',
      'comparator: at least',
      'comparator: about',
      'quantities',
      /\(numbers: “At least” became “About”\)/,
    ],
  ])('refuses %s that changed, at its field', (_, from, to, field, words) => {
    edit('findings/001-sand-to-kvitka-quay.mdx', from, to);
    const text = readFileSync(path('findings/001-sand-to-kvitka-quay.mdx'), 'utf8');
    const line = text.split('\n').findIndex((row) => row.startsWith(`${field}:`)) + 1;
    // Words that still have the old bound are faults of their own.
    const [only, ...more] = problems().filter((problem) => !problem.includes('has another comparator'));
    expect(more).toEqual([]);
    // The place of a list is that of its first entry.
    expect([line, line + 1].map((row) => `findings/001-sand-to-kvitka-quay.mdx:${row}`)).toContain(
      only!.split('  ')[0],
    );
    expect(only).toMatch(words);
  });

  it('refuses a number that was withdrawn, at the file', () => {
    cpSync(path('findings/010-buyers-of-the-rest.mdx'), path('findings/015-again.mdx'));
    expect(problems().filter((text) => text.includes('15 was withdrawn'))).toEqual([
      'findings/015-again.mdx:2  the number 15 was withdrawn on 2019-12-02 (now /findings/14/) and is never given again — run "npm run new -- renumber 015-again" for one that is free, or delete the file',
    ]);
  });

  it('refuses two findings with one number, with the command that mends it', () => {
    cpSync(path('findings/010-buyers-of-the-rest.mdx'), path('findings/009-twin.mdx'));
    expect(problems().filter((text) => text.includes('is taken'))).toEqual([
      expect.stringMatching(
        /^findings\/009-.*:\d+ {2}the number 9 is taken by .* — run "npm run new -- renumber 009-twin"/,
      ),
    ]);
  });

  it.each([
    [
      'a renamed entity',
      'entities/zarinbud.yaml',
      '/entities/zarinbud/ was published on 2019-09-01 and is gone — put its file back, or run "npm run ledger -- move /entities/zarinbud/',
    ],
    [
      'a renamed article',
      'articles/pisok-z-orluny.mdx',
      '/articles/pisok-z-orluny/ was published on 2019-09-01 and is gone',
    ],
  ])('refuses %s', (_, file, words) => {
    rmSync(path(file));
    expect(problems().join('\n')).toContain(words);
  });

  it('does not take an unreadable file for a missing one', () => {
    edit('findings/010-buyers-of-the-rest.mdx', 'kind: unknown', 'kind: unkown');
    expect(problems().filter((text) => text.includes('is gone'))).toEqual([]);
  });

  it('warns of a finding that is not published yet', () => {
    cpSync(path('findings/010-buyers-of-the-rest.mdx'), path('findings/018-new.mdx'));
    // The copy is the same finding twice, which is another fault.
    expect(problems().filter((text) => !text.includes('this very statement'))).toEqual([]);
    expect(problems('warning').join('\n')).toContain(
      'finding 18 is not in the ledger yet — run "npm run ledger -- publish',
    );
  });
});

describe('npm run ledger', () => {
  it('takes a party with another spelling for a matter of wording, and says so of no correction', () => {
    edit('findings/002-gravel-sold-to-barge-line.mdx', 'euros in total', 'euros together');
    expect(run('publish', '--date', '2020-02-01', '--note', 'One.', '2').said).toContain('as a correction');
    edit('entities/diario-de-lusavia.yaml', /^name: .*$/m, 'name: Diário da Lusávia');
    const { code, said } = run('publish', '--date', '2020-02-02', '--note', 'Respelt.');
    expect(code).toBe(0);
    expect(said).toContain('as a wording');
  });

  it('says that there is nothing to record', () => {
    expect(run()).toEqual({ code: 0, said: 'Nothing to record: the ledger holds everything as it is.' });
  });

  it('proposes in words what changed, and publishes it', () => {
    edit(
      'findings/002-gravel-sold-to-barge-line.mdx',
      'about 1.2 million euros in total',
      'about 1.2 million euros together',
    );
    const { said } = run();
    expect(said).toContain(
      'changed  finding 2, version 2: Invoices: gravel sold to a barge line for about €1.2 million',
    );
    expect(said).toContain('statement: “in total” became “together”');
    // A correction reaches every other text that names the finding or its parties.
    expect(said).toMatch(/\n {2}read {5}.*articles\/areia-do-orluna\.mdx:\d+/);
    const before = ledger();
    expect(run('publish', '--date', '2020-03-01', '--note', 'A slip of the pen.').code).toBe(0);
    expect(ledger().startsWith(before)).toBe(true);
    expect(loadReport(content).ledger.publications.at(-1)!.header).toMatchObject({
      kind: 'correction',
      note: 'A slip of the pen.',
    });
    expect(problems()).toEqual([]);
    expect(loadReport(content).report!.findings.find(({ number }) => number === 2)!.version).toBe(2);
  });

  it('proposes in words that a public log may have: no initial, and nothing at all where a withheld name is back', () => {
    edit(
      'findings/012-quay-worker-accused.mdx',
      'in February 2019 on suspicion',
      'in early February 2019 on suspicion',
    );
    const { said } = run();
    expect(said).toContain('changed  finding 12, version 2');
    expect(said).not.toContain('Duarte');
    edit(
      'findings/012-quay-worker-accused.mdx',
      'The article does not say',
      'The article does not say of Duarte Pestana',
    );
    const refused = run();
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('What would be recorded is not shown');
    expect(refused.said).not.toContain('Pestana');
  });

  it('withdraws: the file goes, the number and the reason stay', () => {
    expect(
      run('withdraw', '10', '--date', '2020-03-01', '--subject', 'buyers of a cargo', '--reason', 'Misread.')
        .code,
    ).toBe(0);
    expect(existsSync(path('findings/010-buyers-of-the-rest.mdx'))).toBe(false);
    expect(problems()).toEqual([
      expect.stringMatching(
        /^articles\/areia-do-orluna\.mdx:\d+ {2}finding 10 was withdrawn on 2020-03-01: Misread — remove the mark/,
      ),
    ]);
  });

  it('withdraws for legal reasons: no word of the text is left in the ledger, and the check accepts that', () => {
    expect(ledger()).toContain('Gravel from barges');
    expect(
      run(
        'withdraw',
        '16',
        '--date',
        '2020-03-01',
        '--subject',
        'gravel',
        '--reason',
        'A court says so.',
        '--legal',
      ).code,
    ).toBe(0);
    expect(ledger()).not.toContain('Gravel from barges');
    expect(problems()).toEqual([]);
  });

  it('merges and moves', () => {
    expect(
      run('merge', '10', '--into', '9', '--date', '2020-03-01', '--reason', 'The same question.').code,
    ).toBe(0);
    expect(
      run(
        'move',
        '/entities/zarinbud/',
        '/entities/zarinbud-prat/',
        '--date',
        '2020-03-01',
        '--reason',
        'The full name.',
      ).code,
    ).toBe(0);
    const { report } = loadReport(content);
    expect(report!.tombstones.find(({ number }) => number === 10)).toMatchObject({
      state: 'merged',
      target: '/findings/9/',
    });
    expect(report!.ledger.addresses.find(({ address }) => address === '/entities/zarinbud/')).toMatchObject({
      state: 'moved',
      target: '/entities/zarinbud-prat/',
    });
  });

  it.each([
    ['no day', ['publish', '--note', 'x'], '--date is missing.'],
    ['no such day', ['publish', '--date', '2020-02-30', '--note', 'x'], '"2020-02-30" is not a day'],
    [
      'a day before the last',
      ['publish', '--date', '2019-01-01', '--note', 'x'],
      '2019-01-01 is before 2020-01-20, the last day in the ledger',
    ],
    ['no note', ['publish', '--date', '2020-03-01'], '--note is missing.'],
    [
      'an unknown option',
      ['publish', '--when', 'now'],
      '--when does not belong here — it is called like this:',
    ],
    ['an option without a value', ['publish', '--note'], '--note has no value — it is called like this:'],
    ['an option twice', ['publish', '--note', 'x', '--note', 'y'], '--note is given twice — it is called'],
    ['a command named like a part of every object', ['constructor'], '"constructor" is not a command'],
    ['an unknown command', ['unpublish'], '"unpublish" is not a command of the ledger.'],
    [
      'an unknown number',
      ['publish', '--date', '2020-03-01', '--note', 'x', '99'],
      'there is no finding 99 — name a finding that exists',
    ],
    [
      'a number that was withdrawn',
      ['publish', '--date', '2020-03-01', '--note', 'x', '15'],
      'finding 15 was withdrawn on 2019-12-02 (see /findings/14/): The article was misread',
    ],
    [
      'a word that is no number',
      ['publish', '--date', '2020-03-01', '--note', 'x', 'ten'],
      '"ten" is not the number of a finding.',
    ],
    [
      'a withdrawal without a subject',
      ['withdraw', '10', '--date', '2020-03-01', '--reason', 'x'],
      '--subject is missing.',
    ],
    [
      'a number that was never given',
      ['withdraw', '99', '--date', '2020-03-01', '--reason', 'x', '--subject', 'y'],
      '/findings/99/ was never published',
    ],
    [
      'a merger into itself',
      ['merge', '10', '--into', '10', '--date', '2020-03-01', '--reason', 'x'],
      'cannot lead to itself',
    ],
    [
      'a number that moves',
      ['move', '/findings/10/', '/findings/11/', '--date', '2020-03-01', '--reason', 'x'],
      'the number of a finding does not move',
    ],
    [
      'an address with a host',
      ['move', '/entities/zarinbud/', 'https://other.example/', '--date', '2020-03-01', '--reason', 'x'],
      'is not an address of this site',
    ],
  ])('refuses %s and leaves the ledger as it is', (_, args, words) => {
    const before = ledger();
    const { code, said } = run(...args);
    expect(code).toBe(1);
    expect(said).toContain(words);
    expect(ledger()).toBe(before);
  });

  it('refuses a day before the launch, also where nothing was recorded later', () => {
    rmSync(join(root, '.git'), { recursive: true });
    git('init', '--quiet');
    edit('site.yaml', "launched: '2019-09-01'", "launched: '2020-02-01'");
    edit('findings/010-buyers-of-the-rest.mdx', 'paragraph: 8', 'paragraph: 7');
    const before = ledger();
    expect(run('publish', '--date', '2020-01-31', '--note', 'x')).toEqual({
      code: 1,
      said: '2020-01-31 is before 2020-02-01, the day of the launch in site.yaml — write that day or a later one.',
    });
    expect(ledger()).toBe(before);
    expect(run('publish', '--date', '2020-02-01', '--note', 'x').code).toBe(0);
  });

  it('refuses another finding under an old number, unless told that it is the same', () => {
    edit(
      'findings/010-buyers-of-the-rest.mdx',
      /^statement: .*$/m,
      'statement: Fishermen are reported to complain about noise near Harlund.',
    );
    edit('findings/010-buyers-of-the-rest.mdx', 'paragraph: 8', 'paragraph: 7');
    const args = ['publish', '--date', '2020-03-01', '--note', 'x'];
    expect(run(...args).said).toContain('A number is never given to another finding');
    expect(run(...args, '--rewritten', '10').code).toBe(0);
  });

  it('publishes nothing while the content has other errors', () => {
    edit('findings/010-buyers-of-the-rest.mdx', 'chapter: rules', 'chapter: rule');
    const before = ledger();
    expect(run('publish', '--date', '2020-03-01', '--note', 'x').code).toBe(1);
    expect(ledger()).toBe(before);
  });

  it('has one version of everything in a preview, and withdraws nothing there', () => {
    rmSync(join(root, '.git'), { recursive: true });
    edit('site.yaml', /^launched:.*\n/m, '');
    expect(run('withdraw', '10', '--date', '2020-03-01', '--reason', 'x', '--subject', 'y').said).toContain(
      'This is a preview',
    );
    expect(run('publish', '--date', '2018-03-01', '--note', 'Draft.').code).toBe(0);
    const { report } = loadReport(content);
    expect(report!.tombstones).toEqual([]);
    expect(report!.findings.every(({ version, versions }) => version === 1 && versions.length === 1)).toBe(
      true,
    );
    // All was in an older form, which a preview writes anew once; then what stands unchanged keeps its day.
    const days = () =>
      new Map(
        loadReport(content).report!.findings.map(({ number, versions }) => [number, versions[0]!.date]),
      );
    expect(new Set(days().values())).toEqual(new Set(['2018-03-01']));
    expect(run('publish', '--date', '2018-04-01', '--note', 'Again.').said).toContain('Nothing to record');
    edit('findings/002-gravel-sold-to-barge-line.mdx', 'euros in total', 'euros together');
    expect(run('publish', '--date', '2018-04-01', '--note', 'Again.').code).toBe(0);
    expect([days().get(1), days().get(2)]).toEqual(['2018-03-01', '2018-04-01']);
  });
});
