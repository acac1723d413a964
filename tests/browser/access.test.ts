import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { pageTypes } from './page-types.ts';
import { editionLanguages } from '../../src/reading/directory.ts';
import { STATES, visit, type State } from './serve.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Kinds of pages that an edition builds of the same pieces as another kind. */
const WITHOUT_WORDS = /\/(?:findings\/3|tensions|articles|entities|permalinks|embed\/findings\/1\/v\/1)\/$/;

const { open } = visit('real');
const invented = visit('fixture');

/** Widest element that sticks out, in words, or '' when the page does not scroll sideways. */
const sticksOut = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return '';
  const wide = [...document.querySelectorAll('body *')].find((element) => {
    const box = element.getBoundingClientRect();
    return box.right > width + 1 && box.width > 0 && !element.closest('[data-scrolls]');
  });
  return `${document.documentElement.scrollWidth} > ${width}: ${wide?.outerHTML.slice(0, 160)}`;
};

/** Text that is smaller than 12 px on the screen, with SVG scaling counted in. */
const tinyText = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const tiny: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const words = walker.currentNode.textContent!.trim();
    if (words === '' || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const size = parseFloat(getComputedStyle(parent).fontSize) * (matrix ? Math.abs(matrix.d) : 1);
    if (size < 11.95) tiny.push(`${size.toFixed(1)} px: ${words.slice(0, 40)}`);
  }
  return tiny;
};

/**
 * A word that a picture breaks over two lines has a hyphen there, and is whole in the name of its link: axe, which reads
 * the hyphen as a letter, would call that another name. Only these links are left out.
 */
const isBrokenWord = ({ id, html }: { id: string; html: string }) =>
  id === 'label-content-name-mismatch' && /^<a href="[^"]*\/entities\/[^"]*" aria-label=/.test(html);

/** What is wrong on some pages in a state: violations, sideways scrolling, tiny text, console errors, foreign requests. */
async function wrongOn(paths: readonly string[], state: State): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const { page, complaints } = await open(path, state);
    found.push(...complaints.map((complaint) => `${path} ${complaint}`));
    const scroll = await page.evaluate(sticksOut);
    if (scroll) found.push(`${path} scrolls sideways: ${scroll}`);
    found.push(...(await page.evaluate(tinyText)).map((words) => `${path} ${words}`));
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ html }) => !isBrokenWord({ id, html }))
          .slice(0, 3)
          .map(
            (node) =>
              `${path} ${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.split('\n')[1] ?? ''}`,
          ),
      ),
    );
    await page.context().close();
  }
  return found;
}

describe.each(STATES)('at $name', (state) => {
  it('every page type is free of accessibility violations, sideways scrolling, tiny text, console errors and foreign requests', async () => {
    expect(await wrongOn(pageTypes('real'), state)).toEqual([]);
  }, 300_000);
});

describe.each([STATES[0]!, STATES[2]!])('in each edition at $name', (state) => {
  it.each(editionLanguages('content'))(
    '%s: its page types are as free',
    async (language) => {
      const paths = pageTypes('real', language).filter((path) => !WITHOUT_WORDS.test(path));
      expect(await wrongOn(paths, state)).toEqual([]);
    },
    300_000,
  );
});

/** Words that lie outside the box that they stand in: the bordered or coloured element, or the box of a diagram. */
const outside = () => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxOf = (from: Element): DOMRect => {
    for (let at: Element | null = from; at && at !== document.body; at = at.parentElement) {
      const drawn = [...at.children].find((child) => child.matches('rect.box, rect.tab'));
      if (drawn) return drawn.getBoundingClientRect();
      if (at.matches('svg')) return at.getBoundingClientRect();
      const style = getComputedStyle(at);
      const boxed = style.borderRightWidth !== '0px' || !/rgba\(0, 0, 0, 0\)/.test(style.backgroundColor);
      if (!(at instanceof SVGElement) && style.display !== 'inline' && boxed)
        return at.getBoundingClientRect();
    }
    return document.documentElement.getBoundingClientRect();
  };
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const words = walker.currentNode.textContent!.trim();
    const seen =
      parent.checkVisibility({ visibilityProperty: true }) && !parent.closest('.visually-hidden, .skip');
    if (words === '' || !seen) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const text = range.getBoundingClientRect();
    // What does not fit on a card waits whole in a column that nobody sees.
    if (parent.closest('.card') && text.left >= innerWidth) continue;
    const box = boxOf(parent);
    if (text.width > 2 && (text.right > box.right + 1 || text.left < box.left - 1))
      found.push(words.slice(0, 60));
  }
  return found;
};

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

describe('with text enlarged or spaced', () => {
  const TYPES = [
    '/',
    '/findings/',
    '/findings/1/',
    '/articles/',
    '/tensions/1/',
    '/corroboration/',
    '/method/',
    '/data/',
    '/timeline/',
    '/network/',
  ];

  it.each([
    ['400 % text on a 1280 px window', { width: 1280, height: 1024 }, 'html { font-size: 400% !important; }'],
    ['text spacing at 390 px', { width: 390, height: 844 }, SPACING],
  ])(
    'no page scrolls sideways: %s',
    async (_name, viewport, style) => {
      const found: string[] = [];
      for (const path of TYPES) {
        const { page } = await open(path, { options: { viewport }, scripts: true }, { bypassCSP: true });
        await page.addStyleTag({ content: style });
        const scroll = await page.evaluate(sticksOut);
        if (scroll) found.push(`${path}: ${scroll}`);
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});

describe('with text spaced on the smallest screen', () => {
  it('no words leave their box', async () => {
    const found: string[] = [];
    for (const path of pageTypes('fixture').filter((each) => each !== '/404.html')) {
      const { page } = await invented.open(
        path,
        { options: { viewport: { width: 320, height: 640 } }, scripts: true },
        { bypassCSP: true },
      );
      await page.addStyleTag({ content: SPACING });
      found.push(...(await page.evaluate(outside)).map((words) => `${path}: ${words}`));
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 120_000);
});

describe('what is pressed in a diagram', () => {
  it.each([1280, 390])('is at least 24 px high and wide at %i px', async (width) => {
    const small: string[] = [];
    for (const path of ['/network/', '/entities/zarinbud/', '/findings/6/']) {
      const { page } = await invented.open(path, {
        options: { viewport: { width, height: 900 } },
        scripts: true,
      });
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('svg.network a')]
          .filter((link) => link.checkVisibility())
          .map((link) => ({ box: link.getBoundingClientRect(), words: link.textContent!.trim() }))
          .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
          .map(
            ({ box, words }) => `${words.slice(0, 40)}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
          ),
      );
      small.push(...found.map((words) => `${path} ${words}`));
      await page.context().close();
    }
    expect(small).toEqual([]);
  });
});

describe('the search page', () => {
  it.each(['/search/', '/search/?q=sand'])('does not jump on a phone: %s', async (path) => {
    const { page } = await invented.open(path, STATES[2]!);
    await page.waitForFunction(() => !document.querySelector('form')!.hidden);
    if (path.includes('q='))
      await page.waitForFunction(() => document.querySelectorAll('.search-results > li').length > 0);
    const shift = await page.evaluate(async () => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      for (let frame = 0; frame < 4; frame++) await new Promise((done) => requestAnimationFrame(done));
      return sum;
    });
    expect(shift).toBeLessThan(0.01);
    await page.context().close();
  });

  it('shows its lists where scripts are refused', async () => {
    const { page } = await invented.open('/search/', {
      options: { javaScriptEnabled: false },
      scripts: true,
    });
    expect(await page.locator('.search-lists').isVisible()).toBe(true);
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('shows where it is, starting with the skip link, in reading order', async () => {
    const { page } = await open('/findings/1/', STATES[0]!);
    const stops: { text: string; outline: number; top: number; inHeader: boolean }[] = [];
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const element = document.activeElement!;
          const style = getComputedStyle(element);
          return {
            text: element.textContent!.trim().slice(0, 30),
            outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
            top: element.getBoundingClientRect().top + scrollY,
            inHeader: element.closest('header') !== null,
          };
        }),
      );
    }
    expect(stops[0]!.text).toMatch(/skip/i);
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
    const firstInMain = stops.findIndex(({ inHeader }, index) => index > 0 && !inHeader);
    expect(firstInMain).toBeGreaterThan(1);
    await page.context().close();
  });
});

describe('the number of a denied finding', () => {
  it('shows where the keyboard is, whatever ring it has', async () => {
    const { page } = await invented.open('/network/', STATES[0]!);
    const denied = page.locator('a.badge.denied:visible').first();
    await denied.focus();
    // As a keyboard brings it there, not a script.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const ring = await denied.evaluate((badge) => {
      const { outlineColor, outlineWidth } = getComputedStyle(badge);
      const colour = getComputedStyle(document.documentElement).getPropertyValue('--focus').trim();
      const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
      return {
        here: document.activeElement === badge,
        width: outlineWidth,
        same: outlineColor === `rgb(${r}, ${g}, ${b})`,
      };
    });
    expect(ring).toEqual({ here: true, width: '3px', same: true });
    await page.context().close();
  });
});

describe('loading', () => {
  // On a slow line the first words are painted before the type is there; stand-ins have its measure, on phones, computers
  // and a bare Linux alike. Words move by a hair; a line more or less on the first screen is 0.03 to 0.04. Letters are
  // placed by fractions of a pixel, as phones do: whole pixels, a Linux desktop's way, make a line up to 5% wider or narrower.
  it.each(['/', '/findings/1/', '/articles/', '/timeline/'])(
    '%s stays in place when the type is late',
    async (path) => {
      const { page: early } = await open(path, STATES[2]!);
      const page = await early.context().newPage();
      // The type waits until the first words are painted without it, however long that takes.
      const { promise: painted, resolve: release } = Promise.withResolvers<void>();
      await page.route('**/*.woff2', async (route) => {
        await painted;
        await route.continue();
      });
      await page.route('**/*.css', async (route) => {
        const response = await route.fetch();
        const body = `${await response.text()}\n* { text-rendering: geometricPrecision }`;
        await route.fulfill({ response, body });
      });
      await page.goto(early.url(), { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      const late = page.waitForResponse(/\.woff2$/);
      release();
      await late;
      const shift = await page.evaluate(async () => {
        await document.fonts.ready;
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // The frame in which the type stands, and the one after it, in which shifts are told.
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
        add(observer.takeRecords());
        return sum;
      });
      expect(shift).toBeLessThan(0.03);
      await page.context().close();
    },
  );
});
