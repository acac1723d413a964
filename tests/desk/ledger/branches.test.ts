import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { sorted } from '../../../src/model/promise/publish.ts';
import { canonicalJson } from '../../../src/model/promise/snapshot.ts';
import { writeTogether } from '../../../src/desk/ledger/transaction.ts';
import { add, closeNewsrooms, correct, openNewsroom, type Newsroom } from './newsroom.ts';

let room: Newsroom;
beforeEach(() => void (room = openNewsroom()));
afterEach(() => {
  vi.unstubAllEnvs();
  room.close();
});
afterAll(closeNewsrooms);

const report = () => loadReport(room.path('')).report!;
const on = (branch: string, work: () => void) => {
  room.git('checkout', '--quiet', ...(branch === 'main' ? ['main'] : ['-b', branch, 'main']));
  work();
};
const merge = (name: string) => room.git('merge', '--quiet', '--no-edit', '--no-ff', name);
const statement = (number: number) => report().findings.find((one) => one.number === number)?.statement;

describe('two editors on two branches', () => {
  it('correct, add and withdraw at once, merge, and nobody edits the ledger by hand', () => {
    on('mine', () => {
      correct(room, 2, '2020-03-01');
      add(room, 'my-cargo', '2020-03-02');
    });
    on('main', () => {
      correct(room, 10, '2020-03-01');
      const args = [
        'withdraw',
        '12',
        '--date',
        '2020-03-01',
        '--reason',
        'Misread.',
        '--subject',
        'carriers',
      ];
      expect(room.run(args).code).toBe(0);
      for (const file of [
        'articles/pisok-z-orluny.mdx',
        'site.yaml',
        'tensions/02-forbidden-and-carried.mdx',
      ])
        if (existsSync(room.path(file)))
          room.write(file, room.read(file).replace(/<Finding n="12">([^<]*)<\/Finding>/g, '$1'));
      room.commit();
    });
    expect(merge('mine')).not.toMatch(/conflict/i);
    expect(loadReport(room.path('')).ledger.problems).toEqual([]);
    expect(report().ledger.heads).toHaveLength(2);
    expect(statement(2)).toContain('altogether');
    expect(report().ledger.byFinding.get(10)).toHaveLength(2);
    expect(report().tombstones.map(({ number }) => number)).toContain(12);
  });

  it('correct, add, merge and withdraw at once: one command puts it together, and the check is content', () => {
    const end = (...args: string[]) =>
      expect(room.run([...args, '--date', '2020-03-03', '--reason', 'It is so.']).code).toBe(0);
    on('mine', () => {
      correct(room, 2, '2020-03-01');
      add(room, 'my-cargo', '2020-03-02');
      end('merge', '14', '--into', '11');
      room.commit();
    });
    on('main', () => {
      correct(room, 10, '2020-03-01');
      add(room, 'main-cargo', '2020-03-02');
      end('withdraw', '9', '--subject', 'a road');
      // What the command has named: the marks that only an editor can take out.
      for (const file of [
        'articles/areia-do-orluna.mdx',
        'articles/pisok-z-orluny.mdx',
        'chapters/01-sand.mdx',
      ])
        room.write(file, room.read(file).replace(/<Finding n="9">([^<]*)<\/Finding>/g, '$1'));
      for (let round = 0; round < 3 && room.errors().length > 0; round++)
        for (const [file, line] of room.errors().map((words) => words.split('  ')[0]!.split(':'))) {
          const rows = room.read(file!.replace('content/', '')).split('\n');
          rows.splice(Number(line) - 1, 1);
          room.write(file!.replace('content/', ''), rows.join('\n'));
        }
      expect(room.errors()).toEqual([]);
      room.commit();
    });
    room.git('checkout', '--quiet', 'mine');
    merge('main');
    const ledgerBefore = room.ledger();
    const { code, said } = room.run(['rebase']);
    expect(code, said).toBe(0);
    expect(said).toContain('Your finding 18 is finding 19.');
    room.commit();
    expect(room.errors()).toEqual([]);
    expect(room.ledger()).not.toEqual(ledgerBefore);
    room.git('checkout', '--quiet', 'main');
    merge('mine');
    vi.stubEnv('LEDGER_BASE', 'HEAD^1');
    expect(room.errors()).toEqual([]);
    const { tombstones, ledger } = report();
    expect([2, 10].map((number) => ledger.byFinding.get(number)!.length)).toEqual([2, 2]);
    expect([18, 19].map(statement)).toEqual([
      expect.stringContaining('main-cargo'),
      expect.stringContaining('my-cargo'),
    ]);
    expect(tombstones).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ number: 9, state: 'withdrawn' }),
        expect.objectContaining({ number: 14, state: 'merged', target: '/findings/11/' }),
      ]),
    );
    vi.unstubAllEnvs();
    // And both go on.
    correct(room, 2, '2020-03-04', [
      'findings/002-gravel-sold-to-barge-line.mdx',
      'do not show where',
      'do not say where',
    ]);
    expect(room.errors()).toEqual([]);
  });

  it('give one number twice: rebase takes the one in main and moves mine with every reference to it', () => {
    on('mine', () => {
      add(room, 'my-cargo', '2020-03-01');
      room.edit(
        'findings/008-member-of-consortium.mdx',
        /---\n$/,
        '---\n\nSee [who paid](/findings/18/), finding 18.\n',
      );
      room.edit('articles/areia-do-orluna.mdx', /$/, '\n<Finding n="18">Mine</Finding> is not known.\n');
      room.edit('site.yaml', "when: '2017-01-01'", "when: '2018'");
      room.edit('site.yaml', 'finding: 11', 'finding: 18');
      room.write(
        'tensions/03-mine.mdx',
        room
          .read('tensions/02-forbidden-and-carried.mdx')
          .replace(/^findings: .*$/m, 'findings: [10, 18]')
          .replace(/^title: .*$/m, 'title: Mine'),
      );
      room.run(['publish', '--date', '2020-03-03', '--note', 'A pair.']);
      room.commit();
    });
    on('main', () => {
      add(room, 'main-cargo', '2020-03-02');
      room.edit(
        'articles/areia-do-orluna.mdx',
        '\n---\n',
        '\n---\n\n<Finding n="18">Theirs</Finding> is not known.\n',
      );
      room.commit();
    });
    room.git('checkout', '--quiet', 'mine');
    merge('main');
    const claimed = room.errors().find((words) => words.includes('two branches have claimed it'))!;
    expect(claimed).toMatch(
      /^content\/ledger\/2020-03-0\d-\w{8}\.jsonl:\d+ {2}finding 18 is live in .*2020-03-0\d-\w{8}\.jsonl and live here: two branches have claimed it — run "npm run ledger -- rebase"/,
    );
    const { code, said } = room.run(['rebase']);
    expect(code).toBe(0);
    expect(said).toContain('Your finding 18 is finding 19.');
    expect(said).toMatch(/Look at these places yourself:\n.*008-member-of-consortium\.mdx:\d+ {2}See/);
    expect(room.errors()).toEqual([]);
    expect(statement(18)).toContain('main-cargo');
    expect(statement(19)).toContain('my-cargo');
    expect(room.read('articles/areia-do-orluna.mdx')).toContain('<Finding n="19">Mine');
    expect(room.read('articles/areia-do-orluna.mdx')).toContain('<Finding n="18">Theirs');
    expect(room.read('findings/008-member-of-consortium.mdx')).toContain('/findings/19/');
    expect(room.read('site.yaml')).toContain('finding: 19');
    expect(room.read('tensions/03-mine.mdx')).toContain('findings: [10, 19]');
    room.commit();
    expect(room.errors()).toEqual([]);
    // Behind main's: the first of mine builds on main's last and says what it replaces.
    const { publications } = loadReport(room.path('')).ledger;
    expect(publications.at(-2)!.header).toMatchObject({ date: '2020-03-02', replaces: [expect.any(String)] });
  });

  it('give one number to two pairs: mine moves on with every link to it', () => {
    const pair = (name: string, findings: string) => {
      room.write(
        `tensions/03-${name}.mdx`,
        room
          .read('tensions/02-forbidden-and-carried.mdx')
          .replace(/^findings: .*$/m, `findings: ${findings}`)
          .replace(/^title: .*$/m, `title: Pair ${name}`),
      );
    };
    on('mine', () => {
      pair('mine', '[10, 8]');
      room.edit(
        'findings/008-member-of-consortium.mdx',
        /---\n$/,
        '---\n\nSee [mine](/tensions/3/), tension 3.\n',
      );
      room.edit(
        'articles/areia-do-orluna.mdx',
        /$/,
        '\n[Mine](</tensions/3/>) and [an old one](/tensions/2/).\n',
      );
      expect(room.run(['publish', '--date', '2020-03-01', '--note', 'A pair.']).code).toBe(0);
      room.commit();
    });
    on('main', () => {
      pair('main', '[9, 13]');
      room.edit('findings/013-gravel-through-harlund.mdx', /---\n$/, '---\n\nSee [theirs](/tensions/3/).\n');
      expect(room.run(['publish', '--date', '2020-03-02', '--note', 'A pair.']).code).toBe(0);
      room.commit();
    });
    room.git('checkout', '--quiet', 'mine');
    merge('main');
    expect(room.errors().join('\n')).toContain('/tensions/3/ is live in');
    const { code, said } = room.run(['rebase', '--onto', 'main']);
    expect(code, said).toBe(0);
    expect(said).toContain('Your tension 3 is tension 4.');
    expect(said).toMatch(/Look at these places yourself:\n.*008-member-of-consortium\.mdx:\d+ {2}See/);
    expect(existsSync(room.path('tensions/04-mine.mdx'))).toBe(true);
    expect(existsSync(room.path('tensions/03-main.mdx'))).toBe(true);
    expect(room.read('findings/008-member-of-consortium.mdx')).toContain('[mine](/tensions/4/)');
    expect(room.read('articles/areia-do-orluna.mdx')).toContain(
      '[Mine](</tensions/4/>) and [an old one](/tensions/2/)',
    );
    expect(room.read('findings/013-gravel-through-harlund.mdx')).toContain('[theirs](/tensions/3/)');
    expect(
      report()
        .tensions.map(({ number, title }) => [number, title])
        .slice(2),
    ).toEqual([
      [3, 'Pair main'],
      [4, 'Pair mine'],
    ]);
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it('correct one finding: my version counts on, and says what the merged file says', () => {
    on('mine', () =>
      correct(room, 2, '2020-03-01', [
        'findings/002-gravel-sold-to-barge-line.mdx',
        'The invoices do not show where',
        'The invoices do not say where',
      ]),
    );
    on('main', () => correct(room, 2, '2020-03-02'));
    room.git('checkout', '--quiet', 'mine');
    merge('main');
    expect(room.errors().join('\n')).toMatch(
      /finding 2, version 2, is in .* and here: two branches have claimed it/,
    );
    expect(room.run(['rebase', '--onto', 'main']).said).toContain('Your version of finding 2 is version 3.');
    expect(room.errors()).toEqual([]);
    const versions = report().ledger.byFinding.get(2)!;
    expect(versions.map(({ n, snapshot }) => [n, snapshot!.statement.includes('altogether')])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
    expect(versions[2]!.snapshot!.doesNotShow[0]).toContain('do not say where');
    expect(versions[1]!.snapshot!.doesNotShow[0]).toContain('do not show where');
  });

  it('after long waiting: what is rebased stands for good, and what only waited is left alone', () => {
    on('mine', () => {
      correct(room, 2, '2020-02-01');
      add(room, 'my-cargo', '2020-03-01');
      correct(room, 10, '2020-04-20');
    });
    on('main', () => void add(room, 'main-cargo', '2020-03-10'));
    room.git('checkout', '--quiet', 'mine');
    merge('main');
    const waiting = loadReport(room.path('')).ledger.publications.find(
      ({ header }) => header.date === '2020-02-01',
    )!;
    expect(room.run(['rebase', '--onto', 'main']).said).toContain('2 of your publications');
    room.commit();
    // In the commit before, mine of 20 April stood there, on which that of 10 March does not build: it was replaced.
    expect(room.errors()).toEqual([]);
    expect(loadReport(room.path('')).ledger.publications.map(({ digest }) => digest)).toContain(
      waiting.digest,
    );
  });

  it('move one page to two names: mine is left out, and leaves no address behind', () => {
    const move = (slug: string) =>
      room.run([
        'move',
        '/entities/zarinbud/',
        `/entities/${slug}/`,
        '--date',
        '2020-03-01',
        '--reason',
        'x',
      ]);
    on('mine', () => {
      expect(move('my-zarinbud').code).toBe(0);
      expect(
        room.run([
          'move',
          '/entities/my-zarinbud/',
          '/entities/my-own/',
          '--date',
          '2020-03-02',
          '--reason',
          'x',
        ]).code,
      ).toBe(0);
      room.commit();
    });
    on('main', () => {
      expect(move('zarinbud-prat').code).toBe(0);
      room.commit();
    });
    expect(() => merge('mine')).toThrow();
    const files = ['articles', 'findings', 'entities', 'sources'].map((file) => `content/${file}`);
    room.git('rm', '-r', '--quiet', '--force', '--cached', ...files);
    room.git('clean', '--quiet', '--force', '-d', ...files);
    room.git('checkout', 'HEAD', '--', ...files);
    room.commit();
    expect(room.run(['rebase', '--onto', 'main^1']).said).toContain(
      'Left out: /entities/zarinbud/ is moved in main.',
    );
    room.commit();
    expect(room.errors()).toEqual([]);
    const { byAddress } = report().ledger;
    expect(byAddress.get('/entities/zarinbud/')!.target).toBe('/entities/zarinbud-prat/');
    expect([...byAddress.keys()].filter((address) => address.includes('/my-'))).toEqual([]);
  });

  it('withdraw and merge one finding: what is in main stays, and mine is named as left out', () => {
    on('mine', () => {
      room.run(['merge', '10', '--into', '9', '--date', '2020-03-01', '--reason', 'The same question.']);
      room.commit();
    });
    on('main', () => {
      room.run(['withdraw', '10', '--date', '2020-03-01', '--reason', 'Misread.', '--subject', 'a cargo']);
      room.commit();
    });
    merge('mine');
    expect(room.run(['rebase', '--onto', 'main^1']).said).toContain(
      'Left out: /findings/10/ is withdrawn in main.',
    );
    expect(loadReport(room.path('')).ledger.problems).toEqual([]);
    expect(report().ledger.byAddress.get('/findings/10/')!.state).toBe('withdrawn');
    room.commit();
    expect(room.errors().filter((words) => words.includes('ledger'))).toEqual([]);
  });

  it('merge two findings into each other: no circle is left', () => {
    on('mine', () => {
      room.run(['merge', '10', '--into', '9', '--date', '2020-03-01', '--reason', 'The same.']);
      room.commit();
    });
    on('main', () => {
      room.run(['merge', '9', '--into', '10', '--date', '2020-03-01', '--reason', 'The same.']);
      room.commit();
    });
    // Git stops at the two files, of which each side has deleted one: main's stay.
    expect(() => merge('mine')).toThrow();
    const files = ['articles', 'findings', 'tensions', 'site.yaml'].map((file) => `content/${file}`);
    room.git('rm', '-r', '--quiet', '--force', '--cached', ...files);
    room.git('clean', '--quiet', '--force', '-d', ...files);
    room.git('checkout', 'HEAD', '--', ...files);
    room.commit();
    expect(room.errors().join('\n')).toContain('leads round in a circle — run "npm run ledger -- rebase"');
    expect(room.run(['rebase', '--onto', 'main^1']).code).toBe(0);
    expect(loadReport(room.path('')).ledger.problems).toEqual([]);
    expect(report().ledger.byAddress.get('/findings/9/')!.target).toBe('/findings/10/');
  });

  it('publish what the law takes out on the other branch: its words go there too', () => {
    on('mine', () => correct(room, 10, '2020-03-01'));
    on('main', () => {
      const args = [
        'withdraw',
        '10',
        '--date',
        '2020-03-02',
        '--reason',
        'A court.',
        '--subject',
        'x',
        '--legal',
      ];
      expect(room.run(args).code).toBe(0);
      room.commit();
    });
    expect(() => merge('mine')).toThrow();
    room.git('rm', '--quiet', 'content/findings/010-buyers-of-the-rest.mdx');
    room.commit();
    expect(room.errors().join('\n')).toContain('its text still stands here — run "npm run ledger -- rebase"');
    // As the message says it, without a word more.
    expect(room.run(['rebase']).said).toMatch(/^Rebased/);
    expect(
      room
        .ledger()
        .map((name) => room.read(`ledger/${name}`))
        .join(''),
    ).not.toContain('bought the rest');
    room.commit();
    expect(loadReport(room.path('')).ledger.problems).toEqual([]);
  });

  it('is told to merge first, and which heads there are where nobody knows main', () => {
    on('mine', () => add(room, 'my-cargo', '2020-03-01'));
    on('main', () => add(room, 'main-cargo', '2020-03-02'));
    room.git('checkout', '--quiet', 'mine');
    expect(room.run(['rebase', '--onto', 'main']).said).toBe(
      'The ledger of main is not here yet — run "git merge main" first, then this again.',
    );
    merge('main');
    room.git('branch', '--quiet', '--move', 'main', 'trunk');
    const { said } = room.run(['rebase']);
    const [, one] = /--onto with the last publication of main: (\w{8}) or \w{8}$/.exec(said)!;
    expect(room.run(['rebase', '--onto', 'nothing']).said).toContain(
      '"nothing" is neither a branch nor the digest',
    );
    expect(room.run(['rebase', '--onto', one!]).said).toContain('Your finding 18 is finding 19.');
    expect(loadReport(room.path('')).ledger.problems).toEqual([]);
  });

  it('has nothing to do where the branches go together, and none in a preview', () => {
    expect(room.run(['rebase']).said).toBe('Nothing to rebase: what the branches recorded goes together.');
    room.edit('site.yaml', /^launched:.*\n/m, '');
    expect(room.run(['rebase']).said).toContain('This is a preview');
  });
});

describe('two branches of a preview', () => {
  it('merge, and the next publication writes the ledger anew', () => {
    room.edit('site.yaml', /^launched:.*\n/m, '');
    rmSync(join(room.root, '.git'), { recursive: true });
    rmSync(room.path('ledger'), { recursive: true });
    room.git('init', '--quiet', '--initial-branch', 'main');
    room.run(['publish', '--date', '2019-09-01', '--note', 'Draft.']);
    room.commit();
    on('mine', () => add(room, 'my-cargo', '2019-09-02'));
    on('main', () => correct(room, 2, '2019-09-03'));
    merge('mine');
    expect(room.errors()).toEqual([]);
    expect(room.run(['publish', '--date', '2019-09-04', '--note', 'Both.']).code).toBe(0);
    const { ledger } = loadReport(room.path(''));
    expect(ledger.ledger.heads).toHaveLength(1);
    expect(
      report().findings.every(({ versions }) => versions.length === 1 && versions[0]!.date !== null),
    ).toBe(true);
    // What was so written can be launched.
    room.edit('site.yaml', 'privacy:', "launched: '2019-09-05'\nprivacy:");
    expect(room.errors()).toEqual([]);
  });
});

describe('marks of an unfinished merge', () => {
  it.each([
    'articles/areia-do-orluna.mdx',
    'chapters/02-money.mdx',
    'entities/zarinbud.yaml',
    'findings/010-buyers-of-the-rest.mdx',
    'glossary.yaml',
    'site.yaml',
    'sources/harbour-ledgers.yaml',
    'tensions/02-forbidden-and-carried.mdx',
  ])('are named as such in %s', (file) => {
    const lines = room.read(file).split('\n');
    lines.splice(2, 0, '<<<<<<< HEAD', 'x: 1', '=======', 'x: 2', '>>>>>>> other');
    room.write(file, lines.join('\n'));
    const named = room.errors().filter((words) => words.includes('mark that git left'));
    expect(named.map((words) => words.split('  ')[0])).toEqual(
      [3, 5, 7].map((line) => `content/${file}:${line}`),
    );
    expect(named[0]).toContain('keep the words that are right and delete the lines with the marks');
  });

  it('are named as such in the ledger', () => {
    const file = `ledger/${room.ledger()[0]!}`;
    room.write(file, `<<<<<<< HEAD\n${room.read(file)}=======\n>>>>>>> other\n`);
    expect(room.errors().join('\n')).toMatch(
      /ledger\/\S+:1 {2}this is a mark that git left .* run "git checkout --ours/,
    );
  });
});

describe('a split', () => {
  const split = (...args: string[]) =>
    room.run(['split', '10', '--date', '2020-03-01', '--reason', 'Two questions in one.', ...args]);

  it('links both ways, and the number keeps its versions', () => {
    expect(split('--into', '8,9').said).toContain('leading to /findings/8/ and /findings/9/');
    const { ledger, tombstones } = report();
    expect(tombstones.find(({ number }) => number === 10)).toMatchObject({
      state: 'withdrawn',
      into: [8, 9],
    });
    expect([ledger.splitFrom.get(8), ledger.splitFrom.get(9)]).toEqual([[10], [10]]);
    expect(loadReport(room.path('')).ledger.publications.at(-1)!.header.kind).toBe('split');
    expect(existsSync(room.path('findings/010-buyers-of-the-rest.mdx'))).toBe(false);
  });

  it.each([
    [['--into', '9'], '--into names at least two findings'],
    [['--into', '9,70'], '/findings/70/ is not published yet — publish it first'],
    [['--into', '9,10'], 'a finding is split into others, not into itself'],
    [['--into', '9,16'], '/findings/16/ is merged since 2020-01-20 — name a live finding instead'],
  ])('is refused for %j', (args, words) => {
    expect(split(...args)).toMatchObject({ code: 1, said: expect.stringContaining(words) as string });
  });
});

describe('a kind of change', () => {
  it.each(['correction', 'clarification', 'update', 'wording'])(
    'can be %s, and stands beside the version',
    (kind) => {
      room.edit('findings/010-buyers-of-the-rest.mdx', 'paragraph: 8', 'paragraph: 7');
      expect(room.run(['publish', '--date', '2020-03-01', '--note', 'x', '--kind', kind]).said).toContain(
        kind,
      );
      const { versions } = report().findings.find(({ number }) => number === 10)!;
      expect(versions.map((version) => version.kind)).toEqual([null, kind]);
    },
  );

  it('is a correction where nobody says it and something published changed, else an update; another is refused', () => {
    room.edit('findings/010-buyers-of-the-rest.mdx', 'paragraph: 8', 'paragraph: 7');
    const args = ['publish', '--date', '2020-03-01', '--note', 'x'];
    expect(room.run([...args, '--kind', 'fix']).said).toContain(
      '"fix" is no kind of change — write --kind correction',
    );
    expect(room.run(args).said).toContain('as a correction');
    add(room, 'cargo', '2020-03-02');
    expect(loadReport(room.path('')).ledger.publications.at(-1)!.header.kind).toBe('update');
  });
});

describe('a command that is interrupted', () => {
  it('is named by the check, and finished by the next one', () => {
    const [name] = readdirSync(room.path('findings'));
    const text = room.read(`findings/${name!}`);
    const changes = [
      { file: 'findings/x.tmp', text: 'x' },
      { file: `findings/${name!}`, text },
    ];
    // What stands there when the machine stops after the journal.
    writeFileSync(room.path('.unfinished.json'), JSON.stringify(changes));
    rmSync(room.path(`findings/${name!}`));
    expect(room.errors().join('\n')).toContain(
      'a command of the ledger was interrupted while it wrote — run "npm run ledger"',
    );
    expect(room.run([]).said).toContain('Finished what an interrupted command had begun.');
    expect(room.read(`findings/${name!}`)).toBe(text);
    writeTogether(room.path(''), [{ file: 'findings/x.tmp', text: null }]);
    expect(room.errors()).toEqual([]);
    expect(existsSync(room.path('.unfinished.json'))).toBe(false);
  });
});

describe('the old file', () => {
  const old = () => {
    const records = sorted(loadReport(room.path('')).ledger.placed.map(({ record }) => record)).map(
      (record) => `${canonicalJson(record)}\n`,
    );
    rmSync(room.path('ledger'), { recursive: true });
    room.write('permalinks.jsonl', records.join(''));
  };

  it('is moved by one command, every record as it was, and the history agrees', () => {
    const before = loadReport(room.path('')).ledger.placed.map(({ text }) => text);
    old();
    room.commit();
    expect(room.errors().join('\n')).toContain(
      'permalinks.jsonl:1  the ledger is a folder now, with one file for each publication — run "npm run ledger -- convert" once',
    );
    expect(room.run(['convert']).code).toBe(0);
    expect(existsSync(room.path('permalinks.jsonl'))).toBe(false);
    const after = loadReport(room.path('')).ledger.placed.map(({ text }) => text);
    expect([...after].sort()).toEqual([...before].sort());
    expect(room.run(['convert']).said).toContain('There is no permalinks.jsonl to convert');
  });

  it('cannot lose a record on the way', () => {
    rmSync(join(room.root, '.git'), { recursive: true });
    old();
    room.git('init', '--quiet');
    room.commit();
    room.edit('permalinks.jsonl', /\{"address":"\/findings\/15\/".*"state":"withdrawn".*\n/, '');
    expect(room.run(['convert']).code).toBe(0);
    expect(room.errors().join('\n')).toContain(
      'the record of /findings/15/ (withdrawn on 2019-12-02) was removed since commit',
    );
  });
});
