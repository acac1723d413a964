import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../../../src/schema/relation-kind.ts';
import { endFaults } from '../../../src/model/wording/direction.ts';
import { read, type Reader } from '../../../src/model/wording/reading.ts';
import { EN, NL } from './small.ts';

const check = (text: string, kind: RelationKind, from: string, to: string, reader: Reader = EN): string[] =>
  endFaults(read(text, reader), { kind, from, to }, reader).map(({ code }) => code);

const TEMPLATES: [RelationKind, string][] = [
  ['sold', '{from} sold sand to {to}'],
  ['supplied', '{from} is reported to have supplied 37 crates to {to}'],
  ['supplied', '{from} supplied {to} with sand'],
  ['imported', '{to} imported sand from {from}'],
  ['imported', 'Sand was imported by {to} from {from}'],
  ['sold', 'Sand was sold to {to} by {from}'],
  ['sold', '{to} is said to have bought sand from the company {from}'],
  ['goods reached', 'sand from {from} reached {to}'],
  ['goods used by', '{to} uses crates made by {from}'],
  ['paid', '{from} paid {to} for sand'],
  ['passes information to', '{from} was accused by Several buyers of leaking data to {to}'],
  ['accused', '{from} accused {to} of theft'],
  ['accused', '{to} was accused by {from} of theft'],
  ['owns', '{from} is reported to own {to}'],
  ['owns', '{to} is owned by {from}'],
  ['owns', 'A newspaper described {to} in May as owned by {from}'],
  ['has member', '{to} is one of {from}'],
  ['pleaded', '{to} is reported to have pleaded not guilty before {from}'],
  ['overturned', '{from} overturned a ruling given in May by {to}'],
  ['overturned', 'A ruling of {to} was overturned in June by {from}'],
  ['not shown', 'It is not stated whether sand sold to {to} came from {from}'],
];

const DUTCH: [RelationKind, string][] = [
  ['supplied', '{from} zou zand aan {to} hebben geleverd'],
  ['imported', '{to} importeerde zand van {from}'],
  ['accused', '{to} werd door {from} beschuldigd'],
  ['owns', '{from} zou {to} bezitten'],
];

const fill = (template: string, from: string, to: string): string =>
  template.replace('{from}', from).replace('{to}', to);

const NAMES = [['alder', 'Alder Ltd'], ['birch', 'Birch'], ['cedar', 'Cedar Group'], ['norland', 'Norland']] as const; // prettier-ignore

describe('the ends of a relation', () => {
  it.each([...TEMPLATES, ...DUTCH])('in their order, %s: %s', (kind, template) => {
    const reader = DUTCH.some(([, text]) => text === template) ? NL : EN;
    const ends = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(ends, ([from, to]) => {
        expect(check(fill(template, from![1], to![1]), kind, from![0], to![0], reader)).toEqual([]);
        expect(check(fill(template, to![1], from![1]), kind, from![0], to![0], reader)).toEqual([
          'ends-out-of-order',
        ]);
      }),
      { seed: 14, numRuns: 20 },
    );
  });

  it('are both named, unless one has no name of its own', () => {
    expect(check('Alder Ltd sold sand', 'sold', 'alder', 'birch')).toEqual(['ends-missing']);
    expect(check('Alder Ltd sold sand to some firms', 'sold', 'alder', 'buyers')).toEqual([]);
    expect(check('Alder Ltd, as owned by some firms', 'owns', 'buyers', 'alder')).toEqual([]);
  });

  it('are let be where the words are not certain', () => {
    expect(check('The “cooperation” of Birch with Alder Ltd', 'cooperated with', 'alder', 'birch')).toEqual(
      [],
    );
    expect(check('Sand lay between Birch and Alder Ltd', 'sold', 'alder', 'birch')).toEqual([]);
    // Who is asked after is neither who does not know it nor whoever it is told by.
    expect(check('Alder Ltd does not say who owns it', 'owns', 'buyers', 'alder')).toEqual([]);
    expect(check('Who owns Alder Ltd and who owns Birch is not known', 'owns', 'buyers', 'alder')).toEqual(
      [],
    );
    expect(check('According to Alder Ltd, it sold sand', 'sold', 'alder', 'buyers')).toEqual([]);
    expect(check('Alder Ltd zegt niet wie het bezit', 'owns', 'buyers', 'alder', NL)).toEqual([]);
    expect(check('By the end of June Birch had sand of Alder Ltd', 'sold', 'alder', 'birch')).toEqual([]);
  });
});
