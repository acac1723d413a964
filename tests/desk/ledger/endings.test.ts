import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { addressFrom } from '../../../src/exports/address.ts';
import { chapterFeed, chapterFeeds } from '../../../src/exports/feeds/chapter-feed.ts';
import { redirects } from '../../../src/exports/feeds/redirects.ts';
import { correctionsOf } from '../../../src/model/promise/changes.ts';
import { add, closeNewsrooms, openNewsroom, type Newsroom } from './newsroom.ts';

let room: Newsroom;
beforeEach(() => {
  room = openNewsroom();
});
afterEach(() => room.close());
afterAll(closeNewsrooms);

const at = addressFrom('https://quarry.example', '');
const run = (...args: string[]) =>
  room.run([...args, '--date', '2020-03-01', '--reason', 'It is one.'], '2020-03-01');
const report = () => loadReport(room.path('')).report!;
const has = (file: string) => existsSync(join(room.path(''), file));
const version = (number: number) => report().findings.find((finding) => finding.number === number)!.version;

describe('a merger', () => {
  it('leads every reference to the finding that takes over, carries evidence over, and leaves nothing to mend', () => {
    room.edit(
      'site.yaml',
      "when: '2018-07%'\n    label: Low water on the Orluna",
      "when: '2017-01-01'\n    label: Low water\n    finding: 14",
    );
    room.edit('findings/002-gravel-sold-to-barge-line.mdx', /\n$/, '\nSee [the permit](/findings/14/).\n');
    room.write(
      'tensions/03-permit.mdx',
      '---\ntitle: A permit and a rule\nfindings: [14, 8]\nkind: sits uneasily with\n---\n\nThe two are seldom told together.\n',
    );
    const before = report().findings.find(({ number }) => number === 14)!;
    const { code, said } = run('merge', '14', '--into', '11');
    expect(said).toContain('Recorded: /findings/14/ is merged, leading to /findings/11/.');
    expect(code).toBe(0);
    expect(has('findings/014-quay-without-permit.mdx')).toBe(false);
    expect(room.read('site.yaml')).toContain('label: Low water\n    finding: 11');
    expect(room.read('findings/002-gravel-sold-to-barge-line.mdx')).toContain('[the permit](/findings/11/)');
    expect(room.read('tensions/03-permit.mdx')).toContain('findings: [11, 8]');
    expect(room.read('articles/pisok-z-orluny.mdx')).not.toContain('n="14"');
    const winner = report().findings.find(({ number }) => number === 11)!;
    for (const { article, passage } of before.evidence)
      expect(winner.evidence.map((item) => [item.article.slug, item.passage])).toContainEqual([
        article.slug,
        passage,
      ]);
    expect(winner.version).toBe(2);
    expect(winner.versions.at(-1)).toMatchObject({ date: '2020-03-01', note: 'It is one.' });
    expect(redirects(report())).toContainEqual({ from: '/findings/14/', to: '/findings/11/' });
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it('makes no version of a finding whose answers name the merged number', () => {
    const before = version(1);
    expect(room.read('findings/001-sand-to-kvitka-quay.mdx')).toContain('finding: 5');
    expect(run('merge', '5', '--into', '7').code).toBe(0);
    expect(room.read('findings/001-sand-to-kvitka-quay.mdx')).toContain('finding: 7');
    expect(version(1)).toBe(before);
    expect(room.errors().filter((line) => line.includes('no longer says'))).toEqual([]);
  });

  it('ends the pair of the two, and keeps one of two pairs that become one', () => {
    room.write(
      'tensions/03-twice.mdx',
      '---\ntitle: Said and answered\nfindings: [7, 3]\nkind: sits uneasily with\n---\n\nThe two are seldom told together.\n',
    );
    const published = room.run(['publish', '--date', '2020-02-01', '--note', 'A pair.'], '2020-02-01');
    expect(published.code, published.said).toBe(0);
    expect(run('merge', '7', '--into', '5').code).toBe(0);
    expect(has('tensions/03-twice.mdx')).toBe(false);
    expect(redirects(report())).toContainEqual({ from: '/tensions/3/', to: '/tensions/1/' });
    const { code, said } = run('merge', '5', '--into', '3');
    expect(code, said).toBe(0);
    expect(said).toContain('/tensions/1/ is withdrawn.');
    expect(said).toContain('Deleted tensions/01-pits-with-and-without-licence.mdx.');
    expect(report().ledger.byAddress.get('/tensions/1/')).toMatchObject({
      state: 'withdrawn',
      target: '/findings/3/',
    });
  });

  it('refuses to lose a denial, and does what its words say', () => {
    const { code, said } = run('merge', '3', '--into', '8');
    expect(code).toBe(1);
    expect(said).toContain(
      '"barcacas-conceicao" denies finding 3, and finding 8 does not say so — add that answer',
    );
    expect(has('findings/003-sand-from-unlicensed-pits.mdx')).toBe(true);
  });

  it('refuses while the finding that takes over has words that nobody has published', () => {
    room.edit('findings/011-export-forbidden.mdx', /^whenText: .*$/m, 'whenText: since that year');
    const args = ['merge', '14', '--into', '11'];
    const { code, said } = run(...args);
    expect(code).toBe(1);
    expect(said).toContain(
      'finding 11 does not say what its last version says — run "npm run ledger -- publish"',
    );
    room.run(['publish', '--date', '2020-02-01', '--note', 'Said better.'], '2020-02-01');
    expect(run(...args).code).toBe(0);
  });
});

describe('a split', () => {
  beforeEach(() => {
    add(room, 'first', '2020-02-01', 18);
    add(room, 'second', '2020-02-02', 19);
  });

  it('leads a reference on where only one part rests on that article, names the others, and is linked both ways', () => {
    room.edit(
      'site.yaml',
      'label: Low water on the Orluna',
      'label: Low water on the Orluna\n    finding: 10',
    );
    room.edit(
      'findings/019-second.mdx',
      /article: areia-do-orluna\n {4}paragraph: 8/,
      'article: pisok-z-orluny\n    paragraph: 5',
    );
    room.edit('findings/019-second.mdx', /credited: \[.*\]/, 'credited: [khronika-own-words]');
    const { code, said } = run('split', '10', '--into', '18,19');
    expect(code, said).toBe(0);
    expect(said).toMatch(/Look at these places yourself:\n.*site\.yaml:\d+ {2}finding: 10/);
    expect(room.read('articles/areia-do-orluna.mdx')).toContain('<Finding n="18">');
    expect(room.read('articles/areia-do-orluna.mdx')).not.toContain('<Finding n="10">');
    expect(has('findings/010-buyers-of-the-rest.mdx')).toBe(false);
    expect(report().ledger.splitFrom.get(18)).toEqual([10]);
    expect(report().tombstones.find(({ number }) => number === 10)!.into).toEqual([18, 19]);
  });

  it('refuses while no part rests on what the finding rested on', () => {
    for (const file of ['findings/018-first.mdx', 'findings/019-second.mdx'])
      room.edit(file, 'paragraph: 8', 'paragraph: 7');
    const { code, said } = run('split', '10', '--into', '18,19');
    expect(code).toBe(1);
    expect(said).toContain('none of 18, 19 rests on paragraph 8 of "areia-do-orluna", as finding 10 does');
    room.edit('findings/018-first.mdx', 'paragraph: 7', 'paragraph: 8');
    room.run(['publish', '--date', '2020-02-03', '--note', 'The place.'], '2020-02-03');
    expect(run('split', '10', '--into', '18,19').code).toBe(0);
  });
});

describe('a withdrawal', () => {
  it('ends the pairs of a finding and names what still refers to it', () => {
    const { code, said } = run('withdraw', '11', '--subject', 'a rule');
    expect(code).toBe(0);
    expect(said).toContain('/tensions/2/ is withdrawn.');
    expect(said).toContain('Deleted tensions/02-forbidden-and-carried.mdx.');
    expect(said).toMatch(/site\.yaml:\d+ {2}finding: 11/);
    expect(said).toMatch(/articles\/areia-do-orluna\.mdx:\d+ {2}/);
    expect(room.errors().filter((line) => line.includes('/tensions/2/'))).toEqual([]);
  });

  it('of a chapter takes its file and its feed out, and the feed says so', () => {
    const { said } = run('withdraw', '/report/rules/');
    expect(said).toContain('Deleted chapters/03-rules.mdx.');
    expect(said).toMatch(/findings\/011-.*:\d+ {2}chapter: rules/);
    const { ledger } = report();
    expect(ledger.byAddress.get('/report/rules/feed.xml')!.state).toBe('withdrawn');
    expect(chapterFeed('rules', report(), at)).toMatch(/<entry>.*withdrawn/s);
  });

  it('of a party takes its file out and names what still refers to it', () => {
    const { said } = run('withdraw', '/entities/harlund/');
    expect(said).toContain('Deleted entities/harlund.yaml.');
    expect(said).toMatch(/findings\/013-.*:\d+ {2}.*harlund/);
  });
});

describe('a move', () => {
  it('takes a party along with all that names it, and makes no version', () => {
    room.edit('findings/002-gravel-sold-to-barge-line.mdx', /\n$/, '\nSee [them](/entities/zarinbud/).\n');
    const versions = report().findings.map(({ version }) => version);
    const { code, said } = run('move', '/entities/zarinbud/', '/entities/zarinbud-prat/');
    expect(code, said).toBe(0);
    expect(said).toContain('Renamed entities/zarinbud.yaml to entities/zarinbud-prat.yaml.');
    expect(room.read('findings/002-gravel-sold-to-barge-line.mdx')).toContain(
      '[them](/entities/zarinbud-prat/)',
    );
    expect(redirects(report())).toContainEqual({
      from: '/entities/zarinbud/',
      to: '/entities/zarinbud-prat/',
    });
    expect(report().findings.map(({ version }) => version)).toEqual(versions);
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it('takes an article along with all that names it', () => {
    const { code, said } = run('move', '/articles/pisok-z-orluny/', '/articles/sand-of-the-orluna/');
    expect(code, said).toBe(0);
    room.commit();
    expect(room.errors()).toEqual([]);
    expect(has('articles/pisok-z-orluny.mdx')).toBe(false);
  });

  it('takes a chapter along with its place, its feed and all that names it, and makes no version', () => {
    room.edit('findings/002-gravel-sold-to-barge-line.mdx', /\n$/, '\nSee [them](/report/rules/).\n');
    room.edit('articles/pisok-z-orluny.mdx', /\n$/, '\n\nSee [the news](/report/rules/feed.xml).\n');
    const before = report();
    const { code, said } = run('move', '/report/rules/', '/report/what-the-rules-say/');
    expect(code, said).toBe(0);
    expect(said).toContain('Renamed chapters/03-rules.mdx to chapters/03-what-the-rules-say.mdx.');
    expect(said).toMatch(/Rewrote \d+ references/);
    expect(room.read('findings/002-gravel-sold-to-barge-line.mdx')).toContain(
      '[them](/report/what-the-rules-say/)',
    );
    expect(room.read('articles/pisok-z-orluny.mdx')).toContain('(/report/what-the-rules-say/feed.xml)');
    const after = report();
    expect(redirects(after)).toEqual(
      expect.arrayContaining([
        { from: '/report/rules/', to: '/report/what-the-rules-say/' },
        { from: '/report/rules/feed.xml', to: '/report/what-the-rules-say/feed.xml' },
      ]),
    );
    const chapter = after.chapters.find(({ id }) => id === 'what-the-rules-say')!;
    expect(chapter.findings.map(({ number }) => number)).toEqual(
      before.chapters.find(({ id }) => id === 'rules')!.findings.map(({ number }) => number),
    );
    expect(after.findings.map(({ version }) => version)).toEqual(
      before.findings.map(({ version }) => version),
    );
    // One thing happened, not two; and who asks for the old feed gets the chapter's.
    expect(correctionsOf(after).filter(({ date }) => date === '2020-03-01')).toMatchObject([
      { kind: 'moved', address: '/report/rules/' },
    ]);
    expect(chapterFeeds(after)).toContain('rules');
    expect(chapterFeed('rules', after, at)).toBe(chapterFeed('what-the-rules-say', after, at));
    expect(chapterFeed('rules', after, at)).toContain(
      'rel="self" type="application/atom+xml" href="https://quarry.example/report/what-the-rules-say/feed.xml"',
    );
    room.commit();
    expect(room.errors()).toEqual([]);
    // Once more: who has the first address is sent to the last one at once.
    expect(run('move', '/report/what-the-rules-say/', '/report/law/').code).toBe(0);
    expect(redirects(report())).toContainEqual({
      from: '/report/rules/feed.xml',
      to: '/report/law/feed.xml',
    });
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it.each([
    [
      ['/report/rules/', '/report/sand/'],
      'there is a file chapters/01-sand.mdx as well as chapters/03-rules.mdx',
    ],
    [['/report/rules/', '/entities/rules/'], 'moves to another name there, for example /report/new-name/.'],
    [
      ['/report/rules/feed.xml', '/report/law/feed.xml'],
      'goes where /report/rules/ goes — name that address',
    ],
  ])('of a chapter is refused for %j, and changes nothing', (args, words) => {
    const { code, said } = run('move', ...args);
    expect(code).toBe(1);
    expect(said).toContain(words);
    expect(room.git('status', '--porcelain')).toBe('');
  });

  it('finishes what an editor began by hand with a chapter, also under another number', () => {
    room.git('mv', 'content/chapters/03-rules.mdx', 'content/chapters/04-law.mdx');
    expect(run('move', '/report/rules/', '/report/law/').code).toBe(0);
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it('finishes what an editor began by hand', () => {
    room.git('mv', 'content/entities/zarinbud.yaml', 'content/entities/zarinbud-prat.yaml');
    expect(run('move', '/entities/zarinbud/', '/entities/zarinbud-prat/').code).toBe(0);
    room.commit();
    expect(room.errors()).toEqual([]);
  });

  it('refuses a name that is taken', () => {
    const { code, said } = run('move', '/entities/zarinbud/', '/entities/harlund/');
    expect(code).toBe(1);
    expect(said).toContain('there is a file entities/harlund.yaml as well as entities/zarinbud.yaml');
    expect(has('entities/zarinbud.yaml')).toBe(true);
  });
});

describe('a command that is killed while it writes', () => {
  it('is finished by the next one, references and all', () => {
    const args = ['move', '/entities/zarinbud/', '/entities/zarinbud-prat/'];
    const before = room.git('status', '--porcelain');
    expect(before).toBe('');
    expect(run(...args).code).toBe(0);
    const done = room.git('diff', 'HEAD', '--', 'content/findings');
    // As the journal would stand after the first file: all is said there, and nothing else is written.
    const changes = room
      .git('status', '--porcelain', '--untracked-files=all')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(3).replace('content/', ''))
      .map((file) => ({ file, text: has(file) ? room.read(file) : null }));
    room.git('checkout', '--quiet', '.');
    room.git('clean', '--quiet', '--force');
    room.write('.unfinished.json', JSON.stringify(changes));
    expect(room.errors().join()).toContain('was interrupted while it wrote');
    expect(room.run([]).said).toContain('Finished what an interrupted command had begun.');
    expect(room.git('diff', 'HEAD', '--', 'content/findings')).toBe(done);
    room.commit();
    expect(room.errors()).toEqual([]);
  });
});
