import { sum } from 'd3';
import { tabsHeight, textHeight } from '../marks/box.ts';
import { even, rowHeight } from '../marks/label.ts';
import type { Block, Item, Layers, Segment } from './layers.ts';
import { need } from '../need.ts';
import { placesIn } from './order.ts';
import { UPRIGHT_STUB_ROOM } from '../marks/gap.ts';
import { ROW } from '../marks/sizes.ts';

/** Widths that text is set to: of a box, and of the words on an edge (may be infinite). */
export interface Fit {
  box: number;
  label: number;
}

/** Everything that has a height, in user units. */
export interface Measures {
  /** Height of a block, from its topmost tab to the bottom of its last box. */
  blocks: Map<Block, number>;
  /** Where an item begins in its block, how much of it is tabs, and the rest. */
  items: Map<Item, { top: number; tabs: number; body: number }>;
  /** Where a segment meets its left and right item, from the top of the block. */
  ports: Map<Segment, { left: number; right: number }>;
}

/** Room that an upright arrow with its badge takes from the words beside it, at either end of a box; of two arrows, both. */
const ARROW_ROOM = { left: 40, right: 36 };
const BOTH_ARROWS_ROOM = 66;
/** Room that an upright arrow takes from a tab under it. */
const TAB_CLEARANCE = 26;

const HEAD_ROOM = 14;
const TAIL_ROOM = 4;

/** A line that passes needs little height; what keeps others away from it is `spaceBetween`. */
const BEND = 12;
const SPACE = {
  box: { box: 22, bend: 14, words: 14 },
  bend: { box: 14, bend: 12, words: 12 },
  words: { box: 14, bend: 12, words: 12 },
};

/** Least space between two blocks of a column. */
export function spaceBetween(upper: Block, lower: Block): number {
  return SPACE[upper.items.at(-1)?.kind ?? 'box'][lower.items[0]?.kind ?? 'box'];
}

/** How wide the tabs of a box may be; less where an arrow comes down beside them. */
export function tabRoom(block: Block, item: Item, box: number): number {
  return block.stacked.some(({ lower }) => lower === item.node) ? box - TAB_CLEARANCE : box;
}

/** How wide the words beside an upright arrow may be; less where there is another arrow. */
export function stackedRoom(block: Block, item: Item, box: number): number {
  const [first, second] = edgesAbove(block, item);
  return box - (second ? BOTH_ARROWS_ROOM : ARROW_ROOM[first?.side ?? 'right']);
}

/** Edges that stand between an item and the one above it, in rows. */
export function edgesAbove(block: Block, item: Item): Block['stacked'] {
  return block.stacked.filter(({ lower }) => lower === item.node);
}

/** Room for the tail or the head of upright arrows above and below their badges, or for stubs. */
export function stackedEnds(edges: Block['stacked']): { above: number; below: number } {
  if (edges.length === 0) return { above: 0, below: 0 };
  if (edges.some(({ edge }) => edge.gap)) return { above: UPRIGHT_STUB_ROOM, below: UPRIGHT_STUB_ROOM };
  const up = edges.some(({ edge, lower }) => edge.from === lower.id);
  const down = edges.some(({ edge, lower }) => edge.to === lower.id);
  return { above: up ? HEAD_ROOM : TAIL_ROOM, below: down ? HEAD_ROOM : TAIL_ROOM };
}

function stackedHeight(block: Block, item: Item, fit: Fit): number {
  const edges = edgesAbove(block, item);
  const { above, below } = stackedEnds(edges);
  return above + sum(edges.map(({ edge }) => rowHeight(edge, stackedRoom(block, item, fit.box)))) + below;
}

/** Words of an edge that returns to its column stand where a box might: they may be this wide. */
export function wordsRoom(fit: Fit): number {
  return Math.min(fit.label, fit.box - 30);
}

/** Heights of all blocks in this order. Ports stand in rows in the middle of their box, sorted by where they lead. */
export function measure(columns: readonly Block[][], { segments }: Layers, fit: Fit): Measures {
  const places = placesIn(columns);
  const measures: Measures = {
    blocks: new Map(),
    items: new Map(),
    ports: new Map(segments.map((segment) => [segment, { left: 0, right: 0 }])),
  };
  const right = Map.groupBy([...segments].sort(byEnd(places, 'right')), ({ left }) => left);
  const left = Map.groupBy([...segments].sort(byEnd(places, 'left')), ({ right: end }) => end);
  for (const block of columns.flat()) {
    let y = 0;
    for (const item of block.items) {
      y += stackedHeight(block, item, fit);
      const sides = { left: left.get(item) ?? [], right: right.get(item) ?? [] };
      y += measureItem(measures, block, item, y, sides, fit);
    }
    measures.blocks.set(block, y);
  }
  return measures;
}

function byEnd(places: ReadonlyMap<Item, number>, end: 'left' | 'right') {
  return (a: Segment, b: Segment) => need(places, a[end]) - need(places, b[end]) || (a.key < b.key ? -1 : 1);
}

function measureItem(
  measures: Measures,
  block: Block,
  item: Item,
  top: number,
  sides: Record<'left' | 'right', Segment[]>,
  fit: Fit,
): number {
  const rows = {
    left: sides.left.map((segment) => (segment.labelled ? rowHeight(segment.edge, fit.label) : ROW)),
    right: sides.right.map(() => ROW),
  };
  const tabs = item.node ? tabsHeight(item.node.tabs, tabRoom(block, item, fit.box)) : 0;
  const body = bodyHeight(item, rows, fit);
  measures.items.set(item, { top, tabs, body });
  for (const side of ['left', 'right'] as const) {
    let y = top + tabs + (item.kind === 'box' ? (body - sum(rows[side])) / 2 : 0);
    sides[side].forEach((segment, index) => {
      const height = item.kind === 'box' ? (rows[side][index] ?? ROW) : body;
      // A segment at the left side of an item has that item at its right end.
      need(measures.ports, segment)[side === 'left' ? 'right' : 'left'] = y + height / 2;
      if (item.kind === 'box') y += height;
    });
  }
  return tabs + body;
}

function bodyHeight(item: Item, rows: Record<'left' | 'right', number[]>, fit: Fit): number {
  if (item.kind === 'bend') return BEND;
  if (item.kind === 'words' && item.edge) return rowHeight(item.edge, wordsRoom(fit));
  if (!item.node) return ROW;
  return even(Math.max(textHeight(item.node, fit.box), sum(rows.left) + 6, sum(rows.right) + 6));
}
