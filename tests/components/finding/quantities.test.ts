import { describe, expect, it } from 'vitest';
import Quantities from '../../../src/components/finding/Quantities.astro';
import { hear } from '../hear.ts';

const loads = (comparator: string) => ({
  value: 1270,
  unit: 'loads',
  comparator,
  what: 'loads of all years',
});

describe('the numbers of a finding', () => {
  it.each([
    ['at least', 'At least 1,270 loads'],
    ['at most', 'At most 1,270 loads'],
    ['about', 'About 1,270 loads'],
    ['exactly', '1,270 loads, as printed'],
  ])('keep their bound: %s', async (comparator, words) => {
    expect(await hear(Quantities, { quantities: [loads(comparator)] })).toEqual([
      words,
      'Loads of all years',
    ]);
  });

  it('name the goods once', async () => {
    const quantities = [loads('about')];
    expect(await hear(Quantities, { quantities, name: 'sand' })).toEqual([
      'Sand',
      'About 1,270 loads',
      'Loads of all years',
    ]);
    expect((await hear(Quantities, { quantities, name: 'sand loads' }))[0]).toBe('About 1,270 sand loads');
  });

  it('say when there are none', async () => {
    expect(await hear(Quantities, { quantities: [] })).toEqual(['not given']);
    expect(await hear(Quantities, { quantities: [], name: 'sand' })).toEqual(['Sand']);
  });
});
