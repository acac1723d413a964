import { describe, expect, it } from 'vitest';
import { countFaults } from '../../../src/model/wording/counts.ts';
import { EN, NL } from './small.ts';

const ARTICLES = ['nl', 'nl', 'nl-BE', 'en', 'en'].map((language) => ({ language }));
const faults = (text: string, reader = EN) => countFaults(text, ARTICLES, reader);
/** What is written unread into a text, where `coverage` has the same number; as many articles in Dutch as there are in English. */
const mends = (text: string, coverage: string, [dutch, english] = [3, 2]) => {
  const articles = [...Array(dutch).fill('nl'), ...Array(english).fill('en')].map((language: string) => ({
    language,
  }));
  return countFaults(text, articles, EN, coverage).map(({ words, mend }) => [words, mend]);
};
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
    'Five articles; three Dutch articles and two English articles.',
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

  it('are told of a language that a division leaves out', () => {
    const articles = [...ARTICLES, { language: 'fr' }];
    expect(countFaults('Six articles, three in Dutch and two in English, tell it.', articles, EN)).toEqual([
      {
        words: 'three in Dutch and two in English',
        offset: 14,
        code: 'language-untold',
        has: [{ count: 'one', language: 'French' }],
      },
    ]);
    expect(countFaults('Six articles, two of them in English, tell it.', articles, EN)).toEqual([]);
  });

  it.each<[string, string, [number, number], unknown[]]>([
    ['Four news articles', 'Four articles', [3, 2], [['Four', 'Five']]],
    ['4 articles', 'Four articles', [3, 2], [['4', '5']]],
    [
      'Four articles, one in English (a weekly)',
      'Four articles, one in English',
      [3, 2],
      [
        ['Four', 'Five'],
        ['one', 'two'],
      ],
    ],
  ])('are written unread in “%s”', (text, coverage, there, expected) => {
    expect(mends(text, coverage, there)).toEqual(expected);
  });

  it.each<[why: string, text: string, coverage: string, there: [number, number], words: string]>([
    ['no number word', 'Twenty articles', 'Twenty articles', [20, 1], 'Twenty'],
    ['a bound', 'At least four articles', 'Four articles', [3, 2], 'four'],
    ['another number than that of the coverage', 'Two longer articles', 'Four articles', [3, 2], 'Two'],
    [
      'a verb of one',
      'Five articles: one in English says so',
      'Five articles, one in English',
      [3, 2],
      'one',
    ],
    ['none left', 'Three articles, one in English', 'Three articles, one in English', [3, 0], 'one'],
  ])('are left to the editor for %s', (_, text, coverage, there, words) => {
    expect(mends(text, coverage, there)).toEqual([[words, undefined]]);
  });
});
