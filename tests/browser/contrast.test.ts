import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/desk/check/load.ts';
import { visit } from './serve.ts';

const { open } = visit('real');

/** Relative luminance and contrast as WCAG 2 defines them, over `rgb(…)` strings. */
const luminance = (rgb: string): number => {
  const [r, g, b] = rgb
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map((part) => {
      const channel = Number(part) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

/** Colour of every visible text with the colour that it stands on, by looking at what is painted beneath it. */
const paintedText = () => {
  const pairs = new Map<string, string>();
  const solid = (colour: string) => colour !== 'none' && !/rgba\([^)]*, 0\)|transparent/.test(colour);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const words = walker.currentNode.textContent!.trim();
    if (words === '' || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    const inSvg = parent.closest('svg') !== null;
    const colour = inSvg ? getComputedStyle(parent).fill : getComputedStyle(parent).color;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.bottom < 0) continue;
    scrollTo(0, box.top + scrollY - 200);
    const now = range.getBoundingClientRect();
    const beneath = document
      .elementsFromPoint(now.left + now.width / 2, now.top + now.height / 2)
      .filter(
        (element) =>
          !element.contains(parent) ||
          element === parent ||
          !inSvg ||
          element.tagName === 'svg' ||
          !(element instanceof SVGElement),
      );
    let ground = '';
    for (const element of beneath) {
      if (
        element instanceof SVGElement &&
        element.tagName !== 'svg' &&
        element.tagName !== 'text' &&
        element.tagName !== 'tspan'
      ) {
        const fill = getComputedStyle(element).fill;
        if (
          element.tagName !== 'line' &&
          solid(fill) &&
          !fill.startsWith('url') &&
          Number(getComputedStyle(element).fillOpacity) > 0
        )
          ground = fill;
      } else if (!(element instanceof SVGElement) && solid(getComputedStyle(element).backgroundColor))
        ground = getComputedStyle(element).backgroundColor;
      if (ground) break;
    }
    ground ||=
      [document.body, document.documentElement]
        .map((element) => getComputedStyle(element).backgroundColor)
        .find(solid) ?? 'rgb(255, 255, 255)';
    pairs.set(`${colour} on ${ground}`, `${inSvg ? 'svg ' : ''}"${words.slice(0, 30)}"`);
  }
  return [...pairs];
};

/** Pages of armed groups and of parties beside one: its box is dark in both themes, and narrow forms write inside it. */
const besideArmed = loadReport('content')
  .report!.entities.filter(({ kind }) => kind === 'armed group')
  .flatMap(({ url, findings }) => [
    url,
    ...findings.flatMap(({ relations }) => relations.flatMap(({ from, to }) => [from.url, to.url])),
  ]);
const PAGES: [path: string, width: number][] = [
  ...['/', '/findings/1/', '/network/', '/timeline/', '/entities/', '/corroboration/', '/method/'].map(
    (path): [string, number] => [path, 1280],
  ),
  ...[...new Set(['/network/', ...besideArmed])].map((path): [string, number] => [path, 390]),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('every text stands out 7:1, also inside diagrams', async () => {
    const weak: string[] = [];
    for (const [path, width] of PAGES) {
      const { page } = await open(path, {
        options: { viewport: { width, height: 900 }, colorScheme },
        scripts: true,
      });
      for (const [pair, where] of await page.evaluate(paintedText)) {
        const [text, ground] = pair.split(' on ') as [string, string];
        const ratio = contrast(text, ground);
        if (ratio < 7) weak.push(`${path} at ${width} ${where} ${pair}: ${ratio.toFixed(2)}`);
      }
      await page.context().close();
    }
    expect(weak).toEqual([]);
  }, 120_000);

  it('the tokens keep their promise: text 7:1, meaningful lines 3:1', async () => {
    const { page } = await open('/', { options: { colorScheme }, scripts: true });
    const token = (name: string) =>
      page.evaluate((property) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.className = 'probe';
        probe.setAttribute('hidden', '');
        const value = getComputedStyle(document.documentElement).getPropertyValue(`--${property}`).trim();
        probe.remove();
        const [r, g, b] = [1, 3, 5].map((at) => parseInt(value.slice(at, at + 2), 16));
        return `rgb(${r}, ${g}, ${b})`;
      }, name);
    // The smallest letters of diagrams stand on all three: a line that is marked has the third behind its number.
    const grounds = await Promise.all(['paper', 'form', 'mark'].map(token));
    const ratios = async (name: string) =>
      Math.min(...(await Promise.all(grounds.map(async (ground) => contrast(await token(name), ground)))));
    for (const name of ['ink', 'soft', 'formink', 'records', 'reported', 'alleged', 'stated', 'denied'])
      expect(await ratios(name), name).toBeGreaterThanOrEqual(7);
    for (const name of ['line', 'focus']) expect(await ratios(name), name).toBeGreaterThanOrEqual(3);
    expect(contrast(await token('armed'), await token('armedink'))).toBeGreaterThanOrEqual(7);
    await page.context().close();
  });
});
