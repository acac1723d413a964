import { grouped } from '../../model/join/resolve.ts';
import type { Graph, GraphEdge, GraphNode, GraphTab } from '../../model/network/graph.ts';
import { hasHead } from '../marks/sizes.ts';
import { isOwner, lineOf, partyOf } from '../tabs.ts';
import { tidy } from '../tidy.ts';

/** Columns of an ego diagram, from left to right. */
export const EGO = { back: 0, from: 1, centre: 2, to: 3, on: 4 } as const;

/** What a picture calls its sides, and an owner in a box of its own: handed in by whoever draws it. */
export interface EgoWords {
  back: string;
  from: string;
  to: string;
  on: string;
  /** Instead of `from` and `to`, where something on that side does not move, or nothing does. */
  fromOrWith: string;
  toOrWith: string;
  with: string;
  owner: string;
}

/** Boxes of owners have this at the front of their id. */
export const OWNER = 'owner:';

/**
 * One party with its neighbours: those that something comes from at the left, those that something goes to at the
 * right, owners among them as boxes of their own, and (with `further`) one more step each way, without words save that a step is missing.
 * The party is one box, in whatever columns it stands. Whose goods it uses, and who uses its own, stands on that box:
 * neither is a delivery. Without edges there is only that box, or none.
 */
export function egoGraph(graph: Graph, entity: string, words: EgoWords, further: boolean): Graph {
  const { nodes, edges } = withOwners(tidy(around(graph, entity)), entity, words.owner);
  const said = usesOf(graph, entity);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isCentre = (id: string) => byId.get(id)?.entity === entity;
  const incoming = edges.filter(({ from, to }) => isCentre(to) && !isCentre(from));
  const outgoing = edges.filter(({ from, to }) => isCentre(from) && !isCentre(to));
  const own = new Set([...incoming, ...outgoing].map(({ id }) => id));
  const rest = edges.filter(({ id, from, to }) => !own.has(id) && !isCentre(from) && !isCentre(to));
  const picture = new Picture(byId, entity, said);
  for (const edge of incoming) picture.add(edge, 'from', 'centre');
  for (const edge of outgoing) picture.add(edge, 'centre', 'to');
  if (further) {
    for (const edge of continuing(rest, incoming, 'to', 'from', byId))
      picture.add(inShort(edge), 'back', 'from');
    for (const edge of continuing(rest, outgoing, 'from', 'to', byId)) picture.add(inShort(edge), 'to', 'on');
  }
  const sides = [
    sideTitle(incoming, words.from, words.fromOrWith),
    sideTitle(outgoing, words.to, words.toOrWith),
  ];
  // Where nothing moves on either side, the words stand once.
  const right = sides[1] ?? (sides[0] === null ? '' : words.with);
  const titles = [words.back, sides[0] ?? words.with, '', right, words.on];
  const columns = titles.map((title, index) => ({ id: String(index), title, note: '' }));
  return { columns, borderAfter: null, borderLabel: '', nodes: picture.nodes(), edges: picture.edges };
}

/** The heading of a side where all of it moves, or some; else `null`. */
function sideTitle(edges: readonly GraphEdge[], all: string, some: string): string | null {
  if (edges.every(hasHead)) return all;
  return edges.some(hasHead) ? some : null;
}

/** A further step without its words; a missing one keeps saying that it is. */
function inShort(edge: GraphEdge): GraphEdge {
  return edge.gap ? edge : { ...edge, label: '' };
}

/** A use as it stands on the box of its user. */
interface Use {
  tab: GraphTab;
  user: string;
}

/** What a graph has of each party and at each box. */
interface Whereabouts {
  byId: ReadonlyMap<string, GraphNode>;
  /** Boxes of a party, and those that it owns. */
  boxes: ReadonlyMap<string, readonly GraphNode[]>;
  /** Lines that begin or end at a box. */
  lines: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Uses by a party, and of what it makes. */
  uses: ReadonlyMap<string, readonly Use[]>;
}

/** Every party of a report has its pictures, of one graph: looked through once for all of them. */
const looked = new WeakMap<Graph, Whereabouts>();

function whereabouts(graph: Graph): Whereabouts {
  const known = looked.get(graph) ?? lookThrough(graph);
  looked.set(graph, known);
  return known;
}

function lookThrough({ nodes, edges }: Graph): Whereabouts {
  const tabs = nodes.flatMap((node) => node.tabs.map((tab) => ({ tab, node })));
  return {
    byId: new Map(nodes.map((node) => [node.id, node])),
    boxes: grouped([
      ...nodes.map((node) => [node.entity, node] as const),
      ...tabs.flatMap(({ tab, node }) => (isOwner(tab) ? [[tab.partyId, node] as const] : [])),
    ]),
    lines: grouped(edges.flatMap((edge) => [[edge.from, edge] as const, [edge.to, edge] as const])),
    uses: grouped(
      tabs.flatMap(({ tab, node: { entity: user } }) =>
        isOwner(tab) ? [] : [...new Set([user, tab.partyId])].map((party) => [party, { tab, user }] as const),
      ),
    ),
  };
}

/** All within two steps: so that the work for one party does not grow with the report. */
function around(graph: Graph, entity: string): Graph {
  const { byId, boxes, lines } = whereabouts(graph);
  const linesAt = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => lines.get(id) ?? []));
  const ends = (edges: Iterable<GraphEdge>) => [...edges].flatMap(({ from, to }) => [from, to]);
  const own = (boxes.get(entity) ?? []).map(({ id }) => id);
  const edges = linesAt([...own, ...ends(linesAt(own))]);
  const kept = new Set([...own, ...ends(edges)]);
  return { ...graph, edges: [...edges], nodes: [...kept].flatMap((id) => byId.get(id) ?? []) };
}

type Side = keyof typeof EGO;

/** Collects edges with the boxes that they need; a party may stand once on each side. */
class Picture {
  readonly edges: GraphEdge[] = [];
  readonly #nodes = new Map<string, GraphNode>();
  readonly #byId: ReadonlyMap<string, GraphNode>;
  readonly #entity: string;
  readonly #said: Uses;

  constructor(byId: ReadonlyMap<string, GraphNode>, entity: string, said: Uses) {
    this.#byId = byId;
    this.#entity = entity;
    this.#said = said;
  }

  add(edge: GraphEdge, from: Side, to: Side): void {
    // The same step may be known on both sides; it is drawn once.
    if (this.edges.some(({ id }) => id === edge.id)) return;
    this.edges.push({ ...edge, from: this.#place(edge.from, from), to: this.#place(edge.to, to) });
  }

  nodes(): GraphNode[] {
    const centre = [...this.#byId.values()].find(({ entity }) => entity === this.#entity);
    if (this.#nodes.size > 0) return [...this.#nodes.values()];
    if (centre) this.#place(centre.id, 'centre');
    else if (this.#said.maker) this.#nodes.set('centre', this.#said.maker);
    return [...this.#nodes.values()];
  }

  #place(id: string, side: Side): string {
    const node = this.#byId.get(id);
    if (!node) throw new Error(`the edge leads to ${id}, which is not in the graph`);
    // Beside the party its owner is a box of its own; where the owner is the party there is one.
    const owner = side !== 'centre' && node.id.startsWith(OWNER);
    const key = `${owner ? OWNER : ''}${side}:${partyKey(node)}`;
    // Who owns a neighbour stands on the neighbour's page: beside another party it would read as having to do with that.
    const own: Partial<GraphNode> =
      side === 'centre'
        ? { ...asCentre(node), tabs: this.#said.tabs }
        : { tabs: node.tabs.filter((tab) => !isOwner(tab)) };
    if (!this.#nodes.has(key)) this.#nodes.set(key, { ...node, id: key, column: EGO[side], ...own });
    return key;
  }
}

/** Where it is the party itself, nobody goes by way of it. */
function asCentre(node: GraphNode): Partial<GraphNode> {
  const transit = node.shape === 'transit';
  return {
    name: node.party,
    shape: transit ? 'party' : node.shape,
  };
}

function partyKey({ entity, shape }: GraphNode): string {
  return shape === 'transit' ? `${entity} (via)` : entity;
}

/** What stands on the box of the party: whose goods it uses, and as a remark who uses those that it makes. */
interface Uses {
  tabs: GraphTab[];
  /** The box of a maker of whom nothing else is known that could be drawn. */
  maker: GraphNode | null;
}

function usesOf(graph: Graph, entity: string): Uses {
  const uses = whereabouts(graph).uses.get(entity) ?? [];
  const made = uses.filter(({ tab }) => tab.partyId === entity).map(({ tab }) => tab);
  const used = uses
    .filter(({ tab, user }) => user === entity && tab.partyId !== entity)
    .map(({ tab }) => tab);
  const remarks = made.map((tab) => ({ ...tab, words: tab.label }));
  const tabs = [...new Map([...used, ...remarks].map((tab) => [tab.relation, tab])).values()];
  const [first] = made;
  const box = { id: `centre:${entity}`, column: EGO.centre, note: '', tabs };
  return { tabs, maker: first ? partyOf(first, box) : null };
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
    for (const tab of node.tabs.filter(isOwner)) {
      const owner = tab.partyId;
      if (node.entity !== entity && owner !== entity) continue;
      const id = `${OWNER}${owner}`;
      if (!nodes.some((each) => each.id === id)) nodes.push(partyOf(tab, { id, column: 0, note, tabs: [] }));
      const line = `${tab.relation}=`;
      if (!edges.some((each) => each.id === line))
        edges.push(lineOf(tab, { id: line, from: id, to: node.id }));
    }
  }
  return {
    nodes: nodes.map((node) => ({
      ...node,
      tabs: node.tabs.filter(({ partyId }) => partyId !== entity),
    })),
    edges,
  };
}
