import { describe, expect, it, vi } from 'vitest';
import { timelineIcs } from '../../src/exports/feeds/calendar.ts';
import { isolated, runsAgainst } from '../../src/text/direction.ts';
import { edgeSentence } from '../../src/text/relation.ts';
import { htmlOf, textOf } from '../components/aloud.ts';
import { sand } from '../components/sand.ts';
import { contentWords, wordsLeft } from '../text/left.ts';
import { address } from '../exports/reports.ts';

const door = vi.hoisted(() => ({ report: undefined as unknown }));
vi.mock('../../src/data.ts', () => ({
  getReport: () => Promise.resolve(door.report),
  getNamedReport: () => Promise.resolve(door.report),
}));
vi.mock('../../src/text/t.ts', async () => {
  const { EN } = await import('../../src/text/en.ts');
  const { mirrored } = await import('../text/pseudo.ts');
  return { t: mirrored(EN) };
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

async function htmlOfPage(path: string): Promise<string[]> {
  const page = await pages[path]!();
  const [first] = page.getStaticPaths ? await page.getStaticPaths() : [{ params: {}, props: {} }];
  if (first === undefined) return [];
  const props = (first.props ?? {}) as Record<string, unknown>;
  const request = new Request('https://sand.example/here/');
  return [await htmlOf(page.default, { params: first.params, props, request })];
}

describe('an interface that runs from right to left', () => {
  it.each(Object.keys(pages).sort())('turns the whole of %s', async (path) => {
    for (const html of await htmlOfPage(path)) {
      // A page that only leads on to another has no direction to give.
      expect(html).toMatch(/<html\b[^>]*\bdir="rtl"/);
      // Nothing in markup points to a side that the language does not have.
      expect(textOf(html)).not.toMatch(/→/);
      const body = html.replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>|<head>[\s\S]*?<\/head>/g, ' ');
      // A word that is glued to a message would stand among its letters.
      expect(wordsLeft(textOf(body), content)).toEqual([]);
      expect(textOf(body)).not.toMatch(/[אבגד][a-z]+\b|\b[a-z]+[אבגד]/);
    }
  });

  it('keeps names apart that run from left to right, and no others', () => {
    expect([runsAgainst('Alder'), runsAgainst('Сом'), runsAgainst('נהר')]).toEqual([true, true, false]);
    expect(isolated('Alder Ltd 5')).toBe('\u2068Alder Ltd 5\u2069');
    const [sold] = report.findings;
    expect(edgeSentence(sold!, sold!.relations[0]!)).toMatch(/\u2068Alder Ltd\u2069.*\u2068Birch/);
    expect(timelineIcs(report, address).replaceAll('\r\n ', '')).toMatch(/SUMMARY:[^\r]*\u2068[^\r]*\u2069/);
  });

  it('leaves drawings their sides: none of them is turned by an attribute', async () => {
    const drawn = await htmlOfPage('../../src/pages/network/index.astro');
    expect(drawn.join('')).toMatch(/<svg\b/);
    expect(drawn.join('')).not.toMatch(/<(?:svg|text|g)\b[^>]*\bdir(?:ection)?=/);
  });
});
