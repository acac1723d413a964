import { scalePoint } from 'd3';
import type { Graph, GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { endMark, straight, strokesOf } from '../marks/curve.ts';
import type { Point, Text } from '../marks/drawing.ts';
import { levelStub, ofStubs, STUB, STUB_ROOM } from '../marks/gap.ts';
import { hasHead, headOf, TEXT } from '../marks/sizes.ts';
import { linesFrom, wrap } from '../marks/text.ts';
import { outsideOf } from '../outside.ts';
import { isOwner, lineOf, partyOf } from '../tabs.ts';
import { sorted, tidy } from '../tidy.ts';

/** One drawn relation, or one tab: the row of the list that says the same as a diagram. */
export interface RelationRow {
  /** Id of the relation. */
  id: string;
  finding: number;
  url: string;
  kind: GraphEdge['kind'];
  grade: GraphEdge['grade'];
  denied: boolean;
  gap: boolean;
  /** True where something goes from each party to the next. */
  moves: boolean;
  sentence: string;
  /** The parties in order, with those on the way; of a use, the user alone; none where the picture ends on the way. */
  names: string[];
  /** `null` where one of the parties stands in no column. */
  strip: RelationStrip | null;
}

/** Dots on the columns of roles, joined by the line of the grade. */
export interface RelationStrip {
  height: number;
  dots: (Point & { shape: GraphNode['shape'] })[];
  steps: { strokes: string[]; arrow: string | null; queries: Text[] }[];
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
/** From the border to the dots beyond it; a stub stands between them with its question mark. */
const BORDER_INSET = INSET + 6;
const BORDER_STUB_INSET = DOT + 1 + STUB_ROOM + 4;

interface Step {
  edge: GraphEdge;
  from: GraphNode;
  to: GraphNode;
}

/** Where the columns lie, how wide they are, and how much less room the last names before the border have. */
interface Grid {
  outside: number;
  x: (column: number) => number;
  pitch: number;
  before: { column: number | null; less: number };
}

/** All drawn relations and owners' tabs as rows, by finding: each once, whatever pictures it stands in. */
export function relationList(input: Graph, width: number): RelationList {
  const graph = tidy(input);
  const outside = outsideOf(graph);
  const columns = graph.columns.filter((_, index) => index !== outside);
  const pitch = width / Math.max(1, columns.length);
  const place = scalePoint<number>(
    columns.map((_, index) => index),
    [INSET, INSET + pitch * (columns.length - 1)],
  );
  const x = (column: number) => Math.round(place(column) ?? INSET);
  const inset = borderInset(graph);
  const grid = { outside, x, pitch, before: { column: graph.borderAfter, less: inset - BORDER_INSET } };
  return {
    width,
    columns: columns.map(({ title }, index) => ({ x: x(index), title })),
    border: graph.borderAfter === null ? null : x(graph.borderAfter + 1) - inset,
    rows: sorted([...edgeRows(graph, grid), ...tabRows(graph, grid)], ({ finding, id }) => [finding, id]),
  };
}

/** More where a step that is not shown ends at the first dots beyond the border. */
function borderInset({ nodes, edges, borderAfter }: Graph): number {
  const columns = new Map(nodes.map(({ id, column }) => [id, column]));
  const next = (borderAfter ?? -1) + 1;
  const stubs = edges.some(({ gap, from, to }) => {
    const [a, b] = [columns.get(from) ?? 0, columns.get(to) ?? 0];
    return gap && Math.max(a, b) === next && Math.min(a, b) < next;
  });
  return stubs ? BORDER_STUB_INSET : BORDER_INSET;
}

function edgeRows(graph: Graph, grid: Grid): RelationRow[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const steps = graph.edges.flatMap((edge): Step[] => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? [{ edge, from, to }] : [];
  });
  return [...Map.groupBy(steps, ({ edge }) => edge.relation).values()].map((list) => {
    const { edge, from } = list[0] as Step;
    const parties = [from, ...list.map(({ to }) => to)];
    return rowOf(
      edge,
      parties,
      list.map((step) => step.edge),
      grid,
    );
  });
}

function tabRows(graph: Graph, grid: Grid): RelationRow[] {
  const rows = graph.nodes.flatMap((node) =>
    node.tabs.map((tab) => {
      const from = partyOf(tab, { id: tab.partyUrl, column: node.column, note: '', tabs: [] });
      const edge = lineOf(tab, { id: tab.relation, from: from.id, to: node.id });
      const parties = isOwner(tab) ? [from, node] : [node];
      return {
        ...rowOf(edge, parties, isOwner(tab) ? [edge] : [], grid),
        // A use is no tie with the maker of the goods: the sentence names it.
        names: isOwner(tab) ? [tab.party, node.name] : [node.name],
      };
    }),
  );
  // A thing owned that stands in two columns carries the same tab twice.
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function rowOf(
  edge: GraphEdge,
  parties: readonly GraphNode[],
  steps: readonly GraphEdge[],
  grid: Grid,
): RelationRow {
  return {
    id: edge.relation,
    finding: edge.finding,
    url: edge.url,
    kind: edge.kind,
    grade: edge.grade,
    denied: edge.denied,
    gap: edge.gap,
    moves: hasHead(edge),
    sentence: edge.sentence,
    names: [parties[0], parties.at(-1)].some((party) => party?.shape === 'transit')
      ? []
      : parties.map(({ name }) => name),
    strip: parties.some(({ column }) => column === grid.outside) ? null : stripOf(parties, steps, grid),
  };
}

function stripOf(
  parties: readonly GraphNode[],
  steps: readonly GraphEdge[],
  { x, pitch, before }: Grid,
): RelationStrip {
  const places = placeDots(parties, x, pitch);
  const last = parties.findLastIndex(({ column }) => column === before.column);
  const names = parties.map(({ name }, index) =>
    wrap(name, 'sub', (places[index]?.room ?? pitch) - BETWEEN_NAMES - (index === last ? before.less : 0)),
  );
  const lines = Math.max(...names.map(({ length }) => length));
  return {
    height: NAMES_TOP + lines * TEXT.sub.line + 6,
    dots: parties.map(({ shape }, index) => ({ x: places[index]?.x ?? 0, y: DOT_Y, shape })),
    steps: steps.map((each, index) => drawStep(each, places[index]?.x ?? 0, places[index + 1]?.x ?? 0)),
    names: names.flatMap((list, index) =>
      linesFrom(list, 'sub', { x: (places[index]?.x ?? 0) - DOT, y: NAMES_TOP }),
    ),
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
  const [start, tip] = [
    { x: from + way * (DOT + 1), y: DOT_Y },
    { x: to - way * (DOT + 1), y: DOT_Y },
  ];
  if (edge.gap) return { arrow: null, ...stubsBetween(start, tip, way) };
  const tail = tip.x - way * headOf(edge);
  return {
    strokes: strokesOf(edge, (shift) => straight({ x: tail, y: DOT_Y }, start, shift)),
    arrow: endMark(edge, start, tip, way > 0 ? 'right' : 'left'),
    queries: [],
  };
}

/** Dots that stand close have shorter stubs, so that some space stays empty between them. */
function stubsBetween(
  start: Point,
  tip: Point,
  way: number,
): Pick<RelationStrip['steps'][number], 'strokes' | 'queries'> {
  const room = Math.abs(tip.x - start.x) / 2 - (STUB_ROOM - STUB);
  const length = Math.max(3, Math.min(STUB, Math.floor(room)));
  const [out, back] = way > 0 ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return ofStubs([levelStub(start, out, length), levelStub(tip, back, length)]);
}
