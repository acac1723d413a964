/** `npm run build`: checks the content, then writes `dist/` whole or not at all; `--unpublished` with what is not published. */
import './settings.ts';
import { buildSite, unpublishedAsked } from '../src/desk/build/build.ts';

const unpublished = unpublishedAsked(process.argv.slice(2));
process.exitCode =
  unpublished === null ? 1 : await buildSite({ outDir: process.env.OUT_DIR ?? 'dist', unpublished });
