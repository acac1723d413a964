import type { GraphEdge } from '../../model/network/graph.ts';
import { FINDING_KINDS } from '../../schema/finding-kind.ts';
import { GRADES } from '../../schema/grade.ts';
import { isJustice } from '../../schema/relation-kind.ts';

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

/**
 * Attributes of the strokes across a line of justice, drawn over the same path: they make it one that is not read as a
 * dealing, whatever its grade; `null` for every other line.
 */
export function crossStyle(mark: Pick<GraphEdge, 'kind' | 'grade' | 'gap'>): {
  class: string;
  'stroke-width': number;
  'stroke-dasharray': string;
} | null {
  return isJustice(mark) && !mark.gap
    ? { class: `crossed l-${mark.grade}`, 'stroke-width': 9, 'stroke-dasharray': '0 3.5 1.8 3.5' }
    : null;
}

/** The class that colours a number by its grade; what is not shown is nobody's report and has none. */
export function badgeClass({ grade, gap = false }: { grade: Grade; gap?: boolean }): string {
  return gap ? 'b-none' : `b-${grade}`;
}

/** The same for a finding: a question that the articles leave open is nobody's report either. */
export function findingClass({ grade, kind }: { grade: Grade; kind: keyof typeof FINDING_KINDS }): string {
  return badgeClass({ grade, gap: FINDING_KINDS[kind].open });
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
