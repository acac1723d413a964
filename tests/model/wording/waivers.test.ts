import { describe, expect, it } from 'vitest';
import { isWaived, unneededWaivers } from '../../../src/model/wording/waivers.ts';
import { faultsOf, forbiddenWords } from '../../../src/model/wording/wording.ts';
import { EN, facts } from './small.ts';

const WAIVERS = [{ words: "the Chair's 1990", reason: 'the year of the law' }];
const YEAR = [{ words: '1990', reason: 'the year of the law' }];
const [fault] = faultsOf({ text: 'the law of 1990', sort: 'mark' }, facts(), EN);
const [missing] = faultsOf({ text: 'goods were sold', sort: 'title' }, facts(), EN);

describe('a waiver', () => {
  it('lets the words stand that it quotes, and no others', () => {
    expect(fault?.code).toBe('date-not-in-finding');
    expect(isWaived(fault!, YEAR)).toBe(true);
    expect(isWaived(fault!, WAIVERS)).toBe(false);
    expect(isWaived({ ...fault!, words: 'the Chair’s 1990' }, WAIVERS)).toBe(true);
  });

  it('cannot let a hedge be missing, nor a word stand that is never said', () => {
    expect(missing?.code).toBe('hedge-lost');
    expect(isWaived(missing!, [{ words: '', reason: 'none' }])).toBe(false);
    expect(isWaived(forbiddenWords('loot', ['loot'])[0]!, [{ words: 'loot', reason: 'none' }])).toBe(false);
  });

  it('is a fault itself when nothing needs it', () => {
    expect(unneededWaivers(YEAR, [fault!])).toEqual([]);
    expect(unneededWaivers([...WAIVERS, ...YEAR], [fault!])).toEqual([
      {
        index: 0,
        fault: { words: WAIVERS[0]!.words, offset: 0, code: 'waiver-unneeded', has: ['the year of the law'] },
      },
    ]);
  });
});
