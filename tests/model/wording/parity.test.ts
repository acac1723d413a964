import { describe, expect, it } from 'vitest';
import { parityFaults } from '../../../src/model/wording/parity.ts';
import { read } from '../../../src/model/wording/reading.ts';
import { EN, NL } from './small.ts';

const ENGLISH = 'Alder allegedly sold at least 1,200 crates in May 2022, says The Daily; it denies that.';
const DUTCH =
  'Alder zou in mei 2022 minstens 1.200 kratten hebben verkocht, meldt The Daily; het ontkent dat.';
const codes = (dutch: string) => parityFaults(read(dutch, NL), read(ENGLISH, EN)).map(({ code }) => code);

describe('a translation', () => {
  it('that says the same has no fault', () => {
    expect(codes(DUTCH)).toEqual([]);
  });

  it.each([
    ['1.200', '1.300', ['number-not-in-finding', 'number-missing']],
    ['minstens ', '', ['number-not-in-finding', 'number-missing']],
    ['mei 2022', 'juni 2022', ['date-not-in-finding', 'date-missing']],
    ['zou ', 'heeft ', ['hedge-class-lost']],
    ['; het ontkent dat', '', ['denial-lost']],
    ['Alder', 'Birch', ['name-not-in-finding', 'speaker-lost']],
  ])('is told when "%s" becomes "%s"', (was, is, expected) => {
    expect(codes(DUTCH.replace(was, is))).toEqual(expected);
  });
});
