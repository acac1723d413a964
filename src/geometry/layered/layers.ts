import type { Graph, GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { clusterColumn, type Stacked } from './clusters.ts';
import { need } from '../need.ts';

/** What stands in a column: a box, the bend of an edge that passes, or the words of an edge that returns to its column. */
export interface Item {
  key: string;
  kind: 'box' | 'bend' | 'words';
  node: GraphNode | null;
  edge: GraphEdge | null;
}

/** Items that move together: a cluster of boxes, or one item alone. */
export interface Block {
  key: string;
  column: number;
  items: Item[];
  /** Edges between its boxes. */
  stacked: Stacked[];
}

/** The part of an edge between two neighbouring columns. `gap` g lies between the columns g and g + 1. */
export interface Segment {
  key: string;
  edge: GraphEdge;
  gap: number;
  left: Item;
  right: Item;
  /** Words stand at its right end. */
  labelled: boolean;
}

/** The way of an edge through the columns. */
export type Route =
  | { kind: 'across'; edge: GraphEdge; segments: Segment[]; backwards: boolean }
  | { kind: 'return'; edge: GraphEdge; from: Segment; to: Segment; side: 'left' | 'right' };

/** A graph whose edges all run between neighbouring columns (Sugiyama, Tagawa and Toda 1981). */
export interface Layers {
  columns: Block[][];
  segments: Segment[];
  routes: Route[];
}

/** Gives each edge its bends and each column its blocks. Nodes and edges are sorted by id. */
export function layersOf(graph: Graph): Layers {
  const layers: Layers = { columns: graph.columns.map(() => []), segments: [], routes: [] };
  const columnOf = new Map(graph.nodes.map((node) => [node.id, node.column]));
  const boxes = new Map(graph.nodes.map((node) => [node.id, boxItem(node)]));
  const inside = Map.groupBy(graph.edges, (edge) => columnOf.get(edge.from) === columnOf.get(edge.to));
  graph.columns.forEach((_, column) => {
    const nodes = graph.nodes.filter((node) => node.column === column);
    const edges = (inside.get(true) ?? []).filter((edge) => columnOf.get(edge.from) === column);
    const { clusters, stacked, returning } = clusterColumn(nodes, edges);
    for (const cluster of clusters)
      addCluster(
        layers,
        column,
        cluster.map(({ id }) => need(boxes, id)),
        stacked,
      );
    for (const edge of returning) addReturn(layers, column, edge, boxes);
  });
  for (const edge of inside.get(false) ?? []) addAcross(layers, edge, boxes);
  return layers;
}

function boxItem(node: GraphNode): Item {
  return { key: node.id, kind: 'box', node, edge: null };
}

function addCluster({ columns }: Layers, column: number, items: Item[], stacked: readonly Stacked[]): void {
  const inside = stacked.filter(({ upper }) => items.some(({ node }) => node === upper));
  columns[column]?.push({ key: items[0]?.key ?? '', column, items, stacked: inside });
}

function addSingle({ columns }: Layers, column: number, item: Item): Item {
  // A column of its own for edges that return beside the only column.
  (columns[column] ??= []).push({ key: item.key, column, items: [item], stacked: [] });
  return item;
}

function addAcross(layers: Layers, edge: GraphEdge, boxes: ReadonlyMap<string, Item>): void {
  const [from, to] = [need(boxes, edge.from), need(boxes, edge.to)];
  const backwards = columnOfItem(from) > columnOfItem(to);
  const [start, end] = backwards ? [to, from] : [from, to];
  const segments: Segment[] = [];
  let left = start;
  for (let gap = columnOfItem(start); gap < columnOfItem(end); gap++) {
    const last = gap + 1 === columnOfItem(end);
    const right = last
      ? end
      : addSingle(layers, gap + 1, { key: `${edge.id}>${gap + 1}`, kind: 'bend', node: null, edge });
    segments.push({ key: `${edge.id}>${gap}`, edge, gap, left, right, labelled: last });
    left = right;
  }
  layers.segments.push(...segments);
  layers.routes.push({ kind: 'across', edge, segments, backwards });
}

/** Out of the column, round its words in the next one, and back. In the last column this happens at its left. */
function addReturn(layers: Layers, column: number, edge: GraphEdge, boxes: ReadonlyMap<string, Item>): void {
  const side = column > 0 && column === layers.columns.length - 1 ? 'left' : 'right';
  const words = addSingle(layers, side === 'right' ? column + 1 : column - 1, {
    key: `${edge.id}>words`,
    kind: 'words',
    node: null,
    edge,
  });
  const gap = side === 'right' ? column : column - 1;
  const tie = (id: string, end: string): Segment => {
    const box = need(boxes, id);
    const [left, right] = side === 'right' ? [box, words] : [words, box];
    return { key: `${edge.id}>${end}`, edge, gap, left, right, labelled: false };
  };
  const [from, to] = [tie(edge.from, '1'), tie(edge.to, '2')];
  layers.segments.push(from, to);
  layers.routes.push({ kind: 'return', edge, from, to, side });
}

function columnOfItem(item: Item): number {
  return item.node?.column ?? 0;
}
