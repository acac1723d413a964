import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
const content = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true }));

/** Errors of the check, as somebody is told who may not read everything, whoever runs the tests. */
function told(): string[] {
  const program = `
    import { loadReport } from ${JSON.stringify(join(ROOT, 'src/desk/check/load.ts'))};
    if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
    for (const { path, words } of loadReport(${JSON.stringify(content)}).problems) console.log(path + ': ' + words);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`.replaceAll(`${content}/`, '').trim().split('\n');
}

it.each([
  ['entities/zarinbud.yaml', 'the file cannot be opened — check who may read it'],
  ['site.yaml', 'the file cannot be opened — check who may read it'],
  ['tensions', 'the folder cannot be opened — check who may read it'],
  ['ledger', 'the folder cannot be opened — check who may read it'],
])('%s that nobody else may read is named in a sentence', (path, words) => {
  cpSync(join(ROOT, 'tests/fixtures/quarry/content'), content, { recursive: true });
  chmodSync(folder, 0o755);
  chmodSync(join(content, path), 0);
  const lines = told();
  chmodSync(join(content, path), 0o755);
  rmSync(content, { recursive: true });
  expect(lines).toContain(`${path}: ${words}`);
  expect(lines.join()).not.toMatch(/ at .*\.ts:\d+|Error:/);
});
