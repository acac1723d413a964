import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/report.ts';
import { circularSource, restingOn, rootsOf } from '../../../src/model/join/roots.ts';

const source = (id: string, restsOn: Source[] = []): Source => ({
  id,
  title: id,
  kind: 'records',
  by: [],
  seenBy: [],
  restsOn,
});

const ledger = source('ledger');
const probe = source('probe', [ledger]);
const wire = source('wire', [probe]);
const interview = source('interview');

describe('rootsOf', () => {
  it('counts one investigation told twice as one root', () => {
    expect(rootsOf([wire, probe])).toEqual([ledger]);
  });

  it('keeps independent roots apart, sorted by id', () => {
    expect(rootsOf([wire, interview]).map(({ id }) => id)).toEqual(['interview', 'ledger']);
  });
});

describe('restingOn', () => {
  it('is the whole chain', () => {
    expect([...restingOn([wire])].map(({ id }) => id)).toEqual(['wire', 'probe', 'ledger']);
  });
});

describe('circularSource', () => {
  it('finds a circle and passes over a diamond', () => {
    const left = source('left', [ledger]);
    expect(circularSource([source('top', [left, probe]), left])).toBeNull();
    const a = source('a');
    const b = source('b', [a]);
    a.restsOn = [b];
    expect(circularSource([a, b])).toBe(a);
  });
});
