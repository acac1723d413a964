import { describe, expect, it } from 'vitest';
import { spanFaults } from '../../../src/model/wording/published.ts';
import { edtfOf } from '../../../src/schema/edtf.ts';
import { EN, NL } from './small.ts';

/** What is said of a text; the articles are in English, and of these days. */
const said = (
  text: string,
  days: readonly string[],
  dated: Parameters<typeof spanFaults>[0]['dated'] = 'all',
  reader = EN,
) =>
  spanFaults(
    { text, dated },
    days.map((day) => ({ language: 'en', published: edtfOf(day) })),
    reader,
  ).map(({ words, has }) => [words, ...has]);

/** What may be written unread in the place of the dates. */
const mends = (text: string, days: readonly string[], reader = EN) =>
  spanFaults(
    { text, dated: 'all' },
    days.map((day) => ({ language: 'en', published: edtfOf(day) })),
    reader,
  ).map(({ mend }) => mend);

const DAYS = ['2022-04', '2023-02-19', '2023-03-17', '2023-06~'];
const LATER = [...DAYS, '2024-09~'];

describe('when the articles were published', () => {
  it('may be written unread where the sentence stands alone and keeps its build', () => {
    const sentence = 'Five articles, published from April 2022 to about June 2023: all in English';
    expect(mends(`${sentence}.`, LATER)).toEqual(['April 2022 to about September 2024']);
    expect(mends(`${sentence}. It ends in that year.`, LATER)).toEqual([undefined]);
    expect(mends('Five articles of May and June 2022.', LATER)).toEqual([undefined]);
    const dutch = 'Vijf artikelen, gepubliceerd van april 2022 tot omstreeks juni 2023';
    expect(mends(dutch, LATER, NL)).toEqual(['april 2022 tot omstreeks september 2024']);
  });

  it.each<[string, Parameters<typeof said>[2]?]>([
    ['Four articles, published from April 2022 to about June 2023. It ends in mid-2023.'],
    ['Four articles of 2022 and 2023 tell it.', 'behind'],
    ['Four articles tell what happened in 2014 and 2015.', 'behind'],
    ['Four articles tell of the invasion of February 2022.', 'behind'],
    ['What happened from 2014 to 2016', 'behind'],
    ['It takes apart four articles, published from April 2022 to about June 2023.', 'ours'],
    ['One of them, of February 2023, was read again.', 'ours'],
    // A date on which none was published is held with all else that such a sentence may not say.
    ['Four articles, published from March 2021 to about June 2023.', 'ours'],
  ])('is right in “%s”', (text, dated) => {
    expect(said(text, DAYS, dated)).toEqual([]);
  });

  it.each<[string, readonly string[], Parameters<typeof said>[2], string[][]]>([
    [
      'Five articles, published from April 2022 to about June 2023. It ends in mid-2023.',
      LATER,
      'all',
      [
        ['April 2022 to about June 2023', 'April 2022 to about September 2024'],
        ['mid-2023', '2022', '2024'],
      ],
    ],
    [
      'It takes apart five articles, published from April 2022 to about June 2023: all in English.',
      LATER,
      'ours',
      [['April 2022 to about June 2023', 'April 2022 to about September 2024']],
    ],
    [
      'Five articles of 2022 and 2023 tell what happened in 2014.',
      LATER,
      'behind',
      [['2022 and 2023', '2022 to 2024']],
    ],
    ['Five articles of 2022 tell it.', LATER, 'behind', [['2022', '2022 to 2024']]],
    [
      'Published from April 2022 to June 2023',
      DAYS,
      'all',
      [['April 2022 to June 2023', 'April 2022 to about June 2023']],
    ],
    [
      'Published from April 2022 to about June 2023',
      ['2021-01-05', ...DAYS],
      'all',
      [['April 2022 to about June 2023', 'January 2021 to about June 2023']],
    ],
    [
      'Published in March and July 2022',
      ['2022-03', '2022-05'],
      'all',
      [['March and July 2022', 'March and May 2022']],
    ],
    [
      'Published from March to July 2022',
      ['2022-03', '2023-01'],
      'all',
      [['March to July 2022', 'March 2022 to January 2023']],
    ],
    ['Published in 2022, 2020 and 2023', DAYS, 'all', [['2022, 2020 and 2023', '2022 to 2023']]],
  ])('is wrong in “%s”', (text, days, dated, expected) => {
    expect(said(text, days, dated)).toEqual(expected);
  });

  it('is read in other languages', () => {
    expect(said('Vijf artikelen uit 2022 en 2023', LATER, 'behind', NL)).toEqual([
      ['2022 en 2023', '2022 tot 2024'],
    ]);
    expect(said('Gepubliceerd van april 2022 tot juni 2023', DAYS, 'all', NL)).toEqual([
      ['april 2022 tot juni 2023', 'april 2022 tot omstreeks juni 2023'],
    ]);
  });
});
