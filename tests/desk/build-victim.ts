// A build to be killed by a test: argv is the folder, and where it stops for ever ("step", "between" or "nowhere").
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../src/desk/build.ts';

const [outDir = '', stop, words = 'new'] = process.argv.slice(2);

function sleep(): void {
  process.stdout.write('ready\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

async function run(folder: string): Promise<void> {
  mkdirSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'a/index.html'), words);
  if (stop === 'step') sleep();
  if (stop === 'waiting') {
    process.stdout.write('ready\n');
    await new Promise((done) => setTimeout(done, 60_000));
  }
  writeFileSync(join(folder, '404.html'), words);
  writeFileSync(join(folder, 'index.html'), words);
}

process.exitCode = await buildSite({
  outDir,
  steps: [{ name: 'the pages', run }],
  inspections: [],
  between: stop === 'between' ? sleep : () => {},
});
