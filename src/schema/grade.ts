/** How well a finding is supported. One row per grade: its words and what they promise, as the page on method says it. */
export const GRADES = {
  records: {
    label: 'in records',
    meaning:
      'The reporting cites records, for example customs or trade data. Where the article says who saw them we write “in records seen by reporters”, else “in trade data cited by the article”. Nobody here has seen the records.',
  },
  reported: { label: 'reported', meaning: 'A news article reports it as a fact.' },
  alleged: { label: 'alleged', meaning: 'Somebody accuses, suspects or believes it.' },
  stated: {
    label: 'the party’s own word',
    meaning:
      'The party concerned says it about itself or about its own acts. Where the article prints no speaker, that is said instead.',
  },
} as const;

export type Grade = keyof typeof GRADES;
export const GRADE_IDS = Object.keys(GRADES) as [Grade, ...Grade[]];
