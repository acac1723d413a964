import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/static-host.ts';
import { bundleOf } from '../site/bundle-of.ts';
import { pageTypes } from './page-types.ts';

let browser: Browser;
const { folder } = bundleOf('fixture');
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page and gives all that the browser complains about. */
async function opened(address: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin)
      complaints.push(`foreign: ${request.url()}`);
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
}

const fileOf = (path: string) =>
  pathToFileURL(join(folder, path.endsWith('/') ? `${path}index.html` : path)).href;

describe('the bundle, opened from its folder', () => {
  it('shows every type of page with its style, its letters and its script, and the browser is content', async () => {
    for (const path of pageTypes('fixture')) {
      const { page, complaints } = await opened(fileOf(path));
      expect(complaints, path).toEqual([]);
      const seen = await page.evaluate(() => ({
        styled: getComputedStyle(document.body).fontFamily.startsWith('"Report'),
        letters: [...document.fonts].filter(({ status }) => status === 'loaded').length,
        broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
      }));
      expect(seen, path).toMatchObject({ styled: true, broken: 0 });
      expect(seen.letters, path).toBeGreaterThan(0);
      await page.close();
    }
  }, 120_000);

  it('leads from page to page', async () => {
    const { page } = await opened(fileOf('/'));
    await page.click('nav[aria-label="Main"] a[href*="findings"]');
    expect(page.url()).toBe(fileOf('/findings/'));
    expect(await page.textContent('h1')).toBeTruthy();
    await page.close();
  });

  it('says that the search needs a server, and searches where there is one', async () => {
    const { page } = await opened(fileOf('/search/'));
    expect(await page.textContent('#search-status')).toContain('Search needs a server');
    expect(await page.locator('form[role=search]').isVisible()).toBe(false);
    expect(await page.locator('.search-lists a').count()).toBe(3);
    await page.close();
    const served = await serveFolder(folder, { base: '/kept/here' });
    const found = await opened(served.url('/search/'));
    await found.page.fill('#search-words', 'Zarinbud');
    const first = found.page.locator('.search-results a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toMatch(/^\/kept\/here\/[a-z]+\/[\w-]+\/$/);
    expect(found.complaints).toEqual([]);
    await found.page.close();
    await served.close();
  });
});
