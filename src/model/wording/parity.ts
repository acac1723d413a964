import type { DateRead } from './dates.ts';
import { NOWHERE, type WordingFault } from './fault.ts';
import type { NumberRead } from './numbers.ts';
import type { Reading } from './reading.ts';

/**
 * What a translation says that its original does not, and what it lost: numbers with comparator and currency,
 * dates, names, hedge classes (an attribution may not stand for "appears"), denial.
 */
export function parityFaults(translated: Reading, original: Reading): WordingFault[] {
  const classes = new Set(translated.hedges.map((hedge) => hedge.class));
  const lost = [...new Set(original.hedges.map((hedge) => hedge.class))].filter((row) => !classes.has(row));
  return [
    ...unmatched(translated.numbers, original.numbers, sameNumber).map((number): WordingFault => ({
      ...spot(number),
      code: 'number-not-in-finding',
      has: original.numbers.map(held),
    })),
    ...unmatched(original.numbers, translated.numbers, sameNumber).map((number): WordingFault => ({
      ...NOWHERE,
      code: 'number-missing',
      has: [held(number)],
    })),
    ...unmatched(translated.dates, original.dates, sameDate).map((date): WordingFault => ({
      ...spot(date),
      code: 'date-not-in-finding',
      has: original.dates.map(({ words }) => words),
    })),
    ...unmatched(original.dates, translated.dates, sameDate).map(({ words }): WordingFault => ({
      ...NOWHERE,
      code: 'date-missing',
      has: [words],
    })),
    ...unmatched(translated.names, original.names, sameParty).map((name): WordingFault => ({
      ...spot(name),
      code: 'name-not-in-finding',
      has: original.names.flatMap(({ parties }) => parties),
    })),
    ...unmatched(original.names, translated.names, sameParty).map(({ parties }): WordingFault => ({
      ...NOWHERE,
      code: 'speaker-lost',
      has: parties,
    })),
    ...(lost.length > 0 ? [{ ...NOWHERE, code: 'hedge-class-lost', has: lost } as const] : []),
    ...(original.denials.length > 0 && translated.denials.length === 0
      ? [{ ...NOWHERE, code: 'denial-lost', has: [] } as const]
      : []),
  ];
}

function unmatched<Item>(
  items: readonly Item[],
  others: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): Item[] {
  return items.filter((item) => !others.some((other) => same(item, other)));
}

const sameDate = (a: DateRead, b: DateRead): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

const sameParty = (a: { parties: readonly string[] }, b: { parties: readonly string[] }): boolean =>
  a.parties.some((id) => b.parties.includes(id));

/** "One" and "two" in words come and go with grammar. */
const sameNumber = (a: NumberRead, b: NumberRead): boolean =>
  (a.spelled && a.value <= 2) ||
  (a.value === b.value &&
    a.currency === b.currency &&
    (a.comparator ?? 'exactly') === (b.comparator ?? 'exactly'));

const held = ({ value, currency, comparator }: NumberRead) => ({
  value,
  comparator: comparator ?? 'exactly',
  ...(currency === null ? {} : { currency }),
});

const spot = ({ words, offset }: { words: string; offset: number }) => ({ words, offset });
