import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.svg', '.json', '.md', '.xml']);

/** A site on this machine. */
export interface Served {
  /** Full address of a path of the site. */
  url(path: string): string;
  close(): Promise<void>;
  closed: Promise<void>;
}

export interface Hosting {
  /** Path that the site is served below. */
  base?: string;
  /** Whether texts are compressed, as most hosts do. */
  gzip?: boolean;
  /** A free one where it is left out. */
  port?: number;
}

/** One rule of `_headers`: a path, which may end in `*`, and what is sent with what it covers. */
type Rule = [path: string, headers: [name: string, value: string][]];

/**
 * Serves a built site as a static host would, with the headers that its `_headers` names. Whatever is asked that is no
 * file of the site is answered by its own page for that, and by nothing of this machine.
 */
export async function serveFolder(
  folder: string,
  { base = '', gzip = false, port = 0 }: Hosting = {},
): Promise<Served> {
  const rules = rulesOf(folder);
  const server = createServer((request, response) => answer(request, response, folder, base, gzip, rules));
  await new Promise<void>((ready, fail) => {
    server.on('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  const taken = (server.address() as AddressInfo).port;
  const closed = new Promise<void>((done) => server.on('close', done));
  return {
    url: (path) => `http://127.0.0.1:${taken}${base}${path}`,
    close: () => {
      server.close();
      server.closeIdleConnections();
      return closed;
    },
    closed,
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  gzip: boolean,
  rules: readonly Rule[],
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/', base);
  const found = path === null ? null : fileAt(folder, path);
  const file = found ?? join(folder, '404.html');
  const type = extname(file);
  const small = gzip && COMPRESSED.has(type);
  response.writeHead(found === null ? 404 : 200, {
    ...Object.fromEntries(
      headersOf(path !== null && found !== null ? base + path : `${base}/404.html`, rules),
    ),
    'content-type': TYPES[type] ?? 'application/octet-stream',
    ...(small ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD' || !existsSync(file)) {
    response.end();
    return;
  }
  const stream = createReadStream(file).on('error', () => response.destroy());
  (small ? stream.pipe(createGzip({ level: 9 })) : stream).pipe(response);
}

/** The path below the base, or null where the address is none or leads elsewhere. */
function pathOf(url: string, base: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.split('?')[0]!);
  } catch {
    return null;
  }
  if (!path.startsWith(`${base}/`) || path.includes('\0')) return null;
  return path.slice(base.length);
}

function fileAt(folder: string, path: string): string | null {
  const wanted = join(folder, normalize(path));
  const stat = statSync(wanted, { throwIfNoEntry: false });
  if (!stat) return null;
  const file = stat.isDirectory() ? join(wanted, 'index.html') : wanted;
  return stat.isDirectory() && !existsSync(file) ? null : file;
}

function rulesOf(folder: string): Rule[] {
  const file = join(folder, '_headers');
  const rules: Rule[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const header = /^\s+([\w-]+): (.*)$/.exec(line);
    if (header) rules.at(-1)?.[1].push([header[1]!.toLowerCase(), header[2]!]);
    else if (line.startsWith('/')) rules.push([line.trim(), []]);
  }
  return rules;
}

function headersOf(path: string, rules: readonly Rule[]): [string, string][] {
  const covers = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path);
  return rules.filter(([rule]) => covers(rule)).flatMap(([, headers]) => headers);
}
