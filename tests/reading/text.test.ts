import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { openSandbox } from '../desk/sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

it('takes Windows line ends for line feeds: the same content, the same problems', () => {
  sandbox.edit('findings/005-licensed-pits-only.mdx', 'grade: stated', 'grade: said');
  const plain = loadReport(sandbox.directory);
  const windows = `${sandbox.directory}-windows`;
  cpSync(sandbox.directory, windows, { recursive: true });
  for (const name of readdirSync(windows, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(mdx|yaml)$/.test(name)) continue;
    const file = join(windows, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  }
  const other = loadReport(windows);
  expect(other.content).toEqual(plain.content);
  expect(other.problems.map(({ line, column, words }) => [line, column, words])).toEqual(
    plain.problems.map(({ line, column, words }) => [line, column, words]),
  );
  expect(plain.problems.length).toBeGreaterThan(0);
});
