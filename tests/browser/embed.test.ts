import { existsSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/reading/files-below.ts';
import { page as fileOf, sites, type SiteName } from '../site/sites.ts';
import { visit } from './serve.ts';

const WIDTHS = [320, 360, 420, 480, 540, 600];
/** Part of a card that may be empty: one height holds all words at every width. */
const FREE = 0.4;

interface Answer {
  type: string;
  html: string;
  height: number;
}
const answer = (site: SiteName, number: number, edition = '') =>
  JSON.parse(fileOf(site, `${edition}oembed/findings/${number}.json`)) as Answer;

const light = {
  options: { viewport: { width: 700, height: 700 }, colorScheme: 'light' as const },
  scripts: true,
};

/** How much is below the frame, and which words stand outside the page or in a box that cuts them off. */
const room = () => {
  const { scrollHeight, scrollWidth } = document.documentElement;
  const words = [...document.querySelectorAll('.card p')].filter((item) => item.checkVisibility());
  const hidden = words.filter((item) => {
    const { left, right, top, bottom } = item.getBoundingClientRect();
    if (left < 0 || top < 0 || right > scrollWidth + 1 || bottom > scrollHeight + 1) return true;
    for (let box = item.parentElement; box && box !== document.body; box = box.parentElement) {
      const edge = box.getBoundingClientRect();
      if (
        getComputedStyle(box).overflow !== 'visible' &&
        (right > edge.right + 1 || bottom > edge.bottom + 1)
      )
        return true;
    }
    return false;
  });
  const foot = document.querySelector('.card-foot')!;
  const end = foot.previousElementSibling!.getBoundingClientRect().bottom;
  return {
    over: scrollHeight - innerHeight,
    free: (foot.getBoundingClientRect().top - end) / innerHeight,
    hidden: hidden.map((item) => item.textContent!.slice(0, 40)),
  };
};

describe.each(Object.keys(sites) as SiteName[])('the cards of the %s site', (name) => {
  const { dist, base } = sites[name];
  const { open, url } = visit(name);
  const numbers = filesBelow(`${dist}/oembed/findings`).map((file) => parseInt(file));
  const editions = existsSync(`${dist}/nl/oembed`) ? ['', 'nl/'] : [''];
  const local = (html: string) => url(/src="https:\/\/[^"/]*([^"]*)"/.exec(html)![1]!.slice(base.length));

  it.each([
    ['with our type', true],
    ['with the type of the machine, as in a sandbox', false],
  ])(
    'have no inner scrolling and little free room at any width, %s',
    async (_name, type) => {
      const { page } = await open('/embed/findings/1/', light);
      if (!type) await page.route('**/*.woff2', (route) => route.abort());
      const wrong: string[] = [];
      for (const [edition, number] of editions.flatMap((of) => numbers.map((item) => [of, item] as const))) {
        const said = answer(name, number, edition);
        if (said.type !== 'rich') continue;
        await page.goto(local(said.html));
        await page.evaluate(() => document.fonts.ready);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: said.height });
          const { over, free, hidden } = await page.evaluate(room);
          if (over > 0 || free > FREE || hidden.length > 0)
            wrong.push(
              `${edition}${number} at ${width}: ${over} px over, ${free.toFixed(2)} free, hidden: ${hidden}`,
            );
        }
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    },
    300_000,
  );

  it('cut off no word of any version: what a change adds can be scrolled to', async () => {
    const { page } = await open('/embed/findings/1/', light);
    const wrong: string[] = [];
    for (const edition of editions)
      for (const file of filesBelow(`${dist}/${edition}embed/findings`)) {
        if (!/\/v\/\d+\/index\.html$/.test(`/${file}`)) continue;
        await page.goto(url(`/${edition}embed/findings/${file.replace('index.html', '')}`));
        for (const width of [320, 600]) {
          await page.setViewportSize({ width, height: 300 });
          const { hidden } = await page.evaluate(room);
          if (hidden.length > 0) wrong.push(`${edition}${file} at ${width}: ${hidden}`);
        }
      }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('are light whatever the reader’s system asks for, and dark with #dark in the address', async () => {
    const dark = { options: { colorScheme: 'dark' as const }, scripts: true };
    const { page } = await open('/embed/findings/1/v/1/', dark);
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe('rgb(251, 252, 250)');
    await page.goto(`${url('/embed/findings/1/v/1/')}#dark`);
    expect(await ground()).toBe('rgb(16, 23, 20)');
    expect(base === '' || page.url().includes(base)).toBe(true);
    await page.context().close();
  });
});

describe('a card in the page of another site', () => {
  const { open, url } = visit('fixture');

  /** A page of another site with this in it, and the frame in it. */
  async function host(html: string): Promise<{ page: Page; frame: Frame }> {
    const { page: first } = await open('/404.html', light);
    const page = await first.context().newPage();
    const here = html.replace(/src="https:\/\/quarry\.example\/repo/, `src="${url('')}`);
    await page.setContent(`<!doctype html><body style="margin:0;width:600px">${here}`);
    const frame = page.frames()[1]!;
    await frame.waitForSelector('.card-address');
    return { page, frame };
  }

  /** What WordPress leaves of the oEmbed answer of a site that it does not know (`wp_filter_oembed_result`). */
  function keptByWordPress(html: string): string {
    const kept = [
      'src',
      'width',
      'height',
      'frameborder',
      'marginwidth',
      'marginheight',
      'scrolling',
      'title',
    ];
    const frame = /<iframe( [^>]*)>/.exec(html)![1]!;
    const attributes = [...frame.matchAll(/ ([a-z]+)="([^"]*)"/g)].filter(([, key]) => kept.includes(key!));
    const text = attributes.map(
      ([, key, value]) => ` ${key}="${value}${key === 'src' ? '#?secret=abc' : ''}"`,
    );
    return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${text.join('')}></iframe>`;
  }
  const versionCard = (path: string, sandbox = 'sandbox="allow-scripts"') =>
    `<iframe ${sandbox} src="${url(path)}" width="600" height="460"></iframe>`;

  it('is whole in the frame of WordPress: its words, its looks, its height', async () => {
    const { page, frame } = await host(keptByWordPress(answer('fixture', 3).html));
    expect(await frame.locator('.card-words').innerText()).toContain('at most 90 barges');
    expect(await frame.evaluate(() => getComputedStyle(document.querySelector('.card')!).paddingLeft)).toBe(
      '16px',
    );
    expect(await frame.evaluate(room)).toMatchObject({ hidden: [] });
    expect((await frame.evaluate(room)).over).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('has its address as text to copy where the frame of WordPress opens no link', async () => {
    const { page, frame } = await host(keptByWordPress(answer('fixture', 3).html));
    await frame.click('.card-foot a');
    await page.waitForTimeout(200);
    expect(page.context().pages()).toHaveLength(2);
    expect(frame.url()).toContain('/embed/findings/3/v/1/');
    const address = frame.locator('.card-address');
    expect(await address.innerText()).toBe('https://quarry.example/repo/findings/3/v/1/');
    expect(await address.evaluate((element) => getComputedStyle(element).userSelect)).toBe('all');
    // One click marks it whole, and no ligature changes what is marked.
    await address.click({ clickCount: 1 });
    expect(await address.evaluate((element) => getComputedStyle(element).fontVariantLigatures)).toBe('none');
    await page.context().close();
  });

  it('leads inside its frame to the finding as it is now, whatever the frame forbids', async () => {
    const { page, frame } = await host(versionCard('/embed/findings/16/v/1/', 'sandbox'));
    await frame.click('.card-happened a');
    await frame.waitForURL(/\/embed\/findings\/13\/$/);
    expect(await frame.locator('.card-words').count()).toBe(1);
    await page.context().close();
  });

  it('opens the finding in a page of its own where the code stands in an HTML block, as in Ghost', async () => {
    const { page, frame } = await host(answer('fixture', 3).html);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.click('.card-foot a')]);
    expect(opened.url()).toMatch(/\/findings\/3\/$/);
    await page.context().close();
  });

  it.each([
    ['corrected', 1, /^Corrected 20 January 2020\.[^]*at least 41,000 tonnes/],
    ['withdrawn', 15, /^Finding 15 was withdrawn on [^\n]*\n+The article was misread/],
    ['merged', 16, /^Finding 16 was merged into finding 13 on /],
    [
      'removed for legal reasons',
      17,
      /^Finding 17, version 1: the text was removed for legal reasons on [^\n]*\n+What became/,
    ],
  ])('says first that its finding was %s', async (_name, number, words) => {
    const { page, frame } = await host(versionCard(`/embed/findings/${number}/v/1/`));
    const text = (await frame.locator('main').innerText()).replace(/^Finding \d+ of [^\n]*\n+/, '');
    expect(text).toMatch(words);
    await page.context().close();
  });

  it('has the words that were corrected behind a switch that opens in any frame', async () => {
    const { page, frame } = await host(versionCard('/embed/findings/1/v/1/', 'sandbox'));
    const old = frame.locator('.card-before .card-words');
    expect(await old.isVisible()).toBe(false);
    await frame.click('summary');
    expect(await old.isVisible()).toBe(true);
    await page.context().close();
  });
});
