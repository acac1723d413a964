import type { GraphEdge } from '../../model/network/graph.ts';
import { GRADES } from '../../schema/grade.ts';

type Grade = GraphEdge['grade'];

/** Attributes that make a stroke say its grade; a missing step is a thin plain line. */
export function lineStyle(mark: { grade: Grade; gap: boolean }): {
  class: string;
  'stroke-width': number | undefined;
  'stroke-dasharray': string | undefined;
} {
  if (mark.gap) return { class: 'gap', 'stroke-width': undefined, 'stroke-dasharray': undefined };
  return {
    class: `l-${mark.grade}`,
    'stroke-width': GRADES[mark.grade].width,
    'stroke-dasharray': GRADES[mark.grade].dash?.long.join(' '),
  };
}

/** The class that colours a number by its grade; what is not shown is nobody's report and has none. */
export function badgeClass({ grade, gap = false }: { grade: Grade; gap?: boolean }): string {
  return gap ? 'b-none' : `b-${grade}`;
}

/** What filters, scripts and tests know a mark by. */
export function markData(mark: {
  relation: string;
  finding: number;
  grade: Grade;
  kind: string;
  gap?: boolean;
}): Record<`data-${string}`, string | undefined> {
  return {
    'data-relation': mark.relation,
    'data-finding': String(mark.finding),
    'data-grade': mark.gap ? undefined : mark.grade,
    'data-kind': mark.kind,
  };
}
