import { expect, it } from 'vitest';
import { relatedTo } from '../../../src/components/finding/related.ts';
import type { Entity, Finding } from '../../../src/model/report.ts';

function story() {
  const [alder, birch, land] = [
    { name: 'Alder Ltd', inSentence: 'Alder Ltd', kind: 'company', findings: [] },
    { name: 'The Birch', inSentence: 'the Birch', kind: 'company', findings: [] },
    { name: 'Lowland', inSentence: 'Lowland', kind: 'country', findings: [] },
  ] as unknown as [Entity, Entity, Entity];
  const finding = (number: number, entities: Entity[]) => {
    const made = { number, entities } as Finding;
    for (const entity of entities) entity.findings.push(made);
    return made;
  };
  const first = finding(1, [alder, birch, land]);
  finding(2, [land]);
  finding(3, [birch]);
  finding(4, [birch, alder]);
  return first;
}

it('ranks by parties shared, leaves countries out, and says why', () => {
  expect(relatedTo(story(), 9).map(({ finding, reason }) => [finding.number, reason])).toEqual([
    [4, 'Also about Alder Ltd and the Birch'],
    [3, 'Also about the Birch'],
  ]);
});

it('keeps to the number asked for', () => {
  expect(relatedTo(story(), 1)).toHaveLength(1);
});
