import { passageKey, passageOf } from '../../schema/evidence.ts';
import { stemsOf, atFinding, type Written } from './desk.ts';
import type { Slip } from './slip.ts';

/** How much of their words two findings share that say the same. */
const SAME = 0.75;

/** Findings that say what another one says, and evidence that stands twice. */
export function twinSlips(written: readonly Written[]): Slip[] {
  return [
    ...written.flatMap(evidenceTwice),
    ...sameTitle(written),
    ...sameWords(written),
    ...sameRelation(written),
  ];
}

function evidenceTwice({ id, data }: Written): Slip[] {
  const keys = data.evidence.map((item) => `${item.article} ${passageKey(passageOf(item))} ${item.phrase}`);
  return data.evidence.flatMap(({ phrase }, index) =>
    keys.indexOf(keys[index]!) < index
      ? atFinding(id)(
          ['evidence', index, 'phrase'],
          'evidence-twice',
          phrase,
          'is given as evidence twice',
          'remove one of the two',
        )
      : [],
  );
}

function sameTitle(written: readonly Written[]): Slip[] {
  const known = new Map<string, number>();
  return written.flatMap(({ id, data, finding }): Slip[] => {
    const key = data.title.toLowerCase();
    const twin = known.get(key);
    if (twin === undefined) known.set(key, finding.number);
    return twin === undefined
      ? []
      : atFinding(id)(
          ['title'],
          'title-same',
          data.title,
          `is the title of finding ${twin} too`,
          'tell the two apart in their titles',
        );
  });
}

/**
 * Pairs whose statements share most of their words, with the same numbers. Only those that share one of their rarest
 * words are compared: others cannot share enough of them (prefix filtering, Chaudhuri, Ganti and Kaushik, 2006).
 */
function sameWords(written: readonly Written[]): Slip[] {
  const sets = written.map(({ data }) => stemsOf(data.statement));
  const counts = new Map<string, number>();
  for (const stem of sets.flatMap((set) => [...set])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const prefixes = sets.map((set) => {
    const rarest = [...set].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    return rarest.slice(0, rarest.length - Math.ceil(SAME * rarest.length) + 1);
  });
  const byStem = new Map<string, number[]>();
  return written.flatMap((later, index): Slip[] => {
    const candidates = new Set(prefixes[index]!.flatMap((stem) => byStem.get(stem) ?? []));
    for (const stem of prefixes[index]!) byStem.set(stem, [...(byStem.get(stem) ?? []), index]);
    const twin = [...candidates].find(
      (other) =>
        later.data.statement === written[other]!.data.statement ||
        (likeness(sets[index]!, sets[other]!) >= SAME && sameNumbers(later, written[other]!)),
    );
    return twin === undefined ? [] : twinSlip(later, written[twin]!);
  });
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / (a.size + b.size - shared);
}

const numbersOf = ({ said }: Written): string =>
  said.numbers
    .map(({ value }) => value)
    .sort((a, b) => a - b)
    .join(' ');
const sameNumbers = (a: Written, b: Written): boolean =>
  numbersOf(a) === numbersOf(b) && a.data.when === b.data.when;

function twinSlip({ id, data }: Written, { finding, data: other }: Written): [Slip] {
  const slip = atFinding(id);
  return data.statement === other.statement
    ? slip(
        ['statement'],
        'finding-same',
        `finding ${finding.number}`,
        'is this very statement',
        'add the evidence to it, and delete this file',
      )
    : slip(
        ['statement'],
        'finding-near',
        `finding ${finding.number}`,
        'says almost the same',
        'add the evidence to it, and delete this file; where they differ, say in what',
      );
}

/** The same relation with the same number, or at the same time, from whatever article. */
function sameRelation(written: readonly Written[]): Slip[] {
  const known = new Map<string, Written>();
  return written.flatMap((later): Slip[] => {
    const keys = later.data.relations
      .filter(({ kind }) => kind !== 'not shown')
      .flatMap((relation) => {
        const { kind, from, to } = relation;
        const number = later.data.quantities[(relation.quantity ?? 1) - 1]?.value;
        return [
          ...(number === undefined ? [] : [`${kind} ${from} ${to} ${number}`]),
          ...(later.data.when === null
            ? []
            : [`${kind} ${from} ${to} ${later.data.when} ${relation.goods ?? relation.what ?? ''}`]),
        ];
      });
    const twin = keys.map((key) => known.get(key)).find((other) => other !== undefined && other !== later);
    for (const key of keys) if (!known.has(key)) known.set(key, later);
    if (!twin || likeness(stemsOf(later.data.statement), stemsOf(twin.data.statement)) >= SAME) return [];
    return atFinding(later.id)(
      ['statement'],
      'finding-near',
      `finding ${twin.finding.number}`,
      'has the same relation',
      'add the evidence to it, and delete this file; where they differ, say in what',
    );
  });
}
