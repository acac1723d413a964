import type { Grade } from '../../schema/grade.ts';

/** Dash pattern of a grade in small marks; the long lines of the relationship diagram have longer ones. */
export function gradeDash(grade: Grade): string | undefined {
  if (grade === 'reported') return '6 3';
  return grade === 'alleged' ? '2 2.5' : undefined;
}
