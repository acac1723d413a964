/**
 * `npm run bench:pages`: what a reader on a slow phone waits for. Builds the site, opens one page of each type in
 * headless Chromium under slow 4G (1.6 Mbit/s, 150 ms) and a processor slowed four times, beside a bare page on the
 * same server, and prints bytes, requests and the usual paint and shift measures. Not part of the tests.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { serveFolder } from './static-host.ts';

const SITE = '.cache/bench-dist/pages';
const PAGES = () => [
  '/bare.html',
  '/',
  '/findings/',
  '/findings/1/',
  '/report/',
  firstChapter(),
  '/entities/',
  '/articles/',
  '/network/',
  '/timeline/',
  '/tensions/1/',
  '/corroboration/',
  '/data/',
  '/embed/findings/1/',
];
/** Visits of each page; the middle one counts. */
const RUNS = 7;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const BARE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><h1>Bare page</h1><p>Nothing else.</p></body></html>';

interface Measured {
  bytes: number;
  fonts: number;
  script: number;
  requests: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, OUT_DIR: SITE },
});
if (status !== 0) throw new Error('the site could not be built');

writeFileSync(join(SITE, 'bare.html'), BARE);
const served = await serveFolder(SITE, { gzip: true });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

console.log(
  `${'page'.padEnd(36)} ${['bytes', 'fonts', 'script', 'requests', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'].map((head) => head.padStart(9)).join(' ')}`,
);
let bare: Measured | undefined;
for (const path of PAGES()) {
  const runs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, served.url(path)));
  const middle = runs.sort((a, b) => a.fcp - b.fcp)[Math.floor(RUNS / 2)]!;
  bare ??= middle;
  const cells = [
    middle.bytes,
    middle.fonts,
    middle.script,
    middle.requests,
    middle.fcp.toFixed(0),
    middle.lcp.toFixed(0),
    middle.tbt.toFixed(0),
    middle.cls.toFixed(3),
  ];
  console.log(
    `${path.padEnd(36)} ${cells.map((cell) => String(cell).padStart(9)).join(' ')}   FCP ${(middle.fcp / bare.fcp).toFixed(2)} × bare`,
  );
}
await browser.close();
await served.close();

/** A chapter in the report of the site that was built. */
function firstChapter(): string {
  const [chapter] = readdirSync(join(SITE, 'report'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return `/report/${chapter}/`;
}

/** One cold visit. Bytes are those on the wire, with about 190 of headers for each file. */
async function measure(chrome: Browser, address: string): Promise<Measured> {
  const context = await chrome.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const sizes = new Map<string, { type: string; bytes: number }>();
  session.on('Network.responseReceived', ({ requestId, type }) => sizes.set(requestId, { type, bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const found = sizes.get(requestId);
    if (found) found.bytes = encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { lcp: 0, tbt: 0, cls: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, use: (entry: PerformanceEntry & { value: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => use(entry as never))).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
    watch('longtask', (entry) => (seen.tbt += Math.max(0, entry.duration - 50)));
    watch('layout-shift', (entry) => (seen.cls += entry.value));
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const painted = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: { lcp: number; tbt: number; cls: number } }).seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  const all = [...sizes.values()];
  const sum = (type?: string) =>
    all
      .filter((one) => type === undefined || one.type === type)
      .reduce((total, { bytes }) => total + bytes, 0);
  return { bytes: sum(), fonts: sum('Font'), script: sum('Script'), requests: all.length, ...painted };
}
