import { expect, it, onTestFinished, vi } from 'vitest';
import { measureDev } from '../../scripts/bench/dev.ts';
import { openSandbox } from '../desk/sandbox.ts';

it('a measurement of editing ends with what is wrong with the content, at once', async () => {
  const sandbox = openSandbox();
  onTestFinished(() => sandbox.close());
  sandbox.edit('site.yaml', 'language: en-IE', 'language: 7');
  // Astro serves no pages where it believes to be part of a test.
  vi.stubEnv('VITEST', undefined);
  vi.stubEnv('NODE_ENV', 'development');
  await expect(measureDev(sandbox.directory, process.cwd())).rejects.toThrow(
    /cannot be shown: \S*site\.yaml:\d+:\d+ language/,
  );
}, 60_000);
