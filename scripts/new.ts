/** `npm run new`: writes a new article, finding, entity, source or tension, or gives a finding another number. */
import './settings.ts';
import { runNew } from '../src/desk/new/command.ts';
import { contentDirectory } from '../src/reading/directory.ts';

process.exitCode = runNew(contentDirectory(), process.argv.slice(2));
