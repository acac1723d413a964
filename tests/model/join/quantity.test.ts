import { describe, expect, it } from 'vitest';
import { quantityOn } from '../../../src/model/join/quantity.ts';
import type { Quantity } from '../../../src/schema/quantity.ts';
import type { Relation } from '../../../src/schema/relation.ts';
import { finding, tinyReport } from '../tiny.ts';

const loads: Quantity = { value: 90, unit: 'loads', comparator: 'at most', what: 'loads in one summer' };
const euros: Quantity = { value: 1_200_000, currency: 'EUR', comparator: 'about', what: 'all invoices' };
const sale: Relation = { kind: 'sold', from: 'alder', to: 'birch', goods: 'sand' };

describe('quantityOn', () => {
  it('is the one that the relation names, counted from 1', () => {
    const second = { ...sale, quantity: 2 };
    expect(quantityOn(second, { quantities: [loads, euros], relations: [second] })).toBe(euros);
    const member: Relation = { ...sale, kind: 'has member', quantity: 1 };
    expect(quantityOn(member, { quantities: [loads], relations: [member] })).toBe(loads);
  });

  it('is the only number where something moves in this relation alone', () => {
    const member: Relation = { ...sale, kind: 'has member' };
    expect(quantityOn(sale, { quantities: [loads], relations: [sale] })).toBe(loads);
    expect(quantityOn(sale, { quantities: [loads], relations: [member, sale] })).toBe(loads);
    expect(quantityOn(member, { quantities: [loads], relations: [member, sale] })).toBeNull();
  });

  it('is none where it may belong to something else', () => {
    expect(quantityOn(sale, { quantities: [loads, euros], relations: [sale] })).toBeNull();
    expect(quantityOn(sale, { quantities: [loads], relations: [sale, { ...sale }] })).toBeNull();
    expect(quantityOn(sale, { quantities: [], relations: [sale] })).toBeNull();
  });

  it('does not read a number out of a label', () => {
    const labelled = { ...sale, label: 'sand, at most 90 loads' };
    expect(quantityOn(labelled, { quantities: [euros, loads], relations: [labelled] })).toBeNull();
  });
});

describe('the number that a relation names', () => {
  const errors = (quantities: Quantity[], quantity: number) =>
    tinyReport({ findings: { '001-sand': finding({ quantities, relations: [{ ...sale, quantity }] }) } })
      .errors;

  it('has to be one of the finding', () => {
    expect(errors([loads, euros], 2)).toEqual([]);
    expect(errors([loads], 2)).toEqual([
      'the last of the quantities is number 1 — write a number up to that, or leave the key out',
    ]);
    expect(errors([], 1)).toEqual([
      'the finding has no quantities — add the number there, or leave the key out',
    ]);
  });

  it('is part of a version: readers see which number stands on a line', () => {
    const versions = (relation: object) =>
      tinyReport({ findings: { '001-sand': finding({ quantities: [loads], relations: [relation] }) } }).report
        .findings[0]!.versions;
    expect(versions({ ...sale, quantity: 1 })).not.toEqual(versions(sale));
  });
});
