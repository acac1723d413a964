import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What an editor waits for, in seconds of wall time. */
export interface Waits {
  /** From the command to the first page. */
  start: number;
  /** From saving a file to the words on the page, by file. */
  seen: { file: string; seconds: number }[];
}

const PORT = 4479;
/** Longer than anybody waits, in seconds. */
const PATIENCE = 300;

/** Starts the development server on a content folder, saves files of it in turn, and waits for the words on their pages. */
export async function measureDev(content: string, project: string): Promise<Waits> {
  const child = spawn(process.execPath, ['scripts/dev.ts', '--port', String(PORT)], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  try {
    const start = await until('/findings/1/', '<h1');
    const seen = [];
    for (const { file, page, from } of EDITS) {
      // The check of what was saved before goes on meanwhile, as it does for an editor who types.
      await until(page, from);
      await sleep(5000);
      const path = join(content, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, `${from} anew`));
      seen.push({ file, seconds: await until(page, `${from} anew`) });
    }
    return { start, seen };
  } finally {
    child.kill();
  }
}

const EDITS = [
  { file: 'findings/001-load.mdx', page: '/findings/1/', from: 'The context of this finding' },
  { file: 'findings/002-load.mdx', page: '/findings/2/', from: 'The context of this finding' },
  { file: 'site.yaml', page: '/method/', from: 'Nothing is recorded' },
];

/** Seconds until the page of an address has some words. */
async function until(page: string, words: string): Promise<number> {
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  while (passed() < PATIENCE) {
    const html = await fetch(`http://localhost:${PORT}${page}`, { headers: { accept: 'text/html' } })
      .then((answer) => answer.text())
      .catch(() => '');
    if (html.includes(words)) return passed();
    await sleep(50);
  }
  throw new Error(`${page} did not have “${words}” within ${PATIENCE} s`);
}
