import { describe, expect, it } from 'vitest';
import { pageTypes } from './page-types.ts';
import { STATES, visit } from './serve.ts';

const { open } = visit('real');
const DESKTOP = STATES[0]!;
/** Around every width at which another form of a drawing is shown, with room for margins and scroll bars. */
const WIDTHS = [
  320, 345, 360, 390, 480, 600, 655, 700, 768, 900, 962, 1000, 1100, 1191, 1200, 1240, 1280, 1600,
];

/** Groups of drawings that are forms of one picture. */
const FORMS = ['.net-forms', 'figure.net:has(> svg)', '.strip', '.t-figure'];
/** Pages that have pictures: there the groups above have to be found. */
const DRAWN = ['/', '/network/', '/timeline/', '/findings/1/'];

describe.each(pageTypes('real'))('every picture of %s', (path) => {
  it('is shown in one form at every width', async () => {
    const { page } = await open(path, DESKTOP);
    const wrong: string[] = [];
    const found = await page.locator(FORMS.join()).count();
    if (DRAWN.includes(path)) expect(found).toBeGreaterThan(0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const counts = await page.evaluate(
        (groups) =>
          [...document.querySelectorAll(groups)]
            .filter((group) => group.checkVisibility())
            .map((group) => [
              group.className,
              [...group.querySelectorAll('svg.network, svg.timeline')].filter((svg) => svg.checkVisibility())
                .length,
            ]),
        FORMS.join(),
      );
      // Below 315 px of room there is none but the list.
      const least = width < 350 ? 0 : 1;
      for (const [name, count] of counts as [string, number][])
        if (count > 1 || count < least) wrong.push(`${width} px: ${count} of ${name}`);
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('the whole network on a phone', () => {
  it('comes after one finding drawn alone, which a wide screen does not need', async () => {
    const { page } = await open('/network/', DESKTOP);
    const first = page.locator('.first-strip');
    expect(await first.isVisible()).toBe(false);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await first.isVisible()).toBe(true);
    const [strip, whole] = await Promise.all([
      first.boundingBox(),
      page.locator('.net-forms').first().boundingBox(),
    ]);
    expect(strip!.y + strip!.height).toBeLessThanOrEqual(whole!.y);
    await page.context().close();
  }, 30_000);
});

describe('the pictures on a tablet', () => {
  it('leave no half of the page empty', async () => {
    const { page } = await open('/network/', DESKTOP);
    await page.setViewportSize({ width: 768, height: 1024 });
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
    const [drawing, key] = [await box('.net-forms svg.net-narrow'), await box('.net figcaption')];
    expect(key.x).toBeGreaterThanOrEqual(drawing.x + drawing.width);
    expect(key.y).toBeLessThanOrEqual(drawing.y + 40);
    await page.goto(page.url().replace('/network/', '/findings/1/'));
    expect((await box('svg.strip-middle')).width).toBeGreaterThan(720);
    await page.context().close();
  }, 30_000);
});

describe('the text of a chapter', () => {
  it('has no gap between its paragraphs where drawings stand beside them', async () => {
    const { page } = await open('/report/', DESKTOP);
    const urls = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.contents li > a')].map(({ pathname }) => pathname),
    );
    await page.context().close();
    expect(urls.length).toBeGreaterThan(3);
    const wide: string[] = [];
    for (const url of urls) {
      const { page: chapter } = await open(url, DESKTOP);
      for (const width of [1000, 1100, 1239, 1240, 1280]) {
        await chapter.setViewportSize({ width, height: 900 });
        const gaps = await chapter.evaluate(() => {
          const parts = [...document.querySelectorAll('.passage > *, .told')]
            .map((part) => part.getBoundingClientRect())
            // Those in the margin stand beside the text, not in it.
            .filter(({ left }) => left < 300)
            .sort((a, b) => a.top - b.top);
          return parts.slice(1).map((part, index) => Math.round(part.top - parts[index]!.bottom));
        });
        for (const gap of gaps) if (gap > 150) wide.push(`${url} at ${width} px: ${gap} px`);
      }
      await chapter.context().close();
    }
    expect(wide).toEqual([]);
  }, 120_000);
});

describe('the home page on a phone', () => {
  it('is at most six and a half screens long, and opens with headline, opening and the report in short', async () => {
    const { page } = await open('/', { options: { viewport: { width: 390, height: 844 } }, scripts: true });
    const { height, order } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      order: [...document.querySelectorAll('main h1, main h2')].map((heading) => heading.textContent!.trim()),
    }));
    expect(height / 844).toBeLessThanOrEqual(6.5);
    expect(order.slice(1)).toEqual([
      'In short',
      'Finding 1, drawn',
      'The report',
      'What pulls apart',
      'What is not known',
      'Look it up',
    ]);
    await page.context().close();
  }, 30_000);
});
