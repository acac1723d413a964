/** Checks the content for `npm run dev` in a thread of its own: once at the start, then whenever it is told to. */
import { parentPort } from 'node:worker_threads';
import { checkReport } from '../src/desk/check/load.ts';
import { printProblems, summarise } from '../src/desk/check/print.ts';
import { showing, type Showing } from '../src/desk/check/showing.ts';
import { writeForEditors } from '../src/desk/manual/write.ts';
import { contentDirectory } from '../src/reading/directory.ts';
import type { Memory } from '../src/reading/read.ts';

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

check();
parentPort!.on('message', check);
