import { describe, expect, it } from 'vitest';
import TensionList from '../../../src/components/tension/TensionList.astro';
import TensionPair from '../../../src/components/tension/TensionPair.astro';
import TensionRow from '../../../src/components/tension/TensionRow.astro';
import { hear, htmlOf, reportOf } from '../hear.ts';

const KINDS = ['contradicts', 'sits uneasily with'] as const;
const tensionOf = (kind: (typeof KINDS)[number]) =>
  reportOf({
    findings: [{ grade: 'alleged' }, { statement: 'No sand was sold.', kind: 'unknown' }],
    tensions: { '01-sand': { title: 'How much sand', kind, findings: [1, 2] } },
  }).tensions[0]!;

describe('two findings that pull apart', () => {
  it.each([
    ['contradicts', 'Finding 1 contradicts finding 2'],
    ['sits uneasily with', 'Finding 1 sits uneasily with finding 2'],
  ] as const)('are a link each in a list: %s', async (kind, words) => {
    const tensions = [tensionOf(kind)];
    expect(await hear(TensionList, { tensions })).toEqual(['T1: How much sand', words]);
    const html = await htmlOf(TensionList, { tensions });
    expect(html).toContain('<a href="/findings/1/">Finding 1</a>');
    expect(html).toContain('<a href="/findings/2/">finding 2</a>');
  });

  it.each([
    ['contradicts', 'Findings 1 and 2 contradict each other'],
    ['sits uneasily with', 'Findings 1 and 2 sit uneasily together'],
  ] as const)('are one row of the front: %s', async (kind, words) => {
    expect(await hear(TensionRow, { tension: tensionOf(kind) })).toEqual(['How much sand', words]);
  });

  it.each(KINDS)('stand side by side with their grades: %s', async (kind) => {
    expect(await hear(TensionPair, { tension: tensionOf(kind) })).toEqual([
      ...['Finding 1 Alder is reported to have sold sand to Birch.', 'Alleged'],
      kind,
      ...['Finding 2 No sand was sold.', 'Left open'],
    ]);
  });

  it('say beside the grade who denies it', async () => {
    const denial = { by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' };
    const [tension] = reportOf({
      findings: [{ grade: 'alleged', responses: [denial] }, {}],
      tensions: { '01-sand': { title: 'How much sand', kind: 'contradicts', findings: [1, 2] } },
    }).tensions;
    expect(await hear(TensionPair, { tension })).toContain('Alleged. Denied by Birch GmbH');
  });

  it('are said to be none where there are none', async () => {
    expect(await hear(TensionList, { tensions: [] })).toEqual(['None.']);
  });
});
