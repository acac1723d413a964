import { describe, expect, it } from 'vitest';
import { pagedList, placeIn, themeIn } from '../../src/model/list-pages.ts';
import type { Finding, Theme } from '../../src/model/report.ts';

const theme = (id: string) => ({ id, title: id, summary: '', findings: [] }) as Theme;
const [sand, stone, glass] = [theme('sand'), theme('stone'), theme('glass')];
const finding = (number: number, of: Theme) => ({ number, theme: of }) as Finding;
const findings = [1, 2, 3, 4, 5].map((number) => finding(number, number === 4 ? stone : sand));

describe('a list that fits on its page', () => {
  const list = pagedList('/findings/', findings, [sand, stone], 5);

  it('has no others', () => {
    expect(list.pages).toEqual([]);
  });

  it('has every row and every theme on that page', () => {
    expect(placeIn(list, findings[2]!)).toBe('/findings/');
    expect(themeIn(list, stone)).toBe('/findings/#stone');
  });
});

describe('a longer list', () => {
  const list = pagedList('/findings/', findings, [stone, sand, glass], 3);

  it('is given by theme, in pages of so many, in its own order', () => {
    expect(
      list.pages.map(({ url, number, findings: on }) => [url, number, on.map((each) => each.number)]),
    ).toEqual([
      ['/findings/theme/stone/', 1, [4]],
      ['/findings/theme/sand/', 1, [1, 2, 3]],
      ['/findings/theme/sand/2/', 2, [5]],
    ]);
  });

  it('knows the page of every row, and where a theme begins', () => {
    expect(findings.map((each) => placeIn(list, each))).toEqual([
      '/findings/theme/sand/',
      '/findings/theme/sand/',
      '/findings/theme/sand/',
      '/findings/theme/stone/',
      '/findings/theme/sand/2/',
    ]);
    expect(themeIn(list, sand)).toBe('/findings/theme/sand/');
  });
});
