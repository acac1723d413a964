import { describe, expect, it } from 'vitest';
import { commonPairs } from '../../../src/model/promise/subsequence.ts';

describe('commonPairs', () => {
  it.each([
    ['', '', []],
    [
      'abc',
      'abc',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'abcd',
      'acxd',
      [
        [0, 0],
        [2, 1],
        [3, 3],
      ],
    ],
    ['ab', 'xy', []],
    ['abca', 'a', [[0, 0]]],
  ])('of "%s" and "%s"', (a, b, pairs) => {
    expect(commonPairs([...a], [...b])).toEqual(pairs);
  });
});
