import { describe, expect, it } from 'vitest';
import Badge from '../../../src/components/finding/Badge.astro';
import Stamp from '../../../src/components/finding/Stamp.astro';
import { findingOf, from, hear, htmlOf } from '../hear.ts';

const denies = (by: string) => ({ by, kind: 'denies', answers: 'this finding', summary: 'It did not.' });

describe('the stamp of a finding', () => {
  it.each([
    [{ grade: 'reported' }, 'Reported'],
    [{ grade: 'alleged' }, 'Alleged'],
    [{ grade: 'stated', evidence: from('word') }, 'Stated by Birch GmbH'],
    [{ grade: 'stated', evidence: from('rumour') }, 'Stated; by whom is not printed'],
    [{ grade: 'records', evidence: from('customs') }, 'In records seen by reporters'],
    [{ grade: 'records', evidence: from('data') }, 'In records cited by the article'],
    [{ kind: 'unknown' }, 'Left open'],
  ])('says the grade of %j', async (changes, words) => {
    expect(await hear(Stamp, { finding: findingOf(changes) })).toEqual([words]);
  });

  it.each([
    [{ grade: 'reported' }, 'it stands in an article; nobody here has checked it'],
    [{ grade: 'alleged' }, 'somebody accuses, suspects or believes it'],
    [
      { grade: 'stated', evidence: from('word') },
      'it is what the party itself says; nobody here has checked it',
    ],
    [{ grade: 'stated', evidence: from('rumour') }, 'somebody says so whom the article does not name'],
    [{ grade: 'records', evidence: from('data') }, 'the reporting cites records; nobody here has seen them'],
    [{ kind: 'unknown' }, 'the articles leave it open'],
    [
      { relations: [{ kind: 'accused', from: 'harbour', to: 'birch' }] },
      'somebody accuses or acts; that the suspicion is right is not reported as a fact',
    ],
  ])('says in brackets what the grade of %j promises', async (changes, words) => {
    const [line] = await hear(Stamp, { finding: findingOf(changes), meaning: true });
    expect(line).toMatch(/\(.+\)$/);
    expect(line!.slice(line!.indexOf('(') + 1, -1)).toBe(words);
  });

  it('names everybody who denies it', async () => {
    const finding = findingOf({ grade: 'alleged', responses: [denies('birch'), denies('harbour')] });
    expect(await hear(Stamp, { finding })).toEqual(['Alleged. Denied by Birch GmbH and the Harbour Office']);
  });

  it('does not call a finding denied when another point is denied', async () => {
    const finding = findingOf({ responses: [{ ...denies('birch'), answers: 'another sale' }] });
    expect(await hear(Stamp, { finding })).toEqual(['Reported']);
  });

  it('has the colour of its grade, and a second ring where it is denied', async () => {
    const denied = findingOf({ grade: 'alleged', responses: [denies('birch')] });
    expect(await htmlOf(Stamp, { finding: denied })).toContain('<span class="stamp b-alleged">');
    expect(await htmlOf(Stamp, { finding: denied })).toContain('<span class="stamp denied">');
    expect(await htmlOf(Badge, { finding: denied })).toContain('class="badge b-alleged denied"');
    expect(await htmlOf(Badge, { finding: findingOf({}) })).toContain('class="badge b-reported"');
    expect(await hear(Badge, { finding: denied })).toEqual(['Finding 1']);
  });
});
