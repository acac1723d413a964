import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isotonic } from '../../../src/geometry/layered/isotonic.ts';

const equal = (...values: number[]) => values.map((value) => ({ value, weight: 1 }));

it('keeps targets that are in order', () => {
  expect(isotonic(equal(1, 2, 2, 5))).toEqual([1, 2, 2, 5]);
});

it('pools what is out of order to its mean', () => {
  expect(isotonic(equal(1, 4, 2, 6))).toEqual([1, 3, 3, 6]);
  expect(isotonic(equal(3, 2, 1))).toEqual([2, 2, 2]);
});

it('lets weights pull', () => {
  expect(
    isotonic([
      { value: 4, weight: 3 },
      { value: 0, weight: 1 },
    ]),
  ).toEqual([3, 3]);
});

it('is never decreasing and keeps the weighted sum', () => {
  const target = fc.record({
    value: fc.integer({ min: -100, max: 100 }),
    weight: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(target, { maxLength: 30 }), (targets) => {
      const result = isotonic(targets);
      expect(result.slice(1).every((value, index) => value >= (result[index] ?? 0))).toBe(true);
      const sum = (values: number[]) =>
        values.reduce((all, value, index) => all + value * (targets[index]?.weight ?? 0), 0);
      expect(sum(result)).toBeCloseTo(sum(targets.map(({ value }) => value)), 6);
    }),
  );
});
