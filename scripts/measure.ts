/**
 * What a reader meets on a built site: how many screens home has on a phone, how many words stand before a word that
 * has to come early, and how much of a page is running prose. `npm run measure -- <word> [folder]`; the folder is
 * `dist` unless another is given. Screens need a browser; without one the rest is measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { wordsBefore, proseShare } from '../src/desk/inspect/reading.ts';
import { findBrowser } from './browser.ts';
import { serveFolder } from './static-host.ts';

const PHONE = { width: 390, height: 844 };
const PAGES = ['/', '/report/'];

const [word, folder = 'dist'] = process.argv.slice(2);
if (word === undefined || !existsSync(join(folder, 'index.html'))) {
  console.error('it is called like this: npm run measure -- <word> [folder of a built site]');
  process.exit(1);
}
for (const page of PAGES) {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const before = wordsBefore(html, word);
  console.log(
    `${page}  ${before === null ? `“${word}” does not occur` : `${before} words before “${word}”`}`,
  );
  console.log(`${page}  ${Math.round(proseShare(html) * 100)} % of the words are running prose`);
}
const served = await serveFolder(resolve(folder), { base: '' });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: PHONE });
for (const path of PAGES) {
  await page.goto(served.url(path));
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  console.log(`${path}  ${(height / PHONE.height).toFixed(1)} screens of ${PHONE.width} × ${PHONE.height}`);
}
await browser.close();
await served.close();
