import { describe, expect, it } from 'vitest';
import { STATES, visit } from './serve.ts';

const { open } = visit('real');

const [DESKTOP, PHONE] = [STATES[0]!, STATES[2]!];

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
