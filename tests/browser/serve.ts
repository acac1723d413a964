import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { serveFolder, type Served } from '../../scripts/static-host.ts';
import { sites, type SiteName } from '../site/sites.ts';

function launch(): Promise<Browser> {
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

/** How a page is looked at. */
type Look = Pick<State, 'options' | 'scripts'>;

/** A built site with a browser in front of it, for all tests of one file: started before them, closed after them. */
export function visit(name: SiteName) {
  const { dist, base } = sites[name];
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serveFolder(dist, { base });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    url: (path: string) => served.url(path),
    /** Opens a page and collects what it says to the console and asks of other origins. */
    open: (path: string, look: Look, extra?: BrowserContextOptions) =>
      open(browser, served.url(path), look, extra),
  };
}

async function open(
  browser: Browser,
  address: string,
  { options, scripts }: Look,
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
