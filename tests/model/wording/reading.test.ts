import { describe, expect, it } from 'vitest';
import { read, readerOf, type Reader } from '../../../src/model/wording/reading.ts';
import { WORDING_EN } from '../../../src/text/wording/en.ts';
import { EN, NL } from './small.ts';

const amounts = (text: string, reader: Reader = EN) =>
  read(text, reader).numbers.map(({ value, comparator }) => [comparator, value]);
const dates = (text: string, reader: Reader = EN) =>
  read(text, reader).dates.map(({ year, month, day }) => [year, month, day]);

describe('numbers in English', () => {
  it.each([
    ['about 400 crates', 'about', 400],
    ['At least 37 grey crates', 'at least', 37],
    ['a thousand rifles', null, 1000],
    ['worth about $103,000', 'about', 103_000],
    ['1.2 million tonnes', null, 1_200_000],
    ['€1.2m', null, 1_200_000],
    ['twelve deliveries', null, 12],
    ['no more than 3 parts', 'at most', 3],
    ['more than 500', 'more than', 500],
    ['over 500 crates', 'more than', 500],
    ['over nine months', null, 9],
    ['nearly 500', 'almost', 500],
    ['37 crates or more', 'at least', 37],
    ['two hundred and five thousand', null, 205_000],
    ['twenty-one', null, 21],
    ['two dozen', null, 24],
    ['a 500-crate deal', null, 500],
    ['word about the 500 crates', null, 500],
    ['2000 crates', null, 2000],
  ])('%s', (text, comparator, value) => {
    expect(amounts(text)).toEqual([[comparator, value]]);
  });

  it('takes a small word to count what stands next to it', () => {
    const units = (text: string) => read(text, EN).numbers.map((number) => number.units);
    expect(units('two people said that days passed')).toEqual([['people']]);
    expect(units('two who said that days passed')).toEqual([[]]);
    expect(units('20 of them in two long days')).toEqual([[], ['days']]);
  });

  it('reads both ends of a range', () => {
    expect(amounts('between 30 and 40 crates')).toEqual([
      ['between', 30],
      ['between', 40],
    ]);
    expect(amounts('between €30 and €40, and 50 crates')).toEqual([
      ['between', 30],
      ['between', 40],
      [null, 50],
    ]);
    expect(amounts('between 2 and 3 million crates')).toEqual([
      ['between', 2_000_000],
      ['between', 3_000_000],
    ]);
  });

  it('knows the currencies of the findings by their names', () => {
    const reader = readerOf(WORDING_EN, [], [], ['AED', 'FRF', 'AUD']);
    const currency = (text: string) => read(text, reader).numbers.map((number) => number.currency);
    expect(currency('between 2 and 3 million French francs')).toEqual(['FRF', 'FRF']);
    expect(currency('2 million dirhams, not 5 dollars or 5 Australian dollars')).toEqual([
      'AED',
      'USD',
      'AUD',
    ]);
  });

  it.each([
    'the Type 3 drone',
    'a T-72',
    'the 62nd case',
    'K3 Ltd',
    'Unit 44 says',
    'Finding 12',
    'findings 3, 4 and 5',
  ])('takes no amount from a name or a reference: %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it('gives the unit and the currency', () => {
    const [crates, money, euros] = read('37 grey crates for $5, not 6 euros', EN).numbers;
    expect([crates!.units, crates!.currency]).toEqual([['crates'], null]);
    expect([money!.units, money!.currency]).toEqual([[], 'USD']);
    expect(euros!.currency).toBe('EUR');
  });

  it('gives words and place', () => {
    expect(read('Alder Ltd sold 1,500 crates', EN).numbers[0]).toMatchObject({ words: '1,500', offset: 15 });
  });
});

describe('numbers in Dutch', () => {
  it.each([
    ['minstens 37 kratten', 'at least', 37],
    ['zevenendertig', null, 37],
    ['tweeëndertig', null, 32],
    ['driehonderdvijftig', null, 350],
    ['1,2 miljoen ton', null, 1_200_000],
    ['ongeveer 103.000 dollar', 'about', 103_000],
    ['bijna vierhonderd', 'almost', 400],
    ['270.000 dollar of meer', 'at least', 270_000],
  ])('%s', (text, comparator, value) => {
    expect(amounts(text, NL)).toEqual([[comparator, value]]);
  });
});

describe('dates', () => {
  it.each([
    ['in May 2022', [[2022, 5, null]]],
    ['on 19 February 2023', [[2023, 2, 19]]],
    ['March 17, 2023', [[2023, 3, 17]]],
    ['17 March', [[null, 3, 17]]],
    ['in April', [[null, 4, null]]],
    ['since 2017', [[2017, null, null]]],
    ['in 2000 crates were sent', [[2000, null, null]]],
    ['between June and December 2022', [[2022, 6, null], [2022, 12, null]]],
    ['from December 2022 to April 2023', [[2022, 12, null], [2023, 4, null]]],
    ['June–August 2022', [[2022, 6, null], [2022, 8, null]]],
    ['between 3 and 5 March 2022', [[2022, 3, 5]]],
    ['2022–2023', [[2022, null, null], [2023, null, null]]],
    ['Alder may pay, march on', []],
    ['last year', []],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
    expect(amounts(text)).toEqual([]);
  }); // prettier-ignore

  it('in Dutch', () => {
    expect(dates('tussen juni en december 2022, gemeld op 19 februari 2023, in mei', NL)).toEqual([
      [2022, 6, null],
      [2022, 12, null],
      [2023, 2, 19],
      [null, 5, null],
    ]);
  });
});

describe('names', () => {
  const names = (text: string) => read(text, EN).names.map(({ parties }) => parties[0]);

  it('are found without a legal form, by family name, and the longest first', () => {
    expect(names('Alder told Fernley that Cedar Group North’s owner is Cedar Group.')).toEqual([
      'alder',
      'fern',
      'cedar-north',
      'cedar',
    ]);
  });

  it('are not found inside other words', () => {
    expect(names('Aldermen in Norlandia')).toEqual([]);
  });

  it('hide what looks like a hedge or a number in them', () => {
    expect(read('Unit 44', EN).numbers).toEqual([]);
  });
});

describe('hedges', () => {
  it('have a class and a place', () => {
    expect(read('Alder allegedly sold it, Birch says', EN).hedges).toEqual([
      { class: 'alleged', words: 'allegedly', offset: 6 },
      { class: 'attribution', words: 'says', offset: 31 },
    ]);
    expect(read('Alder zou het hebben verkocht', NL).hedges.map((hedge) => hedge.class)).toContain(
      'reported',
    );
  });

  it('of another noun do not count for the sentence', () => {
    expect(read('Alder, the reported buyer, sold it', EN).hedges).toEqual([]);
  });
});
