import { describe, expect, it } from 'vitest';
import { closest, didYouMean } from '../../../src/model/join/closest.ts';

describe('closest', () => {
  it('finds a slip of the keyboard and nothing far away', () => {
    expect(closest('statment', ['statement', 'title'])).toBe('statement');
    expect(closest('zzz', ['statement', 'title'])).toBeNull();
    expect(didYouMean('zzz', ['title'], 'look again')).toBe('look again');
  });
});
