import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { publicReport } from '../../model/persons/public.ts';
import type { Report } from '../../model/report.ts';
import { contentDirectory, shownDirectory } from '../../reading/directory.ts';
import { counted, grouped } from '../../text/numbers.ts';
import { t } from '../../text/t.ts';
import { runScript, stopChildren } from './child.ts';
import { runStep, stopwatch, type Pace, type Step, type Tell } from './step.ts';
import { closeFresh, openFresh, repair, swap, targetProblem } from './swap.ts';
import { INSPECTIONS, inspectSite, type Inspection } from '../inspect/inspect.ts';
import { loadReport } from '../check/load.ts';
import { printProblems, summarise } from '../check/print.ts';
import { searchRecords } from './search-records.ts';
import { stopSearchIndex, writeSearchIndex } from './search-index.ts';

/** The site is made in these steps, in an empty folder. */
export const STEPS: readonly Step[] = [
  { name: 'pages', run: buildPages },
  { name: 'search index', run: indexPages },
];

/** A step that shows no progress for ten minutes is stuck; one that goes on is reported every ten seconds. */
const PACE: Pace = { patience: 10 * 60_000, rest: 10_000 };

/** How many files the process that builds the pages has made, of how many. */
export interface MadeFiles {
  done: number;
  all: number;
}

export interface BuildOptions {
  /** The folder that the site is written to. */
  outDir: string;
  /** Also what is not published yet, under a banner on every page. */
  unpublished?: boolean;
  steps?: readonly Step[];
  inspections?: readonly Inspection[];
  pace?: Pace;
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
  const took = stopwatch();
  const { report, problems } = loadReport(contentDirectory());
  printProblems(problems);
  console.log(summarise(problems, report));
  const errors = problems.filter(
    ({ severity, code }) => severity === 'error' && !(options.unpublished && code === 'unpublished'),
  );
  if (!report || errors.length > 0)
    return refuse('Nothing was built: mend the errors above and run the command again.');
  process.env.SHOW_UNPUBLISHED = options.unpublished ? '1' : '';
  console.log(`content: checked (${took()})`);
  const opened = openFresh(target);
  if ('busy' in opened)
    return refuse(
      `${shownDirectory(target)} is being built by process ${opened.busy} — wait for it; if there is none, delete ${shownDirectory(target)}.lock`,
    );
  return buildInto(opened.fresh, target, report, options);
}

/** Whether `--unpublished` was asked for; null after saying that something else was. */
export function unpublishedAsked(args: readonly string[]): boolean | null {
  const other = args.find((word) => word !== '--unpublished');
  if (other === undefined) return args.length > 0;
  refuse(`"${other}" is no option of the build: npm run build [-- --unpublished]`);
  return null;
}

async function buildInto(
  fresh: string,
  target: string,
  report: Report,
  options: BuildOptions,
): Promise<number> {
  const { steps = STEPS, inspections = INSPECTIONS, pace = PACE, between } = options;
  const release = onSignal(() => closeFresh(target));
  try {
    for (const step of steps) await runStep(step, fresh, pace);
    const took = stopwatch();
    const found = inspectSite(fresh, report, inspections);
    console.log(`inspection: ${counted(found.length, 'problem')} (${took()})`);
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
    await stopSearchIndex();
    closeFresh(target);
    release();
  }
}

function refuse(words: string): number {
  console.error(words);
  return 1;
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

/** Builds the pages in a process of its own, which stops when this one is killed. Answers how many files it made. */
async function buildPages(folder: string, tell: Tell): Promise<string> {
  let files = 0;
  await runScript('scripts/build-pages.ts', [folder], (message) => {
    const { done, all } = message as MadeFiles;
    files = done;
    tell(`${grouped(done)} of ${counted(all, 'file')}`);
  });
  return counted(files, 'file');
}

async function indexPages(folder: string): Promise<string> {
  const { report } = loadReport(contentDirectory());
  if (!report) throw new Error('the content cannot be read any more');
  const records = searchRecords(publicReport(report, t.finding.person.instead));
  return counted(await writeSearchIndex(folder, records, report.site.language), 'page');
}
