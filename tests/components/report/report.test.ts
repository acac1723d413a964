import { describe, expect, it } from 'vitest';
import ChapterBody from '../../../src/components/report/ChapterBody.astro';
import WholeReport from '../../../src/components/report/WholeReport.astro';
import { chapterDescription } from '../../../src/components/report/told.ts';
import { chapterKit } from '../../../src/exports/cite/chapter.ts';
import { address, quarry } from '../../exports/reports.ts';
import { hear, htmlOf } from '../hear.ts';

const [sand, money, rules] = quarry.chapters;
const chapter = (one = sand!, report = quarry) => ({
  chapter: one,
  report,
  kit: chapterKit(one, report, address),
});

describe('the page of a chapter', () => {
  it('says where it stands, how long it takes and what it rests on, then title, question and the answer in short', async () => {
    const lines = await hear(ChapterBody, chapter());
    expect(lines.slice(0, 7)).toEqual([
      'Chapter 1 of 3. 1 minute. Rests on 6 findings: 3 in records, 1 reported, 1 alleged, 1 in a party’s own word; 1 of them denied.',
      'From the pit to the site',
      'Who is said to have moved sand and gravel, and where did it go?',
      'In short',
      'Barcaças Conceição brought at least 41,000 tonnes of sand to Kvitka Quay in 2018, according to harbour ledgers seen by reporters of the Orluna Desk. Finding 1',
      'Workers who are not named allege that barges of Barcaças Conceição were loaded at pits without a licence, which the barge line denies. Finding 3, Finding 5',
      expect.stringContaining('brought at least 41,000 tonnes of sand to Kvitka Quay in 2018'),
    ]);
  });

  it('is shared by its question and what it rests on, and says nothing of a party', () => {
    expect(chapterDescription(sand!)).toBe(
      'Who is said to have moved sand and gravel, and where did it go? Rests on 6 findings: 3 in records, 1 reported, 1 alleged, 1 in a party’s own word; 1 of them denied.',
    );
  });

  it('ends with its dates, its parties, what it does not show, who answers, and the way to the next', async () => {
    const lines = await hear(ChapterBody, chapter());
    const heads = [
      'Its dates',
      'Who is in it',
      'What it does not show',
      'Who answers',
      'Cite this chapter',
      'What has changed',
    ];
    expect(lines.filter((line) => heads.includes(line))).toEqual(heads);
    const after = (head: string) => lines[lines.indexOf(head) + 1];
    expect(after('Its dates')).toBe('7 October 2018');
    expect(after('What it does not show')).toBe(
      'The ledgers do not show from which pit the sand came. Finding 1',
    );
    expect(after('Who answers')).toBe(
      'Kvitka Quay explains. It records the weight of a cargo only and says that checking the origin is not its task. Finding 1',
    );
    expect(lines).toContain(
      'Barcaças Conceição denies what this finding is about. It says that it buys from licensed pits only and denies having loaded sand at others. Finding 3',
    );
    expect(lines).toContain('No answer is recorded in the articles to Finding 2, Finding 13');
    expect(lines.at(-1)).toMatch(/The whole report on one page.*Chapter 2: Owners and money/);
  });

  it('draws each finding once, where it is first cited, and never two as one', async () => {
    const html = await htmlOf(ChapterBody, chapter());
    const drawn = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => [
      /<title[^>]*>([^<]*)/.exec(svg)![1],
      new Set([...svg.matchAll(/data-finding="(\d+)"/g)].map(([, number]) => number)).size,
    ]);
    expect(drawn).toEqual([1, 3, 2, 13, 4].map((number) => [`Finding ${number}, drawn`, 1]));
  });

  it('links a term to its explanation, marked as a term where it first stands', async () => {
    const html = await htmlOf(ChapterBody, chapter());
    expect(html.match(/<dfn>/g)).toHaveLength(1);
    expect(html).toMatch(/<dfn>\s*<a class="term" href="[^"]*\/method\/#term-ledger"/);
  });

  it('gives no name to an owner, and tells what is also found', async () => {
    const lines = await hear(ChapterBody, chapter(money));
    expect(lines.join('\n')).not.toContain('Verbun');
    expect(lines.filter((line) => /^somebody, ./.test(line))).toHaveLength(1);
    // Whom the words of the chapter name is named in what is made for it.
    const named = {
      ...money!,
      inShort: [{ ...money!.inShort[0]!, text: 'Odarii Verbun owns a builder.' }],
    };
    expect((await hear(ChapterBody, chapter(named))).join('\n')).toContain('Odarii Verbun,');
    const other = await hear(ChapterBody, chapter(rules));
    expect(other).toContain(
      'This chapter is not written yet. What it will tell stands below, finding by finding.',
    );
    expect(other[other.indexOf('Also found') + 1]).toMatch(/^Finding 9 /);
    expect(other.join('\n')).not.toContain('Duarte');
  });

  it('says that nothing was corrected, or what was and when', async () => {
    const changed = await hear(ChapterBody, chapter());
    const at = changed.indexOf('What has changed');
    expect(changed[at + 1]).toMatch(/^\d+ \w+ 20\d\d: Finding \d+/);
    const preview = { ...quarry, ledger: { ...quarry.ledger, addresses: [] }, findings: [], tombstones: [] };
    const { launched: _, ...site } = quarry.site;
    const quiet = await hear(ChapterBody, { ...chapter(), report: { ...preview, site } });
    expect(quiet).toContain('This is a preview: changes are listed from the day of publication.');
  });
});

describe('the whole report', () => {
  it('tells all chapters in their order, without drawings, its numbers leading to notes below', async () => {
    const html = await htmlOf(WholeReport, { report: quarry, citation: 'Sand, as of today.' });
    expect(html).not.toContain('<svg');
    expect([...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual([
      'From the pit to the site',
      'Owners and money',
      'Rules and inquiries',
      ...['Notes', 'Cite the report'],
    ]);
    const marks = [...html.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id);
    expect(marks.length).toBeGreaterThan(8);
    for (const id of marks) expect(html).toContain(`id="${id}"`);
    expect(html.match(/<dfn>/g)).toHaveLength(1);
  });

  it('says in its notes the grade, who says so and who denies', async () => {
    const lines = await hear(WholeReport, { report: quarry, citation: 'Sand, as of today.' });
    expect(lines).toContainEqual(
      expect.stringMatching(/^3\. .*\. Alleged.* Denied by Barcaças Conceição\.$/),
    );
    expect(lines[0]).toMatch(
      /^3 chapters\. \d minutes\. Rests on 10 findings: .* 4 more findings stand outside the text of the chapters\.$/,
    );
    // On the cover, and at the end.
    expect(lines.filter((line) => line === 'Sand, as of today.')).toHaveLength(2);
  });
});
