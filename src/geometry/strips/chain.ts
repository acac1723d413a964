import type { GraphNode } from '../../model/network/graph.ts';
import { placeBox, textHeight } from '../marks/box.ts';
import { arrowHead, straight } from '../marks/curve.ts';
import { blank, type Drawing, type Rect } from '../marks/drawing.ts';
import { ARROW } from '../marks/sizes.ts';

/** One step of the way from a record to this page. */
export interface ChainStep {
  name: string;
  note: string;
  /** True for a step that the articles do not name. */
  unknown: boolean;
}

const LEFT = 2;
const BOX = { most: 190, least: 140 };
const GAP = { most: 96, least: 34 };
const UPRIGHT = 24;
const DROP = 30;

/** How we know: steps from left to right where there is room for all, else from top to bottom. */
export function chainStrip(steps: readonly ChainStep[], width: number): Drawing {
  const box = Math.min(
    BOX.most,
    Math.floor((width - 2 * LEFT - (steps.length - 1) * GAP.least) / steps.length),
  );
  return box >= BOX.least ? level(steps, box, width) : upright(steps, width);
}

function level(steps: readonly ChainStep[], box: number, width: number): Drawing {
  const gap = Math.min(
    GAP.most,
    Math.floor((width - 2 * LEFT - steps.length * box) / Math.max(1, steps.length - 1)),
  );
  const height = Math.max(...steps.map((step, index) => textHeight(nodeOf(step, index), box)));
  const rects = steps.map((_, index) => ({ x: LEFT + index * (box + gap), y: LEFT, width: box, height }));
  const middle = LEFT + height / 2;
  const arrows = rects.slice(1).map(({ x }) => ({
    stroke: straight({ x: x - gap, y: middle }, { x: x - ARROW + 2, y: middle }),
    head: arrowHead({ x, y: middle }, 'right'),
  }));
  return { ...blank(width, height + 2 * LEFT), boxes: boxesOf(steps, rects), arrows };
}

function upright(steps: readonly ChainStep[], width: number): Drawing {
  const box = width - 2 * LEFT;
  let y = LEFT;
  const rects = steps.map((step, index) => {
    const rect = { x: LEFT, y, width: box, height: textHeight(nodeOf(step, index), box) };
    y += rect.height + DROP;
    return rect;
  });
  const arrows = rects.slice(1).map((rect) => ({
    stroke: straight({ x: UPRIGHT, y: rect.y - DROP }, { x: UPRIGHT, y: rect.y - ARROW + 2 }),
    head: arrowHead({ x: UPRIGHT, y: rect.y }, 'down'),
  }));
  return { ...blank(width, y - DROP + LEFT), boxes: boxesOf(steps, rects), arrows };
}

function boxesOf(steps: readonly ChainStep[], rects: readonly Rect[]): Drawing['boxes'] {
  return steps.flatMap((step, index) => {
    const rect = rects[index];
    return rect ? [placeBox(nodeOf(step, index), rect, rect.width)] : [];
  });
}

/** A step has no page of its own. */
function nodeOf({ name, note, unknown }: ChainStep, index: number): GraphNode {
  return {
    id: `step-${index + 1}`,
    entity: '',
    url: '',
    party: name,
    name,
    note,
    column: index,
    shape: unknown ? 'unnamed' : 'party',
    tabs: [],
  };
}
