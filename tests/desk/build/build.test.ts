import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSite, stepsOf, unpublishedAsked, type BuildOptions } from '../../../src/desk/build/build.ts';
import type { Report } from '../../../src/model/report.ts';
import { BAD_INPUTS } from '../check/bad-inputs.ts';
import { openSandbox } from '../sandbox.ts';
import { spoilWith } from '../check/bad-inputs.ts';

const VICTIM = join(import.meta.dirname, 'victim.ts');
const sandbox = openSandbox();
const folder = mkdtempSync(join(tmpdir(), 'build-'));
const dist = join(folder, 'dist');
const said: string[] = [];

afterAll(() => {
  sandbox.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  sandbox.restore();
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  said.length = 0;
  vi.stubEnv('CONTENT_DIR', sandbox.directory);
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A step that writes a site of two pages. */
const pages = (words: string) => ({
  name: 'pages',
  run: async (to: string) => {
    writeFileSync(join(to, 'index.html'), words);
    writeFileSync(join(to, '404.html'), words);
    return '2 files';
  },
});

const build = (words: string, more: Partial<BuildOptions> = {}) =>
  buildSite({ outDir: dist, project: folder, steps: [pages(words)], inspections: [], ...more });
/** What lies in the folder of the project, besides its caches. */
const beside = () => readdirSync(folder).filter((name) => name !== '.cache');
const home = () => readFileSync(join(dist, 'index.html'), 'utf8');

describe('the pages of several languages', () => {
  const languages = ['en', 'nl'].map((language, at) => ({ language, edition: at > 0, report: {} as Report }));

  it('begin when those before are past what Astro writes for all, and then go on side by side', async () => {
    const begun: string[] = [];
    const told: (() => void)[] = [];
    const ends: (() => void)[] = [];
    const steps = stepsOf(languages, (to, tell) => {
      begun.push(to);
      told.push(() => tell('1 of 2 files'));
      return new Promise((done) => ends.push(() => done('2 files')));
    });
    const made = Promise.all(steps.map(({ run }) => run('site', () => {})));
    await vi.waitUntil(() => begun.length > 0);
    await new Promise(setImmediate);
    expect(begun).toEqual(['site']);
    told[0]!();
    await vi.waitUntil(() => begun.length > 1);
    expect(begun).toEqual(['site', 'site-nl']);
    for (const end of ends) end();
    expect(await made).toEqual(['2 files', '2 files']);
  });

  it('end with the first that fails', async () => {
    const steps = stepsOf(languages, () => Promise.reject(new Error('no ink')));
    const made = await Promise.allSettled(steps.map(({ run }) => run('site', () => {})));
    expect(made.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('what is not published', () => {
  /** A launched copy whose finding 2 says something else than its last version. */
  const change = () => {
    sandbox.publish();
    sandbox.write('site.yaml', `${sandbox.read('site.yaml')}launched: 2019-09-01\n`);
    sandbox.commit();
    sandbox.edit('findings/002-gravel-sold-to-barge-line.mdx', 'euros in total', 'euros together');
  };

  it('stops a build, which names it', async () => {
    change();
    expect(await build('new')).toBe(1);
    expect(said.join('\n')).toContain('finding 2 no longer says what version 1 says');
    expect(existsSync(dist)).toBe(false);
  });

  it('is built where it is asked for, and the pages are told to say so', async () => {
    change();
    expect(await build('new', { unpublished: true })).toBe(0);
    expect(process.env.SHOW_UNPUBLISHED).toBe('1');
    sandbox.edit('findings/002-gravel-sold-to-barge-line.mdx', 'euros together', 'euros in total');
    expect(await build('new')).toBe(0);
    expect(process.env.SHOW_UNPUBLISHED).toBe('');
  });

  it('lets no other fault pass', async () => {
    change();
    sandbox.edit('findings/002-gravel-sold-to-barge-line.mdx', 'grade: records', 'grade: sure');
    expect(await build('new', { unpublished: true })).toBe(1);
  });

  it('is asked for by one word', () => {
    expect([unpublishedAsked([]), unpublishedAsked(['--unpublished'])]).toEqual([false, true]);
    expect(unpublishedAsked(['--unpublishd'])).toBeNull();
    expect(said).toEqual(['"--unpublishd" is no option of the build: npm run build [-- --unpublished]']);
  });
});

describe('buildSite', () => {
  it('puts the new site in the place of the old one, and leaves nothing beside it', async () => {
    expect(await build('old')).toBe(0);
    writeFileSync(join(dist, 'stale.html'), '');
    expect(await build('new')).toBe(0);
    expect(home()).toBe('new');
    expect(readdirSync(dist).sort()).toEqual(['404.html', 'index.html']);
    expect(beside()).toEqual(['dist']);
  });

  it.each([
    [
      'a step that fails',
      { steps: [pages('new'), { name: 'x', run: () => Promise.reject(new Error('no ink')) }] },
      'no ink',
    ],
    [
      'an inspection that finds something',
      { inspections: [() => ['index.html: too dull']] },
      'the built site is not right:\nindex.html: too dull',
    ],
    [
      'a step that hangs',
      {
        steps: [{ name: 'pages', run: () => new Promise<string>(() => {}) }],
        pace: { patience: 60, rest: 1000 },
      },
      'no progress with the pages for 0.1 s, so that the build was stopped',
    ],
  ])('keeps the last good site after %s', async (_, options, reason) => {
    await build('old');
    expect(await build('new', options)).toBe(1);
    expect(home()).toBe('old');
    expect(beside()).toEqual(['dist']);
    expect(said.at(-1)).toBe(`The build failed, and the last good site in ${dist} is untouched: ${reason}`);
  });

  it('says of each step what it made and how long it took', async () => {
    expect(await build('new')).toBe(0);
    const steps = said.filter((line) => /^[a-z ]+: /.test(line) && !line.startsWith('gaps'));
    expect(steps.map((line) => line.replace(/\d+\.\d s/, 'T s'))).toEqual([
      'content: checked (T s)',
      'pages: 2 files (T s)',
      'inspection: 0 problems (T s)',
    ]);
  });

  it('does not even start with content that has errors', async () => {
    await build('old');
    // One of each kind of mistake, ten in all.
    const every = Math.floor(BAD_INPUTS.length / 10);
    const ten = Array.from({ length: 10 }, (_, index) => BAD_INPUTS[index * every]!);
    for (const bad of ten) {
      sandbox.restore();
      spoilWith(sandbox, bad);
      expect(await build('new'), bad.name).toBe(1);
      expect(said.join('\n'), bad.name).toContain(bad.says);
      expect(said.at(-1)).toBe('Nothing was built: mend the errors above and run the command again.');
      expect(home()).toBe('old');
    }
  });

  it('leaves a folder alone that holds something else', async () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'novel.txt'), 'It was a dark night.');
    expect(await build('new')).toBe(1);
    expect(said.at(-1)).toBe(`${dist} holds something else than a site — choose another folder, or empty it`);
    expect(readdirSync(dist)).toEqual(['novel.txt']);
    expect(await build('new', { outDir: join(folder, '..') })).toBe(1);
    expect(said.at(-1)).toMatch(/ holds the project itself — choose another folder$/);
  });

  it('makes a real folder of a link, and leaves what it led to', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/mine.txt'), '');
    symlinkSync('elsewhere', dist);
    expect(await build('new')).toBe(0);
    expect(home()).toBe('new');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['mine.txt']);
  });

  it('lets nobody build the same project at the same time, wherever to', async () => {
    await build('old');
    let second = -1;
    const nested = {
      name: 'pages',
      run: async (to: string) => {
        second = await build('second', { outDir: join(folder, 'elsewhere') });
        expect(said.at(-1)).toBe(
          `this project is being built already by process ${process.pid} — wait for that build`,
        );
        return pages('new').run(to);
      },
    };
    expect(await build('new', { steps: [nested] })).toBe(0);
    expect(second).toBe(1);
    expect(home()).toBe('new');
    expect(beside()).toEqual(['dist']);
    expect(await build('next', { outDir: join(folder, 'elsewhere') })).toBe(0);
  });

  it('gives the lock to one of many that ask at once', async () => {
    const children = Array.from({ length: 6 }, (_, at) =>
      spawn(process.execPath, [VICTIM, join(folder, `dist${at}`), 'waiting'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    const ends = children.map(
      (child) =>
        new Promise<string>((done) => {
          let words = '';
          child.stdout.on('data', (text: Buffer) => text.includes('ready') && done('builds'));
          child.stderr.on('data', (text: Buffer) => (words += text.toString()));
          child.on('exit', () => done(words.includes('being built already') ? 'refused' : words));
        }),
    );
    expect((await Promise.all(ends)).sort()).toEqual(['builds', ...Array<string>(5).fill('refused')]);
    await Promise.all(
      children.map(
        (child) =>
          child.exitCode !== null ||
          new Promise((done) => {
            child.on('exit', done);
            child.kill('SIGKILL');
          }),
      ),
    );
    // Whoever held it was killed: nothing is left of it.
    expect(await build('next')).toBe(0);
  }, 60_000);

  it('is not tripped by what killed builds of any age have left', async () => {
    await build('old');
    // A process of this number lives, and has nothing to do with it.
    for (const [name, text] of [
      ['dist.lock', String(process.ppid)],
      ['dist.new', 'x'],
      ['.cache/build.pid', String(process.ppid)],
    ] as const)
      writeFileSync(join(folder, name), text);
    for (const name of [
      '.cache/site/stale',
      'dist.new-1',
      `dist.new-${process.pid}`,
      'dist/.site-new',
      'dist.old/a',
    ]) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, '404.html'), '');
    }
    expect(await build('new')).toBe(0);
    expect(home()).toBe('new');
    expect(beside()).toEqual(['dist']);
    expect(readdirSync(dist).sort()).toEqual(['404.html', 'index.html']);
  });
});

/** Starts a build that stops somewhere; kills it there. */
async function killAt(stop: string, signal: NodeJS.Signals): Promise<number | null> {
  const child = spawn(process.execPath, [VICTIM, dist, stop], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((ready) =>
    child.stdout.on('data', (text: Buffer) => text.includes('ready') && ready()),
  );
  return new Promise((done) => {
    child.on('exit', (code) => done(code));
    child.kill(signal);
  });
}

describe('a project whose path no tool understands', () => {
  it('is refused before anything is touched', async () => {
    const odd = join(folder, 'a#b');
    expect(await build('new', { project: odd })).toBe(1);
    expect(said.at(-1)).toMatch(/^the path of the project has "#" in it .* — rename that folder$/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a build that is killed', () => {
  it('while it makes pages leaves the last good site', async () => {
    await build('old');
    await killAt('step', 'SIGKILL');
    expect(home()).toBe('old');
    expect(existsSync(join(folder, '.cache/site/site/a'))).toBe(true);
    expect(spawnSync(process.execPath, [VICTIM, dist, 'nowhere', 'next']).status).toBe(0);
    expect(home()).toBe('next');
    expect(beside()).toEqual(['dist']);
  });

  it('between the two renames leaves the last good site beside its place, and the next command puts it back', async () => {
    await build('old');
    await killAt('between', 'SIGKILL');
    expect(existsSync(dist)).toBe(false);
    expect(readFileSync(`${dist}.old/index.html`, 'utf8')).toBe('old');
    // The next command repairs first, even if it then finds errors in the content.
    spoilWith(sandbox, BAD_INPUTS[0]!);
    expect(await build('new')).toBe(1);
    expect(home()).toBe('old');
    expect(existsSync(`${dist}.old`)).toBe(false);
  });

  it('by itself, because the search index never comes, ends and leaves the last good site', async () => {
    await build('old');
    const { status, stderr } = spawnSync(process.execPath, [VICTIM, dist, 'search'], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(stderr).toContain('no progress with the search index for 0.5 s, so that the build was stopped');
    expect(status).toBe(1);
    expect(home()).toBe('old');
    expect(beside()).toEqual(['dist']);
  }, 40_000);

  it('politely cleans up after itself', async () => {
    await build('old');
    expect(await killAt('waiting', 'SIGTERM')).toBe(143);
    expect(home()).toBe('old');
    expect(beside()).toEqual(['dist']);
  });
});
