/**
 * `npm run check`: every problem of the content at once, each with its place and its remedy; `--strict` as for publishing,
 * `--mend` writes first what can be nothing else.
 */
import './settings.ts';
import { strictly } from '../src/desk/check/guesses.ts';
import { checkReport } from '../src/desk/check/load.ts';
import { mendFiles } from '../src/desk/check/mend.ts';
import { printProblems, summarise } from '../src/desk/check/print.ts';
import { contentDirectory } from '../src/reading/directory.ts';

// eslint-disable-next-line no-restricted-syntax -- an article of a day that has not come is a slip, and only a clock knows it
const today = new Date().toISOString().slice(0, 10);
const check = () => checkReport(contentDirectory(), { today });
if (process.argv.includes('--mend')) for (const line of mendFiles(check())) console.log(line);
const { report, problems: all, editions } = check();
const problems = process.argv.includes('--strict') ? strictly(all) : all;
printProblems(problems);
console.log(summarise(problems, report, editions));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
