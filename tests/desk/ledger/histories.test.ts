import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { versionsJson } from '../../../src/exports/tables/versions.ts';
import { isVersion, type LedgerRecord } from '../../../src/schema/ledger.ts';
import { add, closeNewsrooms, correct, forge, openNewsroom, replaceLast, type Newsroom } from './newsroom.ts';

let room: Newsroom;
beforeEach(() => void (room = openNewsroom()));
afterEach(() => {
  vi.unstubAllEnvs();
  room.close();
});
afterAll(closeNewsrooms);

const otherNote = (records: LedgerRecord[]) =>
  records.map((record) => (isVersion(record) ? { ...record, note: 'Other words.' } : record));
const branch = (name: string) => room.git('checkout', '--quiet', '-b', name);
const go = (name: string) => room.git('checkout', '--quiet', name);
const merge = (name: string, ...how: string[]) =>
  room.git('merge', '--quiet', '--no-edit', '--no-ff', ...how, name);
const rename = (to: string) => {
  renameSync(room.path(''), join(room.root, to));
  room.folder = to;
};
const LOST = /is not in the ledger as it was published/;
const noGit = () => rmSync(join(room.root, '.git'), { recursive: true });
/** The versions.json that the site as it stands would have. */
const deploy = (): string => {
  const file = join(room.root, 'versions.json');
  writeFileSync(
    file,
    versionsJson(loadReport(room.path('')).report!, (path) => path),
  );
  return file;
};

describe('a sly history is found:', () => {
  const histories: [name: string, happens: () => void, words: RegExp][] = [
    [
      'a line edited by hand',
      () => room.edit(room.ledgerFile('"finding":2,"n":1'), 'First publication.', 'Other words.'),
      /the publication was edited: what it says makes .* — the ledger is written by "npm run ledger" alone; run "git restore/,
    ],
    [
      'a rewrite with a digest that fits',
      () => {
        correct(room, 2, '2020-03-01');
        replaceLast(room, {}, otherNote);
      },
      LOST,
    ],
    [
      'a rewrite that was committed, followed by a good push',
      () => {
        correct(room, 2, '2020-03-01');
        replaceLast(room, {}, otherNote);
        room.commit();
        correctAnyway(10, '2020-03-02');
      },
      LOST,
    ],
    [
      'a correction that became a change of wording',
      () => {
        correct(room, 2, '2020-03-01');
        replaceLast(room, { kind: 'wording' });
        room.commit();
      },
      LOST,
    ],
    [
      'other words for why something changed',
      () => {
        correct(room, 2, '2020-03-01');
        replaceLast(room, { note: 'Nothing of importance.' });
        room.commit();
      },
      LOST,
    ],
    [
      'a line left out of a publication',
      () => {
        replaceLast(room, {}, () => []);
        room.commit();
      },
      LOST,
    ],
    [
      'a publication taken out',
      () => {
        correct(room, 2, '2020-03-01');
        rmSync(room.path(`ledger/${room.ledger().at(-1)!}`));
        room.commit();
      },
      LOST,
    ],
    [
      'a publication on which others build taken out',
      () => {
        rmSync(room.path(`ledger/${room.ledger()[1]!}`));
        room.commit();
      },
      /whose file is missing — bring it back with "git restore/,
    ],
    [
      'a reverted publication',
      () => {
        correct(room, 2, '2020-03-01');
        room.git('revert', '--no-edit', 'HEAD');
      },
      LOST,
    ],
    [
      'a forced push over a publication',
      () => {
        const before = correct(room, 2, '2020-03-01');
        room.git('reset', '--quiet', '--hard', 'HEAD^');
        correct(room, 10, '2020-03-01');
        vi.stubEnv('LEDGER_BASE', before);
      },
      LOST,
    ],
    [
      'an amended publication',
      () => {
        const before = correct(room, 2, '2020-03-01');
        replaceLast(room, {}, otherNote);
        room.git('add', '--all');
        room.git('commit', '--quiet', '--amend', '--no-edit');
        vi.stubEnv('LEDGER_BASE', before);
      },
      LOST,
    ],
    [
      'an amended publication, in a clone that knows main',
      () => {
        correct(room, 2, '2020-03-01');
        room.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
        merge('main', '--allow-unrelated-histories');
        replaceLast(room, { replaces: [] }, otherNote);
        room.commit();
      },
      LOST,
    ],
    [
      'a publication older than the one that it builds on',
      () => void forge(room, { date: '2020-01-01' }, page),
      /the publication of 2020-01-01 builds on one of 2020-01-20, which is later/,
    ],
    [
      'a backdated publication that builds on an old one',
      () => {
        const [first] = loadReport(room.path('')).ledger.publications;
        forge(room, { date: '2019-09-02', buildsOn: [first!.digest] }, page);
        room.commit();
      },
      /is of 2019-09-02, but when commit \w+ brought it the ledger had one of 2020-01-20, on which it does not build/,
    ],
    [
      'a second beginning',
      () => void forge(room, { date: '2019-09-01', buildsOn: [] }, page),
      /it builds on nothing, though there is a ledger to build on/,
    ],
    [
      'a publication of the far future',
      () => {
        forge(room, { date: '2099-01-01' }, page);
        room.commit();
      },
      /the publication is of 2099-01-01, but commit \w+ brought it on/,
    ],
    [
      'a ledger deleted and published anew',
      () => {
        rmSync(room.path('ledger'), { recursive: true });
        forge(room, { date: '2020-02-01' }, page);
        room.commit();
      },
      LOST,
    ],
    [
      'a ledger deleted in one commit and published anew in the next',
      () => {
        rmSync(room.path('ledger'), { recursive: true });
        room.commit();
        forge(room, { date: '2020-02-01' }, page);
        room.commit();
      },
      LOST,
    ],
    [
      'a renamed folder with a rewritten ledger',
      () => {
        correct(room, 2, '2020-03-01');
        rename('report');
        replaceLast(room, {}, otherNote);
        room.commit();
      },
      LOST,
    ],
    [
      'a renamed folder with a new ledger and another address',
      () => {
        rename('report');
        rmSync(room.path('ledger'), { recursive: true });
        room.edit('site.yaml', 'sand-over-the-orluna.example', 'orluna.example');
        forge(room, { date: '2020-02-01' }, page);
        room.commit();
      },
      LOST,
    ],
    [
      'a folder that was copied, and deleted later',
      () => {
        cpSync(room.path(''), join(room.root, 'report'), { recursive: true });
        rmSync(join(room.root, 'report/ledger'), { recursive: true });
        const old = room.path('');
        room.folder = 'report';
        forge(room, { date: '2020-02-01' }, page);
        room.commit();
        rmSync(old, { recursive: true });
        room.commit();
      },
      LOST,
    ],
    [
      'a merge that drops one side',
      () => {
        branch('other');
        correct(room, 2, '2020-03-01');
        go('main');
        correct(room, 10, '2020-03-01');
        merge('other', '--strategy', 'ours');
      },
      LOST,
    ],
    [
      'a merge that changes what it merges',
      () => {
        branch('other');
        correct(room, 2, '2020-03-01');
        go('main');
        room.git('commit', '--quiet', '--allow-empty', '--message', 'x');
        merge('other', '--no-commit');
        replaceLast(room, {}, otherNote);
        room.commit();
      },
      LOST,
    ],
    [
      'a launch with a quoted key, taken back',
      () => {
        room.edit('site.yaml', /^launched:/m, '"launched" :');
        room.commit();
        room.edit('site.yaml', /^"launched".*\n/m, '');
        room.commit();
      },
      /the site is launched since 2019-09-01 \(commit \w+\) and the promise cannot be taken back/,
    ],
    [
      'a launch in an indented file',
      () => {
        room.write('site.yaml', room.read('site.yaml').replace(/^/gm, '  '));
        const commit = correct(room, 2, '2020-03-01');
        replaceLast(room, {}, otherNote);
        room.write('site.yaml', room.read('site.yaml').replace(/^ {2}/gm, ''));
        room.commit();
        expect(room.errors().join()).toContain(commit.slice(0, 12));
      },
      LOST,
    ],
    [
      'a launch in a file with other line ends',
      () => {
        room.git('config', 'core.autocrlf', 'false');
        room.write('site.yaml', room.read('site.yaml').replace(/\n/g, '\r\n'));
        correct(room, 2, '2020-03-01');
        room.edit('site.yaml', /^launched:.*\r\n/m, '');
        room.commit();
      },
      /the promise cannot be taken back/,
    ],
    [
      'a launch taken back, with a new ledger and a later launch',
      () => {
        room.edit('site.yaml', /^launched:.*\n/m, '');
        rmSync(room.path('ledger'), { recursive: true });
        room.commit();
        room.edit('site.yaml', 'privacy:', "launched: '2020-02-01'\nprivacy:");
        forge(room, { date: '2020-02-01' }, page);
        room.commit();
      },
      LOST,
    ],
    [
      'a commit that git is told to see as another',
      () => {
        const honest = correct(room, 2, '2020-03-01');
        room.git('checkout', '--quiet', '-b', 'sly', 'HEAD^');
        room.git('commit', '--quiet', '--allow-empty', '--message', 'x');
        room.git('replace', honest, 'HEAD');
        go('main');
        room.git('rm', '--quiet', '--force', `content/ledger/${room.ledger().at(-1)!}`, '--ignore-unmatch');
        room.write('x.tmp', '');
        rmSync(room.path('x.tmp'));
        room.git('commit', '--quiet', '--allow-empty', '--message', 'x');
      },
      LOST,
    ],
    [
      'a publication that says it replaces one, without a reason',
      () => {
        correct(room, 2, '2020-03-01');
        const old = loadReport(room.path('')).ledger.publications.at(-1)!.digest;
        replaceLast(room, { replaces: [old] }, otherNote);
        room.commit();
      },
      LOST,
    ],
    [
      'a rebase that moves what is in main',
      () => {
        branch('other');
        add(room, 'other-cargo', '2020-03-01');
        go('main');
        const inMain = add(room, 'main-cargo', '2020-03-02');
        merge('other');
        expect(room.run(['rebase', '--onto', 'other']).code).toBe(0);
        room.commit();
        vi.stubEnv('LEDGER_BASE', inMain);
      },
      LOST,
    ],
    [
      'words taken out without the law',
      () => {
        const name = room.ledgerFile('"finding":2,"n":1');
        room.write(name, room.read(name).replace(/,"snapshot":\{.*\}\}\n/, '}\n'));
      },
      /the text of finding .* is missing|was edited/,
    ],
  ];

  const page = () => [{ address: '/new-page/', date: '', state: 'live' }] as LedgerRecord[];
  /** A forger's next publication looks like everybody's. */
  function correctAnyway(finding: 2 | 10, date: string): void {
    room.edit(`findings/0${finding}-buyers-of-the-rest.mdx`, 'paragraph: 8', 'paragraph: 7');
    forge(room, { date }, ({ placed }) => {
      const last = placed
        .map(({ record }) => record)
        .filter(isVersion)
        .findLast((one) => one.finding === finding)!;
      return [{ ...last, n: last.n + 1 }];
    });
    room.commit();
  }

  it.each(histories)('%s', (_, happens, words) => {
    happens();
    expect(room.errors().join('\n')).toMatch(words);
  });

  /** Does what a message says, to the letter. */
  function follow(message: string): void {
    for (const [, command] of message.matchAll(/"((?:git show|npm run ledger) [^"]+)"/g)) {
      const [, , ...words] = command!.split(' ');
      if (command!.startsWith('git show')) writeFileSync(words[2]!, room.git('show', words[0]!));
      else expect(room.run(words.slice(2)).said).toMatch(/^(Rebased|Nothing to rebase)/);
    }
  }

  it('and a line that is edited but not committed comes back as the message says', () => {
    room.edit(room.ledgerFile('"finding":2,"n":1'), 'First publication.', 'Other words.');
    const [, file] = /run "git restore ([^"]+)"/.exec(room.errors().join('\n'))!;
    room.git('restore', file!);
    expect(room.errors()).toEqual([]);
  });

  it.each([
    [
      'a rewrite',
      () => {
        correct(room, 2, '2020-03-01');
        replaceLast(room, {}, otherNote);
      },
    ],
    [
      'a revert',
      () => {
        correct(room, 2, '2020-03-01');
        rmSync(room.path(`ledger/${room.ledger().at(-1)!}`));
      },
    ],
    [
      'a line edited by hand',
      () => room.edit(room.ledgerFile('"finding":2,"n":1'), 'First publication.', 'Other words.'),
    ],
    ['a far future', () => void forge(room, { date: '2099-01-01' }, page)],
    [
      'a branch that waited for long, with more on it, and was squashed',
      () => {
        branch('other');
        correct(room, 2, '2020-02-01');
        add(room, 'one-cargo', '2020-02-02');
        correct(room, 2, '2020-02-03', [
          'findings/002-gravel-sold-to-barge-line.mdx',
          'do not show where',
          'do not say where',
        ]);
        go('main');
        correct(room, 10, '2020-06-01');
        room.git('merge', '--squash', '--quiet', 'other');
      },
    ],
    [
      'a new beginning',
      () => {
        rmSync(room.path(`ledger/${room.ledger().at(-1)!}`));
        forge(room, { date: '2020-02-01', buildsOn: [] }, page);
      },
    ],
  ])('and the remedy for %s works when it is followed to the letter', (_, happens) => {
    happens();
    room.commit();
    // The pages that a forger names do not exist: that is another mistake, with its own message.
    const left = () => room.errors().filter((words) => !words.includes('/new-page/'));
    expect(left()).not.toEqual([]);
    for (let round = 0; round < 6; round++) {
      const [next] = [/"git show/, /ledger -- rebase/].flatMap((way) =>
        left().filter((words) => way.test(words)),
      );
      if (next) follow(next);
    }
    expect(left()).toEqual([]);
    room.commit();
    expect(left()).toEqual([]);
  });
});

describe('an honest history raises no alarm:', () => {
  const histories: [name: string, happens: () => void][] = [
    ['a correction', () => void correct(room, 2, '2020-03-01')],
    [
      'two branches that correct different things',
      () => {
        branch('other');
        correct(room, 2, '2020-03-02');
        go('main');
        correct(room, 10, '2020-03-01');
        merge('other');
        const [one, two] = loadReport(room.path('')).ledger.ledger.heads;
        add(room, 'cargo', '2020-03-03');
        expect(loadReport(room.path('')).ledger.publications.at(-1)!.header.buildsOn).toEqual([one, two]);
      },
    ],
    [
      'a branch that was squashed',
      () => {
        branch('other');
        correct(room, 2, '2020-03-01');
        add(room, 'cargo', '2020-03-02');
        go('main');
        correct(room, 10, '2020-03-05');
        room.git('merge', '--squash', '--quiet', 'other');
        room.commit();
      },
    ],
    [
      'a branch that git rebased',
      () => {
        branch('other');
        correct(room, 2, '2020-03-01');
        go('main');
        correct(room, 10, '2020-03-02');
        go('other');
        room.git('rebase', '--quiet', 'main');
      },
    ],
    [
      'a branch that was rebased because both had claimed a number',
      () => {
        branch('other');
        add(room, 'other-cargo', '2020-03-01');
        go('main');
        add(room, 'main-cargo', '2020-03-02');
        go('other');
        merge('main');
        expect(room.run(['rebase', '--onto', 'main']).code).toBe(0);
        room.commit();
        go('main');
        merge('other');
        vi.stubEnv('LEDGER_BASE', 'HEAD^');
      },
    ],
    [
      'an unpublished publication that was amended',
      () => {
        correct(room, 2, '2020-03-01');
        replaceLast(room, {}, otherNote);
        room.git('add', '--all');
        room.git('commit', '--quiet', '--amend', '--no-edit');
      },
    ],
    [
      'a renamed folder',
      () => {
        correct(room, 2, '2020-03-01');
        rename('report');
        room.commit();
        correct(room, 10, '2020-03-02');
      },
    ],
    [
      'a folder renamed twice, once with a publication in the same commit',
      () => {
        rename('report');
        correct(room, 2, '2020-03-01');
        mkdirSync(join(room.root, 'a folder'));
        rename('a folder/deep');
        room.commit();
      },
    ],
    [
      'a withdrawal that the law asks for',
      () => {
        const args = [
          'withdraw',
          '10',
          '--date',
          '2020-03-01',
          '--subject',
          'a cargo',
          '--reason',
          'A court.',
          '--legal',
        ];
        expect(room.run(args).code).toBe(0);
        room.edit('articles/areia-do-orluna.mdx', /<Finding n="10">([^<]*)<\/Finding>/, '$1');
        room.commit();
        correct(room, 2, '2020-03-02');
      },
    ],
    [
      'a commit by a clock that stands still',
      () => {
        room.edit('findings/010-buyers-of-the-rest.mdx', 'paragraph: 8', 'paragraph: 7');
        expect(room.run(['publish', '--date', '2020-03-01', '--note', 'x']).code).toBe(0);
        room.git('add', '--all');
        room.gitOn('1999-01-01', 'commit', '--quiet', '--message', 'x');
      },
    ],
    [
      'a day after the clock of its commit, mended by a rebase, and then a merge',
      () => {
        room.git('commit', '--quiet', '--allow-empty', '--message', 'x');
        noGit();
        room.git('init', '--quiet', '--initial-branch', 'main');
        room.git('add', '--all');
        room.gitOn('2020-02-01', 'commit', '--quiet', '--message', 'x');
        branch('other');
        room.edit('findings/010-buyers-of-the-rest.mdx', 'paragraph: 8', 'paragraph: 7');
        const publishing = ['publish', '--date', '2020-03-09', '--note', 'x', '10'];
        expect(room.run(publishing, '2020-03-09').code).toBe(0);
        room.git('add', '--all');
        room.gitOn('2020-03-01', 'commit', '--quiet', '--message', 'x');
        const [odd] = room.errors();
        const onto = /rebase (--onto \w+)"/.exec(odd!)![1]!.split(' ');
        expect(room.run(['rebase', ...onto], '2020-03-09').code).toBe(0);
        room.git('add', '--all');
        room.gitOn('2020-03-09', 'commit', '--quiet', '--message', 'x');
        expect(room.errors()).toEqual([]);
        go('main');
        room.edit(
          'findings/002-gravel-sold-to-barge-line.mdx',
          'about 1.2 million euros in total',
          'about 1.2 million euros altogether',
        );
        expect(room.run(['publish', '--date', '2020-03-10', '--note', 'x'], '2020-03-10').code).toBe(0);
        room.git('add', '--all');
        room.gitOn('2020-03-10', 'commit', '--quiet', '--message', 'x');
        merge('other');
      },
    ],
    [
      'the launch written in another way',
      () => {
        room.edit('site.yaml', /^launched: '(.*)'$/m, '"launched": $1 # for good');
        room.commit();
      },
    ],
    [
      'another investigation beside this one, that goes later',
      () => {
        cpSync(room.path(''), join(room.root, 'elsewhere'), { recursive: true });
        const site = join(room.root, 'elsewhere/site.yaml');
        writeFileSync(site, room.read('site.yaml').replace('sand-over-the-orluna', 'another'));
        rmSync(join(room.root, 'elsewhere/ledger'), { recursive: true });
        room.commit();
        rmSync(join(room.root, 'elsewhere'), { recursive: true });
        room.commit();
      },
    ],
    [
      'a preview that is published anew again and again, and then launched',
      () => {
        noGit();
        room.git('init', '--quiet');
        const launched = /^launched:.*\n/m.exec(room.read('site.yaml'))![0];
        room.edit('site.yaml', launched, '');
        rmSync(room.path('ledger'), { recursive: true });
        for (const [index, words] of ['Draft.', 'Again.'].entries()) {
          room.edit('findings/010-buyers-of-the-rest.mdx', /paragraph: \d/, `paragraph: ${7 - index}`);
          expect(room.run(['publish', '--date', '2019-09-01', '--note', words]).code).toBe(0);
          room.commit();
        }
        room.edit('site.yaml', 'privacy:', `${launched}privacy:`);
        room.commit();
      },
    ],
  ];

  it.each(histories)('%s', (_, happens) => {
    happens();
    expect(room.errors()).toEqual([]);
  });
});

describe('where git cannot answer, a launched site says why:', () => {
  const silent: [name: string, happens: () => void, words: RegExp][] = [
    ['a zip', noGit, /not in a git repository \(a zip or a copy without its history\) — run it in a clone/],
    [
      'a shallow clone',
      () => {
        correct(room, 2, '2020-03-01');
        const clone = join(room.root, 'shallow');
        room.git('clone', '--quiet', '--depth', '1', `file://${room.root}`, clone);
        room.folder = 'shallow/content';
      },
      /this clone is shallow: .* — run "git fetch --unshallow"/,
    ],
    [
      'a folder of somebody else',
      () => void vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1'),
      /"dubious ownership"\) — run "git config --global --add safe.directory"/,
    ],
    ['no git at all', () => void vi.stubEnv('PATH', room.root), /git is not installed — install git/],
    [
      'a base that is not there',
      () => void vi.stubEnv('LEDGER_BASE', '0123456789abcdef0123456789abcdef01234567'),
      /the commit to compare with .* is not in this repository — fetch it/,
    ],
    [
      'a base branch that is not there',
      () => void vi.stubEnv('GITHUB_BASE_REF', 'main'),
      /the commit to compare with .* is not in this repository — fetch it/,
    ],
  ];

  it.each(silent)('%s', (_, happens, words) => {
    happens();
    expect(room.errors()).toEqual([expect.stringMatching(words)]);
    expect(room.run(['publish', '--date', '2020-03-01', '--note', 'x']).code).toBe(1);
    // A preview has promised nothing yet.
    room.edit('site.yaml', /^launched:.*\n/m, '');
    expect(room.errors().filter((text) => text.includes('history of the ledger'))).toEqual([]);
  });
});

describe('what the message says, followed to the letter, mends it:', () => {
  /** The errors where git cannot answer, each with its place. */
  const silence = () => {
    const found = room.errors();
    expect(found).toEqual([
      expect.stringMatching(/^\S*content\/ledger:1 {2}the history of the ledger cannot be read/),
    ]);
    return found[0]!;
  };
  const quoted = (words: string) => [...words.matchAll(/"([^"]+)"/g)].map(([, command]) => command!);

  it('a shallow clone gets its history', () => {
    correct(room, 2, '2020-03-01');
    const clone = join(room.root, 'shallow');
    room.git('clone', '--quiet', '--depth', '1', `file://${room.root}`, clone);
    room.folder = 'shallow/content';
    const [command] = quoted(silence());
    room.git('-C', clone, ...command!.split(' ').slice(1));
    expect(room.errors()).toEqual([]);
  });

  it('a folder of somebody else is trusted', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    vi.stubEnv('HOME', home);
    vi.stubEnv('XDG_CONFIG_HOME', home);
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    const command = quoted(silence()).find((words) => words.startsWith('git config'))!;
    // With the path of the repository, in a home of its own.
    room.git(...command.split(' ').slice(1), room.root);
    expect(room.errors()).toEqual([]);
    rmSync(home, { recursive: true });
  });

  it('a base that is not here is fetched', () => {
    correct(room, 2, '2020-03-01');
    const clone = join(room.root, 'clone');
    room.git('clone', '--quiet', `file://${room.root}`, clone);
    // Somebody pushes over it: the clone has the new commits alone.
    const before = correct(room, 10, '2020-03-02');
    room.git('reset', '--quiet', '--hard', 'HEAD^');
    room.folder = 'clone/content';
    vi.stubEnv('LEDGER_BASE', before);
    const command = quoted(silence()).find((words) => words.startsWith('git fetch'))!;
    room.git('-C', clone, ...command.split(' ').slice(1), before);
    expect(room.errors().join()).toMatch(LOST);
  });

  it('a zip is checked with what is deployed, or in a clone', () => {
    const clone = join(room.root, 'clone');
    room.git('clone', '--quiet', `file://${room.root}`, clone);
    const anchor = deploy();
    noGit();
    expect(silence()).toMatch(/LEDGER_ANCHOR=<file or address of versions\.json>/);
    vi.stubEnv('LEDGER_ANCHOR', anchor);
    expect(room.errors()).toEqual([]);
    vi.stubEnv('LEDGER_ANCHOR', undefined);
    room.folder = 'clone/content';
    expect(room.errors()).toEqual([]);
  });

  it('a machine without git gets it', () => {
    vi.stubEnv('PATH', room.root);
    expect(silence()).toContain('git is not installed — install git');
    vi.unstubAllEnvs();
    expect(room.errors()).toEqual([]);
  });
});

describe('what is deployed', () => {
  it('lets a zip pass that has all of it, and no other', () => {
    correct(room, 2, '2020-03-01');
    vi.stubEnv('LEDGER_ANCHOR', deploy());
    noGit();
    expect(room.errors()).toEqual([]);
    const [last] = room.ledger().slice(-1);
    rmSync(room.path(`ledger/${last!}`));
    expect(room.errors().join('\n')).toMatch(
      /finding 2, version 2, is not in the ledger as it is deployed — the deployed site has it: bring back/,
    );
  });

  it('shows a rewrite of the whole history', () => {
    correct(room, 2, '2020-03-01');
    vi.stubEnv('LEDGER_ANCHOR', deploy());
    room.git('reset', '--quiet', '--hard', 'HEAD^');
    correctWithoutAnchor();
    expect(room.errors().join('\n')).toMatch(/the publication \w{8} is not in the ledger/);
  });

  function correctWithoutAnchor(): void {
    const anchor = process.env.LEDGER_ANCHOR;
    vi.stubEnv('LEDGER_ANCHOR', undefined);
    correct(room, 10, '2020-03-01');
    vi.stubEnv('LEDGER_ANCHOR', anchor);
  }

  it('shows a forced push that was followed by a good one, which no history has any more', () => {
    correct(room, 2, '2020-03-01');
    vi.stubEnv('LEDGER_ANCHOR', deploy());
    room.git('reset', '--quiet', '--hard', 'HEAD^');
    correctWithoutAnchor();
    vi.stubEnv('LEDGER_BASE', 'HEAD^');
    const anchor = process.env.LEDGER_ANCHOR;
    vi.stubEnv('LEDGER_ANCHOR', undefined);
    expect(room.errors()).toEqual([]);
    vi.stubEnv('LEDGER_ANCHOR', anchor);
    expect(room.errors().join('\n')).toContain('the deployed site has it');
  });

  it('must be readable, and a list of versions', () => {
    vi.stubEnv('LEDGER_ANCHOR', join(room.root, 'nowhere.json'));
    expect(room.errors()).toEqual([expect.stringMatching(/nowhere\.json\) cannot be read — give the file/)]);
    vi.stubEnv('LEDGER_ANCHOR', room.path('site.yaml'));
    expect(room.errors()).toEqual([expect.stringMatching(/is no versions\.json of such a site/)]);
  });
});

describe('publishing', () => {
  it('is refused for a day after tomorrow, and allowed for tomorrow', () => {
    room.edit('findings/010-buyers-of-the-rest.mdx', 'paragraph: 8', 'paragraph: 7');
    const args = (date: string) => ['publish', '--date', date, '--note', 'x'];
    expect(room.run(args('2020-03-03'), '2020-03-01').said).toContain(
      '2020-03-03 is after tomorrow (today is 2020-03-01) — write the day on which readers will see it: --date 2020-03-01',
    );
    expect(room.run(args('2020-03-02'), '2020-03-01').code).toBe(0);
  });

  it('never begins a deleted ledger anew', () => {
    for (const deleted of [false, true]) {
      rmSync(room.path('ledger'), { recursive: true, force: true });
      if (deleted) room.commit();
      const { code } = room.run(['publish', '--date', '2020-03-01', '--note', 'First publication.']);
      expect(code).toBe(1);
    }
    noGit();
    expect(room.run(['publish', '--date', '2020-03-01', '--note', 'First publication.']).code).toBe(1);
  });
});
