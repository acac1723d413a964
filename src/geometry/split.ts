import { greatest } from 'd3';
import type { Graph, GraphEdge } from '../model/network/graph.ts';
import { alwaysFits } from './layered/frontier.ts';
import { wideForm } from './ownership/forms.ts';
import { NARROW, spine, TALL } from './spine/spine.ts';
import { isOwner } from './tabs.ts';
import { sorted } from './tidy.ts';

/** A picture with more than this is not read any more; of lines, at one side of one box. */
export const MOST_BOXES = 60;
const MOST_AT_ONE = 12;
/** A neighbourhood holds less, so that it is read at a glance and fits a telephone. */
const NEIGHBOURHOOD = { boxes: 24, relations: 32 };

/** True for a graph that one picture can show. */
export function isReadable({ nodes, edges }: Graph): boolean {
  const ends = (side: 'from' | 'to') => [...Map.groupBy(edges, (edge) => edge[side]).values()];
  return (
    nodes.length <= MOST_BOXES && [...ends('from'), ...ends('to')].every((list) => list.length <= MOST_AT_ONE)
  );
}

/** True where that picture finds room on a wide page. */
export function isDrawable(graph: Graph): boolean {
  return isReadable(graph) && (alwaysFits(graph) || (wideForm(graph) ?? spine(graph, TALL)) !== null);
}

export interface Reading {
  /** `null` for all chapters together. */
  chapter: string | null;
  /** Which of the neighbourhoods of it this is, counted from 1; `null` where one picture shows it. */
  part: { number: number; of: number; hub: string } | null;
  graph: Graph;
}

/**
 * The graph in pictures that can be read: all of it, or one for each chapter (in the site's order) that has an edge or
 * a use, or the neighbourhoods of a chapter.
 */
export function splitForReading(graph: Graph, chapters: readonly string[]): Reading[] {
  if (isDrawable(graph)) return [{ chapter: null, part: null, graph }];
  const uses = graph.nodes.flatMap(({ tabs }) => tabs.filter((tab) => !isOwner(tab)));
  const told = new Set([...graph.edges, ...uses].map(({ chapter }) => chapter));
  const inOrder = [...new Set([...chapters, ...told])].filter((chapter) => told.has(chapter));
  return inOrder.flatMap((chapter): Reading[] => {
    const own = onlyChapter(graph, chapter);
    if (isDrawable(own)) return [{ chapter, part: null, graph: own }];
    return neighbourhoods(own).map((part, index, { length }) => ({
      chapter,
      part: { number: index + 1, of: length, hub: hubOf(part) },
      graph: part,
    }));
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

/** Name of the party with the most lines in a picture; of several, the first by id. */
function hubOf({ nodes, edges }: Graph): string {
  const lines = (id: string) => edges.filter(({ from, to }) => from === id || to === id).length;
  return (
    greatest(
      sorted(nodes, ({ id }) => [id]),
      (node) => lines(node.id),
    )?.party ?? ''
  );
}

/** What is drawn together: the edges of one relation, or a box without any. */
interface Unit {
  boxes: readonly string[];
  edges: readonly GraphEdge[];
}

/**
 * A graph in small pictures. Each begins with the first relation, by number of its finding, that no picture has yet,
 * and takes in turn the first that touches it, as long as it can be read; small ones then share a picture. A party
 * with more lines than one picture can show stands in several, with an equal share of them in each.
 */
export function neighbourhoods(graph: Graph, most = NEIGHBOURHOOD.relations): Graph[] {
  const fits = fitsWithin(graph, most);
  const rest = unitsOf(graph);
  const grown: Unit[][] = [];
  for (let first = rest.shift(); first; first = rest.shift()) {
    const picture = [first];
    for (;;) {
      const near = new Set(picture.flatMap(({ boxes }) => boxes));
      const next = rest.findIndex(
        (unit) => unit.boxes.some((id) => near.has(id)) && fits([...picture, unit]),
      );
      if (next < 0) break;
      picture.push(...rest.splice(next, 1));
    }
    const shared = grown.find((other) => fits([...other, ...picture]));
    if (shared) shared.push(...picture);
    else grown.push(picture);
  }
  const parts = grown.flatMap((picture) => {
    const part = partOf(graph, picture);
    const drawn = isDrawable(part) && spine(part, NARROW) !== null;
    return picture.length === 1 || drawn ? [part] : neighbourhoods(part, Math.ceil(picture.length / 2));
  });
  return sorted(parts, ({ edges }) => [Math.min(...edges.map(({ finding }) => finding))]);
}

function unitsOf({ nodes, edges }: Graph): Unit[] {
  const ends = ({ from, to }: GraphEdge) => [from, to];
  const used = new Set(edges.flatMap(ends));
  const relations = Map.groupBy(
    sorted(edges, ({ finding, id }) => [finding, id]),
    ({ relation }) => relation,
  );
  const alone = sorted(
    nodes.filter(({ id }) => !used.has(id)),
    ({ id }) => [id],
  );
  return [
    ...[...relations.values()].map((list) => ({ boxes: [...new Set(list.flatMap(ends))], edges: list })),
    ...alone.map(({ id }) => ({ boxes: [id], edges: [] })),
  ];
}

/** Whether units may share a picture: few enough of them, of their boxes, and of the lines at each side of a box. */
function fitsWithin(graph: Graph, most: number): (units: readonly Unit[]) => boolean {
  const shares = { from: sharesOf(graph, 'from'), to: sharesOf(graph, 'to') };
  const within = (edges: readonly GraphEdge[], side: 'from' | 'to') =>
    [...Map.groupBy(edges, (edge) => edge[side])].every(
      ([id, list]) => list.length <= (shares[side].get(id) ?? 0),
    );
  return (units) => {
    const edges = units.flatMap((unit) => unit.edges);
    const boxes = new Set(units.flatMap((unit) => unit.boxes));
    return (
      units.length <= most &&
      boxes.size <= NEIGHBOURHOOD.boxes &&
      within(edges, 'from') &&
      within(edges, 'to')
    );
  };
}

/** How many of its lines at one side each box shows in one picture. */
function sharesOf({ edges }: Graph, side: 'from' | 'to'): Map<string, number> {
  const share = (count: number) => Math.ceil(count / Math.ceil(count / MOST_AT_ONE));
  return new Map(
    [...Map.groupBy(edges, (edge) => edge[side])].map(([id, { length }]) => [id, share(length)]),
  );
}

function partOf(graph: Graph, units: readonly Unit[]): Graph {
  const edges = new Set(units.flatMap((unit) => unit.edges));
  const boxes = new Set(units.flatMap((unit) => unit.boxes));
  return {
    ...graph,
    edges: graph.edges.filter((edge) => edges.has(edge)),
    nodes: graph.nodes.filter(({ id }) => boxes.has(id)),
  };
}
