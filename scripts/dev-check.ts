/** Reads the content for `npm run dev` in a thread of its own, tells what it has read, and checks it whenever it is told to. */
import { parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { checkReport } from '../src/desk/check/load.ts';
import { printProblems, summarise } from '../src/desk/check/print.ts';
import { showing, type Showing } from '../src/desk/check/showing.ts';
import { writeForEditors } from '../src/desk/manual/write.ts';
import { contentDirectory } from '../src/reading/directory.ts';
import { readContent, tell, type Memory, type Told } from '../src/reading/read.ts';
import { FOLDERS } from '../src/schema/collections.ts';

/** What the development server hears: at first what was read, then of each check. */
export type Heard = { read: Told } | { checked: Showing };

const memory: Memory = new Map();

function check(): void {
  // What was saved while the last check went on is checked together.
  while (receiveMessageOnPort(parentPort!));
  const { report, problems, editions, files } = checkReport(contentDirectory(), { memory });
  printProblems(problems);
  console.log(summarise(problems, report, editions));
  parentPort!.postMessage({ checked: showing(problems, 'live') } satisfies Heard);
  if (report) writeForEditors(report, files);
}

readContent(contentDirectory(), FOLDERS, memory);
parentPort!.postMessage({ read: tell(memory) } satisfies Heard);
parentPort!.on('message', check);
