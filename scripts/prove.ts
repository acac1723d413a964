/** `npm run prove -- <folder or finding>`: names each byte that is not what the content gives. */
import { runProve } from '../src/desk/bundle/prove.ts';

process.exitCode = await runProve(process.argv.slice(2));
