import type { Graph, GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import { placeBox, tabsHeight, textHeight } from '../marks/box.ts';
import { straight } from '../marks/curve.ts';
import { blank, type Drawing } from '../marks/drawing.ts';
import { drawUpright } from '../layered/edges.ts';
import { SPREAD } from '../layered/frontier.ts';
import { rowHeight } from '../marks/label.ts';
import { fitting } from '../layered/layered.ts';
import { UPRIGHT_STUB_ROOM } from '../marks/gap.ts';
import { TEXT } from '../marks/sizes.ts';
import { linesFrom, wrap } from '../marks/text.ts';
import { tidy } from '../tidy.ts';

const BOX = { most: 190, least: 130 };
const LABELS = [Infinity, 160, 130, 100];
const LEFT = 2;
const UPRIGHT = 24;
const TAIL = 6;
const HEAD = 16;
/** Between the rule of a border and what stands at it. */
const AT_BORDER = 4;
const BETWEEN_CHAINS = 22;

/** What moved from whom to whom by one finding: columns with the border between them where there is room, else one box under another. */
export function goodsStrip(graph: Graph, width: number): Drawing {
  const bare: Graph = { ...graph, columns: graph.columns.map(({ id }) => ({ id, title: '', note: '' })) };
  const budgets = LABELS.map((label) => ({ width, box: BOX, label, arrow: 24, curve: 22, spread: SPREAD }));
  return fitting(bare, budgets) ?? stackedGoods(tidy(bare), width);
}

/** Runs of edges in which each begins where the one before ended, under one another. */
export function stackedGoods(graph: Graph, width: number, joins: Joins = inOneFinding): Drawing {
  const drawing = blank(width, 0);
  let y = LEFT;
  for (const { first, edges } of chainsOf(graph, joins)) {
    y = addBox(drawing, first, y, width);
    for (const { edge, next } of edges) y = addStep(drawing, graph, edge, next, y);
    y += BETWEEN_CHAINS;
  }
  return { ...drawing, height: Math.max(0, y - BETWEEN_CHAINS + LEFT) };
}

interface Chain {
  first: GraphNode;
  edges: { edge: GraphEdge; next: GraphNode }[];
}

/** Boxes without an edge stand alone. */
function chainsOf(graph: Graph, joins: Joins): Chain[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const chains: Chain[] = [];
  for (const edge of graph.edges) {
    const [first, next] = [byId.get(edge.from), byId.get(edge.to)];
    if (!first || !next) continue;
    const before = chains.find(({ edges }) => {
      const last = edges.at(-1)?.edge;
      return last?.to === edge.from && joins(last, edge);
    });
    if (before) before.edges.push({ edge, next });
    else chains.push({ first, edges: [{ edge, next }] });
  }
  const drawn = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  return [
    ...chains,
    ...graph.nodes.filter(({ id }) => !drawn.has(id)).map((first) => ({ first, edges: [] })),
  ];
}

/** Whether a line that begins where another ended goes on from it. */
type Joins = (before: GraphEdge, edge: GraphEdge) => boolean;

/** On the page of one finding: it tells them together. */
const inOneFinding: Joins = (before, edge) => before.finding === edge.finding;

/** In a telling: only where one finding tells of the same goods; no cooperation, ownership, use, money or gap joins two lines. */
export const sameGoods: Joins = (before, edge) =>
  inOneFinding(before, edge) &&
  [before, edge].every(({ kind, gap }) => !gap && RELATION_KINDS[kind].moves === 'goods');

function addBox(drawing: Drawing, node: GraphNode, top: number, width: number): number {
  const box = width - 2 * LEFT;
  const y = top + tabsHeight(node.tabs, box - 2 * UPRIGHT);
  const height = textHeight(node, box);
  drawing.boxes.push(placeBox(node, { x: LEFT, y, width: box, height }, box - 2 * UPRIGHT));
  return y + height;
}

/** Upright arrows stand at the right where the next box has a tab at its left. */
function addStep(drawing: Drawing, graph: Graph, edge: GraphEdge, next: GraphNode, top: number): number {
  const { width } = drawing;
  const side = next.tabs.length > 0 ? 'right' : 'left';
  const room = width - 2 * LEFT - 2 * UPRIGHT - 20;
  const row = rowHeight(edge, room);
  const [tail, head] = edge.gap ? [UPRIGHT_STUB_ROOM, UPRIGHT_STUB_ROOM + AT_BORDER] : [TAIL, HEAD];
  const crossed = crosses(graph, edge)
    ? addBorder(drawing, graph.borderLabel, top + tail + row, side)
    : top + tail + row;
  const bottom = crossed + head;
  const end = addBox(drawing, next, bottom, width);
  const x = side === 'left' ? LEFT + UPRIGHT : width - LEFT - UPRIGHT;
  const boxTop = bottom + tabsHeight(next.tabs, width - 2 * LEFT - 2 * UPRIGHT);
  drawing.lines.push(
    drawUpright(edge, { x, top, badge: top + tail + row / 2, bottom: boxTop, down: true, side, room }),
  );
  return end;
}

function crosses({ nodes, borderAfter }: Graph, edge: GraphEdge): boolean {
  const beyond = (id: string) =>
    (nodes.find((node) => node.id === id)?.column ?? 0) > (borderAfter ?? Infinity);
  return beyond(edge.from) !== beyond(edge.to);
}

/** A rule across, with its name on it beside the arrow. */
function addBorder(drawing: Drawing, label: string, top: number, side: 'left' | 'right'): number {
  const { width } = drawing;
  const x = side === 'left' ? LEFT + 2 * UPRIGHT : LEFT;
  const lines = linesFrom(wrap(label, 'head', width - 2 * LEFT - 2 * UPRIGHT), 'head', { x, y: top });
  const y = top + lines.length * TEXT.head.line + AT_BORDER;
  const path = straight({ x: 0, y }, { x: width, y });
  drawing.border = {
    path: (drawing.border?.path ?? '') + path,
    label: [...(drawing.border?.label ?? []), ...lines],
    beyond: null,
  };
  return y;
}
