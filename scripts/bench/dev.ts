import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What an editor waits for until a page has the words that are looked for. */
export interface Wait {
  /** Seconds of wall time. */
  wall: number;
  /** CPU seconds of the thread that makes pages: a busy machine makes an editor wait longer, but does little to these. */
  pages: number;
  /** CPU seconds of all threads, the check among them. */
  all: number;
}

export interface Waits {
  /** From the command to the first page. */
  start: Wait;
  /** From saving a file to the words on the page, by file. */
  seen: (Wait & { file: string })[];
}

const PORT = 4479;
/** Longer than anybody waits, in seconds. */
const PATIENCE = 300;

/**
 * Starts the development server on a content folder, saves files of it in turn, and waits for the words on their pages.
 * Throws the first message of the check where the content has errors, and where the server ends by itself. Linux only:
 * reads `/proc`.
 */
export async function measureDev(content: string, project: string): Promise<Waits> {
  const child = spawn(process.execPath, ['scripts/dev.ts', '--port', String(PORT)], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (words) => (said = `${said}${words}`.slice(0, 2000)));
  /** Seconds until the page of an address has some words. */
  async function until(page: string, words: string): Promise<Wait> {
    const [began, before] = [performance.now(), cpuOf(child.pid!)];
    const passed = () => (performance.now() - began) / 1000;
    while (passed() < PATIENCE) {
      if (child.exitCode !== null) throw new Error(`the server ended by itself: ${said}`);
      if ((await open(page)).includes(words)) {
        const after = cpuOf(child.pid!);
        return { wall: passed(), pages: after.pages - before.pages, all: after.all - before.all };
      }
      await sleep(50);
    }
    throw new Error(`${page} did not have “${words}” within ${PATIENCE} s`);
  }
  try {
    const start = await until('/findings/1/', '<h1');
    const seen = [];
    for (const { file, page, from } of EDITS) {
      // The check of what was saved before goes on meanwhile, as it does for an editor who types.
      await until(page, from);
      await sleep(5000);
      const path = join(content, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, `${from} anew`));
      seen.push({ file, ...(await until(page, `${from} anew`)) });
    }
    return { start, seen };
  } finally {
    child.kill();
  }
}

/** One file of each kind that has words of its own on a page, and a finding once more: the first is the slowest. */
const EDITS = [
  { file: 'findings/001-load.mdx', page: '/findings/1/', from: 'The context of this finding' },
  { file: 'findings/002-load.mdx', page: '/findings/2/', from: 'The context of this finding' },
  { file: 'articles/article-1.mdx', page: '/articles/article-1/', from: 'Article 1 on sand' },
  { file: 'tensions/01-pair.mdx', page: '/tensions/1/', from: 'The one says sold' },
  { file: 'chapters/02-gravel.mdx', page: '/report/gravel/', from: 'Chapter gravel' },
  { file: 'site.yaml', page: '/method/', from: 'Nothing is recorded' },
];

/** A page as it is now; nothing while no server answers. Throws what is wrong where the server cannot make it. */
async function open(page: string): Promise<string> {
  const answer = await fetch(`http://localhost:${PORT}${page}`, { headers: { accept: 'text/html' } }).catch(
    () => null,
  );
  const html = (await answer?.text()) ?? '';
  if (answer && answer.status >= 500) throw new Error(`${page} cannot be shown: ${firstItem(html)}`);
  return html;
}

/** The first message on the page of what is to be mended, as plain text. */
const firstItem = (html: string): string =>
  (/<li>(.*?)<\/li>/s.exec(html)?.[1] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .trim();

/** CPU seconds that a process has used so far, in all, and in its first thread. */
function cpuOf(pid: number): Pick<Wait, 'pages' | 'all'> {
  const used = (file: string) => {
    const [user, system] = readFileSync(file, 'utf8').split(') ')[1]!.split(' ').slice(11, 13).map(Number);
    return (user! + system!) / TICKS;
  };
  return { pages: used(`/proc/${pid}/task/${pid}/stat`), all: used(`/proc/${pid}/stat`) };
}

/** In which Linux counts the time of processes, for each second. */
const TICKS = 100;
