import type { Chronology } from './chronology.ts';

/** Calendar years, both ends included. */
export interface Years {
  first: number;
  last: number;
}

/** Fewer empty years than this keep their place in a picture. */
const LEAST = 10;

/** Runs of ten years or more between first and last in which no row, no article and no context date has a day. */
export function emptyYears({
  first,
  last,
  groups,
  articles,
  context,
}: Omit<Chronology, 'empty' | 'undated'>): Years[] {
  if (first === null || last === null) return [];
  const rows = groups.flatMap((group) => group.rows);
  const periods = [...rows, ...rows.map(({ reported }) => reported), ...articles, ...context].flatMap(
    (each) => {
      const [from, to] = [each.first ?? each.last, each.last ?? each.first];
      return from === null || to === null || to < first || from > last
        ? []
        : [[yearOf(from), yearOf(to)] as const];
    },
  );
  const empty: Years[] = [];
  let until = yearOf(first);
  for (const [from, to] of periods.sort((a, b) => a[0] - b[0])) {
    if (from - until > LEAST) empty.push({ first: until + 1, last: from - 1 });
    until = Math.max(until, to);
  }
  return empty;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
