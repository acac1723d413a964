import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageTypes } from './page-types.ts';
import { STATES, visit } from './serve.ts';

const FOLDER = join(import.meta.dirname, '../../src/styles');
const sheet = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

/** What every page is styled by, as it was written. */
const MAIN = [...sheet('main.css').matchAll(/@import '\.\/(.+)'/g)]
  .map(([, name]) => sheet(name!))
  .join('\n');

/**
 * Runs in the page: selectors of the sheet that meet something there, whatever its state, and that the page's own style
 * has not.
 */
function lost(css: string): string[] {
  const selectorsIn = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      const inside = rule instanceof CSSGroupingRule ? selectorsIn(rule.cssRules) : [];
      return rule instanceof CSSStyleRule
        ? [...rule.selectorText.split(/,\s*(?![^(]*\))/), ...inside]
        : inside;
    });
  const whole = new CSSStyleSheet();
  whole.replaceSync(css);
  const own = new Set(
    [...document.styleSheets]
      .filter(({ href }) => href === null)
      .flatMap(({ cssRules }) => selectorsIn(cssRules)),
  );
  const meets = (selector: string) => {
    const still = selector
      .replace(
        /::?(?:hover|focus(?:-visible|-within)?|active|visited|target|before|after|marker|open|-[\w-]+)(?:\([^)]*\))?/g,
        '',
      )
      .replaceAll(':not()', '');
    return document.querySelector(still === '' ? '*' : still) !== null;
  };
  return selectorsIn(whole.cssRules).filter((selector) => !own.has(selector) && meets(selector));
}

describe('the style that a page carries', () => {
  const site = visit('fixture');

  it.each(pageTypes('fixture').filter((path) => !path.startsWith('/embed/')))(
    'holds every rule for what stands on %s',
    async (path) => {
      const { page } = await site.open(path, STATES[0]!);
      expect(await page.evaluate(lost, MAIN)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the form of a finding', () => {
  const site = visit('fixture');

  it('gives a long word the width that it needs, and a longer one no more than there is', async () => {
    const { page } = await site.open('/findings/1/', STATES[2]!);
    const lines = await page.evaluate(() => {
      const [name] = [...document.querySelectorAll('.form > * a')].slice(1);
      return ['Inlichtingendiensten', 'Inlichtingendiensten'.repeat(3)].map((word) => {
        name!.textContent = word;
        const range = document.createRange();
        range.selectNodeContents(name!);
        const form = name!.closest('.form')!.getBoundingClientRect();
        const rects = [...range.getClientRects()];
        return { lines: rects.length, inside: rects.every(({ right }) => right <= form.right) };
      });
    });
    expect(lines).toEqual([
      { lines: 1, inside: true },
      { lines: 2, inside: true },
    ]);
    await page.context().close();
  });
});
