import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Report } from '../../model/report.ts';
import { basePath, contentDirectory, shownDirectory } from '../../reading/directory.ts';
import { counted, grouped } from '../../text/numbers.ts';
import { runScript, stopChildren } from './child.ts';
import { runSteps, stopwatch, type Pace, type Step, type Tell } from './step.ts';
import { packed } from './pass.ts';
import { servedProblem } from './served.ts';
import { takeLock } from './lock.ts';
import { closeFresh, openFresh, pathProblem, repair, swap, targetProblem } from './swap.ts';
import { INSPECTIONS, inspectSite, type Inspection } from '../inspect/inspect.ts';
import { checkReport } from '../check/load.ts';
import { printProblems, summarise } from '../check/print.ts';
import { showing } from '../check/showing.ts';

/** The report in one language. */
interface Language {
  language: string;
  /** False for the original. */
  edition: boolean;
  report: Report;
}

/** A step that shows no progress for ten minutes is stuck; one that goes on is reported every ten seconds. */
const PACE: Pace = { patience: 10 * 60_000, rest: 10_000 };

/** How many files the process that builds the pages has made, of how many; at last, how many pages its search finds. */
export interface MadeFiles {
  done: number;
  all: number;
  found?: number;
}

export interface BuildOptions {
  /** The folder that the site is written to. */
  outDir: string;
  /** Also what is not published yet, under a banner on every page. */
  unpublished?: boolean;
  steps?: readonly Step[];
  inspections?: readonly Inspection[];
  pace?: Pace;
  /** Runs once the site is in its place, and before another build may start. May throw a `Refusal`. */
  after?: (folder: string, report: Report) => Promise<void>;
  /** The folder whose builds share caches, and of which one runs at a time; the one that the command runs in. */
  project?: string;
  /** Runs between the two renames, where a kill hurts most (for tests). */
  between?: () => void;
}

/**
 * Checks the content, builds the site beside `outDir`, inspects it, then swaps the two by renames: a
 * failed or killed build leaves the last good site. Returns the exit code: 0, or 1 after saying what is wrong.
 */
export async function buildSite(options: BuildOptions): Promise<number> {
  const target = resolve(options.outDir);
  const project = options.project ?? process.cwd();
  const wrong = pathProblem(project) ?? targetProblem(target, project);
  if (wrong) return refuse(wrong);
  const lock = takeLock(project);
  if (typeof lock === 'string') return refuse(lock);
  try {
    return await buildLocked(target, project, options);
  } finally {
    lock.release();
  }
}

async function buildLocked(target: string, project: string, options: BuildOptions): Promise<number> {
  try {
    repair(target);
  } catch (error) {
    return refuse(`the last site cannot be put in its place: ${(error as Error).message}`);
  }
  const took = stopwatch();
  const { report, problems, editions } = checkReport(contentDirectory());
  printProblems(problems);
  console.log(summarise(problems, report, editions));
  const { errors, unpublished } = showing(problems, options.unpublished ? 'ask' : 'readers');
  if (!report || errors.length > 0)
    return refuse('Nothing was built: mend the errors above and run the command again.');
  const elsewhere = servedProblem(report.site.address, process.env);
  if (elsewhere !== null) return refuse(elsewhere);
  process.env.SHOW_UNPUBLISHED = unpublished;
  console.log(`content: checked (${took()})`);
  const opened = openFresh(target, project);
  if ('refused' in opened) return refuse(opened.refused);
  const original: Language = { language: report.site.language, edition: false, report };
  const others = editions.flatMap(({ language, report: words }): Language[] =>
    words ? [{ language, edition: true, report: words }] : [],
  );
  const code = await buildInto(opened.fresh, target, project, [original, ...others], options);
  if (code === 0) await options.after?.(target, report);
  return code;
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
  project: string,
  languages: readonly Language[],
  options: BuildOptions,
): Promise<number> {
  const { steps = stepsOf(languages), inspections = INSPECTIONS, pace = PACE, between } = options;
  const release = onSignal(() => closeFresh(target, project));
  const site = join(fresh, 'site');
  try {
    mkdirSync(site);
    await runSteps(steps, site, pace);
    const editions = languages.filter(({ edition }) => edition).map(({ language }) => language);
    for (const language of editions)
      if (existsSync(partOf(site, language))) renameSync(partOf(site, language), join(site, language));
    const took = stopwatch();
    const found = languages.flatMap((language) => inspected(site, language, languages, inspections));
    console.log(`inspection: ${counted(found.length, 'problem')} (${took()})`);
    if (found.length > 0) throw new Error(`the built site is not right:\n${found.slice(0, 50).join('\n')}`);
    swap(site, target, { between });
    console.log(`${shownDirectory(target)} is whole: its links, ids, addresses, policies and budgets hold.`);
    return 0;
  } catch (error) {
    const kept = existsSync(target)
      ? `the last good site in ${shownDirectory(target)} is untouched`
      : 'there is no site yet';
    return refuse(`The build failed, and ${kept}: ${(error as Error).message}`);
  } finally {
    stopChildren();
    closeFresh(target, project);
    release();
  }
}

/** What is wrong with the pages of one language; links may lead to those of the others. */
function inspected(
  site: string,
  { language, edition, report }: Language,
  all: readonly Language[],
  inspections: readonly Inspection[],
): string[] {
  const base = basePath();
  if (!edition) {
    const apart = all.filter((one) => one.edition).map((one) => one.language);
    return inspectSite(site, report, inspections, { base, apart });
  }
  const around = { folder: site, base };
  return inspectSite(join(site, language), report, inspections, { base: `${base}/${language}`, around });
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

/** The pages of an edition are made beside those of the original, at the same time; Astro empties its folder first. */
const partOf = (site: string, language: string) => `${site}-${language}`;

/**
 * The pages of each language, with their search index, made side by side. Astro writes files of its own into one folder
 * when it starts, so that a language begins when the one before it has told for the first time how far it is.
 */
export function stepsOf(languages: readonly Language[], make = buildPages): Step[] {
  let before = Promise.resolve();
  return languages.map(({ language, edition, report }) => {
    const first = before;
    const begun = Promise.withResolvers<void>();
    begun.promise.catch(() => {});
    before = begun.promise;
    const run: Step['run'] = async (site, tell) => {
      try {
        await first;
        const told: Tell = (words) => (begun.resolve(), tell(words));
        const folder = edition ? partOf(site, language) : site;
        return await make(folder, told, settingsOf(language, edition), packed(report));
      } catch (error) {
        begun.reject(error);
        throw error;
      }
    };
    return { name: edition ? `pages (${language})` : 'pages', run };
  });
}

/** What tells the process that builds the pages which language they are in, and where they will be served. */
function settingsOf(language: string, edition: boolean): Record<string, string> {
  const base = basePath();
  return {
    PAGES_LANGUAGE: language,
    ...(edition ? { EDITION: language, BASE_PATH: `${base}/${language}` } : { EDITION: '' }),
  };
}

/** Builds the pages in a process of its own, which stops when this one is killed. Answers what it made. */
async function buildPages(
  folder: string,
  tell: Tell,
  settings: Record<string, string>,
  report: Buffer,
): Promise<string> {
  let made: MadeFiles = { done: 0, all: 0 };
  const hear = (message: unknown) => {
    made = message as MadeFiles;
    tell(`${grouped(made.done)} of ${counted(made.all, 'file')}`);
  };
  await runScript('scripts/build-pages.ts', [folder], hear, settings, report);
  return `${counted(made.done, 'file')}, ${counted(made.found ?? 0, 'page')} in the search`;
}
