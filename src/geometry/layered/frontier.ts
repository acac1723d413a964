import type { Graph } from '../../model/network/graph.ts';
import type { Drawing } from '../marks/drawing.ts';
import { fitting } from './layered.ts';
import { outsideOf } from '../outside.ts';

/** Width of the wide form in user units: a hard budget. */
export const WIDE = 1200;
/** Width of the middle form. */
export const MIDDLE = 960;

const BOX = { most: 146, least: 124 };
/** With few columns there is room for wider boxes. */
const ROOMY_BOX = { most: 190, least: 124 };
const MIDDLE_BOX = { most: 124, least: 108 };
/** More columns than this need narrow boxes, and words in several lines. */
const MOST_COLUMNS = 4;
const NARROW_BOX = { most: 124, least: 96 };
/** Room that many edges take for their curves; it gives way before a label must be broken. */
export const SPREAD = 54;
const LEAST_SPREAD = 20;
/** The stroke with the arrow, with a dash or two before its head; less where a label would have to be broken. */
const ARROW = { most: 28, least: 26 };
/** Widths tried for words that may stand in several lines. */
const LABELS = [Infinity, 140, 120, 108, 98, 90, 84, 78, 72, 66];
const NARROW_BUDGETS = LABELS.map((label) => ({
  width: WIDE,
  box: NARROW_BOX,
  label,
  arrow: 20,
  curve: 18,
  spread: LEAST_SPREAD,
}));

/**
 * The frontier, the form for wide screens: one column per role, the border as an axis between two of them, a row for
 * each edge's words. Up to four columns always fit: words that are long for that stand in several lines. More columns
 * have narrower boxes, and are `null` where they do not fit.
 * `top`: height at which its boxes begin, below others.
 * Source: layered drawing (Sugiyama et al. 1981), with ports, isotonic heights and a hard budget for the width.
 */
export function wideFrontier(graph: Graph, top = 0): Drawing | null {
  if (!alwaysFits(graph)) return fitting(graph, NARROW_BUDGETS, top);
  const box = columnsOf(graph) < MOST_COLUMNS ? ROOMY_BOX : BOX;
  const [easy, ...several] = LABELS.map((label) => ({
    width: WIDE,
    box,
    label,
    arrow: ARROW.least,
    curve: 24,
    spread: LEAST_SPREAD,
  }));
  const budgets = [
    { ...easy!, arrow: ARROW.most, spread: SPREAD },
    { ...easy!, arrow: ARROW.most },
    easy!,
    ...several,
  ];
  return fitting(graph, budgets, top);
}

/** True where the wide form finds room whatever the words are. */
export function alwaysFits(graph: Graph): boolean {
  return columnsOf(graph) <= MOST_COLUMNS;
}

function columnsOf(graph: Graph): number {
  const outside = outsideOf(graph);
  return new Set(graph.nodes.map(({ column }) => column).filter((column) => column !== outside)).size;
}

/** The frontier for a narrower width, with words in several lines where needed; `null` where it does not fit. */
export function narrowFrontier(graph: Graph, width: number, top = 0): Drawing | null {
  return fitting(
    graph,
    LABELS.map((label) => ({ width, box: MIDDLE_BOX, label, arrow: 24, curve: 18, spread: SPREAD })),
    top,
  );
}
