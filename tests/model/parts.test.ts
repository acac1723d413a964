import { describe, expect, it } from 'vitest';
import { partsOf, placeIn, themeIn } from '../../src/model/parts.ts';
import type { Finding, Theme } from '../../src/model/report.ts';

const theme = (id: string) => ({ id, title: id, summary: '', findings: [] }) as Theme;
const [sand, stone, glass] = [theme('sand'), theme('stone'), theme('glass')];
const finding = (number: number, of: Theme) => ({ number, theme: of }) as Finding;
const findings = [1, 2, 3, 4, 5].map((number) => finding(number, number === 4 ? stone : sand));

describe('a list that fits on its page', () => {
  const parts = partsOf('/findings/', findings, [sand, stone], 5);

  it('has no parts', () => {
    expect(parts.list).toEqual([]);
  });

  it('has every row and every theme on that page', () => {
    expect(placeIn(parts, findings[2]!)).toBe('/findings/');
    expect(themeIn(parts, stone)).toBe('/findings/#stone');
  });
});

describe('a longer list', () => {
  const parts = partsOf('/findings/', findings, [stone, sand, glass], 3);

  it('is given by theme, in pages of so many, in its own order', () => {
    expect(
      parts.list.map(({ url, page, findings: on }) => [url, page, on.map(({ number }) => number)]),
    ).toEqual([
      ['/findings/theme/stone/', 1, [4]],
      ['/findings/theme/sand/', 1, [1, 2, 3]],
      ['/findings/theme/sand/2/', 2, [5]],
    ]);
  });

  it('knows the page of every row, and where a theme begins', () => {
    expect(findings.map((each) => placeIn(parts, each))).toEqual([
      '/findings/theme/sand/',
      '/findings/theme/sand/',
      '/findings/theme/sand/',
      '/findings/theme/stone/',
      '/findings/theme/sand/2/',
    ]);
    expect(themeIn(parts, sand)).toBe('/findings/theme/sand/');
  });
});
