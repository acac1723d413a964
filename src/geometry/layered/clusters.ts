import { pairs, sum } from 'd3';
import type { GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { Sets } from './components.ts';

/** Boxes of one column that stand directly under one another, from the top. */
export type Cluster = GraphNode[];

/** An edge between two neighbours of a cluster, drawn as a short upright arrow at one side of the boxes. */
export interface Stacked {
  edge: GraphEdge;
  upper: GraphNode;
  lower: GraphNode;
  side: 'left' | 'right';
}

/**
 * Joins the ends of in-column edges into paths (each box has at most one neighbour above and one below).
 * Edges that find no place between two neighbours come back as `returning`: they leave the column and return.
 */
export function clusterColumn(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): { clusters: Cluster[]; stacked: Stacked[]; returning: GraphEdge[] } {
  const between = Map.groupBy(edges, pairKey);
  const accepted = joinEnds([...between.keys()]);
  const clusters = paths(nodes, accepted).map((path) => downwards(path, edges));
  const stacked = clusters.flatMap((cluster) =>
    pairs(cluster).flatMap(([upper, lower]) =>
      stack(upper, lower, between.get(key(upper.id, lower.id)) ?? []),
    ),
  );
  const placed = new Set(stacked.map(({ edge }) => edge));
  return { clusters, stacked, returning: edges.filter((edge) => !placed.has(edge)) };
}

const SEPARATOR = '\n';

function key(a: string, b: string): string {
  return a < b ? a + SEPARATOR + b : b + SEPARATOR + a;
}

function pairKey(edge: GraphEdge): string {
  return key(edge.from, edge.to);
}

/** Takes each pair while both are still ends of different paths. */
function joinEnds(keys: readonly string[]): [string, string][] {
  const sets = new Sets();
  const degree = new Map<string, number>();
  const free = (id: string) => (degree.get(id) ?? 0) < 2;
  const accepted: [string, string][] = [];
  for (const pair of keys) {
    const [a = '', b = ''] = pair.split(SEPARATOR);
    if (!free(a) || !free(b) || !sets.join(a, b)) continue;
    for (const id of [a, b]) degree.set(id, (degree.get(id) ?? 0) + 1);
    accepted.push([a, b]);
  }
  return accepted;
}

function paths(nodes: readonly GraphNode[], links: readonly [string, string][]): Cluster[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const beside = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const [a, b] of links) {
    beside.get(a)?.push(b);
    beside.get(b)?.push(a);
  }
  const seen = new Set<string>();
  const walk = (id: string): GraphNode[] => {
    const node = byId.get(id);
    if (!node || seen.has(id)) return [];
    seen.add(id);
    return [node, ...(beside.get(id) ?? []).flatMap(walk)];
  };
  const ends = nodes.filter(({ id }) => (beside.get(id) ?? []).length < 2);
  return ends.map(({ id }) => walk(id)).filter((path) => path.length > 0);
}

/** Turns a path so that most of its edges point down. */
function downwards(path: Cluster, edges: readonly GraphEdge[]): Cluster {
  const place = new Map(path.map(({ id }, index) => [id, index]));
  const down = sum(edges, ({ from, to }) => Math.sign(place.get(to)! - place.get(from)!));
  return down < 0 ? path.toReversed() : path;
}

/** Two edges fit between two boxes, one at each side; under a tab (at the left) only one. */
function stack(upper: GraphNode, lower: GraphNode, edges: readonly GraphEdge[]): Stacked[] {
  const sides = lower.tabs.length > 0 ? (['right'] as const) : (['left', 'right'] as const);
  return sides.flatMap((side, index) => {
    const edge = edges[index];
    return edge ? [{ edge, upper, lower, side }] : [];
  });
}
