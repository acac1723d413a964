import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { visit } from './serve.ts';

const report = loadReport('tests/fixtures/quarry/content').report!;

const { open, url } = visit('fixture');

describe('somebody who quotes a finding', () => {
  it('gets from a line of the diagram to a citation of this version in three clicks, without script', async () => {
    const { page } = await open('/network/', {
      options: { viewport: { width: 1280, height: 900 } },
      scripts: false,
    });
    await page.locator('svg a[href$="/findings/1/"]:visible').first().click();
    await page.waitForURL('**/findings/1/');
    await page.getByText('APA, Chicago, MLA').click();
    const citation = page.locator('.format pre').first();
    expect(await citation.isVisible()).toBe(true);
    // The third click: the citation is text that can be selected as a whole.
    await citation.click({ clickCount: 3 });
    expect(await page.evaluate(() => getSelection()!.toString().trim())).toBe(
      'The Orluna Reading Room. (2020, January 20). Finding 1: Harbour ledgers: at least 41,000 tonnes of sand to Kvitka Quay (Version 3). Sand over the Orluna. https://quarry.example/repo/findings/1/v/3/',
    );
    await page.context().close();
  });

  it('is told that the text is copied, by ear too', async () => {
    const { page } = await open('/findings/1/', { options: {}, scripts: true });
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('');
    await page.getByRole('button', { name: 'Copy: Link to the finding as it is now' }).click();
    await expect.poll(() => status.textContent()).toMatch(/^(Copied|Selected)$/);
    await page.context().close();
  });

  it('is led from a merged finding to the one that holds it', async () => {
    const { page } = await open('/permalinks/', { options: {}, scripts: false });
    await page.goto(url('/findings/16/'), { waitUntil: 'commit' });
    await page.waitForURL('**/findings/13/');
    await page.context().close();
  });

  it('leaves the data block readable: the policy of the page does not touch it', async () => {
    const { page, complaints } = await open('/findings/1/', {
      options: {},
      scripts: true,
    });
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text!)).toMatchObject({ '@type': 'Claim' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('an embedded card', () => {
  it.each(['light', 'dark'] as const)('is whole from 320 px on and quiet, in %s', async (colorScheme) => {
    const { page, complaints } = await open('/embed/findings/1/', {
      options: { colorScheme },
      scripts: true,
    });
    const cut: string[] = [];
    for (const { number } of report.findings) {
      const answer = await fetch(url(`/oembed/findings/${number}.json`));
      const { height } = (await answer.json()) as { height: number };
      await page.goto(url(`/embed/findings/${number}/`));
      for (const width of [320, 800]) {
        await page.setViewportSize({ width, height });
        const whole = await page.evaluate(
          () =>
            document.documentElement.scrollWidth <= innerWidth &&
            document.documentElement.scrollHeight <= innerHeight,
        );
        if (!whole) cut.push(`finding ${number} at ${width} px`);
      }
      expect(await page.locator('script').count()).toBe(0);
    }
    expect(cut).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
