import type { DateRead } from './dates.ts';
import { NOWHERE, type WordingFault } from './fault.ts';
import type { NumberRead } from './numbers.ts';
import { alternation, spots, type Spot } from './phrases.ts';
import { read, type Reader, type Reading } from './reading.ts';

/**
 * What a translation says that its original does not, and what it lost: numbers with comparator and currency, dates,
 * references, names, hedges, denials, each as often as the original; and the classes of hedge that the text has (an
 * attribution may not stand for "appears"). Sentence is held against sentence where both have as many.
 */
export function parityFaults(
  translated: string,
  original: string,
  theirs: Reader,
  ours: Reader,
): WordingFault[] {
  const whole = [read(translated, theirs), read(original, ours)] as const;
  const [own, others] = [sentencesOf(translated), sentencesOf(original)];
  const pairs =
    own.length === others.length
      ? own.map((words, index) => [read(words, theirs), read(others[index]!, ours)] as const)
      : [whole];
  const lost: WordingFault[] = [
    ...hedgeFaults(whole, pairs),
    ...(pairs.some(([one, other]) => DENYING.some((row) => one[row].length < other[row].length))
      ? [{ ...NOWHERE, code: 'denial-lost', has: [] } as const]
      : []),
  ];
  return [
    ...pairs.flatMap(([one, other]) => amountFaults(one, other)),
    ...(pairs.length === 1 ? oneLost(...pairs[0]!, ours) : []),
    ...pairs.flatMap(([one, other]) => [...dateFaults(one, other), ...nameFaults(one, other, theirs)]),
    ...(lost.length > 0 ? lost : negationFaults(whole, theirs, ours)),
  ];
}

/** A "not" on one side, where the other has nothing that could stand for one. */
function negationFaults([translated, original]: Pair, theirs: Reader, ours: Reader): WordingFault[] {
  const [own] = spots(translated.text, theirs.nots);
  if (spots(original.text, ours.nots).length > 0)
    return spots(translated.text, theirs.likeNots).length > 0
      ? []
      : [{ ...NOWHERE, code: 'negation-lost', has: [] }];
  return own && spots(original.text, ours.likeNots).length === 0
    ? [{ ...own, code: 'negation-added', has: [] }]
    : [];
}

const DENYING = ['denials', 'notDenials'] as const;

/** A sentence ends with a stop before a capital. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["”’)]*)\s+(?=["“‘(]*\p{Lu})/u).filter((sentence) => sentence !== '');

function amountFaults(translated: Reading, original: Reading): WordingFault[] {
  const [own, others] = [translated, original].map(({ numbers }) => numbers.filter((one) => !isLoose(one)));
  const stray = translated.numbers.filter(isLoose).slice(original.numbers.filter(isLoose).length);
  const [cited, citing] = [translated, original].map(referred);
  return [
    ...[...unmatched(own!, others!, sameNumber), ...stray].map((number): WordingFault => ({
      ...spot(number),
      code: 'number-not-in-finding',
      has: original.numbers.map(held),
    })),
    ...unmatched(others!, own!, sameNumber).map((number): WordingFault => ({
      ...NOWHERE,
      code: 'number-missing',
      has: [held(number)],
    })),
    ...unmatched(cited!, citing!, sameReference).map((reference): WordingFault => ({
      ...spot(reference),
      code: 'number-not-in-finding',
      has: citing!.map(({ value }) => ({ value, comparator: 'exactly' })),
    })),
    ...unmatched(citing!, cited!, sameReference).map(({ value }): WordingFault => ({
      ...NOWHERE,
      code: 'number-missing',
      has: [{ value, comparator: 'exactly' }],
    })),
  ];
}

/** "One" in words may go with grammar, unless it is all that a single sentence counts. */
function oneLost(translated: Reading, original: Reading, { words }: Reader): WordingFault[] {
  if (translated.numbers.length > 0) return [];
  return original.numbers
    .filter((number) => isLoose(number) && !isPronoun(number, original, words))
    .slice(0, 1)
    .map((number) => ({ ...NOWHERE, code: 'number-missing', has: [held(number)] }));
}

/** "One from the north", "the one": it counts nothing, and another language has a noun or an article there. */
function isPronoun(one: NumberRead, { text }: Reading, words: Reader['words']): boolean {
  const [before, after] = [text.slice(0, one.offset), text.slice(one.offset + one.words.length)];
  return (
    new RegExp(`^\\s(?:${alternation(words.beforeDates)})\\s`, 'iu').test(after) ||
    new RegExp(`(?:^|\\s)(?:${alternation(words.definite)})\\s$`, 'iu').test(before)
  );
}

function dateFaults(translated: Reading, original: Reading): WordingFault[] {
  return [
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
  ];
}

function nameFaults(translated: Reading, original: Reading, { parties }: Reader): WordingFault[] {
  // What has no name of its own may be put in other words in either.
  const isNamed = (name: { parties: readonly string[] }) => name.parties.some((id) => parties.get(id)?.named);
  return [
    ...unmatched(translated.names, original.names, sameParty)
      .filter(isNamed)
      .map((name): WordingFault => ({
        ...spot(name),
        code: 'name-not-in-finding',
        has: original.names.flatMap(({ parties }) => parties),
      })),
    ...unmatched(original.names, translated.names, sameParty)
      .filter(isNamed)
      .map(({ parties }): WordingFault => ({
        ...NOWHERE,
        code: 'speaker-lost',
        has: parties,
      })),
  ];
}

type Pair = readonly [translated: Reading, original: Reading];

function hedgeFaults([translated, original]: Pair, pairs: readonly Pair[]): WordingFault[] {
  const classes = new Set(translated.hedges.map((hedge) => hedge.class));
  const fewer = pairs.flatMap(([one, other]) => {
    const [left, had] = [doubtsIn(one), doubtsIn(other)];
    return left.length < had.length ? had.map((hedge) => hedge.class) : [];
  });
  const gone = original.hedges
    .filter((hedge) => !original.hedges.some((longer) => isWithin(hedge, longer)))
    .map((hedge) => hedge.class)
    .filter((row) => !classes.has(row));
  const lost = [...new Set([...gone, ...fewer])];
  return lost.length > 0 ? [{ ...NOWHERE, code: 'hedge-class-lost', has: lost }] : [];
}

/** "Said" is no speaker of its own in "is said to". */
const isWithin = (part: Spot, whole: Spot): boolean =>
  part.words.length < whole.words.length &&
  part.offset >= whole.offset &&
  part.offset + part.words.length <= whole.offset + whole.words.length;

/** Hedges that are counted, each stretch of the text once. What is open may be said by the build of a sentence. */
function doubtsIn({ hedges }: Reading): Reading['hedges'][number][] {
  const counted = hedges.filter((hedge) => hedge.class !== 'attribution' && hedge.class !== 'open');
  const inOrder = counted.sort((a, b) => a.offset - b.offset);
  let end = -1;
  return inOrder.filter(({ offset, words }) => {
    const isNew = offset >= end;
    if (isNew) end = offset + words.length;
    return isNew;
  });
}

/** Those of the items that have no partner among the others, each of which is one item's only. */
function unmatched<Item>(
  items: readonly Item[],
  others: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): Item[] {
  const left = [...others];
  return items.filter((item) => {
    const partner = left.findIndex((other) => same(item, other));
    if (partner >= 0) left.splice(partner, 1);
    return partner < 0;
  });
}

const sameDate = (a: DateRead, b: DateRead): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

const sameParty = (a: { parties: readonly string[] }, b: { parties: readonly string[] }): boolean =>
  a.parties.some((id) => b.parties.includes(id));

const sameNumber = (a: NumberRead, b: NumberRead): boolean =>
  a.value === b.value &&
  a.currency === b.currency &&
  (a.comparator ?? 'exactly') === (b.comparator ?? 'exactly');

/** "One" and "two" in words, which nothing bounds: "about one purpose" is no estimate. */
const isLoose = ({ spelled, value, comparator }: NumberRead): boolean =>
  spelled && value <= 2 && (comparator === null || comparator === 'about');

/** The numbers of findings, paragraphs and pages that a text refers to. */
const referred = ({ references }: Reading): (Spot & { value: number })[] =>
  references.flatMap(({ words, offset }) =>
    [...words.matchAll(/\d+/g)].map((digits) => ({
      words: digits[0],
      offset: offset + digits.index,
      value: Number(digits[0]),
    })),
  );

const sameReference = (a: { value: number }, b: { value: number }): boolean => a.value === b.value;

const held = ({ value, currency, comparator }: NumberRead) => ({
  value,
  comparator: comparator ?? 'exactly',
  ...(currency === null ? {} : { currency }),
});

const spot = ({ words, offset }: Spot) => ({ words, offset });
