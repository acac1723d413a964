import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCrossings, type Tie } from '../../../src/geometry/layered/crossings.ts';

it('counts pairs that cross, not pairs that share an end', () => {
  expect(
    countCrossings([
      [0, 1],
      [1, 0],
    ]),
  ).toBe(1);
  expect(
    countCrossings([
      [0, 0],
      [0, 1],
      [1, 1],
    ]),
  ).toBe(0);
  expect(
    countCrossings([
      [0, 2],
      [1, 1],
      [2, 0],
    ]),
  ).toBe(3);
});

it('agrees with looking at every pair', () => {
  const tie = fc.tuple(fc.nat(8), fc.nat(8));
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 20 }), (ties) => {
      const cross = (a: Tie, b: Tie) => (a[0] - b[0]) * (a[1] - b[1]) < 0;
      const slow = ties.flatMap((a, index) => ties.slice(index + 1).filter((b) => cross(a, b))).length;
      expect(countCrossings(ties)).toBe(slow);
    }),
  );
});
