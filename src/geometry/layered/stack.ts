import type { Block, Route, Segment } from './layers.ts';
import type { Measures } from './measure.ts';
import { need } from '../need.ts';
import type { Settled } from './settle.ts';

/** A connected part of the picture with its own heights. */
export interface Part extends Settled {
  columns: Block[][];
  segments: Segment[];
  routes: Route[];
  measures: Measures;
}

const BETWEEN = 26;
const HALF_ROW = 14;

interface Extent {
  top: number;
  bottom: number;
}

/**
 * How far each part moves down so that it lies wholly below the parts before it wherever they share a
 * column or a gap; a part that shares none may stand beside them.
 */
export function stackParts(parts: readonly Part[]): number[] {
  const floor = new Map<number, number>();
  return parts.map((part) => {
    const slots = extents(part);
    const down = Math.max(
      0,
      ...[...slots].map(([slot, { top }]) =>
        floor.has(slot) ? need(floor, slot) + BETWEEN - top : -Infinity,
      ),
    );
    for (const [slot, { bottom }] of slots)
      floor.set(slot, Math.max(floor.get(slot) ?? -Infinity, bottom + down));
    return down;
  });
}

/** What a part covers: even slots are columns, odd ones the gaps after them. */
function extents({ columns, segments, measures, tops, ends }: Part): Map<number, Extent> {
  const slots = new Map<number, Extent>();
  const cover = (slot: number, top: number, bottom: number) => {
    const now = slots.get(slot) ?? { top, bottom };
    slots.set(slot, { top: Math.min(now.top, top), bottom: Math.max(now.bottom, bottom) });
  };
  for (const block of columns.flat())
    cover(2 * block.column, need(tops, block), need(tops, block) + need(measures.blocks, block));
  for (const segment of segments) {
    const { left, right } = need(ends, segment);
    for (const y of [left, right]) cover(2 * segment.gap + 1, y - HALF_ROW, y + HALF_ROW);
  }
  return slots;
}
