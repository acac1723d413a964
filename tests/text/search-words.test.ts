import { describe, expect, it } from 'vitest';
import {
  answersTo,
  askedWords,
  beginsAlike,
  startsName,
  withPlainNumbers,
} from '../../src/text/search-words.ts';

const EN = { group: ',', decimal: '.', scales: { thousand: 1e3, million: 1e6 } };
const numbers = (text: string) => withPlainNumbers(text, EN).match(/\d[\dd]*/g);

describe('numbers as one word', () => {
  it.each([
    ['$270,000', ['270000']],
    ['270000', ['270000']],
    ['270 000'.replace(' ', '\u00a0'), ['270000']],
    ['270.000', ['270000']],
    ['€1.2 million', ['1200000']],
    ['2.5 thousand', ['2500']],
    ['3.5 tonnes', ['3d5']],
    ['12 of 30', ['12', '30']],
    ['in 2019, 500', ['2019', '500']],
  ])('%s', (text, plain) => {
    expect(numbers(text)).toEqual(plain);
  });
});

describe('what is asked for', () => {
  it('leaves initials out and keeps letters as typed', () => {
    expect(askedWords('Anna K., в. Yves 7 大')).toEqual(['Anna', 'Yves', '7', '大']);
  });
});

describe('a result', () => {
  it.each([
    ['sand', 'sandy'],
    ['drones', 'drone'],
    ['supplies', 'supplied'],
    ['companies', 'companie'],
  ])('begins alike: %s, %s', (asked, word) => {
    expect(beginsAlike(asked, word)).toBe(true);
  });

  it.each([
    ['kestrel', 'k'],
    ['zarin', 'zarenfeldish'],
    ['northa', 'norelm'],
    ['kim', 'ki'],
    ['12', '120'],
    ['120', '12'],
  ])('does not: %s, %s', (asked, word) => {
    expect(beginsAlike(asked, word)).toBe(false);
  });

  it('has every word, whatever its marks, capitals and hyphens', () => {
    expect(answersTo(['Conceicao', 'barcas'], 'Barças Conceição sold it')).toBe(true);
    expect(answersTo(['company'], 'two companies')).toBe(true);
    expect(answersTo(['cqa'], 'the CQ-A model')).toBe(true);
    expect(answersTo(['sand', 'gold'], 'sand alone')).toBe(false);
  });

  it('is a name where that starts with the words', () => {
    expect(startsName(['alder', 'river'], 'Alder-River Ltd')).toBe(true);
    expect(startsName(['river'], 'Alder-River Ltd')).toBe(false);
    expect(startsName(['alder', 'river'], 'Alder')).toBe(false);
  });
});
