/** Reads, checks and joins content, then makes its HTML pages and nothing else, into the folder that is given. */
import { runScript } from '../../src/desk/build/child.ts';
import { packed } from '../../src/desk/build/pass.ts';
import { loadReport } from '../../src/desk/check/load.ts';
import { contentDirectory } from '../../src/reading/directory.ts';

const [output] = process.argv.slice(2);
const { report, problems } = loadReport(contentDirectory());
const wrong = problems.find(({ severity }) => severity === 'error');
if (!report || wrong) throw new Error(`${wrong?.path}: ${wrong?.words}`);
await runScript('scripts/build-pages.ts', [output!], () => {}, { PAGES_ONLY: '1' }, packed(report));
