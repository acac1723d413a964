/** `npm run check`: every problem of the content at once, each with its place and its remedy. */
import { checkReport } from '../src/desk/check/load.ts';
import { printProblems, summarise } from '../src/desk/check/print.ts';
import { contentDirectory } from '../src/reading/directory.ts';

// eslint-disable-next-line no-restricted-syntax -- an article of a day that has not come is a slip, and only a clock knows it
const today = new Date().toISOString().slice(0, 10);
const { report, problems, editions } = checkReport(contentDirectory(), today);
printProblems(problems);
console.log(summarise(problems, report, editions));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
