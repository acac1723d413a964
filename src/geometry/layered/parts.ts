import { placeBox } from '../marks/box.ts';
import type { Columns } from './columns.ts';
import type { Box, Line } from '../marks/drawing.ts';
import { drawAcross, drawReturn, drawUpright } from './edges.ts';
import { rowHeight } from '../marks/label.ts';
import type { Block, Item, Layers } from './layers.ts';
import { edgesAbove, measure, stackedEnds, stackedRoom, tabRoom } from './measure.ts';
import { need } from '../need.ts';
import type { Order } from './order.ts';
import { settle } from './settle.ts';
import type { Part } from './stack.ts';

/** Where upright arrows stand, from the side of the boxes. */
const LEFT_OF_UPRIGHT = 22;
const RIGHT_OF_UPRIGHT = 18;

/** Heights of one connected part, from 0 downwards. */
export function placePart(layers: Layers, order: Order, { fit }: Columns): Part {
  const { segments, routes } = layers;
  const measures = measure(order.columns, layers, fit);
  return { columns: order.columns, segments, routes, measures, ...settle(order.columns, segments, measures) };
}

/** Its lowest mark. */
export function heightOf({ columns, measures, tops, ends }: Part): number {
  const blocks = columns.flat().map((block) => need(tops, block) + need(measures.blocks, block));
  return Math.max(...blocks, ...[...ends.values()].flatMap(({ left, right }) => [left, right]));
}

/** Boxes and lines of one part, moved down. */
export function drawPart(part: Part, columns: Columns, down: number): { boxes: Box[]; lines: Line[] } {
  const ends = new Map(
    [...part.ends].map(([segment, { left, right }]) => [segment, { left: left + down, right: right + down }]),
  );
  const blocks = part.columns.flat();
  const boxes = blocks.flatMap((block) =>
    block.items.flatMap((item) => drawBox(block, item, part, columns, down) ?? []),
  );
  const uprights = blocks.flatMap((block) =>
    block.items.slice(1).flatMap((item) => drawStacked(block, item, part, columns, down)),
  );
  const routes = part.routes.map((route) =>
    route.kind === 'across' ? drawAcross(route, ends, columns) : drawReturn(route, ends, columns),
  );
  return { boxes, lines: [...routes, ...uprights] };
}

function drawBox(block: Block, item: Item, part: Part, columns: Columns, down: number): Box | null {
  if (!item.node) return null;
  const { top, tabs, body } = need(part.measures.items, item);
  const rect = {
    x: columns.left[block.column] ?? 0,
    y: need(part.tops, block) + down + top + tabs,
    width: columns.fit.box,
    height: body,
  };
  return placeBox(item.node, rect, tabRoom(block, item, columns.fit.box));
}

/** The upright arrows between an item and the one above it, each in a row of its own. */
function drawStacked(block: Block, item: Item, part: Part, columns: Columns, down: number): Line[] {
  const above = block.items[block.items.indexOf(item) - 1];
  if (!above) return [];
  const edges = edgesAbove(block, item);
  const start = need(part.tops, block) + down;
  const upper = need(part.measures.items, above);
  const lower = need(part.measures.items, item);
  const room = stackedRoom(block, item, columns.fit.box);
  const x = columns.left[block.column] ?? 0;
  const top = start + upper.top + upper.tabs + upper.body;
  let row = top + stackedEnds(edges).above;
  return edges.map(({ edge, side }) => {
    const height = rowHeight(edge, room);
    row += height;
    return drawUpright(edge, {
      x: side === 'left' ? x + LEFT_OF_UPRIGHT : x + columns.fit.box - RIGHT_OF_UPRIGHT,
      top,
      badge: row - height / 2,
      bottom: start + lower.top + lower.tabs,
      down: edge.to === item.node?.id,
      side,
      room,
    });
  });
}
