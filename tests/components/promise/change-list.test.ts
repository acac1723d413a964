import { describe, expect, it } from 'vitest';
import ChangeList from '../../../src/components/promise/ChangeList.astro';
import { correctionsOf } from '../../../src/model/promise/changes.ts';
import { hear, htmlOf } from '../hear.ts';
import { goneReport } from './gone.ts';

const report = goneReport();
const props = { changes: correctionsOf(report), report };

describe('the list of corrections', () => {
  it('has each by day with what happened, why, and what it was about', async () => {
    expect(await hear(ChangeList, props)).toEqual([
      ...['6 March 2021', '/entities/lost/ withdrawn', 'No finding names it.'],
      ...['5 March 2021', '/entities/old/ is now /entities/alder/', 'It has a new name.'],
      ...['4 March 2021', 'Finding 4 withdrawn', 'A court forbade it.', 'It was about a private contract.'],
      ...['3 March 2021', 'Finding 3 withdrawn', 'It was misread.', 'It was about a sale of gravel.'],
      ...['2 March 2021', 'Finding 2 merged into finding 1', 'Both say the same.'],
      ...['1 March 2021', 'Finding 1, version 2: Sand to Birch', 'Changed 1 March 2021: The hedge was lost.'],
      ...['Statement', 'Alder is said to have sold sand.'],
    ]);
  });

  it('marks the words that a version brought', async () => {
    expect(await htmlOf(ChangeList, props)).toMatch(/<ins>is said to have<\/ins>/);
  });

  it('leads to the version, to where a page went, and to what stands at a withdrawn address', async () => {
    const html = await htmlOf(ChangeList, props);
    const links = [...html.matchAll(/<h3>\s*<a href="([^"]+)"/g)].map((match) => match[1]);
    expect(links).toEqual([
      ...['/entities/lost/', '/entities/old/', '/findings/4/', '/findings/3/'],
      ...['/findings/1/', '/findings/1/v/2/'],
    ]);
  });
});
