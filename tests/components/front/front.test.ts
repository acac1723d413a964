import { describe, expect, it } from 'vitest';
import Lead from '../../../src/components/front/Lead.astro';
import ThreeColumns from '../../../src/components/front/ThreeColumns.astro';
import type { Report } from '../../../src/model/report.ts';
import { from, hear, reportOf } from '../hear.ts';

const record = (source: string) => ({ grade: 'records', evidence: from(source) });
const times = (count: number, finding: object) => Array.from({ length: count }, () => finding);
const DENIED = {
  grade: 'alleged',
  responses: [{ by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' }],
};
const columns = (report: Report) => hear(ThreeColumns, { report });
const after = (lines: string[], heading: string, count: number) =>
  lines.slice(lines.indexOf(heading) + 1, lines.indexOf(heading) + 1 + count);
/** The same report where its findings stand on several pages. */
const inParts = (report: Report) =>
  ({ ...report, lists: { ...report.lists, findings: { ...report.lists.findings, pages: [{}] } } }) as Report;

describe('the head of the front page', () => {
  it('has the headline, what says so, and the finding with its status', async () => {
    const lines = await hear(Lead, { report: reportOf({ findings: [{ ...DENIED, entities: ['alder'] }] }) });
    expect(lines).toEqual([
      ...['Who moved it', 'Records: sand', 'It says so. Read finding 1'],
      ...['About', 'Alder Ltd', 'When', 'no date given'],
      ...['Status', 'Alleged Denied by Birch GmbH', 'Birch GmbH denies this finding. It did not.'],
    ]);
  });
});

describe('the columns of the front page', () => {
  it('say what they have none of', async () => {
    expect(await columns(reportOf({}))).toEqual([
      ...['In records', 'No finding of this collection rests on records.'],
      ...['What is disputed', 'No denial is recorded in the articles.'],
      ...['What is not known', 'The articles name no open question.'],
    ]);
  });

  it('keep to one kind of record, and say how many more there are of the other', async () => {
    const seen = times(5, record('customs'));
    const lines = await columns(reportOf({ findings: seen }));
    expect(lines[0]).toBe('In records seen by reporters');
    expect(lines[2]).toBe('River Desk, via Daily Ledger');
    expect(lines).toContain('All 5');
    const both = await columns(reportOf({ findings: [record('customs'), ...times(2, record('data'))] }));
    expect(both[0]).toBe('In records seen by reporters');
    expect(after(both, 'River Desk, via Daily Ledger', 1)).toEqual([
      'All 1, and 2 in records cited by the article',
    ]);
  });

  it('say the grade of what is disputed, and who denies it', async () => {
    const lines = await columns(reportOf({ findings: [DENIED] }));
    expect(after(lines, 'What is disputed', 2)).toEqual([
      'Finding 1 Sand to Birch',
      'Alleged. Denied by Birch GmbH',
    ]);
  });

  it('fill up what is disputed with pairs that pull apart', async () => {
    const tensions = {
      '01-sand': { title: 'How much sand', kind: 'contradicts', findings: [1, 2] },
      '02-mud': { title: 'How much mud', kind: 'sits uneasily with', findings: [2, 3] },
    };
    const lines = await columns(reportOf({ findings: times(3, {}), tensions }));
    expect(after(lines, 'What is disputed', 5)).toEqual([
      ...['How much sand', 'Findings 1 and 2 contradict each other'],
      ...['How much mud', 'Findings 2 and 3 sit uneasily together'],
      'All 2 pairs that pull apart',
    ]);
  });

  it('have open questions and limits with who says so', async () => {
    const lines = await columns(
      reportOf({ findings: [{ kind: 'limitation' }, ...times(4, { kind: 'unknown' })] }),
    );
    expect(after(lines, 'What is not known', 2)).toEqual(['Finding 2 Sand to Birch', 'Daily Ledger']);
    expect(lines.at(-1)).toBe('All 5, with what the evidence does not show');
  });

  it('lead to the chapters where findings stand on several pages', async () => {
    const findings = [...times(5, record('customs')), ...times(5, { kind: 'unknown' })];
    const lines = await columns(inParts(reportOf({ findings })));
    expect(lines.filter((line) => line === 'All 10 findings, by chapter')).toHaveLength(2);
  });
});
