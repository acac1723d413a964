import type { Grade } from '../../schema/grade.ts';

/** Grades in the order of a key, in words that are true of every finding of the grade. */
export const GRADE_WORDS: readonly (readonly [Grade, string])[] = [
  ['records', 'in records cited by the reporting'],
  ['reported', 'reported'],
  ['alleged', 'alleged'],
  ['stated', 'the party’s own word'],
];
