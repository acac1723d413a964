import { describe, expect, it } from 'vitest';
import { STATES, visit } from './serve.ts';

const { open } = visit('real');

const [DESKTOP, WITHOUT_SCRIPT, PHONE] = [STATES[0]!, STATES[1]!, STATES[2]!];

describe('somebody who chooses among the findings, without script', () => {
  it('sees only those that fit, no empty chapter, and words where none fits', async () => {
    const { page } = await open('/findings/', WITHOUT_SCRIPT);
    const rows = page.locator('main > section > .findings > li:visible');
    const all = await rows.count();
    await page.check('#grade-records');
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.locator('main > section:visible').count()).toBe(
      await page.locator('main > section:visible:has(> .findings > li.grade-records)').count(),
    );
    await page.check('#only-denied');
    await page.check('#kind-unknown');
    expect(await rows.count()).toBe(0);
    expect(await page.locator('main > section:visible').count()).toBe(0);
    expect(await page.locator('.none-fit').isVisible()).toBe(true);
    await page.context().close();
  }, 30_000);
});

describe('somebody who follows a finding to the diagram', () => {
  it.each([
    ['wide', DESKTOP],
    ['narrow', PHONE],
  ])(
    'finds its line marked in the %s form',
    async (form, state) => {
      const { page } = await open('/findings/1/', state);
      await page.click('.among a[href*="/network/#"]');
      const line = page.locator(`.net-${form}:visible [data-finding="1"] path[class^="l-"]`).first();
      expect(await line.evaluate((path) => getComputedStyle(path).strokeWidth)).toBe('4.5px');
      await page.context().close();
    },
    30_000,
  );
});

describe('somebody with a phone', () => {
  it('opens the timeline of the home page with one key', async () => {
    const { page } = await open('/', PHONE);
    expect(await page.locator('svg.timeline:visible').count()).toBe(0);
    await page.focus('.t-fold summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('svg.timeline:visible').count()).toBe(1);
    await page.context().close();
  }, 30_000);
});

describe('somebody who searches with the keyboard', () => {
  it('finds findings, reaches them with Tab, and is told when nothing is found', async () => {
    const { page } = await open('/search/', DESKTOP);
    await page.focus('#search-words');
    await page.keyboard.type('1');
    await page.locator('.search-results > li a').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('.search') !== null)).toBe(true);
    await page.fill('#search-words', 'zzqqxxyy');
    await page.locator('[role=status]', { hasText: 'Nothing found' }).waitFor();
    await page.context().close();
  }, 30_000);
});
