import { expect, it, onTestFinished, vi } from 'vitest';
import { reportOf } from '../../src/desk/check/join.ts';
import { readContent, remember, tell, type Memory } from '../../src/reading/read.ts';
import { COLLECTIONS, FOLDERS } from '../../src/schema/collections.ts';
import { openSandbox } from '../desk/sandbox.ts';

it('what was saved is read anew and held against its schema anew, and nothing else, also where another thread has read it', () => {
  const sandbox = openSandbox();
  onTestFinished(() => sandbox.close());
  const memory: Memory = new Map();
  const { files: before } = readContent(sandbox.directory, FOLDERS, memory);
  const told = remember(structuredClone(tell(memory)));
  const { files } = readContent(sandbox.directory, FOLDERS, told);
  expect(files.map(({ at, ...file }) => ({ ...file, title: at(['title']) }))).toEqual(
    before.map(({ at, ...file }) => ({ ...file, title: at(['title']) })),
  );
  const remembered = new Set<object>([...told.values()].map(({ read }) => read));
  expect(files.filter((file) => !remembered.has(file))).toEqual([]);
  expect(reportOf(files, sandbox.directory)?.findings[0]!.whenText).not.toBe('then');

  const held = vi.spyOn(COLLECTIONS.findings.schema, 'safeParse');
  sandbox.write(FILE, sandbox.read(FILE).replace(/^whenText: .*$/m, 'whenText: then'));
  const saved = readContent(sandbox.directory, FOLDERS, told).files;
  const anew = saved.filter((file) => !remembered.has(file));
  expect(anew.map(({ id }) => `findings/${id}.mdx`)).toEqual([FILE]);
  expect(reportOf(saved, sandbox.directory)?.findings[0]!.whenText).toBe('then');
  expect(held.mock.calls.map(([data]) => data)).toEqual([anew[0]!.data]);
});

const FILE = 'findings/001-sand-to-kvitka-quay.mdx';
