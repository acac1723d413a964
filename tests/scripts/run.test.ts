import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPTS = join(import.meta.dirname, '../../scripts');
const HERE = { os: [process.platform], cpu: [process.arch], optional: true };

/** Stands in for npm: writes down how it was called, and brings what `BRINGS` names for this call (`a b;c`). */
const NPM = `
const { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } = require('node:fs');
appendFileSync('calls', process.argv0 + ' ' + process.argv.slice(2).join(' ') + '\\n');
const call = readFileSync('calls', 'utf8').trimEnd().split('\\n').length - 1;
for (const name of (process.env.BRINGS.split(';')[call] ?? '').split(' ').filter(Boolean)) {
  mkdirSync('node_modules/' + name + '/bin', { recursive: true });
  writeFileSync('node_modules/' + name + '/package.json', '{"version":"1.0.0"}');
  if (name === 'shipped') symlinkSync(process.execPath, 'node_modules/shipped/bin/node');
}`;

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'launcher-')));
  for (const name of ['run.mjs', 'platform-packages.mjs'])
    cpSync(join(SCRIPTS, name), put(`scripts/${name}`));
  put(
    'package-lock.json',
    JSON.stringify({
      packages: {
        'node_modules/shipped': { ...HERE, version: '1.0.0', bin: { node: 'bin/node' } },
        'node_modules/binding': { ...HERE, version: '1.0.0' },
      },
    }),
  );
  put('npm/npm-cli.js', NPM);
  put('node_modules/shipped/package.json', '{"version":"1.0.0"}');
  put('node_modules/binding/package.json', '{"version":"1.0.0"}');
  // Another path to the Node of the tests, so that the script can tell which one runs it.
  symlinkSync(process.execPath, put('node_modules/shipped/bin/node'));
  put(
    'hello.mjs',
    'console.log(JSON.stringify([process.argv0, process.env.PATH, ...process.argv.slice(2)])); process.exitCode = 3;',
  );
});

afterEach(() => rmSync(root, { recursive: true }));

/** Path of a file in the invented project; with its text, writes it. */
function put(path: string, text?: string): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  if (text !== undefined) writeFileSync(join(root, path), text);
  return join(root, path);
}

function remove(path: string): void {
  rmSync(join(root, path), { recursive: true });
}

function launch(brings: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'hello.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: '/usr/bin', npm_execpath: join(root, 'npm/npm-cli.js'), BRINGS: brings },
  });
  return { status, stderr, said: stdout && (JSON.parse(stdout) as string[]) };
}

function npmCalls(): string[] {
  return existsSync(join(root, 'calls'))
    ? readFileSync(join(root, 'calls'), 'utf8').trimEnd().split('\n')
    : [];
}

describe('the launcher', () => {
  it('runs the script under the shipped Node, with its arguments and its exit code', () => {
    const shipped = join(root, 'node_modules/shipped/bin');
    expect(launch('', 'a', '--b=c d')).toEqual({
      status: 3,
      stderr: '',
      said: [join(shipped, 'node'), `${shipped}:/usr/bin`, 'a', '--b=c d'],
    });
    expect(npmCalls()).toEqual([]);
  });

  it('keeps what Node reads of the code for the next command, in the cache of the project', () => {
    expect(launch('').status).toBe(3);
    expect(readdirSync(join(root, '.cache/node'))).toHaveLength(1);
  });

  it('fetches what is missing in one step that it names, and only once', () => {
    remove('node_modules/binding');
    const first = launch('binding');
    expect(first.status).toBe(3);
    expect(first.stderr).toMatch(/^Fetching once .*: 1 package for .* \(binding 1\.0\.0\) …\n$/);
    expect(npmCalls()).toEqual([
      expect.stringMatching(/ install --no-save --include=optional .*--ignore-scripts/),
    ]);
    expect(launch('')).toMatchObject({ status: 3, stderr: '' });
    expect(npmCalls()).toHaveLength(1);
  });

  it('lets the shipped Node fetch what npm holds back from the one that runs', () => {
    remove('node_modules/binding');
    remove('node_modules/shipped');
    const { status, stderr } = launch('shipped;binding');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^Fetching once .*: 2 packages .*\n$/);
    expect(npmCalls().map((call) => call.split(' ')[0])).toEqual([
      process.execPath,
      join(root, 'node_modules/shipped/bin/node'),
    ]);
  });

  it('stops with a sentence when nothing could be fetched', () => {
    remove('node_modules/binding');
    const { status, stderr, said } = launch('');
    expect(status).toBe(1);
    expect(said).toBe('');
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^Fetching once /),
      expect.stringMatching(/^Stopped: npm could not fetch 1 package .*; run the same command again /),
      '',
    ]);
  });

  it('stops with a sentence when there is no npm', () => {
    remove('node_modules/binding');
    remove('npm');
    put('empty/file', '');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'hello.mjs'], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: join(root, 'empty') },
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Stopped: packages are missing and no npm was found to fetch them; run this command as "npm run …".\n',
    );
  });

  it('takes the Node that runs when the shipped one does not start', () => {
    remove('node_modules/shipped/bin/node');
    writeFileSync(put('node_modules/shipped/bin/node'), 'made for another machine', { mode: 0o755 });
    expect(launch('').said[0]).toBe(process.execPath);
  });

  it.each([
    ["process.on('SIGTERM', () => process.exit(7));", 7],
    ['', 143],
  ])('hands a signal on to the script (%s)', async (handler, code) => {
    put('hello.mjs', `${handler} setInterval(() => {}, 1000); console.log('ready');`);
    const child = spawn(process.execPath, ['scripts/run.mjs', 'hello.mjs'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(code);
  });
});
