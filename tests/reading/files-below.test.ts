import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';

it('names the files of a folder, sorted, without the folders, and refuses one that is not there', () => {
  const root = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(root, 'b/empty'), { recursive: true });
  for (const path of ['c', 'b/a', 'a']) writeFileSync(join(root, path), '');
  expect(filesBelow(root)).toEqual(['a', 'b/a', 'c']);
  expect(filesBelow(`${root}/`)).toEqual(['a', 'b/a', 'c']);
  rmSync(root, { recursive: true });
  expect(() => filesBelow(root)).toThrow('ENOENT');
});
