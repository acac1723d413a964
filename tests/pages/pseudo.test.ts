import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { EN } from '../../src/text/en.ts';
import { htmlOf, textOf } from '../components/aloud.ts';
import { sand } from '../components/sand.ts';

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

const LONGER = join(import.meta.dirname, '../../src/text/method/en');

/** Attributes that people read or hear. */
const SPOKEN = /\s(?:alt|title|aria-label|placeholder|content|data-(?!words|theme)[a-z-]+)="([^"]*)"/g;

/** Words of the content, of addresses and of file formats, which no catalogue translates. */
const OURS = new Set(
  [
    ...(JSON.stringify({ ...report, byNumber: undefined, lists: undefined }, once()).match(/[A-Za-z]+/g) ??
      []),
    ...(Object.values(EN.exports.columns)
      .flatMap((table) => Object.keys(table))
      .join(' ')
      .match(/[A-Za-z]+/g) ?? []),
    // Longer texts have a file for each language.
    ...readdirSync(LONGER).flatMap(
      (file) => readFileSync(join(LONGER, file), 'utf8').match(/[A-Za-z]+/g) ?? [],
    ),
    // Names of styles, formats, programs and types, which are the same everywhere.
    ...['Chicago', 'Wikipedia', 'BibTeX', 'integer', 'string', 'boolean', 'quot', 'light', 'dark'],
  ].map((word) => word.toLowerCase()),
);

/** Leaves out what was seen before: the report leads back to itself. */
function once() {
  const seen = new Set<unknown>();
  return (_key: string, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  };
}

/** Words of a page that are neither marked nor the content's. */
function left(html: string): string[] {
  const main = html
    .replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<head>[\s\S]*?<\/head>/, ' ');
  const spoken = [...main.matchAll(SPOKEN)].map(([, text]) => text);
  const words =
    `${textOf(main)} ${spoken.join(' ')}`.match(
      /(?<![\p{L}\p{N}_/.#@-])[A-Za-z]{3,}(?![\p{L}\p{N}_/.@-])/gu,
    ) ?? [];
  return [...new Set(words)].filter(
    (word) => /[acdeghiklnorstuwyz]/.test(word) && !OURS.has(word.toLowerCase()),
  );
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
