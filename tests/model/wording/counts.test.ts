import { describe, expect, it } from 'vitest';
import { countFaults } from '../../../src/model/wording/counts.ts';
import { EN, NL } from './small.ts';

const ARTICLES = ['nl', 'nl', 'nl-BE', 'en', 'en'].map((language) => ({ language }));
const faults = (text: string, reader = EN) => countFaults(text, ARTICLES, reader);
const counts = (text: string, reader = EN) =>
  faults(text, reader).map(({ words, has }) => [
    words,
    ...(has as { count: string; language: string | null }[]),
  ]);

describe('counts of articles', () => {
  it.each([
    'Five news articles tell it.',
    'Five articles, three in Dutch and two in English, published from April 2021 to 2023.',
    'One article says so; 500 crates stand in it.',
    'Two companies are named in five articles. Three in Dutch hands are not.',
  ])('are right in “%s”', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each<[string, unknown[]]>([
    ['Four news articles tell it.', [['Four', { count: 'Five', language: null }]]],
    ['What 12 articles report', [['12', { count: '5', language: null }]]],
    ['Five articles, two in Dutch', [['two', { count: 'three', language: 'Dutch' }]]],
    ['Five articles, three in Dutch and two in French', [['two', { count: 'zero', language: 'French' }]]],
  ])('are wrong in “%s”', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it('are read in other languages', () => {
    expect(counts('Vier artikelen, twee in het Nederlands', NL)).toEqual([
      ['Vier', { count: 'Vijf', language: null }],
      ['twee', { count: 'drie', language: 'Nederlands' }],
    ]);
  });
});
