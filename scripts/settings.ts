/** Imported first by each command: a variable of the environment that cannot be meant stops it at once, with one sentence. */
import { settingsProblem } from '../src/desk/build/served.ts';

const wrong = settingsProblem(process.env);
if (wrong !== null) {
  console.error(wrong);
  process.exit(1);
}
// The words of pages are chosen when they are first asked for.
if (process.env.EDITION) process.env.PAGES_LANGUAGE = process.env.EDITION;
