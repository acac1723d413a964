import { followsIn } from '../join/left-open.ts';
import { sortBy } from '../join/resolve.ts';
import type { Entity, Finding } from '../report.ts';

/** Findings of later articles that name one of these persons: for them the collection does not end with this one. */
export function toldLater(finding: Finding, persons: readonly Entity[]): Finding[] {
  const others = new Set(persons.flatMap(({ findings }) => findings));
  return sortBy(
    [...others].filter((other) => other !== finding && followsIn(finding, other)),
    ({ number }) => number,
  );
}
