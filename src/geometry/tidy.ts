import { OUTSIDE, type Graph, type GraphNode, type GraphTab } from '../model/network/graph.ts';

/**
 * The same graph in one order whatever order it came in, without empty columns. Edges are sorted by
 * finding, then id. The border is dropped when nothing stands on one side of it.
 */
export function tidy(graph: Graph): Graph {
  const used = [...new Set(graph.nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const sided = used.filter((column) => graph.columns[column]?.id !== OUTSIDE);
  const before = sided.filter((column) => graph.borderAfter !== null && column <= graph.borderAfter).length;
  return {
    ...graph,
    columns: used.flatMap((column) => graph.columns[column] ?? []),
    borderAfter: before > 0 && before < sided.length ? before - 1 : null,
    nodes: sorted(graph.nodes, ({ id }) => [id]).map((node) => tidyNode(node, used)),
    edges: sorted(graph.edges, ({ finding, id }) => [finding, id]),
  };
}

function tidyNode(node: GraphNode, used: readonly number[]): GraphNode {
  return {
    ...node,
    column: used.indexOf(node.column),
    tabs: sorted(node.tabs, (tab: GraphTab) => [tab.finding, tab.relation]),
  };
}

/** A new list, sorted by the keys in turn, by code unit and not by language. */
export function sorted<T>(items: readonly T[], keysOf: (item: T) => readonly (string | number)[]): T[] {
  return [...items].sort((a, b) => {
    const others = keysOf(b);
    for (const [index, key] of keysOf(a).entries()) {
      const other = others[index];
      if (other !== undefined && key !== other) return key < other ? -1 : 1;
    }
    return 0;
  });
}
