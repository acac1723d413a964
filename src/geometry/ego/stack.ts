import type { Graph, GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { placeBox, tabsHeight, textHeight } from '../marks/box.ts';
import { endMark, straight, strokesOf } from '../marks/curve.ts';
import { blank, type Drawing, type Line, type Text } from '../marks/drawing.ts';
import { EGO } from './graph.ts';
import { toneBox } from './tone.ts';
import { badgeHalf, labelLines, rowHeight } from '../marks/label.ts';
import { levelStub, ofStubs, STUB_ROOM } from '../marks/gap.ts';
import { BADGE, BADGE_INSET, headOf, PAD, TEXT } from '../marks/sizes.ts';
import { linesAround, linesFrom } from '../marks/text.ts';

const LEFT = 2;
const STEM = LEFT + BADGE_INSET;
const INSET = 57;
/** With two stubs between number and box, and some space between them. */
const GAP_INSET = STEM + BADGE + 2 * STUB_ROOM + 12;
const BETWEEN = 12;
const HEAD_BELOW = 6;

/** The neighbours of one party under one another: those that something comes from, the party, those that it goes to. */
export function stackedEgo(graph: Graph, width: number): Drawing {
  const drawing = blank(width, 0);
  let y = addSide(drawing, graph, EGO.from, LEFT, width);
  const centre = graph.nodes.find(({ column }) => column === EGO.centre);
  const stemTop = drawing.lines[0]?.badge.y;
  const top = y;
  if (centre) y = addBox(drawing, centre, [], y, { x: LEFT, width: width - 2 * LEFT }) + BETWEEN;
  const below = y - BETWEEN;
  y = addSide(drawing, graph, EGO.to, y, width);
  const last = drawing.lines.at(-1)?.badge.y ?? below;
  const stems = [
    ...(stemTop !== undefined && stemTop < top
      ? [straight({ x: STEM, y: stemTop }, { x: STEM, y: top })]
      : []),
    ...(last > below ? [straight({ x: STEM, y: below }, { x: STEM, y: last })] : []),
  ];
  return { ...drawing, boxes: drawing.boxes.map(toneBox), stems, height: y };
}

function addSide(drawing: Drawing, graph: Graph, column: number, top: number, width: number): number {
  const nodes = graph.nodes.filter((node) => node.column === column);
  if (nodes.length === 0) return top;
  const inset = graph.edges.some(({ gap }) => gap) ? GAP_INSET : INSET;
  drawing.heads.push(...linesFrom([graph.columns[column]?.title ?? ''], 'axis', { x: inset, y: top }));
  let y = top + TEXT.axis.line + HEAD_BELOW;
  for (const node of nodes) {
    const edges = graph.edges.filter(({ from, to }) => from === node.id || to === node.id);
    y = addBox(drawing, node, edges, y, { x: inset, width: width - inset - LEFT }) + BETWEEN;
  }
  return y;
}

/** A box with its name and, under that, a row of words for each edge; the number of the edge stands beside its row. */
function addBox(
  drawing: Drawing,
  node: GraphNode,
  edges: readonly GraphEdge[],
  top: number,
  place: { x: number; width: number },
): number {
  const y = top + tabsHeight(node.tabs, place.width);
  const room = place.width - 2 * PAD;
  const text = textHeight(node, place.width);
  let row = y + text - (edges.length > 0 ? PAD / 2 : 0);
  const words: Text[] = [];
  for (const edge of edges) {
    const height = rowHeight(edge, room);
    drawing.lines.push(drawRow(edge, row + height / 2, edge.from === node.id, place.x));
    words.push(...linesAround(labelLines(edge, room), { x: place.x + PAD, y: row + height / 2 }));
    row += height;
  }
  const height = row - y + (edges.length > 0 ? PAD / 2 : 0);
  const box = placeBox(node, { ...place, y, height }, place.width);
  drawing.boxes.push({ ...box, text: [...box.text, ...words] });
  return y + height;
}

/** From box to number where it comes from there, from number to box where it goes there. */
function drawRow(edge: GraphEdge, y: number, outwards: boolean, side: number): Line {
  const near = STEM + badgeHalf(edge);
  const row = { edge, tone: 'plain' as const, badge: { x: STEM, y }, label: [], again: null };
  if (edge.gap) {
    const stubs = [levelStub({ x: near, y }, 'right'), levelStub({ x: side, y }, 'left')];
    return { ...row, arrow: null, ...ofStubs(stubs) };
  }
  const head = headOf(edge);
  const [from, to] = outwards ? [near + head, side] : [side - head, near];
  return {
    ...row,
    strokes: strokesOf(edge, (shift) => straight({ x: from, y }, { x: to, y }, shift)),
    arrow: outwards
      ? endMark(edge, { x: side, y }, { x: near, y }, 'left')
      : endMark(edge, { x: near, y }, { x: side, y }, 'right'),
    queries: [],
  };
}
