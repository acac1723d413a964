import { expect, it, vi } from 'vitest';
import { htmlOf, textOf } from '../components/aloud.ts';
import { sand } from '../components/sand.ts';
import { contentWords, wordsLeft } from '../text/left.ts';

const door = vi.hoisted(() => ({ report: undefined as unknown }));
vi.mock('../../src/data.ts', () => ({
  getReport: () => Promise.resolve(door.report),
  getNamedReport: () => Promise.resolve(door.report),
}));
vi.mock('../../src/text/t.ts', async () => {
  const { EN } = await import('../../src/text/en.ts');
  const { pseudo } = await import('../text/pseudo.ts');
  return { t: pseudo(EN) };
});

type Component = Parameters<typeof htmlOf>[0];
interface PageModule {
  default: Component;
  getStaticPaths?: () => Promise<{ params: Record<string, string>; props?: object }[]>;
}

const pages = import.meta.glob<PageModule>('../../src/pages/**/*.astro');
const report = sand({ launched: '2021-06-01' });
door.report = report;
const content = contentWords(report);

/** Attributes that people read or hear. */
const SPOKEN = /\s(?:alt|title|aria-label|placeholder|content|data-(?!words|theme)[a-z-]+)="([^"]*)"/g;

/** Words of a page that are neither marked nor the content's. */
function left(html: string): string[] {
  const main = html
    .replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<head>[\s\S]*?<\/head>/, ' ');
  const spoken = [...main.matchAll(SPOKEN)].map(([, text]) => text);
  return wordsLeft(`${textOf(main)} ${spoken.join(' ')}`, content);
}

it.each(Object.keys(pages).sort())('no word of %s stands outside the catalogue', async (path) => {
  const page = await pages[path]!();
  const paths = page.getStaticPaths ? await page.getStaticPaths() : [{ params: {} }];
  for (const { params, props } of paths.slice(0, 3)) {
    const request = new Request('https://sand.example/here/');
    expect(
      left(await htmlOf(page.default, { params, props: (props ?? {}) as Record<string, unknown>, request })),
    ).toEqual([]);
  }
});
