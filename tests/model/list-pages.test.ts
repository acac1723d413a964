import { describe, expect, it } from 'vitest';
import { pagedList, placeIn } from '../../src/model/list-pages.ts';
import type { Finding, Chapter } from '../../src/model/report.ts';

const chapter = (id: string) => ({ id, title: id, findings: [] as Finding[] }) as Chapter;
const [sand, stone, glass] = [chapter('sand'), chapter('stone'), chapter('glass')];
const finding = (number: number, of: Chapter) => ({ number, chapter: of }) as Finding;
const findings = [1, 2, 3, 4, 5].map((number) => finding(number, number === 4 ? stone : sand));

describe('a list that fits on its page', () => {
  const list = pagedList('/findings/', findings, [sand, stone], 5);

  it('has no others', () => {
    expect(list.pages).toEqual([]);
  });

  it('has every row on that page', () => {
    expect(placeIn(list, findings[2]!)).toBe('/findings/');
  });
});

describe('a longer list', () => {
  const list = pagedList('/findings/', findings, [stone, sand, glass], 3);

  it('is given by chapter, in pages of so many, in its own order', () => {
    expect(
      list.pages.map(({ url, number, findings: on }) => [url, number, on.map((each) => each.number)]),
    ).toEqual([
      ['/findings/chapter/stone/', 1, [4]],
      ['/findings/chapter/sand/', 1, [1, 2, 3]],
      ['/findings/chapter/sand/2/', 2, [5]],
    ]);
  });

  it('knows the page of every row', () => {
    expect(findings.map((each) => placeIn(list, each))).toEqual([
      '/findings/chapter/sand/',
      '/findings/chapter/sand/',
      '/findings/chapter/sand/',
      '/findings/chapter/stone/',
      '/findings/chapter/sand/2/',
    ]);
  });
});
