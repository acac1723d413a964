import type { Edtf } from '../../schema/edtf.ts';
import { acts } from '../../schema/entity.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Entity, Finding, Source } from '../report.ts';
import { isDenial } from '../denial.ts';
import { restingOn } from '../join/roots.ts';
import type { DateRead } from './dates.ts';
import type { Held } from './fault.ts';
import { read, type Reader, type Reading } from './reading.ts';

/** A date that a wording may give. */
export interface HeldDate extends Pick<DateRead, 'year' | 'month' | 'day'> {
  /** As the finding writes it, in EDTF. */
  text: string;
  /** Approximate or uncertain. */
  doubtful: boolean;
  /** When it was told: with its month it can be given, as a year alone it would read as when it happened. */
  told: boolean;
}

/** What one finding, or several together, let a wording say. */
export interface Facts {
  grades: readonly Grade[];
  /** Ids of those who deny the findings. */
  deniers: readonly string[];
  quantities: readonly Held[];
  /** Quantities of other findings on the same parties: "the reported buyer of 500". */
  around: readonly Around[];
  /** When it happened or held, when it was said, and the dates of the articles. */
  dates: readonly HeldDate[];
  /** For each finding that is somebody's own word: ids, one of whom must be named. Empty when none is printed. */
  speakers: readonly (readonly string[])[];
  /** Ids of all on whose authority the findings rest, and of the outlets. */
  voices: readonly string[];
  /** Ids of all who may be named. */
  parties: readonly string[];
  /** The statements, read. */
  statements: readonly Reading[];
}

/** Quantities by their value. A busy party has thousands: they are looked up, never gone through. */
export type Around = ReadonlyMap<number, readonly Held[]>;

/** The quantities of all findings on a party. */
export function quantitiesAround({ findings }: Pick<Entity, 'findings'>): Around {
  return Map.groupBy(
    findings.flatMap(({ quantities }) => quantities.flatMap(heldIn)),
    ({ value }) => value,
  );
}

/**
 * What a finding lets a wording say; `reader` is of the language of its statement. `around` may remember what it
 * gave for a party.
 */
export function factsOf(
  finding: Finding,
  reader: Reader,
  around: (entity: Entity) => Around = quantitiesAround,
): Facts {
  const chain = [...restingOn(finding.evidence.flatMap(({ credited }) => credited))];
  const responses = Array.isArray(finding.responses) ? finding.responses : [];
  const outlets = finding.evidence.flatMap(({ article }) => article.outlet ?? []);
  const voices = [...outlets, ...chain.flatMap(({ by, seenBy }) => [...by, ...seenBy])].flatMap(withState);
  const speakers = finding.roots.filter(({ kind }) => kind === 'statement').flatMap(({ by }) => by);
  const parties = [...finding.entities, ...voices, ...responses.map(({ by }) => by)];
  return {
    grades: [finding.grade],
    deniers: finding.denied ? responses.filter(isDenial).map(({ by }) => by.id) : [],
    quantities: [...finding.quantities.flatMap(heldIn), ...sharesOf(finding.relations)],
    around: finding.entities.filter(isActor).map(around),
    dates: datesOf(finding, chain, reader),
    speakers: finding.grade === 'stated' && speakers.length > 0 ? [ids(speakers.flatMap(withState))] : [],
    voices: ids(voices),
    parties: ids([...parties, ...parties.flatMap(({ country }) => country ?? [])]),
    statements: [read(finding.statement, reader)],
  };
}

/** What several findings together let a wording say: a pair, a chapter's sentence with two marks. */
export function joinFacts(all: readonly Facts[]): Facts {
  if (all.length === 1) return all[0]!;
  return {
    grades: all.flatMap(({ grades }) => grades),
    deniers: [...new Set(all.flatMap(({ deniers }) => deniers))],
    quantities: all.flatMap(({ quantities }) => quantities),
    around: [...new Set(all.flatMap(({ around }) => around))],
    dates: all.flatMap(({ dates }) => dates),
    speakers: all.flatMap(({ speakers }) => speakers),
    voices: [...new Set(all.flatMap(({ voices }) => voices))],
    parties: [...new Set(all.flatMap(({ parties }) => parties))],
    statements: all.flatMap(({ statements }) => statements),
  };
}

/** A quantity as words can agree with it: a range is two numbers. */
function heldIn(whole: Quantity): Held[] {
  const { upTo, ...quantity } = whole;
  return upTo === undefined
    ? [quantity]
    : [
        { ...quantity, whole },
        { ...quantity, value: upTo, whole },
      ];
}

/** The shares of relations, as quantities that words can agree with; "a majority" is no number. */
export function sharesOf(relations: Finding['relations']): Held[] {
  const shares = new Set(relations.flatMap(({ share }) => share ?? []));
  return [...shares].flatMap((share) => {
    const comparator = /^[a-z ]*[a-z]/.exec(share)?.[0] ?? 'exactly';
    return [...share.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => ({
      value: Number(digits),
      unit: 'per cent',
      comparator,
    }));
  });
}

function datesOf(finding: Finding, chain: readonly Source[], reader: Reader): HeldDate[] {
  const said = chain.flatMap(({ when }) => when ?? []);
  const printed = finding.evidence.map(({ article }) => article.published.text);
  const held = finding.relations.flatMap(({ since, until }) => [since, until]);
  const own = [finding.when, finding.asOf, ...held].flatMap((date: Edtf | null) => date?.text ?? []);
  const scope = finding.quantities.flatMap(({ what }) => read(what, reader).dates);
  return [
    ...own.flatMap((text) => heldDates(text, false)),
    ...[...said, ...printed].flatMap((text) => heldDates(text, true)),
    ...scope.map((date) => ({ ...date, text: date.words, doubtful: false, told: false })),
  ];
}

/** The ends of an EDTF date or period; open ends give none. */
export function heldDates(text: string, told: boolean): HeldDate[] {
  return [...text.matchAll(/(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?/g)].map(
    ([, year, month, day, doubt]) => ({
      text,
      year: Number(year),
      month: month === undefined ? null : Number(month),
      day: day === undefined ? null : Number(day),
      doubtful: doubt !== undefined,
      told,
    }),
  );
}

/** Countries, places, things and outlets are named everywhere; only who acts is somebody to look for. */
export const isActor = (entity: Entity): boolean => acts(entity) && entity.kind !== 'outlet';

/** A public body speaks for its state, and is called by its name. */
const withState = (entity: Entity): Entity[] =>
  entity.kind === 'public body' && entity.country ? [entity, entity.country] : [entity];

const ids = (entities: readonly Entity[]): string[] => [...new Set(entities.map(({ id }) => id))];

/** Works out once what is asked for again, as long as anybody has the key. */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const { value } = known.get(key) ?? { value: make(key) };
    known.set(key, { value });
    return value;
  };
}
