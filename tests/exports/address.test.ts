import { describe, expect, it } from 'vitest';
import { addressFrom } from '../../src/exports/address.ts';

describe('addressFrom', () => {
  it.each([
    ['https://quarry.example', '/', 'https://quarry.example/findings/12/'],
    ['https://quarry.example/', '/', 'https://quarry.example/findings/12/'],
    ['https://quarry.example/', '/repo', 'https://quarry.example/repo/findings/12/'],
    ['https://quarry.example', '/repo/', 'https://quarry.example/repo/findings/12/'],
    ['https://quarry.example/repo', '/repo', 'https://quarry.example/repo/findings/12/'],
  ])('joins %s and %s', (served, base, full) => {
    expect(addressFrom(served, base)('/findings/12/')).toBe(full);
  });
});
