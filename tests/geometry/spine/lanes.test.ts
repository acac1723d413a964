import { expect, it } from 'vitest';
import { assignLanes } from '../../../src/geometry/spine/lanes.ts';

it('puts short spans inside long ones and shares a lane where spans are apart', () => {
  const lanes = assignLanes(
    [
      { key: 'long', from: 0, to: 100 },
      { key: 'first', from: 10, to: 30 },
      { key: 'second', from: 50, to: 70 },
    ],
    5,
  );
  expect(Object.fromEntries(lanes)).toEqual({ first: 0, second: 0, long: 1 });
});

it('keeps spans apart that would touch', () => {
  const lanes = assignLanes(
    [
      { key: 'a', from: 0, to: 10 },
      { key: 'b', from: 12, to: 22 },
    ],
    5,
  );
  expect(lanes.get('a')).not.toBe(lanes.get('b'));
});
