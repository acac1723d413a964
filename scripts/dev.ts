/**
 * `npm run dev`: the site with live reload; what is wrong with the content is said here and on every page.
 * `EDITION=nl npm run dev` shows the edition in that language, below `/nl/`, as it is served.
 */
import { dev, type AstroIntegration } from 'astro';
import { pathProblem } from '../src/desk/build/swap.ts';
import { checkReport } from '../src/desk/check/load.ts';
import { printProblems, summarise } from '../src/desk/check/print.ts';
import { problemPage } from '../src/desk/check/problem-page.ts';
import { showing } from '../src/desk/check/showing.ts';
import { contentDirectory, editionBuilt, editionLanguages } from '../src/reading/directory.ts';
import type { Problem } from '../src/reading/fault.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const odd = pathProblem(process.cwd());
if (odd !== null) {
  console.error(odd);
  process.exit(1);
}
const directory = contentDirectory();
const edition = editionBuilt();
if (edition !== null) {
  const known = editionLanguages(directory);
  if (!known.includes(edition)) {
    console.error(`EDITION=${edition}: there is no such edition — name one of ${known.join(', ') || 'none'}`);
    process.exit(1);
  }
  // Read by what the pages are made with; this process goes on in the language of editors.
  process.env.PAGES_LANGUAGE = edition;
  process.env.BASE_PATH = `${(process.env.BASE_PATH ?? '').replace(/\/$/, '')}/${edition}`;
}
/** Editors save several files at once; they are checked together, after this many milliseconds of rest. */
const REST = 80;

let errors = check();

/** Checks the content and says what is wrong; returns the errors. */
function check(): Problem[] {
  const { report, problems, editions } = checkReport(directory);
  printProblems(problems);
  console.log(summarise(problems, report, editions));
  const { errors, unpublished } = showing(problems, 'live');
  process.env.SHOW_UNPUBLISHED = unpublished;
  return errors;
}

/** Shows errors in place of pages, and reloads open pages when the content changes. */
function showProblems(server: Server): void {
  const client = `${server.config.base.replace(/\/$/, '')}/@vite/client`;
  server.middlewares.stack.unshift({
    route: '',
    handle(request: { headers: { accept?: string } }, response: Response, next: () => void) {
      if (errors.length === 0 || !request.headers.accept?.includes('text/html')) return next();
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(problemPage(errors, client));
    },
  } as (typeof server.middlewares.stack)[number]);
  server.watcher.add(directory);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(directory)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      errors = check();
      server.ws.send({ type: 'full-reload' });
    }, REST);
  });
}

interface Response {
  statusCode: number;
  setHeader(name: string, value: string): void;
  end(text: string): void;
}

await dev({
  root: '.',
  integrations: [
    { name: 'content-problems', hooks: { 'astro:server:setup': ({ server }) => showProblems(server) } },
  ],
});
