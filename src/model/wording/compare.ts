import type { Facts, HeldDate } from './facts.ts';
import { NOWHERE, type WordingFault, type Held } from './fault.ts';
import type { DateRead } from './dates.ts';
import type { NumberRead } from './numbers.ts';
import type { Reader, Reading } from './reading.ts';

/** Numbers that the finding lacks, or has with another comparator, unit or currency. */
export function numberFaults(
  { numbers, vague }: Reading,
  facts: Facts,
  { numbers: { unitOf } }: Reader,
): WordingFault[] {
  const unit = (held: Held): string | null => unitOf.get(held.unit?.toLowerCase() ?? '') ?? held.unit ?? null;
  const known = facts.statements.flatMap((statement) =>
    statement.vague.map(({ words }) => words.toLowerCase()),
  );
  return [
    ...numbers.flatMap((number) => oneNumber(number, facts, unit)),
    ...vague
      .filter(({ words }) => facts.statements.length > 0 && !known.includes(words.toLowerCase()))
      .map((spot): WordingFault => ({ ...spot, code: 'number-not-in-finding', has: facts.quantities })),
  ];
}

/** Quantities of the finding that the text does not give. */
export function missingNumbers({ numbers }: Reading, { quantities }: Facts): WordingFault[] {
  return quantities
    .filter(({ value }) => !numbers.some((number) => number.value === value))
    .map((held) => ({ ...NOWHERE, code: 'number-missing', has: [held] }));
}

type UnitOf = (held: Held) => string | null;

function oneNumber(number: NumberRead, { quantities, around }: Facts, unit: UnitOf): WordingFault[] {
  // "One of them", "two firms": a small word is an amount only before a unit that the finding counts in.
  const counts = quantities.some((held) => number.units.includes(unit(held) ?? ''));
  if (number.spelled && number.value <= 2 && !counts) return [];
  const same = [
    ...quantities.filter(({ value }) => value === number.value),
    ...around.flatMap((others) => others.get(number.value) ?? []),
  ];
  if (same.length === 0) return [fault('number-not-in-finding', number, quantities)];
  const faults = same.map((held) => numberFault(number, held, unit(held)));
  return faults.includes(null) ? [] : [fault(faults[0]!, number, same)];
}

type NumberCode = 'number-not-in-finding' | 'unit-differs' | 'comparator-lost' | 'comparator-differs';

function numberFault(number: NumberRead, held: Held, unit: string | null): NumberCode | null {
  if ((held.currency ?? null) !== number.currency) return 'unit-differs';
  if (unit !== null && number.units.length > 0 && !number.units.includes(unit)) return 'unit-differs';
  if (held.comparator === (number.comparator ?? 'exactly')) return null;
  return number.comparator === null ? 'comparator-lost' : 'comparator-differs';
}

const fault = (code: NumberCode, { words, offset }: NumberRead, has: readonly Held[]): WordingFault => ({
  words,
  offset,
  code,
  has,
});

/** Dates that the finding and its statement lack, or that it has less sharply or only with a doubt. */
export function dateFaults({ dates, doubts }: Reading, facts: Facts): WordingFault[] {
  const said = facts.statements.flatMap((statement) => statement.dates);
  const own = facts.dates.filter(({ told }) => !told);
  const has = [...new Set(own.map(({ text }) => text))];
  // Only a statement that gives a date of its own may speak of the year of its article too ("not renewed in 2023").
  const itself = facts.statements.length === 0 && dates.some((date) => dateFault(date, own, true) === null);
  return dates
    .filter((date) => !said.some((other) => PARTS.every((part) => date[part] === other[part])))
    .flatMap(({ words, offset, ...date }): WordingFault[] => {
      const held = date.month !== null || itself ? facts.dates : own;
      const code = dateFault(date, held, doubts.length > 0);
      const like = held.filter((other) => agree(date, other)).map(({ text }) => text);
      return code === null ? [] : [{ words, offset, code, has: like.length > 0 ? [...new Set(like)] : has }];
    });
}

/** A date as far as it goes. */
export type Parts = Pick<DateRead, 'year' | 'month' | 'day'>;

function dateFault(date: Parts, held: readonly HeldDate[], doubted: boolean) {
  const agreeing = held.filter((other) => agree(date, other));
  if (agreeing.length === 0) return 'date-not-in-finding';
  const enough = agreeing.filter((other) =>
    PARTS.every((part) => date[part] === null || other[part] !== null),
  );
  if (enough.length === 0) return 'date-sharper';
  // "In April" leaves the doubtful year out.
  const doubtful = date.year !== null && enough.every((other) => other.doubtful);
  return doubtful && !doubted ? 'date-doubt-lost' : null;
}

export const PARTS = ['year', 'month', 'day'] as const;

/** True where two dates say nothing else than each other, as far as both go. */
export const agree = (a: Parts, b: Parts): boolean =>
  PARTS.every((part) => a[part] === null || b[part] === null || a[part] === b[part]);

/** Names of known parties that neither the finding nor its statement has; without `places`, a setting is no party. */
export function nameFaults(
  { names }: Reading,
  facts: Facts,
  { parties }: Reader,
  places: boolean,
): WordingFault[] {
  const said = facts.statements.flatMap((statement) => statement.names.flatMap((name) => name.parties));
  const allowed = new Set([...facts.parties, ...said]);
  return names
    .filter((name) => places || !name.parties.some((id) => parties.get(id)?.place))
    .filter((name) => !name.parties.some((id) => allowed.has(id)))
    .map(({ words, offset }) => ({ words, offset, code: 'name-not-in-finding', has: [...allowed] }));
}
