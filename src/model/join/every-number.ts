import type { Finding, Report } from '../report.ts';
import { sortBy } from './resolve.ts';
import type { Tombstone } from '../promise/versions.ts';

/** A number with what stands behind it: a finding, or what is left of one. */
export type Numbered = { number: number } & (
  { finding: Finding; gone: null } | { finding: null; gone: Tombstone }
);

/** Every number that is or was a finding, in order. */
export function everyNumber({ findings, tombstones }: Report): Numbered[] {
  const all: Numbered[] = [
    ...findings.map((finding) => ({ number: finding.number, finding, gone: null })),
    ...tombstones.map((gone) => ({ number: gone.number, finding: null, gone })),
  ];
  return sortBy(all, ({ number }) => number);
}
