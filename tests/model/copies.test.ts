import { describe, expect, it } from 'vitest';
import { offeredCopy, whyNoCopy } from '../../src/model/copies.ts';
import type { Article } from '../../src/model/report.ts';
import { quarry } from '../exports/reports.ts';

const archived = { address: 'https://copies.example/1', date: '2019-06-01' };
const look = (state: 'alive' | 'changed' | 'gone') => ({
  from: '2019-10-01',
  to: '2019-10-01',
  state,
  words: 'x',
});
const [sand, retold] = quarry.articles as [Article, Article];
const offered = (changes: Partial<Article>, article = sand) => ({ ...article, archived, ...changes });

describe('a copy of an article', () => {
  it('is offered with its day, and without what the desk says of it', () => {
    const article = offered({ archived: { ...archived, reason: 'Closed.' }, standing: [look('gone')] });
    expect(offeredCopy(article, quarry)).toEqual(archived);
    expect(offeredCopy({ ...article, archived: undefined }, quarry)).toBeNull();
    expect(whyNoCopy({ ...article, archived: undefined }, quarry)).toBeNull();
  });

  it('is hidden wherever the check would refuse it, whoever asks', () => {
    for (const states of [[], ['changed'], ['changed', 'alive'], ['gone']] as const)
      expect(offeredCopy(offered({ standing: states.map(look) }), quarry), states.join()).toBeNull();
    const address = 'https://khronika.example/1';
    expect(offeredCopy(offered({ address, standing: [look('alive')] }, retold), quarry)).toBeNull();
  });

  it('is not offered for what a finding said of a person before, or said until it was withdrawn', () => {
    const standing = [look('alive')];
    expect(whyNoCopy(offered({ standing }), quarry)).toBeNull();
    const person = quarry.entities.find(({ knownFrom }) => knownFrom !== undefined)!;
    const first = quarry.findings.find(({ number }) => number === 1)!;
    const version = first.versions[0]!;
    const named = {
      ...version,
      snapshot: { ...version.snapshot!, statement: `${person.name} took sand.` },
    };
    const before = { ...first, versions: [named, version] };
    expect(whyNoCopy(offered({ standing }), { ...quarry, findings: [before] })).toBe('person');
    const gone = { ...quarry.tombstones[0]!, versions: [named] };
    expect(whyNoCopy(offered({ standing }), { ...quarry, tombstones: [gone] })).toBe('person');
  });
});
