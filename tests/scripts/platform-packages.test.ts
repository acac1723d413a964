import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fetchingSentence,
  isNewEnough,
  missingPackages,
  missingSentence,
  noNodeSentence,
  shippedNode,
} from '../../scripts/platform-packages.mjs';

const ROOT = join(import.meta.dirname, '../..');
const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const nothing = () => undefined;

function lockOf(packages: Parameters<typeof missingPackages>[0]['packages']) {
  return { packages };
}

function missingPaths(lock: ReturnType<typeof lockOf>, machine: typeof LINUX | { os: string; cpu: string }) {
  return missingPackages(lock, machine, nothing).map(({ path }) => path);
}

describe('the packages that are missing', () => {
  it('are those made for this system, this processor and this C library', () => {
    const lock = lockOf({
      '': { version: '1.0.0' },
      'node_modules/a-linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
      'node_modules/a-linux-musl': {
        version: '1.0.0',
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      },
      'node_modules/a-linux-gnu': { version: '1.0.0', optional: true, os: ['linux'], libc: ['glibc'] },
      'node_modules/a-arm': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['arm64'] },
      'node_modules/a-wasm': { version: '1.0.0', optional: true, cpu: ['wasm32'] },
      'node_modules/a-mac': { version: '1.0.0', optional: true, os: 'darwin', cpu: 'arm64' },
      'node_modules/a-not-windows': { version: '1.0.0', optional: true, os: ['!win32'] },
    });
    expect(missingPaths(lock, LINUX)).toEqual([
      'node_modules/a-linux',
      'node_modules/a-linux-gnu',
      'node_modules/a-not-windows',
    ]);
    expect(missingPaths(lock, { ...LINUX, libc: 'musl' })).toContain('node_modules/a-linux-musl');
    expect(missingPaths(lock, { os: 'darwin', cpu: 'arm64' })).toEqual([
      'node_modules/a-mac',
      'node_modules/a-not-windows',
    ]);
    expect(missingPaths(lock, { os: 'win32', cpu: 'x64' })).toEqual([]);
  });

  it('leave out what is not optional and what is for every machine', () => {
    const lock = lockOf({
      'node_modules/everywhere': { version: '1.0.0', optional: true },
      'node_modules/needed': { version: '1.0.0', os: ['linux'] },
    });
    expect(missingPaths(lock, LINUX)).toEqual([]);
  });

  it('leave out what is there, in the locked version only', () => {
    const lock = lockOf({
      'node_modules/@group/there': { version: '2.0.0', optional: true, os: ['linux'] },
      'node_modules/a/node_modules/@group/old': { version: '2.0.0', optional: true, os: ['linux'] },
    });
    const installed = (path: string) => (path.endsWith('there') ? '2.0.0' : '1.9.0');
    expect(missingPackages(lock, LINUX, installed)).toEqual([
      { path: 'node_modules/a/node_modules/@group/old', name: '@group/old', version: '2.0.0' },
    ]);
  });
});

describe('the shipped Node', () => {
  const lock = lockOf({
    'node_modules/tool': { version: '1.0.0', bin: { node: 'tool.js' } },
    'node_modules/n-win': {
      version: '24.0.0',
      optional: true,
      os: 'win32',
      cpu: 'x64',
      bin: { node: 'bin/node.exe' },
    },
    'node_modules/n-linux': {
      version: '24.0.0',
      optional: true,
      os: 'linux',
      cpu: 'x64',
      bin: { node: 'bin/node' },
    },
  });

  it('is the one that fits this machine', () => {
    expect(shippedNode(lock, LINUX)).toBe('node_modules/n-linux/bin/node');
    expect(shippedNode(lock, { os: 'win32', cpu: 'x64' })).toBe('node_modules/n-win/bin/node.exe');
    expect(shippedNode(lock, { os: 'freebsd', cpu: 'x64' })).toBeUndefined();
  });

  it.each([
    ['18.20.8', false],
    ['22.18.0', false],
    ['24.0.0', true],
    ['100.0.0', true],
    [undefined, false],
  ])('of version %s is new enough: %s', (version, answer) => {
    expect(isNewEnough(version)).toBe(answer);
  });
});

describe('the sentences', () => {
  const one = { path: 'node_modules/a', name: 'a', version: '1.0.0' };

  it('say what is fetched', () => {
    expect(fetchingSentence([one], LINUX)).toBe(
      'Fetching once what this machine still needs after "npm ci": 1 package for linux x64 (a 1.0.0) …',
    );
  });

  it('say what could not be fetched, and the way out', () => {
    expect(missingSentence([one, one, one, one, one], LINUX)).toBe(
      'Stopped: npm could not fetch 5 packages for linux x64 (a 1.0.0, a 1.0.0, a 1.0.0, 2 more); run the same command again when npm reaches its registry.',
    );
  });

  it('say that no Node fits, and where one is', () => {
    expect(noNodeSentence({ os: 'freebsd', cpu: 'x64' }, '18.20.8')).toBe(
      'Stopped: this needs Node 24 or newer, the one that runs is 18.20.8, and none that starts comes with the project for freebsd x64; install one from https://nodejs.org and run "npm ci" again with it.',
    );
  });
});

describe('the project', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; version: string; hasInstallScript?: boolean }>;
  };
  const { scripts, allowScripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
    allowScripts: Record<string, boolean>;
  };

  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ])('ships a Node for %s %s that is new enough, under the integrity of the lock', (os, cpu) => {
    const path = shippedNode(lock, { os, cpu, libc: 'glibc' })!;
    const entry = lock.packages[path.slice(0, path.indexOf('/bin/'))]!;
    expect(isNewEnough(entry.version)).toBe(true);
    expect(entry.integrity).toMatch(/^sha512-/);
    expect(entry.hasInstallScript).toBeUndefined();
  });

  it('needs no install script', () => {
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  it('runs every command through the launcher', () => {
    const commands = Object.values(scripts).flatMap((line) => line.split(' && '));
    expect(commands.length).toBeGreaterThan(12);
    expect(
      commands.filter((command) => !/^node scripts\/run\.mjs (scripts|node_modules)\//.test(command)),
    ).toEqual([]);
  });
});
