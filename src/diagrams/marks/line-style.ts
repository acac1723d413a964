import type { GraphEdge } from '../../model/network/graph.ts';
import { DASH } from '../../geometry/marks/sizes.ts';

type Grade = GraphEdge['grade'];

/** Widths of the lines; each of the two lines of a party's own word is thin. */
const WIDTH: Record<Grade, number> = { records: 2.6, reported: 2, alleged: 2.2, stated: 1.1 };
const GAP_WIDTH = 1.2;

/** Attributes that make a stroke say its grade; a missing step is a thin plain line. */
export function lineStyle(mark: { grade: Grade; gap: boolean }): {
  class: string;
  'stroke-width': number;
  'stroke-dasharray': string | undefined;
} {
  if (mark.gap) return { class: 'gap', 'stroke-width': GAP_WIDTH, 'stroke-dasharray': undefined };
  return {
    class: `l-${mark.grade}`,
    'stroke-width': WIDTH[mark.grade],
    'stroke-dasharray': DASH[mark.grade]?.join(' '),
  };
}

/** What filters, scripts and tests know a mark by. */
export function markData(mark: {
  relation: string;
  finding: number;
  grade: Grade;
  kind: string;
}): Record<`data-${string}`, string> {
  return {
    'data-relation': mark.relation,
    'data-finding': String(mark.finding),
    'data-grade': mark.grade,
    'data-kind': mark.kind,
  };
}
