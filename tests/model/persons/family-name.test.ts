import { describe, expect, it } from 'vitest';
import {
  abbreviated,
  familyNamesIn,
  familyNameSpots,
  formsOf,
  soundOf,
  spotsOf,
} from '../../../src/model/persons/family-name.ts';

// All of these people are invented.
const forms = formsOf({
  name: 'Yuri T.',
  names: [{ text: 'Юрій Т.', language: 'uk', script: 'Cyrl', kind: 'as printed' }],
});
const found = (text: string, slug = false) => familyNameSpots(text, forms, slug).map(({ word }) => word);

describe('the right form of a name', () => {
  it.each(['Anna K.', 'Anna-Maria v. K.', 'Юрій Т.', 'أحمد ك.', 'राम क.'])('%s', (name) => {
    expect(abbreviated(name)).not.toBeNull();
  });

  it.each(['Anna Kern', 'Anna', 'K.', 'A. K.', 'Anna K', 'Anna K. Kern'])('not %s', (name) => {
    expect(abbreviated(name)).toBeNull();
  });
});

describe('the rest of the name', () => {
  it.each([
    ['Yuri Tomarev was held', 'Tomarev'],
    ['Yuri T. Tomarev was held', 'Tomarev'],
    ['Yuri (Yuri Ivanovich Tomarev)', 'Tomarev'],
    ['Юрий Иванович Томарев', 'Томарев'],
    ['о Юрия Томарева', 'Томарева'],
    ['Jurij Tomarew', 'Tomarew'],
    ['TOMAREV, Yuri', 'TOMAREV'],
    ['Tomarev Yuri', 'Tomarev'],
    ['YURI TOMAREV', 'TOMAREV'],
  ])('is found in "%s"', (text, word) => {
    expect(found(text)).toEqual([word]);
  });

  it('is found in file names', () => {
    expect(found('findings/034-yuri-tomarev.mdx', true)).toEqual(['tomarev']);
    expect(found('findings/034-yuri-t-held.mdx', true)).toEqual([]);
  });

  it.each([
    'Yuri T. was held in Tula',
    'In Tula Yuri T. was held',
    'Yuri told them',
    'Yuri Petrov met Tomas',
    'Tula. Yuri T. came',
  ])('is not seen in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the family names in original texts', () => {
  const names = familyNamesIn(['Police held Yuri Tomarev in May.', 'Yuri T. Then nothing.'], forms);

  it('are learned where they stand in full, and not from the sentence behind an initial', () => {
    expect([...names]).toEqual([soundOf('Tomarev')]);
  });

  it('are found alone, with an ending, in other letters and in file names', () => {
    const spots = (text: string) => spotsOf(text, names).map(({ word }) => word);
    expect(spots('Tomarev, tomarevs, Томаревым and TOMAREV.yaml')).toEqual([
      'Tomarev',
      'tomarevs',
      'Томаревым',
      'TOMAREV',
    ]);
    expect(spots('Tomato, Tomarevskoye district')).toEqual([]);
  });

  it('that are short are found as whole words alone', () => {
    const short = familyNamesIn(['Yuri Ti was held'], forms);
    expect(spotsOf('Ti took tin', short).map(({ word }) => word)).toEqual(['Ti']);
  });
});
