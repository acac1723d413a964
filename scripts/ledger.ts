/** `npm run ledger`: what was published, and what would be recorded next. */
import { runLedger } from '../src/desk/ledger/command.ts';
import { contentDirectory } from '../src/reading/directory.ts';

process.exitCode = runLedger(contentDirectory(), process.argv.slice(2));
