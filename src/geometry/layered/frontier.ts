import type { Graph } from '../../model/network/graph.ts';
import type { Drawing } from '../marks/drawing.ts';
import { fitting, layered } from './layered.ts';

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
/** Room that many edges take for their curves; it gives way before a label must be shortened. */
export const SPREAD = 54;
const LEAST_SPREAD = 20;
/** The stroke with the arrow, with a dash or two before its head; less where a label would have to be shortened. */
const ARROW = { most: 28, least: 26 };
/** Widths tried for words that may stand in several lines. */
const LABELS = [Infinity, 140, 120, 108, 98, 90, 84, 78, 72, 66];

/**
 * The frontier: one column per role, the border as an axis between two of them, a row for each edge's words.
 * Throws `TooWide` ("shorten the label of finding n …") when the words do not fit the width.
 * Source: layered drawing (Sugiyama et al. 1981), with ports, isotonic heights and a hard budget for the width.
 */
export function frontier(graph: Graph, width: number): Drawing {
  const budget = {
    width,
    box: columnsOf(graph) < MOST_COLUMNS ? ROOMY_BOX : BOX,
    label: Infinity,
    arrow: ARROW.most,
    curve: 24,
  };
  const tight = { ...budget, spread: LEAST_SPREAD };
  return (
    fitting(graph, [{ ...budget, spread: SPREAD }, tight]) ?? layered(graph, { ...tight, arrow: ARROW.least })
  );
}

/**
 * The form for wide screens. Up to four columns must fit, and `TooWide` says how; more columns are tried with words in
 * several lines, and are `null` where they do not fit.
 */
export function wideFrontier(graph: Graph): Drawing | null {
  if (columnsOf(graph) <= MOST_COLUMNS) return frontier(graph, WIDE);
  return fitting(
    graph,
    LABELS.map((label) => ({
      width: WIDE,
      box: NARROW_BOX,
      label,
      arrow: 20,
      curve: 18,
      spread: LEAST_SPREAD,
    })),
  );
}

function columnsOf({ nodes }: Graph): number {
  return new Set(nodes.map(({ column }) => column)).size;
}

/** The frontier for a narrower width, with words in several lines where needed; `null` where it does not fit. */
export function narrowFrontier(graph: Graph, width: number): Drawing | null {
  return fitting(
    graph,
    LABELS.map((label) => ({ width, box: MIDDLE_BOX, label, arrow: 24, curve: 18, spread: SPREAD })),
  );
}
