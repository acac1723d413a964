/** `npm run verify -- <folder>`: proves fingerprints and evidence against the original texts, which are never committed. */
import './settings.ts';
import { runVerify } from '../src/desk/verify/command.ts';
import { contentDirectory } from '../src/reading/directory.ts';

process.exitCode = runVerify(contentDirectory(), process.argv.slice(2));
