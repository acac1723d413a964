/** Checks the content for `npm run dev` in a thread of its own: once at the start, then whenever it is told to. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { checkReport } from '../src/desk/check/load.ts';
import { printProblems, summarise } from '../src/desk/check/print.ts';
import { showing, type Showing } from '../src/desk/check/showing.ts';
import { contentFiles } from '../src/desk/manual/schemas.ts';
import type { Report } from '../src/model/report.ts';
import { contentDirectory } from '../src/reading/directory.ts';
import type { Memory, RawFile } from '../src/reading/read.ts';

/** What the development server hears of each check. */
export type Checked = Showing;

const memory: Memory = new Map();

function check(): void {
  const { report, problems, editions, files } = checkReport(contentDirectory(), { memory });
  printProblems(problems);
  console.log(summarise(problems, report, editions));
  parentPort!.postMessage(showing(problems, 'live') satisfies Checked);
  if (report) writeForEditors(report, files);
}

/** Slugs and numbers are offered as they are now; a file that says the same already is left alone. */
function writeForEditors(report: Report, files: readonly RawFile[]): void {
  const paths = files.map(({ collection, path }) => ({ collection, path: resolve(path) }));
  for (const [file, text] of contentFiles(report, paths)) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

check();
parentPort!.on('message', check);
