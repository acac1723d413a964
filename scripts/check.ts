/** `npm run check`: every problem of the content at once, each with its place and its remedy. */
import { checkReport } from '../src/desk/check/load.ts';
import { printProblems, summarise } from '../src/desk/check/print.ts';
import { contentDirectory } from '../src/reading/directory.ts';

const { report, problems, editions } = checkReport(contentDirectory());
printProblems(problems);
console.log(summarise(problems, report, editions));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
