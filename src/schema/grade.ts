/** How well a finding is supported. One row per grade: its words and what they promise. */
export const GRADES = {
  records: {
    label: 'in records',
    meaning: 'The reporting cites records (customs or trade data) for it.',
  },
  reported: { label: 'reported', meaning: 'A news article reports it as a fact.' },
  alleged: { label: 'alleged', meaning: 'Somebody accuses, suspects or believes it.' },
  stated: {
    label: 'the party’s own word',
    meaning: 'The party concerned says it about itself or its own acts.',
  },
} as const;

export type Grade = keyof typeof GRADES;
export const GRADE_IDS = Object.keys(GRADES) as [Grade, ...Grade[]];
