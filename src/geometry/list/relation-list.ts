import { scalePoint } from 'd3';
import type { Graph, GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { arrowHead, breakMark, straight, strokesOf } from '../marks/curve.ts';
import type { Point, Text } from '../marks/drawing.ts';
import { ARROW, TEXT } from '../marks/sizes.ts';
import { linesFrom, wrap } from '../marks/text.ts';
import { sorted, tidy } from '../tidy.ts';

/** One drawn relation, or one owner's tab: the row of the list that says the same as a diagram. */
export interface RelationRow {
  /** Id of the relation. */
  id: string;
  finding: number;
  url: string;
  kind: GraphEdge['kind'];
  grade: GraphEdge['grade'];
  denied: boolean;
  gap: boolean;
  sentence: string;
  /** The parties in order, with those on the way. */
  names: string[];
  strip: RelationStrip;
}

/** Dots on the columns of roles, joined by the line of the grade. */
export interface RelationStrip {
  height: number;
  dots: (Point & { shape: GraphNode['shape'] })[];
  steps: { strokes: string[]; arrow: string | null; breaks: string | null }[];
  names: Text[];
}

export interface RelationList {
  width: number;
  columns: { x: number; title: string }[];
  /** Where the border stands; `null` without one. */
  border: number | null;
  rows: RelationRow[];
}

const DOT = 5;
const DOT_Y = 16;
const NAMES_TOP = 24;
const INSET = 8;
const BETWEEN_NAMES = 8;

interface Step {
  edge: GraphEdge;
  from: GraphNode;
  to: GraphNode;
}

/** All drawn relations and owners' tabs as rows, by finding: each once, whatever pictures it stands in. */
export function relationList(input: Graph, width: number): RelationList {
  const graph = tidy(input);
  const pitch = width / Math.max(1, graph.columns.length);
  const place = scalePoint<number>(
    graph.columns.map((_, index) => index),
    [INSET, INSET + pitch * (graph.columns.length - 1)],
  );
  const x = (column: number) => Math.round(place(column) ?? INSET);
  return {
    width,
    columns: graph.columns.map(({ title }, index) => ({ x: x(index), title })),
    border: graph.borderAfter === null ? null : x(graph.borderAfter + 1) - INSET - 6,
    rows: sorted([...edgeRows(graph, x, pitch), ...tabRows(graph, x, pitch)], ({ finding, id }) => [
      finding,
      id,
    ]),
  };
}

function edgeRows(graph: Graph, x: (column: number) => number, pitch: number): RelationRow[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const steps = graph.edges.flatMap((edge): Step[] => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? [{ edge, from, to }] : [];
  });
  return [...Map.groupBy(steps, ({ edge }) => edge.relation).values()].map((list) => rowOf(list, x, pitch));
}

function tabRows(graph: Graph, x: (column: number) => number, pitch: number): RelationRow[] {
  const rows = graph.nodes.flatMap((node) =>
    node.tabs.map(({ owner, ownerId, ownerUrl, ...tab }) => {
      const from: GraphNode = {
        ...node,
        id: ownerUrl,
        entity: ownerId,
        url: ownerUrl,
        party: owner,
        name: owner,
        note: '',
        shape: 'party',
        tabs: [],
      };
      const edge: GraphEdge = {
        ...tab,
        id: tab.relation,
        from: from.id,
        to: node.id,
        gap: false,
        chapter: '',
      };
      return rowOf([{ edge, from, to: node }], x, pitch);
    }),
  );
  // A thing owned that stands in two columns carries the same tab twice.
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function rowOf(steps: readonly Step[], x: (column: number) => number, pitch: number): RelationRow {
  const { edge, from } = steps[0] as Step;
  const parties = [from, ...steps.map(({ to }) => to)];
  const places = placeDots(parties, x, pitch);
  const names = parties.map(({ name }, index) =>
    wrap(name, 'sub', (places[index]?.room ?? pitch) - BETWEEN_NAMES),
  );
  const lines = Math.max(...names.map(({ length }) => length));
  return {
    id: edge.relation,
    finding: edge.finding,
    url: edge.url,
    kind: edge.kind,
    grade: edge.grade,
    denied: edge.denied,
    gap: edge.gap,
    sentence: edge.sentence,
    names: parties.map(({ name }) => name),
    strip: {
      height: NAMES_TOP + lines * TEXT.sub.line + 6,
      dots: parties.map(({ shape }, index) => ({ x: places[index]?.x ?? 0, y: DOT_Y, shape })),
      steps: steps.map(({ edge: each }, index) =>
        drawStep(each, places[index]?.x ?? 0, places[index + 1]?.x ?? 0),
      ),
      names: names.flatMap((list, index) =>
        linesFrom(list, 'sub', { x: (places[index]?.x ?? 0) - DOT, y: NAMES_TOP }),
      ),
    },
  };
}

/** Parties that share a column share its width, in their order. */
function placeDots(
  parties: readonly GraphNode[],
  x: (column: number) => number,
  pitch: number,
): { x: number; room: number }[] {
  return parties.map(({ column }, index) => {
    const shared = parties.filter((other) => other.column === column).length;
    const before = parties.slice(0, index).filter((other) => other.column === column).length;
    return { x: x(column) + Math.round((before * pitch) / shared), room: pitch / shared };
  });
}

function drawStep(edge: GraphEdge, from: number, to: number): RelationStrip['steps'][number] {
  const way = Math.sign(to - from) || 1;
  const tip = { x: to - way * (DOT + 1), y: DOT_Y };
  const tail = edge.gap ? tip.x : tip.x - way * (ARROW - 2);
  return {
    strokes: strokesOf(edge, (shift) =>
      straight({ x: tail, y: DOT_Y }, { x: from + way * (DOT + 1), y: DOT_Y }, shift),
    ),
    arrow: edge.gap ? null : arrowHead(tip, way > 0 ? 'right' : 'left'),
    breaks: edge.gap ? breakMark({ x: (from + to) / 2, y: DOT_Y }, 'level') : null,
  };
}
