/** `npm start`: checks, builds, and serves the site on this machine. */
import { preview } from 'astro';
import { buildSite } from '../src/desk/build/build.ts';

process.exitCode = await buildSite({ outDir: 'dist' });
if (process.exitCode === 0) {
  const server = await preview({
    root: '.',
    outDir: 'dist',
    server: { port: Number(process.env.PORT ?? 4321) },
    logLevel: 'error',
  });
  const base = (process.env.BASE_PATH ?? '').replace(/\/$/, '');
  console.log(
    `\nThe site is at http://${server.host ?? 'localhost'}:${server.port}${base}/ — stop it with Ctrl+C.`,
  );
  await server.closed();
}
