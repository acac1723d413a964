import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { contentDirectory, shownDirectory } from '../reading/directory.ts';
import { closeFresh, openFresh, repair, swap, targetProblem } from './build-swap.ts';
import { INSPECTIONS, inspectSite, type Inspection } from './inspect.ts';
import { loadReport } from './load.ts';
import { printProblems, summarise } from './print.ts';
import { writeSearchIndex } from './search-index.ts';

/** One thing that is done to make the site. Rejects, with words for the editor, when it fails. */
export interface Step {
  name: string;
  run(folder: string): Promise<void>;
}

/** The site is made in these steps, in an empty folder. */
export const STEPS: readonly Step[] = [
  { name: 'the pages', run: buildPages },
  { name: 'the search index', run: async (folder) => void (await writeSearchIndex(folder)) },
];

/** Longest time that a step may take, in milliseconds, before it is taken for stuck. */
const WATCHDOG = 30 * 60_000;

export interface BuildOptions {
  /** The folder that the site is written to. */
  outDir: string;
  steps?: readonly Step[];
  inspections?: readonly Inspection[];
  /** Longest time for a step, in milliseconds. */
  patience?: number;
  /** Runs between the two renames, where a kill hurts most (for tests). */
  between?: () => void;
}

/**
 * Checks the content, builds the site beside `outDir`, inspects it, then swaps the two by renames: a
 * failed or killed build leaves the last good site. Returns the exit code: 0, or 1 after saying what is wrong.
 */
export async function buildSite(options: BuildOptions): Promise<number> {
  const target = resolve(options.outDir);
  const wrong = targetProblem(target, process.cwd());
  if (wrong) return refuse(wrong);
  repair(target);
  const { report, problems } = loadReport(contentDirectory());
  printProblems(problems);
  console.log(summarise(problems, report));
  if (!report || problems.some(({ severity }) => severity === 'error'))
    return refuse('Nothing was built: mend the errors above and run the command again.');
  const opened = openFresh(target);
  if ('busy' in opened)
    return refuse(
      `${shownDirectory(target)} is being built by process ${opened.busy} — wait for it; if there is none, delete ${shownDirectory(target)}.lock`,
    );
  return buildInto(opened.fresh, target, report, options);
}

async function buildInto(
  fresh: string,
  target: string,
  report: Report,
  options: BuildOptions,
): Promise<number> {
  const { steps = STEPS, inspections = INSPECTIONS, patience = WATCHDOG, between } = options;
  const release = onSignal(() => closeFresh(target));
  try {
    for (const step of steps) await within(patience, step, fresh);
    const found = inspectSite(fresh, report, inspections);
    if (found.length > 0) throw new Error(`the built site is not right:\n${found.slice(0, 50).join('\n')}`);
    swap(fresh, target, between);
    console.log(`${shownDirectory(target)} is whole: its links, ids, addresses, policies and budgets hold.`);
    return 0;
  } catch (error) {
    const kept = existsSync(target)
      ? `the last good site in ${shownDirectory(target)} is untouched`
      : 'there is no site yet';
    return refuse(`The build failed, and ${kept}: ${(error as Error).message}`);
  } finally {
    stopChildren();
    closeFresh(target);
    release();
  }
}

function refuse(words: string): number {
  console.error(words);
  return 1;
}

/** Runs a step, but not for ever. */
async function within(patience: number, { name, run }: Step, folder: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const stuck = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${name} took longer than ${Math.round(patience / 1000)} s and was stopped`)),
      patience,
    );
  });
  try {
    await Promise.race([run(folder), stuck]);
  } finally {
    clearTimeout(timer);
  }
}

/** Cleans up when the command is interrupted; returns what takes the handlers away again. */
function onSignal(clean: () => void): () => void {
  const stop = (signal: NodeJS.Signals) => {
    stopChildren();
    clean();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

const running = new Set<ChildProcess>();

function stopChildren(): void {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
}

/** Builds the pages in a process of its own, which can be stopped, and which stops when this one is killed. */
function buildPages(folder: string): Promise<void> {
  return runScript('scripts/build-pages.ts', [folder]);
}

/** Runs a script of this project; it hears of this process's end through the channel between the two. */
export function runScript(script: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    running.add(child);
    child.on('exit', (code, signal) => {
      running.delete(child);
      if (code === 0) done();
      else
        fail(new Error(`${script} stopped with ${signal ?? `exit code ${code}`}; what it said stands above`));
    });
    child.on('error', fail);
  });
}
