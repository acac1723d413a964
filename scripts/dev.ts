/**
 * `npm run dev [-- --port 4400 --host 0.0.0.0 --open]`: the site with live reload. What changed is shown as soon as it is
 * joined; a second thread reads everything once and holds every word, and what it finds wrong is said here and on every
 * page. `EDITION=nl npm run dev` shows the edition in that language, below `/nl/`, as it is served.
 */
import './settings.ts';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dev, type AstroIntegration } from 'astro';
import { handOn } from '../src/data.ts';
import { isPort } from '../src/desk/build/served.ts';
import { pathProblem } from '../src/desk/build/swap.ts';
import { reportOf } from '../src/desk/check/join.ts';
import { loadReport } from '../src/desk/check/load.ts';
import { problemPage } from '../src/desk/check/problem-page.ts';
import { readCommandLine, Refusal, refused } from '../src/desk/command-line.ts';
import type { Report } from '../src/model/report.ts';
import {
  basePath,
  contentDirectory,
  editionBuilt,
  editionDirectory,
  editionLanguages,
} from '../src/reading/directory.ts';
import type { Problem } from '../src/reading/fault.ts';
import { readContent, remember, type Memory } from '../src/reading/read.ts';
import { COLLECTION_NAMES, FOLDERS } from '../src/schema/collections.ts';
import type { Heard } from './dev-check.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const USAGE = 'npm run dev [-- --port <number>] [--host <address>] [--open]';
/** Editors save several files at once; they are read together, after this many milliseconds of rest. */
const REST = 80;
/** Until the check begins, in milliseconds: a page is asked for at once, and comes before every word is held. */
const PAGE = 1000;
/** Asked for while the content is still read, so that what makes most pages is ready when it has been. */
const WARM_UP = ['/findings/1/', '/'];

const settings = settingsOf(process.argv.slice(2));
const directory = contentDirectory();
const edition = editionBuilt();
if (edition !== null) process.env.BASE_PATH = `${basePath()}/${edition}`;
let memory: Memory = new Map();
let errors: Problem[] = [];
let reload = () => {};

// Until there is a report, pages wait for it.
const first = Promise.withResolvers<Report>();
handOn(first.promise);
/** Resolved when there is something to show: the report, or what is wrong. */
const ready = Promise.withResolvers<void>();
const checker = startChecker();

/** What stands behind `npm run dev --`; ends the command with one sentence where that cannot be meant. */
function settingsOf(args: readonly string[]): { port?: number; host?: string; open: boolean } {
  try {
    const odd = pathProblem(process.cwd());
    if (odd !== null) throw new Refusal(odd);
    const { words, options, flags } = readCommandLine(
      args,
      { options: ['port', 'host'], flags: ['open'] },
      USAGE,
    );
    const port = options.port ?? process.env.PORT;
    if (words.length > 0)
      throw new Refusal(`"${words[0]}" does not belong here — it is called like this: ${USAGE}`);
    if (port !== undefined && !isPort(port))
      throw new Refusal(
        `--port is ${JSON.stringify(port)}, which is no port — write a number from 0 to 65535`,
      );
    return {
      ...(port === undefined ? {} : { port: Number(port) }),
      ...(options.host === undefined ? {} : { host: options.host }),
      open: flags.has('open'),
    };
  } catch (error) {
    process.exit(refused(error, console.error));
  }
}

/** Reads what was touched and joins everything anew. False where that cannot be done: then the last good report stays. */
function readAnew(): boolean {
  const report = reportNow();
  if (report === null) return false;
  handOn(report);
  first.resolve(report);
  return true;
}

function reportNow(): Report | null {
  if (edition !== null)
    return (
      loadReport(directory, { memory }).editions.find(({ language }) => language === edition)?.report ?? null
    );
  const { files, problems } = readContent(directory, FOLDERS, memory);
  return problems.some(({ severity }) => severity === 'error') ? null : reportOf(files, directory);
}

/** The folders in which something can change; one watch for each, not one for each file. */
function watched(): string[] {
  const roots = [
    directory,
    ...editionLanguages(directory).map((language) => editionDirectory(directory, language)),
  ];
  return roots.flatMap((root) => [root, ...[...COLLECTION_NAMES, 'ledger'].map((name) => join(root, name))]);
}

/** Shows errors in place of pages, and reloads open pages when the content changes. */
function showProblems(server: Server): void {
  const client = `${server.config.base.replace(/\/$/, '')}/@vite/client`;
  server.middlewares.stack.unshift({
    route: '',
    async handle(request: { headers: { accept?: string } }, response: Response, next: () => void) {
      if (!request.headers.accept?.includes('text/html')) return next();
      await ready.promise;
      if (errors.length === 0) return next();
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(problemPage(errors, client));
    },
  } as (typeof server.middlewares.stack)[number]);
  reload = () => {
    // Astro keeps what a page was made of until it hears this.
    for (const environment of Object.values(server.environments))
      environment.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
  };
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const isShown = readAnew();
      if (isShown) reload();
      checkAfter(isShown);
    }, REST);
  };
  for (const folder of watched())
    try {
      watch(folder, changed).on('error', () => {});
    } catch {
      // A folder that is not there; when it is made, the command is started again.
    }
}

/** Reads everything in a thread of its own while the server starts, then holds every word, and tells what is wrong. */
function startChecker(): Worker {
  const worker = new Worker(join(import.meta.dirname, 'dev-check.ts'), {
    // Problems are for editors, in whatever language the pages are.
    env: { ...process.env, PAGES_LANGUAGE: 'en' },
  });
  return worker.on('message', (heard: Heard) => {
    if ('read' in heard) {
      memory = remember(heard.read);
      const isShown = readAnew();
      if (isShown) ready.resolve();
      checkAfter(isShown);
      return;
    }
    const before = [errors.length > 0, process.env.SHOW_UNPUBLISHED];
    errors = heard.checked.errors;
    process.env.SHOW_UNPUBLISHED = heard.checked.unpublished;
    ready.resolve();
    if (errors.length > 0 || before[0] || before[1] !== heard.checked.unpublished) reload();
  });
}

/** Has every word held: at once where nothing can be shown before it is known what is wrong. */
function checkAfter(isShown: boolean): void {
  setTimeout(() => checker.postMessage('check'), isShown ? PAGE : 0);
}

interface Response {
  statusCode: number;
  setHeader(name: string, value: string): void;
  end(text: string): void;
}

const { open, ...server } = settings;
const { address } = await dev({
  root: '.',
  server: { ...server, open },
  // Content is watched here, and what is built is no part of the site.
  vite: { server: { watch: { ignored: [`${directory}/**`, '**/dist/**', '**/.cache/**', '**/tests/**'] } } },
  integrations: [
    { name: 'content-problems', hooks: { 'astro:server:setup': ({ server }) => showProblems(server) } },
  ],
});
const base = basePath();
for (const page of WARM_UP) void fetch(`http://localhost:${address.port}${base}${page}`).catch(() => {});
