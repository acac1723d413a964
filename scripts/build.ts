/** `npm run build`: checks the content, then writes `dist/` whole or not at all. */
import { buildSite } from '../src/desk/build/build.ts';

process.exitCode = await buildSite({ outDir: process.env.OUT_DIR ?? 'dist' });
