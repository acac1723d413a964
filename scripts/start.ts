/** `npm start`: checks, builds, and serves the site on this machine. */
import './settings.ts';
import { buildSite } from '../src/desk/build/build.ts';
import { basePath } from '../src/reading/directory.ts';
import { serveFolder, type Served } from './static-host.ts';

/** So many ports are tried, from the one that is asked for. */
const TRIED = 20;

process.exitCode = await buildSite({ outDir: 'dist' });
if (process.exitCode === 0) {
  const base = basePath();
  const served = await serveAt(Number(process.env.PORT ?? 4321), base);
  const { port } = new URL(served.url('/'));
  console.log(`\nThe site is at http://localhost:${port}${base}/ — stop it with Ctrl+C.`);
  await served.closed;
}

/** Serves at this port, or at the next one that is free. */
async function serveAt(first: number, base: string): Promise<Served> {
  for (let port = first; ; port += 1)
    try {
      return await serveFolder('dist', { base, port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= first + TRIED) throw error;
    }
}
