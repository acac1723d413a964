import { expect, it } from 'vitest';
import { chapterKit, reportLine } from '../../../src/exports/cite/chapter.ts';
import { address, quarry } from '../reports.ts';

const chapter = quarry.chapters[0]!;

it('cites a chapter as it reads since the day of the last change of a finding that it tells', () => {
  const { line, link, citations } = chapterKit(chapter, quarry, address);
  expect(line).toBe(
    'Sand over the Orluna, chapter 1: From the pit to the site, as of 20 January 2020. https://quarry.example/repo/report/sand/',
  );
  expect(link).toBe('https://quarry.example/repo/report/sand/');
  expect(Object.fromEntries(citations.map(({ id, text }) => [id, text]))).toMatchObject({
    apa: 'The Orluna Reading Room. (2020, January 20). From the pit to the site. Sand over the Orluna. https://quarry.example/repo/report/sand/',
    mla: 'The Orluna Reading Room. “From the pit to the site.” Sand over the Orluna, 20 Jan. 2020, https://quarry.example/repo/report/sand/.',
  });
  expect(citations.map(({ id }) => id)).toEqual(['apa', 'chicago', 'mla', 'wikipedia', 'bibtex']);
});

it('says of a chapter that nothing of was published that it is a preview', () => {
  const preview = { ...quarry, findings: [], tombstones: [], ledger: { ...quarry.ledger, addresses: [] } };
  const { line, citations } = chapterKit(chapter, preview, address);
  expect(line).not.toContain('as of');
  expect(citations.find(({ id }) => id === 'bibtex')!.text).toContain('preview, not published yet');
});

it('cites the whole report as of the last change of any finding, or without a day', () => {
  expect(reportLine(quarry, address)).toMatch(
    /^Sand over the Orluna: The report, as of \d+ \w+ \d{4}\. https:\/\/quarry\.example\/repo\/report\/$/,
  );
  const preview = { ...quarry, findings: [], tombstones: [], ledger: { ...quarry.ledger, addresses: [] } };
  expect(reportLine(preview, address)).toBe(
    'Sand over the Orluna: The report. https://quarry.example/repo/report/',
  );
});
