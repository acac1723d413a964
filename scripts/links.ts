/** `npm run links`: looks whether the articles still stand at their addresses. The one command that asks other machines. */
import './settings.ts';
import { runLinks } from '../src/desk/links/command.ts';
import { contentDirectory } from '../src/reading/directory.ts';

process.exitCode = await runLinks(contentDirectory(), process.argv.slice(2));
