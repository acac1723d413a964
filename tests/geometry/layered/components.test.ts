import { expect, it } from 'vitest';
import { components, Sets } from '../../../src/geometry/layered/components.ts';

it('joins sets once', () => {
  const sets = new Sets();
  expect(sets.join('a', 'b')).toBe(true);
  expect(sets.join('b', 'c')).toBe(true);
  expect(sets.join('a', 'c')).toBe(false);
  expect(sets.find('c')).toBe('a');
});

it('finds connected parts, largest first, then by name', () => {
  expect(
    components(
      ['f', 'e', 'd', 'c', 'b', 'a'],
      [
        ['e', 'b'],
        ['b', 'd'],
        ['c', 'f'],
      ],
    ),
  ).toEqual([['b', 'd', 'e'], ['c', 'f'], ['a']]);
});
