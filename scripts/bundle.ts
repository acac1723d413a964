/** `npm run bundle`: the whole report as one file that opens from a folder, with its checksums. */
import './settings.ts';
import { runBundle } from '../src/desk/bundle/command.ts';

process.exitCode = await runBundle(process.argv.slice(2));
