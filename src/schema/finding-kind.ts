/** What kind of sentence a finding is: one row of structure for each kind. The words stand in `src/text/en.ts`. */
export interface FindingKindRow {
  /** True for a question that the reporting leaves open: nobody reports it. */
  open: boolean;
  /** The FollowTheMoney schema of a finding without a link; `null` for what is no event. */
  ftm: 'Event' | null;
}

export const FINDING_KINDS = {
  /** Something that happened or was the case. */
  fact: { open: false, ftm: 'Event' },
  /** Somebody says something; the saying is the fact. */
  statement: { open: false, ftm: 'Event' },
  /** What the evidence does not show. */
  limitation: { open: false, ftm: null },
  /** An open question. */
  unknown: { open: true, ftm: null },
} as const satisfies Record<string, FindingKindRow>;

export type FindingKind = keyof typeof FINDING_KINDS;
export const FINDING_KIND_IDS = Object.keys(FINDING_KINDS) as [FindingKind, ...FindingKind[]];
