import { describe, expect, it } from 'vitest';
import Chapters from '../../../src/components/front/Chapters.astro';
import Cover from '../../../src/components/front/Cover.astro';
import Doors from '../../../src/components/front/Doors.astro';
import LeadStrip from '../../../src/components/front/LeadStrip.astro';
import Unsettled from '../../../src/components/front/Unsettled.astro';
import type { Report } from '../../../src/model/report.ts';
import { htmlOf } from '../aloud.ts';
import { hear, reportOf } from '../hear.ts';

const times = (count: number, finding: object) => Array.from({ length: count }, () => finding);
const DENIED = {
  grade: 'alleged',
  responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' }],
};
const SOLD = { relations: [{ kind: 'sold', from: 'alder', to: 'birch', goods: 'sand', label: 'sand' }] };
const unsettled = (report: Report) => hear(Unsettled, { report });
const after = (lines: string[], heading: string, count: number) =>
  lines.slice(lines.indexOf(heading) + 1, lines.indexOf(heading) + 1 + count);

describe('the head of the front page', () => {
  it('has headline, opening and the report in short, each sentence with its findings, ours with none', async () => {
    expect(await hear(Cover, { report: reportOf({ findings: [DENIED] }) })).toEqual([
      'Records: sand was sold',
      'We have seen none of the records.',
      'The headline rests on Finding 1',
      'In short',
      'Alder is reported to have sold sand to Birch. Finding 1',
    ]);
  });
});

describe('the finding that leads', () => {
  it('is drawn, with its grade in words and without a key for it', async () => {
    const html = await htmlOf(LeadStrip, { props: { report: reportOf({ findings: [SOLD] }) } });
    expect(html).toContain('strip-narrow');
    expect(html).toContain('Reported. Daily Ledger');
    expect(html).not.toContain('net-key');
  });

  it('is left out where it draws nothing', async () => {
    expect(await hear(LeadStrip, { report: reportOf({}) })).toEqual([]);
  });
});

describe('the chapters of the front page', () => {
  it('stand with minutes and question, and lead to the whole and to how to read it', async () => {
    const report = reportOf({});
    const lines = await hear(Chapters, { report });
    expect(lines).toEqual([
      ...['The report', 'Read all of it: 1 minute'],
      ...['Sand 1 minute', 'Who moved sand?', 'How to read this'],
    ]);
    expect(await htmlOf(Chapters, { props: { report } })).toContain('href="/method/#how-to-read"');
  });
});

describe('what is unsettled', () => {
  it('says what there is none of', async () => {
    expect(await unsettled(reportOf({}))).toEqual([
      ...['What pulls apart', 'No denial is recorded in the articles.'],
      ...['What is not known', 'The articles name no open question.'],
    ]);
  });

  it('says the grade of what is disputed, and who denies it', async () => {
    const lines = await unsettled(reportOf({ findings: [DENIED] }));
    expect(after(lines, 'What pulls apart', 2)).toEqual([
      'Finding 1 Sand to Birch',
      'Alleged. Denied by Birch GmbH',
    ]);
  });

  it('fills up what is disputed with pairs that pull apart', async () => {
    const tensions = {
      '01-sand': { title: 'How much sand', kind: 'contradicts', findings: [1, 2] },
      '02-mud': { title: 'How much mud', kind: 'sits uneasily with', findings: [2, 3] },
    };
    const lines = await unsettled(reportOf({ findings: times(3, {}), tensions }));
    expect(after(lines, 'What pulls apart', 5)).toEqual([
      ...['How much sand', 'Findings 1 and 2 contradict each other'],
      ...['How much mud', 'Findings 2 and 3 sit uneasily together'],
      'All 2 pairs that pull apart',
    ]);
  });

  it('has three open questions with who says so, and the way to the rest', async () => {
    const lines = await unsettled(reportOf({ findings: times(4, { kind: 'unknown' }) }));
    expect(after(lines, 'What is not known', 2)).toEqual(['Finding 1 Sand to Birch', 'Daily Ledger']);
    expect(lines.filter((line) => /^Finding \d/.test(line))).toHaveLength(3);
    expect(lines.at(-1)).toBe('All 4 findings, by chapter');
  });
});

describe('the doors', () => {
  it('have a picture without words and lead to diagram, timeline, who is who and data', async () => {
    const html = await htmlOf(Doors, { props: {} });
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual([
      '/network/',
      '/timeline/',
      '/entities/',
      '/data/',
    ]);
    expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(4);
    expect(html).not.toContain('<text');
  });
});
