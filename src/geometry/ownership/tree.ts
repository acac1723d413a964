import { stratify, tree, type HierarchyPointNode } from 'd3';
import type { Graph, GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { placeColumns, type Budget, type Columns } from '../layered/columns.ts';
import { drawAcross } from '../layered/edges.ts';
import { layersOf } from '../layered/layers.ts';
import { placeBox, tabsHeight, textHeight } from '../marks/box.ts';
import { blank, type Drawing } from '../marks/drawing.ts';
import { even, rowHeight } from '../marks/label.ts';
import { need } from '../need.ts';
import { endsOf } from './levels.ts';

const BETWEEN = 22;
const FOOT = 16;
/** What d3 needs above several owners whom nobody owns; it is not drawn. */
const ROOT = '';

interface Branch {
  id: string;
  above: string;
  node: GraphNode | null;
  /** The line from above. */
  edge: GraphEdge | null;
}

/**
 * Owners at the left, what each owns at its right, level with the middle of its own holdings (Reingold and Tilford
 * 1981, as d3's `tree`); every line has a row of its own at what is owned. `null` where something has two lines from
 * above, so that the owners form no tree, and where it does not fit the width.
 */
export function ownershipTree(levels: Graph, budgets: readonly Budget[]): Drawing | null {
  const into = Map.groupBy(levels.edges, (edge) => endsOf(edge)[1]);
  if ([...into.values()].some((edges) => edges.length > 1)) return null;
  const layers = layersOf(levels);
  const plan = { parts: [layers], count: layers.columns.length, borderAfter: null };
  const columns = budgets.map((budget) => placeColumns(plan, budget)).find((placed) => placed !== null);
  return columns ? draw(levels, columns, layers) : null;
}

function draw(levels: Graph, columns: Columns, layers: ReturnType<typeof layersOf>): Drawing {
  const { box, label } = columns.fit;
  const room = ({ node, edge }: Branch): number => {
    const own = node ? textHeight(node, box) + tabsHeight(node.tabs, box) : 0;
    return even(Math.max(own, edge ? rowHeight(edge, label) : 0));
  };
  const placed = tree<Branch>()
    .nodeSize([1, 1])
    .separation((a, b) => (room(a.data) + room(b.data)) / 2 + BETWEEN)(stratified(levels))
    .descendants()
    .filter(({ data }) => data.node !== null);
  const top = Math.min(...placed.map(({ x, data }) => x - room(data) / 2));
  const middle = (at: HierarchyPointNode<Branch>) => Math.round(at.x - top) + 2;
  const middles = new Map(placed.map((at) => [at.data.id, middle(at)]));
  const boxes = placed.map((at) => {
    const node = at.data.node!;
    const tabs = tabsHeight(node.tabs, box);
    const height = even(textHeight(node, box));
    const y = middle(at) - (height + tabs) / 2 + tabs;
    return placeBox(node, { x: columns.left[node.column] ?? 0, y, width: box, height }, box);
  });
  const end = (id: string | undefined) => need(middles, id ?? ROOT);
  const ends = new Map(
    layers.segments.map((segment) => [
      segment,
      { left: end(segment.left.node?.id), right: end(segment.right.node?.id) },
    ]),
  );
  const lines = layers.routes.flatMap((route) =>
    route.kind === 'across' ? [drawAcross(route, ends, columns)] : [],
  );
  const height = Math.max(...placed.map((at) => middle(at) + room(at.data) / 2)) + FOOT;
  return { ...blank(columns.width, Math.ceil(height)), boxes, lines };
}

/** All boxes below one root. Each has one line from above at most, so that nothing stands twice. */
function stratified({ nodes, edges }: Graph) {
  const above = new Map(edges.map((edge) => [endsOf(edge)[1], edge]));
  const branches = nodes.map((node): Branch => {
    const edge = above.get(node.id) ?? null;
    return { id: node.id, above: edge ? endsOf(edge)[0] : ROOT, node, edge };
  });
  return stratify<Branch>()
    .id(({ id }) => id || ' ')
    .parentId(({ id, above: parent }) => (id === ROOT ? undefined : parent || ' '))([
    { id: ROOT, above: ROOT, node: null, edge: null },
    ...branches,
  ]);
}
