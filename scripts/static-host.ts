import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.svg', '.json', '.md', '.xml']);

/** A site on this machine. */
export interface Served {
  /** Full address of a path of the site. */
  url(path: string): string;
  close(): Promise<void>;
}

/** Serves a built site as a static host would, below `base`; `gzip` compresses texts as such hosts do. */
export async function serveFolder(folder: string, { base = '', gzip = false } = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]!).slice(base.length);
    const wanted = join(folder, normalize(path));
    const page = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
    const found = existsSync(page);
    const file = found ? page : join(folder, '404.html');
    const type = extname(file);
    const small = gzip && COMPRESSED.has(type);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      ...(small ? { 'content-encoding': 'gzip' } : {}),
    });
    const stream = createReadStream(file);
    (small ? stream.pipe(createGzip({ level: 9 })) : stream).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${base}${path}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
