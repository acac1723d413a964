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
import { buildSite, unpublishedAsked, type BuildOptions } from '../../../src/desk/build/build.ts';
import { BAD_INPUTS } from '../check/bad-inputs.ts';
import { openSandbox } from '../sandbox.ts';
import { spoilWith } from '../check/spoil.ts';

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
  buildSite({ outDir: dist, steps: [pages(words)], inspections: [], ...more });
const home = () => readFileSync(join(dist, 'index.html'), 'utf8');

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
    expect(readdirSync(folder)).toEqual(['dist']);
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
    expect(readdirSync(folder)).toEqual(['dist']);
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
    expect(await build('new', { outDir: '..' })).toBe(1);
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

  it('waits for nobody, but does not disturb a build that runs', async () => {
    await build('old');
    writeFileSync(`${dist}.lock`, String(process.ppid));
    expect(await build('new')).toBe(1);
    expect(said.at(-1)).toBe(
      `${dist} is being built by process ${process.ppid} — wait for it; if there is none, delete ${dist}.lock`,
    );
    expect(home()).toBe('old');
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

describe('a build that is killed', () => {
  it('while it makes pages leaves the last good site', async () => {
    await build('old');
    await killAt('step', 'SIGKILL');
    expect(home()).toBe('old');
    expect(readdirSync(folder).length).toBeGreaterThan(1);
    expect(spawnSync(process.execPath, [VICTIM, dist, 'nowhere', 'next']).status).toBe(0);
    expect(home()).toBe('next');
    expect(readdirSync(folder)).toEqual(['dist']);
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
    expect(readdirSync(folder)).toEqual(['dist']);
  }, 40_000);

  it('politely cleans up after itself', async () => {
    await build('old');
    expect(await killAt('waiting', 'SIGTERM')).toBe(143);
    expect(home()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});
