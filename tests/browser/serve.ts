import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { sites, type SiteName } from '../site/sites.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

/** A site on this machine, as a static host would serve it. */
export interface Served {
  url(path: string): string;
  close(): Promise<void>;
}

export async function serve(name: SiteName): Promise<Served> {
  const { dist, base } = sites[name];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0]!).slice(base.length);
    const wanted = join(dist, normalize(path));
    const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
    const found = existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? (found ? 'application/octet-stream' : 'text/html'),
    });
    createReadStream(found ? file : join(dist, '404.html')).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${base}${path}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface State {
  name: string;
  options: BrowserContextOptions;
  /** False: every script request is refused, as by a reader who blocks scripts. */
  scripts: boolean;
}

const desktop = { width: 1280, height: 900 };

/** The four states in which every page type is looked at. */
export const STATES: State[] = [
  { name: '1280 light', options: { viewport: desktop, colorScheme: 'light' }, scripts: true },
  {
    name: '768 without script',
    options: { viewport: { width: 768, height: 1024 }, colorScheme: 'light' },
    scripts: false,
  },
  {
    name: '390 dark',
    options: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    scripts: true,
  },
  {
    name: '320 forced colours',
    options: { viewport: { width: 320, height: 640 }, forcedColors: 'active' },
    scripts: true,
  },
];

/** Opens a page and collects what it says to the console and asks of other origins. */
export async function open(
  browser: Browser,
  address: string,
  { options, scripts }: Pick<State, 'options' | 'scripts'>,
  extra: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ ...options, ...extra, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !blockedByUs(message.text(), scripts) &&
      complaints.push(`console: ${message.text()}`),
  );
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (
      !request.url().startsWith(new URL(address).origin) &&
      !request.url().startsWith('data:') &&
      !request.url().startsWith('blob:')
    )
      complaints.push(`foreign request: ${request.url()}`);
  });
  if (!scripts) await page.route('**/*.js', (route) => route.abort());
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
}

const blockedByUs = (text: string, scripts: boolean) => !scripts && /ERR_FAILED/.test(text);
