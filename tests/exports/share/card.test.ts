import { describe, expect, it } from 'vitest';
import { findingCard, goneCard, siteCard } from '../../../src/exports/share/card.ts';
import { finding, quarry } from '../reports.ts';

const gone = (number: number) => quarry.tombstones.find((item) => item.number === number)!;

describe('a social card', () => {
  it('has number, statement, grade and denial in words', () => {
    expect(findingCard(finding(quarry, 3), quarry)).toMatchObject({
      number: 3,
      stamp: 'Alleged',
      denial: 'Denied by Barcaças Conceição',
      words: finding(quarry, 3).statement,
      address: 'sand-over-the-orluna.example/findings/3',
    });
  });

  it('says nothing of what a withdrawn number said', () => {
    expect(JSON.stringify(goneCard(gone(17), quarry))).not.toContain('contract');
    expect(goneCard(gone(16), quarry).words).toBe('Finding 16 was merged on 20 January 2020.');
  });

  it('is made for the site too', () => {
    expect(siteCard(quarry)).toMatchObject({ number: null, words: quarry.site.subtitle });
  });
});
