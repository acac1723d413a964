import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { generateContent } from '../../scripts/bench/generate.ts';
import { checkReport } from '../../src/desk/check/load.ts';

it('content for measuring has no error', () => {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  generateContent(directory, 12);
  const errors = checkReport(directory).problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
});
