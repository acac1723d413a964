import { describe, expect, it } from 'vitest';
import { chainStrip, type ChainStep } from '../../../src/geometry/strips/chain.ts';
import { LEAST_SCALE } from '../generate.ts';
import { faults } from '../quality.ts';

const step = (name: string, unknown = false): ChainStep => ({
  name,
  note: 'who retold what the record of the harbour master says',
  unknown,
});
const steps = [
  step('Register of the harbour'),
  step('Not named', true),
  step('Daily Ledger'),
  step('Finding 7'),
];

describe('how we know', () => {
  it.each([1200, 760, 300])('is drawn without a fault at a width of %i', (width) => {
    for (const count of [1, 2, 4])
      expect(faults(chainStrip(steps.slice(0, count), width), LEAST_SCALE)).toEqual([]);
    expect(faults(chainStrip([...steps, ...steps, ...steps], width), LEAST_SCALE)).toEqual([]);
  });

  it('has an arrow between two steps and no line with a grade', () => {
    const drawing = chainStrip(steps, 1200);
    expect(drawing.arrows).toHaveLength(3);
    expect(drawing.lines).toEqual([]);
  });

  it('shows a step that is not named as such', () => {
    expect(chainStrip(steps, 300).boxes.map(({ shape }) => shape)).toEqual([
      'party',
      'unnamed',
      'party',
      'party',
    ]);
  });
});
