import type { Graph } from '../model/network/graph.ts';

/** A picture with more than this is not read any more. */
export const MOST_BOXES = 60;
export const MOST_INTO_ONE = 12;

/** True for a graph that one picture can show. */
export function isReadable({ nodes, edges }: Graph): boolean {
  const into = Map.groupBy(edges, ({ to }) => to);
  return nodes.length <= MOST_BOXES && [...into.values()].every((list) => list.length <= MOST_INTO_ONE);
}

export interface Reading {
  /** `null` for all themes together. */
  theme: string | null;
  graph: Graph;
  /** False where even one theme is too large: then only its list is shown. */
  drawn: boolean;
}

/** The graph in pictures that can be read: all of it, or one for each theme that has an edge, by id of the theme. */
export function splitForReading(graph: Graph): Reading[] {
  if (isReadable(graph)) return [{ theme: null, graph, drawn: true }];
  const themes = [...new Set(graph.edges.map(({ theme }) => theme))].sort();
  return themes.map((theme) => {
    const part = onlyTheme(graph, theme);
    return { theme, graph: part, drawn: isReadable(part) };
  });
}

/** The edges of one theme with the boxes that they join. */
export function onlyTheme(graph: Graph, theme: string): Graph {
  const edges = graph.edges.filter((edge) => edge.theme === theme);
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { ...graph, edges, nodes: graph.nodes.filter(({ id }) => used.has(id)) };
}
