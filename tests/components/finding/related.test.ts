import { describe, expect, it } from 'vitest';
import { relatedNote, relatedTo } from '../../../src/components/finding/related.ts';
import { from, reportOf } from '../hear.ts';

const denies = (finding: number, answers = 'this finding') => ({
  by: 'birch',
  kind: 'denies',
  answers,
  summary: 'It did not.',
  finding,
});
const related = (findings: object[], count = 9) => {
  const report = reportOf({ findings });
  return relatedTo(report.findings[0]!, report, count).map(({ finding, reason }) => [finding.number, reason]);
};

describe('what is related to a finding', () => {
  it('is what answers it, on this point or another, and what it answers', () => {
    const word = { kind: 'statement', grade: 'stated', evidence: from('word') };
    expect(related([{ responses: [denies(2)] }, word])).toEqual([
      [2, 'In answer to finding 1, Birch GmbH denies it'],
    ]);
    expect(related([{ responses: [denies(2, 'a sale of gravel')] }, word])).toEqual([
      // Nobody answered the finding: only we set the two beside each other.
      [2, 'Recorded beside finding 1: Birch GmbH denies, on another point: a sale of gravel'],
    ]);
    expect(related([word, { responses: [denies(1)] }])).toEqual([
      [2, 'In answer to finding 2, Birch GmbH denies it'],
    ]);
  });

  it('is what our context of the one or the other speaks of', () => {
    const report = reportOf({ findings: [{}, {}, {}] });
    const [first, second] = report.findings;
    const marked = {
      type: 'finding' as const,
      number: 2,
      children: [{ type: 'text' as const, value: 'a sale' }],
    };
    first!.body = [{ type: 'paragraph', children: [marked] }];
    for (const [one, other] of [
      [first!, 2],
      [second!, 1],
    ] as const)
      expect(relatedTo(one, report, 9).map(({ finding, reason }) => [finding.number, reason])).toContainEqual(
        [other, 'Our context of one speaks of the other'],
      );
  });

  it('is what rests on the same source, the nearest first, and says which', () => {
    const found = [
      { evidence: from('inquiry') },
      { evidence: from('customs') },
      { evidence: from('inquiry') },
    ];
    expect(related(found)).toEqual([
      [3, 'Rests on the same source: Inquiry into sand'],
      [2, 'Rests on the same source: Customs records'],
    ]);
    expect(related(found, 1)).toHaveLength(1);
  });

  it('is never what merely names the same party, or rests on an article’s own words', () => {
    const named = { relations: [{ kind: 'sold', from: 'alder', to: 'birch' }], evidence: from('daily-own') };
    expect(related([named, named])).toEqual([]);
  });

  it('is nothing beside what says only who owns what, though it rests on the same source', () => {
    const owner = { asOf: '2021', relations: [{ kind: 'owns', from: 'merchant', to: 'alder' }] };
    const found = [{ evidence: from('inquiry') }, { ...owner, evidence: from('inquiry') }];
    expect(related(found)).toEqual([]);
    expect(related(found.toReversed())).toEqual([]);
    expect(related([{ ...owner, responses: [denies(2)] }, { evidence: from('word') }])).toHaveLength(1);
  });

  it('stands with its grade and its denial', () => {
    const report = reportOf({
      findings: [
        { evidence: from('inquiry') },
        { grade: 'alleged', evidence: from('inquiry'), responses: [{ ...denies(3) }] },
        { kind: 'statement', grade: 'stated', evidence: from('word') },
      ],
    });
    const [second] = relatedTo(report.findings[0]!, report, 9);
    expect(relatedNote(second!)).toBe(
      'Alleged. Denied by Birch GmbH. Rests on the same source: Inquiry into sand',
    );
  });
});
