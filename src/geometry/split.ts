import type { Graph } from '../model/network/graph.ts';
import { isOwner } from './tabs.ts';

/** A picture with more than this is not read any more. */
export const MOST_BOXES = 60;
export const MOST_INTO_ONE = 12;

/** True for a graph that one picture can show. */
export function isReadable({ nodes, edges }: Graph): boolean {
  const into = Map.groupBy(edges, ({ to }) => to);
  return nodes.length <= MOST_BOXES && [...into.values()].every((list) => list.length <= MOST_INTO_ONE);
}

export interface Reading {
  /** `null` for all chapters together. */
  chapter: string | null;
  graph: Graph;
  /** False where even one chapter is too large: then only its list is shown. */
  drawn: boolean;
}

/** The graph in pictures that can be read: all of it, or one for each chapter that has an edge or a use, by id of the chapter. */
export function splitForReading(graph: Graph): Reading[] {
  if (isReadable(graph)) return [{ chapter: null, graph, drawn: true }];
  const uses = graph.nodes.flatMap(({ tabs }) => tabs.filter((tab) => !isOwner(tab)));
  const chapters = [...new Set([...graph.edges, ...uses].map(({ chapter }) => chapter))].sort();
  return chapters.map((chapter) => {
    const part = onlyChapter(graph, chapter);
    return { chapter, graph: part, drawn: isReadable(part) };
  });
}

/** The edges and uses of one chapter with their boxes; owners stand on the boxes of every chapter. */
export function onlyChapter(graph: Graph, chapter: string): Graph {
  const edges = graph.edges.filter((edge) => edge.chapter === chapter);
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = graph.nodes
    .map((node) => ({ ...node, tabs: node.tabs.filter((tab) => isOwner(tab) || tab.chapter === chapter) }))
    .filter(({ id, tabs }) => used.has(id) || tabs.some((tab) => !isOwner(tab)));
  return { ...graph, edges, nodes };
}
