/** What kind of sentence a finding is. */
export const FINDING_KINDS = {
  fact: { label: 'Fact', meaning: 'Something that happened or was the case, as reported.' },
  statement: { label: 'Statement', meaning: 'Somebody says something; the saying is the fact.' },
  limitation: { label: 'Limitation', meaning: 'What the evidence does not show or prove.' },
  unknown: { label: 'Not known', meaning: 'A question that the reporting leaves open.' },
} as const;

export type FindingKind = keyof typeof FINDING_KINDS;
export const FINDING_KIND_IDS = Object.keys(FINDING_KINDS) as [FindingKind, ...FindingKind[]];
