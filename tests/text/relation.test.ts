import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model/report.ts';
import { edgeSentence, kindSentence, relationLabel, relationSentence } from '../../src/text/relation.ts';
import { finding, tinyReport } from '../model/tiny.ts';

describe('kindSentence', () => {
  const parts = { from: 'Alder', to: 'Birch', goods: 'sand', via: null };

  it('keeps the direction of each verb', () => {
    expect(kindSentence('sold', parts)).toBe('Alder sold sand to Birch');
    expect(kindSentence('imported', parts)).toBe('Birch imported sand from Alder');
    expect(kindSentence('raises money for', { ...parts, goods: null })).toBe('Alder raises money for Birch');
    expect(kindSentence('raises money for', parts)).toBe('Alder raises money for sand for Birch');
    expect(kindSentence('paid', { ...parts, goods: null })).toBe('Alder paid Birch');
    expect(kindSentence('has member', parts)).toBe('Birch is one of Alder');
  });

  it('does not make up goods where information passed', () => {
    expect(kindSentence('passes information to', { ...parts, goods: null })).toBe(
      'Alder passes information to Birch',
    );
  });

  it('names the way', () => {
    expect(kindSentence('shipped', { ...parts, via: 'Harland' })).toBe(
      'Alder shipped sand to Birch, via Harland',
    );
  });

  it('does not read "$&" in a name as a pattern', () => {
    expect(kindSentence('sold', { ...parts, from: 'A$&B' })).toBe('A$&B sold sand to Birch');
  });
});

describe('the words of a relation', () => {
  const said = (relation: object, changes: object = {}) => {
    const { report } = tinyReport({
      findings: {
        '001-sand': finding({
          relations: [{ kind: 'sold', from: 'alder', to: 'birch', ...relation }],
          asOf: '2021',
          ...changes,
        }),
      },
    });
    const [only] = report.findings;
    const [first] = only!.relations as [Relation];
    return {
      label: relationLabel(first),
      sentence: relationSentence(first),
      aloud: edgeSentence(only!, first),
    };
  };

  it('leave the number to the list where a line has no room for it', () => {
    const quantities = [{ value: 1234567, unit: 'barges', comparator: 'at most', what: 'all barges' }];
    expect(said({ goods: 'sand' }, { quantities }).label).toBe('sand');
  });

  it('are the editors’ own, else the goods, else the kind', () => {
    expect(said({ label: 'some sand', goods: 'sand' }).label).toBe('some sand');
    expect(said({ goods: 'sand' }).label).toBe('sand');
    expect(said({}).label).toBe('sale');
    expect(said({ sentence: 'Alder handed sand over' }).sentence).toBe('Alder handed sand over');
  });

  it('are made from number and goods, with the comparator', () => {
    const number = (unit: string, more: object = {}) => ({
      quantities: [{ value: 90, unit, comparator: 'at most', what: 'one summer', ...more }],
    });
    expect(said({ goods: 'sand' }, number('barges')).label).toBe('sand, at most 90 barges');
    expect(said({ goods: 'drones' }, number('drones')).label).toBe('at most 90 drones');
    expect(said({ goods: 'steel crates' }, number('crates')).label).toBe('at most 90 steel crates');
    expect(said({}, number('barges')).label).toBe('at most 90 barges');
    expect(said({ goods: 'sand', label: 'some sand' }, number('barges')).label).toBe('some sand');
    expect(
      said(
        { goods: 'sand' },
        { quantities: [{ value: 5, currency: 'EUR', comparator: 'about', what: 'all' }] },
      ).label,
    ).toBe('sand, about €5');
  });

  it('say the grade and who denies it', () => {
    const denial = { by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' };
    expect(said({ goods: 'sand' }, { grade: 'alleged', responses: [denial] }).aloud).toBe(
      'Alleged: Alder Ltd sold sand to Birch GmbH. Denied by Birch GmbH.',
    );
    expect(said({ goods: 'sand' }, { responses: [{ ...denial, answers: 'a rumour' }] }).aloud).toBe(
      'Reported: Alder Ltd sold sand to Birch GmbH.',
    );
  });

  it('report an accusation as reported, and an alleged sale as alleged', () => {
    expect(said({ kind: 'accused' }, { grade: 'alleged' }).aloud).toBe(
      'Reported; the suspicion is alleged: Alder Ltd accused Birch GmbH.',
    );
    expect(said({ kind: 'supports' }, { grade: 'alleged' }).aloud).toBe(
      'Alleged: Alder Ltd supports Birch GmbH.',
    );
  });

  it('are the editors’ own sentence alone, which carries hedge and denial itself', () => {
    const denial = { by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' };
    expect(
      said(
        { sentence: 'birch is alleged to have sold sand, which Birch denies' },
        { grade: 'alleged', responses: [denial] },
      ).aloud,
    ).toBe('Birch is alleged to have sold sand, which Birch denies.');
  });

  it('made for what records hold say in which records, behind them', () => {
    const denial = { by: 'birch', kind: 'denies', answers: 'this finding', summary: 'It did not.' };
    expect(said({ goods: 'sand' }, { grade: 'records' }).aloud).toBe(
      'Alder Ltd sold sand to Birch GmbH, in records cited by the article.',
    );
    expect(said({ goods: 'sand' }, { grade: 'records', responses: [denial] }).aloud).toBe(
      'Alder Ltd sold sand to Birch GmbH, in records cited by the article. Denied by Birch GmbH.',
    );
    expect(said({ goods: 'sand' }, { grade: 'records', kind: 'limitation' }).aloud).toBe(
      'In records cited by the article: Alder Ltd sold sand to Birch GmbH.',
    );
  });

  it('give a missing step no grade: it is nobody’s report', () => {
    expect(said({ kind: 'not shown', goods: 'sand' }).aloud).toBe(
      'Whether sand went from Alder Ltd to Birch GmbH is not shown.',
    );
  });
});
