import { sum } from 'd3';
import { extraHalf, labelReach } from '../marks/label.ts';
import type { Layers } from './layers.ts';
import type { Fit } from './measure.ts';
import { BADGE_INSET } from '../marks/sizes.ts';
import { STUB_ROOM } from '../marks/gap.ts';

/** Where columns and the gaps between them lie, from left to right. */
export interface Columns {
  fit: Fit;
  width: number;
  /** Left side of the boxes of each column. */
  left: number[];
  /** Between columns: right side of the boxes, where curves begin, where they end and words begin, left side of the next boxes. */
  gaps: { from: number; start: number; bend: number; to: number }[];
  /** Where the border stands; `null` without one. */
  border: number | null;
}

export interface Budget {
  width: number;
  /** Boxes are as wide as possible between these. */
  box: { most: number; least: number };
  /** Words on edges are set to this width; `Infinity` keeps them on one line. */
  label: number;
  /** Least length of the stroke with the arrow, and of a curve. */
  arrow: number;
  curve: number;
  /** By how much many edges may widen the room for curves. */
  spread: number;
}

/** Half a stroke at each side, so that nothing is cut off. */
const MARGIN = 2;
const BORDER_ROOM = 22;
/** From the border to the boxes beyond it; a stub stands between them with its question mark. */
const BORDER_INSET = 13;
const BORDER_STUB_INSET = STUB_ROOM + 3;
const MOST_SLACK = 240;
const BOX_STEP = 2;

interface Need {
  /** For the stubs at the boxes before it, beside which no curve begins. */
  stub: number;
  curve: number;
  words: number;
  /** From the border to the boxes; 0 without one. */
  border: number;
}

/** What columns are placed for: the connected parts of a graph, how many columns there are, and after which the border stands. */
export interface Plan {
  parts: readonly Layers[];
  count: number;
  borderAfter: number | null;
}

/**
 * Shares a width out to columns: each gap gets room for its curves (growing with the square root of the number
 * of edges) and its widest words, boxes get what is left; `null` when the narrowest boxes do not fit.
 */
export function placeColumns(plan: Plan, budget: Budget): Columns | null {
  const needs = needsOf(plan, budget);
  for (let box = budget.box.most; box >= budget.box.least; box -= BOX_STEP) {
    const slack = slackOf(plan, needs, budget, box);
    if (slack >= 0) return share(needs, slack, plan.borderAfter, { box, label: budget.label }, budget.width);
  }
  return null;
}

function slackOf({ count }: Plan, needs: readonly Need[], { width }: Budget, box: number): number {
  return width - 2 * MARGIN - count * box - total(needs);
}

function needsOf({ parts, count, borderAfter }: Plan, budget: Budget): Need[] {
  return Array.from({ length: count - 1 }, (_, gap) => needOf(parts, gap, gap === borderAfter, budget));
}

function needOf(
  parts: readonly Layers[],
  gap: number,
  border: boolean,
  { label, arrow, curve, spread }: Budget,
): Need {
  const segments = parts.flatMap(({ segments: all }) => all.filter((segment) => segment.gap === gap));
  const labelled = segments
    .filter((segment) => segment.labelled)
    .map(
      ({ edge }) =>
        BADGE_INSET + extraHalf(edge.finding) + labelReach(edge, label) + (edge.gap ? STUB_ROOM + 8 : arrow),
    );
  const widest = Math.max(0, ...segments.map(({ edge }) => extraHalf(edge.finding)));
  const returns = segments.some((segment) => segment.left.kind === 'words' || segment.right.kind === 'words')
    ? 2 * (BADGE_INSET + widest)
    : 0;
  const stubs = segments.filter(({ edge }) => edge.gap);
  const before = stubs.some(({ left }) => left.kind === 'box');
  const behind = stubs.some(({ right }) => right.kind === 'box');
  const inset = border ? (behind ? BORDER_STUB_INSET : BORDER_INSET) : 0;
  const words = Math.max(8, returns, behind ? STUB_ROOM : 0, ...labelled) + (border ? BORDER_ROOM : 0);
  const widened = Math.round(Math.min(spread, 9 * Math.sqrt(segments.length)));
  return {
    stub: before ? STUB_ROOM : 0,
    border: inset,
    // Beside stubs, lines have gone some way before they bend.
    curve: segments.length === 0 ? 8 : curve + Math.max(0, widened - (before ? STUB_ROOM : 0)),
    words,
  };
}

function total(needs: readonly Need[]): number {
  return sum(needs, ({ stub, curve, words }) => stub + curve + words);
}

function share(
  needs: readonly Need[],
  slack: number,
  borderAfter: number | null,
  fit: Fit,
  width: number,
): Columns {
  const busy = total(needs) || 1;
  const columns: Columns = { fit, width, left: [MARGIN], gaps: [], border: null };
  let x = MARGIN;
  for (const [gap, need] of needs.entries()) {
    const extra = Math.min(MOST_SLACK, Math.floor((slack * (need.curve + need.words)) / busy));
    const from = x + fit.box;
    const start = from + need.stub;
    const bend = start + need.curve + Math.round(extra * 0.6);
    x = start + need.curve + need.words + extra;
    columns.gaps.push({ from, start, bend, to: x });
    columns.left.push(x);
    if (gap === borderAfter) columns.border = x - need.border;
  }
  return columns;
}
