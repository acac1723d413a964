// A build to be killed by a test: argv is the folder, and where it stops for ever ("step", "waiting", "search",
// "between" or "nowhere").
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite } from '../../../src/desk/build/build.ts';
import { runScript } from '../../../src/desk/build/child.ts';

const [outDir = '', stop, words = 'new'] = process.argv.slice(2);

function sleep(): void {
  process.stdout.write('ready\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

async function run(folder: string): Promise<string> {
  mkdirSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'a/index.html'), words);
  if (stop === 'step') sleep();
  if (stop === 'waiting') {
    process.stdout.write('ready\n');
    await new Promise((done) => setTimeout(done, 60_000));
  }
  writeFileSync(join(folder, '404.html'), words);
  writeFileSync(join(folder, 'index.html'), words);
  return '3 files';
}

/** An index of pages without end, made as the real one is. */
async function search(folder: string): Promise<string> {
  await runScript(join(import.meta.dirname, 'endless.ts'), [folder]);
  return 'never';
}

process.exitCode = await buildSite({
  outDir,
  project: dirname(outDir),
  steps: [{ name: 'pages', run }, ...(stop === 'search' ? [{ name: 'search index', run: search }] : [])],
  pace: { patience: stop === 'search' ? 500 : 60_000, rest: 60_000 },
  inspections: [],
  between: stop === 'between' ? sleep : () => {},
});
