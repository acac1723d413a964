import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { STATES, visit } from './serve.ts';

const report = loadReport('tests/fixtures/quarry/content').report!;

const { open } = visit('fixture');

/** Sheets of A4 that a page prints on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

const look = (path: string) => open(path, STATES[0]!, { bypassCSP: true });

describe('on paper', () => {
  it('the sheet has the size and the margins that it was given', async () => {
    const { page } = await look('/findings/1/');
    const sheet = await page.evaluate(() => {
      const inside = (rule: CSSRule): CSSRule[] =>
        rule instanceof CSSLayerBlockRule ? [...rule.cssRules].flatMap(inside) : [rule];
      const all = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].flatMap(inside));
      return all.filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText);
    });
    expect(sheet[0]).toMatch(/^@page \{ margin: 18mm 16mm; size: a4; \}$/i);
    await page.context().close();
  });

  it('the front page is a few sheets', async () => {
    const { page } = await look('/');
    const count = await sheets(page);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(16);
    await page.context().close();
  });

  it('what is folded on screen to spare room stands in full', async () => {
    const { page } = await look('/network/');
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.paper > :not(summary)')].map((part) => part.checkVisibility()),
      );
    expect(await seen()).toEqual([false]);
    await page.emulateMedia({ media: 'print' });
    expect(await seen()).toEqual([true]);
    // One drawing of all relations, in the form that fills an upright sheet, and not chapter by chapter once more.
    const drawn = await page
      .locator('svg.network')
      .evaluateAll((all) => all.filter((svg) => svg.checkVisibility()).map((svg) => svg.classList[1]));
    expect(drawn).toEqual(['net-middle']);
    await page.context().close();
  });

  it('no finding has a sheet that holds nothing but the footer of the site', async () => {
    const stray: string[] = [];
    for (const { number } of report.findings) {
      const { page } = await look(`/findings/${number}/`);
      // Further down the sheet, the end of the text comes to every height of one.
      for (const lower of [0, 80, 160, 240]) {
        await page.addStyleTag({ content: `main { padding-top: ${lower}mm !important }` });
        const all = await sheets(page);
        const footer = await page.addStyleTag({ content: 'body > footer { display: none !important }' });
        const without = await sheets(page);
        await footer.evaluate((element) => (element as HTMLElement).remove());
        if (all !== without)
          stray.push(`finding ${number}, ${lower} mm lower: ${all} sheets, not ${without}`);
      }
      await page.context().close();
    }
    expect(stray).toEqual([]);
  }, 300_000);

  it('the report is a dossier: cover, contents, each chapter and the notes on sheets of their own', async () => {
    const { page } = await look('/report/');
    await page.emulateMedia({ media: 'print' });
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.cover, .contents, .chapter, .notes')].map((part) => {
        const { breakBefore, breakAfter } = getComputedStyle(part);
        return { name: part.className, apart: [breakBefore, breakAfter].includes('page') };
      }),
    );
    const chapters = parts.filter(({ name }) => name === 'chapter').length;
    expect(parts.filter(({ apart }) => !apart)).toEqual([]);
    expect(parts.map(({ name }) => name).slice(0, 3)).toEqual(['cover', 'contents', 'chapter']);
    expect(await sheets(page)).toBeGreaterThanOrEqual(2 + chapters + 1);
    const cover = await page.locator('.cover').innerText();
    expect(cover).toContain(`${report.site.title}: ${report.site.subtitle}`);
    expect(cover).toContain('Sand over the Orluna: The report, as of');
    expect(await page.locator('.contents li').first().innerText()).not.toBe('');
    expect(await page.locator('.notes').innerText()).toMatch(
      /\n3\. .* Alleged.* Denied by Barcaças Conceição\./,
    );
    await page.context().close();
  });
});
