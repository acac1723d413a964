/** Dash and space of a line. */
type Dash = readonly [dash: number, space: number];

/** How a grade is drawn, everywhere alike: one row of structure for each grade. */
export interface GradeRow {
  /** True where records or reporters say it; false for what is alleged or the party's own word. */
  firm: boolean;
  /** The look of its line in the words of CSS, by which style sheets draw stamps and underlines (tested). */
  stroke: 'solid' | 'dashed' | 'dotted' | 'double';
  /** Width of its line in diagrams, in user units; each of the two lines of a double one is thin. */
  width: number;
  /** Its dashes: on the long lines of the relationship diagram, on small marks of the timeline, on social cards. */
  dash: { long: Dash; small: Dash; card: Dash } | null;
}

/** How well a finding is supported, in the order of every key. The words stand in `src/text/en.ts`. */
export const GRADES = {
  records: { firm: true, stroke: 'solid', width: 2.6, dash: null },
  reported: {
    firm: true,
    stroke: 'dashed',
    width: 2,
    dash: { long: [9, 4], small: [6, 3], card: [18, 8] },
  },
  alleged: {
    firm: false,
    stroke: 'dotted',
    width: 2.2,
    dash: { long: [2, 4], small: [2, 2.5], card: [7, 10] },
  },
  stated: { firm: false, stroke: 'double', width: 1.1, dash: null },
} as const satisfies Record<string, GradeRow>;

export type Grade = keyof typeof GRADES;
export const GRADE_IDS = Object.keys(GRADES) as [Grade, ...Grade[]];

/** True for a grade whose line is drawn as two. */
export const isDouble = (grade: Grade): boolean => GRADES[grade].stroke === 'double';
