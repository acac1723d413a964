import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runScript, stopChildren } from '../../../src/desk/build/child.ts';

const folder = mkdtempSync(join(tmpdir(), 'child-'));
afterAll(() => rmSync(folder, { recursive: true }));

function script(words: string): string {
  const file = join(folder, 'script.ts');
  writeFileSync(file, words);
  return file;
}

describe('runScript', () => {
  it('hands on what the script sends, and ends with it', async () => {
    const heard: unknown[] = [];
    const file = script(
      'process.send?.({ done: 1, all: 2 }); process.send?.({ done: 2, all: 2 }, () => process.disconnect());',
    );
    await runScript(file, [], (message) => heard.push(message));
    expect(heard).toEqual([
      { done: 1, all: 2 },
      { done: 2, all: 2 },
    ]);
  });

  it('says with which code the script stopped', async () => {
    const file = script('process.exit(Number(process.argv[2]));');
    await expect(runScript(file, ['3'])).rejects.toThrow(
      `${file} stopped with exit code 3; what it said stands above`,
    );
  });

  it('makes pages for readers, whatever the shell says', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const heard: unknown[] = [];
    const file = script('process.send?.(process.env.NODE_ENV, () => process.disconnect());');
    await runScript(file, [], (message) => heard.push(message));
    vi.unstubAllEnvs();
    expect(heard).toEqual(['production']);
  });

  it('is stopped with all the others', async () => {
    const file = script('process.send?.(1); setInterval(() => {}, 1000);');
    await expect(runScript(file, [], stopChildren)).rejects.toThrow('stopped with SIGKILL');
  });
});
