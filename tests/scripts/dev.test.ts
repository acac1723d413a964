import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { measureDev } from '../../scripts/bench/dev.ts';
import { openSandbox } from '../desk/sandbox.ts';

const PORT = 4478;
const sandbox = openSandbox();
let server: ChildProcess;
afterAll(() => sandbox.close());

async function open(path: string): Promise<string> {
  const answer = await fetch(`http://localhost:${PORT}${path}`, { headers: { accept: 'text/html' } }).catch(
    () => null,
  );
  return (await answer?.text()) ?? '';
}

/** The page once it has these words; the last state of it when they never come. */
async function pageWith(path: string, words: string): Promise<string> {
  let html = '';
  for (let tries = 0; tries < 400 && !(html = await open(path)).includes(words); tries++) await sleep(100);
  return html;
}

describe('the site while somebody edits', { timeout: 60_000 }, () => {
  beforeAll(() => {
    server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(PORT)], {
      // Astro serves no pages where it believes to be part of a test.
      env: { ...process.env, CONTENT_DIR: sandbox.directory, VITEST: undefined, NODE_ENV: 'development' },
      stdio: 'ignore',
    });
  });
  afterAll(() => void server.kill());

  it('is served where it was asked for, and shows what was saved, of site.yaml too', async () => {
    const title = /^title: (.*)$/m.exec(sandbox.read('site.yaml'))![1]!;
    expect(await pageWith('/', title)).toContain(title);
    sandbox.write('site.yaml', sandbox.read('site.yaml').replace(`title: ${title}`, 'title: Another name'));
    expect(await pageWith('/', 'Another name')).toContain('Another name');
    for (let i = 0; i < 5; i++) expect(await open('/findings/1/')).toContain('Another name');
  });

  it('is replaced by what is wrong, and comes back', async () => {
    const file = 'findings/001-sand-to-kvitka-quay.mdx';
    const good = sandbox.read(file);
    sandbox.write(file, good.replace(/^grade: .*$/m, 'grade: sure'));
    expect(await pageWith('/findings/1/', 'to mend')).toContain('001-sand-to-kvitka-quay.mdx:');
    sandbox.write(
      file,
      good.replace(/^title: .*$/m, 'title: Sand is said to have been delivered to Kvitka Quay'),
    );
    expect(await pageWith('/findings/1/', 'Sand is said to have been')).toContain('<h1');
  });

  it('offers its numbers and titles of now to an editor of YAML files', async () => {
    const offered = () =>
      existsSync('.cache/schemas/glossary.json') ? readFileSync('.cache/schemas/glossary.json', 'utf8') : '';
    for (let tries = 0; tries < 300 && !offered().includes('Sand is said to have been'); tries++)
      await sleep(100);
    expect(offered()).toContain('"Sand is said to have been delivered to Kvitka Quay"');
  });
});

it('a measurement of editing ends with what is wrong with the content, at once', async () => {
  sandbox.restore();
  sandbox.edit('site.yaml', 'language: en-IE', 'language: 7');
  vi.stubEnv('VITEST', undefined);
  vi.stubEnv('NODE_ENV', 'development');
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(measureDev(sandbox.directory, process.cwd())).rejects.toThrow(
    /cannot be shown: \S*site\.yaml:\d+:\d+ language/,
  );
}, 60_000);

describe('what cannot be meant', () => {
  it.each([
    [['--port', 'abc'], {}, '--port is "abc", which is no port — write a number from 0 to 65535'],
    [['--speed', '3'], {}, '--speed does not belong here'],
    [
      [],
      { CONTENT_DIR: '' },
      'CONTENT_DIR is empty, which is no folder — name the folder that holds a site.yaml',
    ],
    [[], { CONTENT_DIR: 'nowhere' }, 'CONTENT_DIR is "nowhere", which is no folder'],
    [[], { PORT: '4321x' }, 'PORT is "4321x", which is no port'],
    [[], { EDITION: 'xx' }, 'EDITION is "xx", which is no edition'],
    [[], { SITE_URL: 'h.example' }, 'SITE_URL is "h.example", which is no plain address'],
    [[], { BASE_PATH: 'repo' }, 'BASE_PATH is "repo", which is no plain path'],
  ])('%j %j is one sentence', (args, env, words) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/dev.ts', ...args], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
