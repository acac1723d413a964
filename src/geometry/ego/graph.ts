import type { Graph, GraphEdge, GraphNode } from '../../model/network/graph.ts';
import { tidy } from '../tidy.ts';

/** Columns of an ego diagram, from left to right. */
export const EGO = { back: 0, from: 1, centre: 2, to: 3, on: 4 } as const;

/** What a picture calls its sides, and an owner in a box of its own: handed in by whoever draws it. */
export interface EgoWords {
  back: string;
  from: string;
  to: string;
  on: string;
  owner: string;
}

/** Boxes of owners have this at the front of their id. */
export const OWNER = 'owner:';

/**
 * One party with its neighbours: those that something comes from at the left, those that something goes to at the
 * right, owners among them as boxes of their own, and (with `further`) one more step each way, without words save that a step is missing.
 * The party is one box, in whatever columns it stands. Without edges there is only that box, or none.
 */
export function egoGraph(graph: Graph, entity: string, words: EgoWords, further: boolean): Graph {
  const { nodes, edges } = withOwners(tidy(around(graph, entity)), entity, words.owner);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isCentre = (id: string) => byId.get(id)?.entity === entity;
  const incoming = edges.filter(({ from, to }) => isCentre(to) && !isCentre(from));
  const outgoing = edges.filter(({ from, to }) => isCentre(from) && !isCentre(to));
  const own = new Set([...incoming, ...outgoing].map(({ id }) => id));
  const rest = edges.filter(({ id, from, to }) => !own.has(id) && !isCentre(from) && !isCentre(to));
  const picture = new Picture(byId, entity);
  for (const edge of incoming) picture.add(edge, 'from', 'centre');
  for (const edge of outgoing) picture.add(edge, 'centre', 'to');
  if (further) {
    for (const edge of continuing(rest, incoming, 'to', 'from', byId))
      picture.add(inShort(edge), 'back', 'from');
    for (const edge of continuing(rest, outgoing, 'from', 'to', byId)) picture.add(inShort(edge), 'to', 'on');
  }
  const titles = [words.back, words.from, '', words.to, words.on];
  const columns = titles.map((title, index) => ({ id: String(index), title, note: '' }));
  return { columns, borderAfter: null, borderLabel: '', nodes: picture.nodes(), edges: picture.edges };
}

/** A further step without its words; a missing one keeps saying that it is. */
function inShort(edge: GraphEdge): GraphEdge {
  return edge.gap ? edge : { ...edge, label: '' };
}

/** All within two steps: so that the work for one party does not grow with the report. */
function around(graph: Graph, entity: string): Graph {
  const ownedBy = (node: GraphNode) => node.tabs.some(({ ownerId }) => ownerId === entity);
  const own = new Set(
    graph.nodes.filter((node) => node.entity === entity || ownedBy(node)).map(({ id }) => id),
  );
  const near = graph.edges.filter(({ from, to }) => own.has(from) || own.has(to));
  const neighbours = new Set([...own, ...near.flatMap(({ from, to }) => [from, to])]);
  const edges = graph.edges.filter(({ from, to }) => neighbours.has(from) || neighbours.has(to));
  const kept = new Set([...neighbours, ...edges.flatMap(({ from, to }) => [from, to])]);
  return { ...graph, edges, nodes: graph.nodes.filter(({ id }) => kept.has(id)) };
}

type Side = keyof typeof EGO;

/** Collects edges with the boxes that they need; a party may stand once on each side. */
class Picture {
  readonly edges: GraphEdge[] = [];
  readonly #nodes = new Map<string, GraphNode>();
  readonly #byId: ReadonlyMap<string, GraphNode>;
  readonly #entity: string;

  constructor(byId: ReadonlyMap<string, GraphNode>, entity: string) {
    this.#byId = byId;
    this.#entity = entity;
  }

  add(edge: GraphEdge, from: Side, to: Side): void {
    // The same step may be known on both sides; it is drawn once.
    if (this.edges.some(({ id }) => id === edge.id)) return;
    this.edges.push({ ...edge, from: this.#place(edge.from, from), to: this.#place(edge.to, to) });
  }

  nodes(): GraphNode[] {
    const centre = [...this.#byId.values()].find(({ entity }) => entity === this.#entity);
    if (centre && this.#nodes.size === 0) this.#place(centre.id, 'centre');
    return [...this.#nodes.values()];
  }

  #place(id: string, side: Side): string {
    const node = this.#byId.get(id);
    if (!node) throw new Error(`the edge leads to ${id}, which is not in the graph`);
    const key = `${node.id.startsWith(OWNER) ? OWNER : ''}${side}:${partyKey(node)}`;
    const centre: Partial<GraphNode> = side === 'centre' ? asCentre(node) : {};
    if (!this.#nodes.has(key)) this.#nodes.set(key, { ...node, id: key, column: EGO[side], ...centre });
    return key;
  }
}

/** Where it is the party itself, nobody goes by way of it, and its owners stand beside it. */
function asCentre(node: GraphNode): Partial<GraphNode> {
  const transit = node.shape === 'transit';
  return {
    tabs: [],
    name: node.party,
    shape: transit ? 'party' : node.shape,
  };
}

function partyKey({ entity, shape }: GraphNode): string {
  return shape === 'transit' ? `${entity} (via)` : entity;
}

/** Edges one step further, at boxes that the near edges lead to. Beyond a transit box only the same goods go on. */
function continuing(
  rest: readonly GraphEdge[],
  near: readonly GraphEdge[],
  end: 'from' | 'to',
  side: 'from' | 'to',
  byId: ReadonlyMap<string, GraphNode>,
): GraphEdge[] {
  const party = (id: string) => byId.get(id)?.entity ?? id;
  const neighbours = new Set(near.map((edge) => party(edge[side])));
  const goods = new Set(near.map(({ relation }) => relation));
  const far = end === 'to' ? 'from' : 'to';
  return rest.filter((edge) => {
    const transit = byId.get(edge[end])?.shape === 'transit';
    return (
      neighbours.has(party(edge[end])) &&
      !neighbours.has(party(edge[far])) &&
      (!transit || goods.has(edge.relation))
    );
  });
}

/** Owners of the party, and things that it owns, as boxes and edges instead of tabs. */
function withOwners(graph: Graph, entity: string, note: string): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes = [...graph.nodes];
  const edges = [...graph.edges];
  for (const node of graph.nodes) {
    for (const tab of node.tabs) {
      const owner = tab.ownerId;
      if (node.entity !== entity && owner !== entity) continue;
      const id = `${OWNER}${owner}`;
      if (!nodes.some((each) => each.id === id)) {
        nodes.push({
          id,
          entity: owner,
          url: tab.ownerUrl,
          party: tab.owner,
          name: tab.owner,
          note,
          column: 0,
          shape: 'party',
          tabs: [],
        });
      }
      const { relation, finding, url, kind, grade, denied, label, sentence } = tab;
      if (edges.some((each) => each.id === `${relation}=`)) continue;
      edges.push({
        id: `${relation}=`,
        relation,
        finding,
        url,
        from: id,
        to: node.id,
        kind,
        grade,
        denied,
        gap: false,
        label,
        sentence,
        chapter: '',
      });
    }
  }
  return {
    nodes: nodes.map((node) => ({
      ...node,
      tabs: node.tabs.filter(({ ownerId }) => ownerId !== entity),
    })),
    edges,
  };
}
