import { expect, it } from 'vitest';
import { seeded, shuffled } from '../../src/geometry/random.ts';

it('gives the same numbers for the same seed', () => {
  const [a, b] = [seeded(7), seeded(7)];
  expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  expect(seeded(8)()).not.toBe(seeded(7)());
});

it('stays in [0, 1)', () => {
  const random = seeded(1);
  const numbers = Array.from({ length: 1000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});

it('shuffles without losing anything, and leaves its input alone', () => {
  const items = ['a', 'b', 'c', 'd'];
  expect(shuffled(items, seeded(3)).toSorted()).toEqual(items);
  expect(items).toEqual(['a', 'b', 'c', 'd']);
});
