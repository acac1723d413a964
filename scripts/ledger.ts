/** `npm run ledger`: what was published, and what would be recorded next. */
import './settings.ts';
import { randomBytes } from 'node:crypto';
import { runLedger } from '../src/desk/ledger/command.ts';
import { readSecret } from '../src/desk/ledger/secret.ts';
import { contentDirectory } from '../src/reading/directory.ts';

// The one place of the ledger with a clock and with chance: both are recorded, and nothing that is built asks for them.
process.exitCode = runLedger(contentDirectory(), process.argv.slice(2), {
  // eslint-disable-next-line no-restricted-syntax -- a day that nobody has seen yet is refused, and only a clock knows it
  today: new Date().toISOString().slice(0, 10),
  salt: () => randomBytes(16).toString('hex'),
  secret: readSecret,
});
