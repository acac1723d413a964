import { RELATION_KINDS, rowOf, type RelationKindRow } from '../../schema/relation-kind.ts';
import { OUTSIDE, type BareEdge, type BareGraph, type BareNode, type BareTab } from './graph.ts';
import type { Entity, Finding, Relation, Report } from '../report.ts';
import { sortBy } from '../join/resolve.ts';

/** What pictures differ in besides their findings. */
interface Picture {
  /** Findings of the picture whose forms this one keeps: an owner that is a line there is one here. Left out: its own. */
  like?: Iterable<Finding>;
  /** True for a picture without the headings of the site: it draws relations of parties that have no column, beside the others. */
  anywhere?: boolean;
}

/**
 * The relationship diagram as plain data without words: one edge for each drawn relation of the findings, whatever their order (two
 * where goods go by way of a third party), a tab for each owner that is no edge and for each use. Nothing stands in it
 * without a finding.
 */
export function buildGraph(
  report: Report,
  findings: Iterable<Finding> = report.findings,
  { like = findings, anywhere = false }: Picture = {},
): BareGraph {
  const columns = report.columns.map(({ id, title, note }) => ({ id, title, note }));
  columns.push({ id: OUTSIDE, title: anywhere ? '' : null, note: '' });
  const columnOf = new Map(columns.map(({ id }, index) => [id, index]));
  const places = { columnOf, ownerColumns: report.ownerColumns, anywhere };
  const lines = like === findings ? ownerLines(like) : linesLike(like);
  const nodes = new Map<string, BareNode>();
  const edges: BareEdge[] = [];
  for (const finding of findings)
    for (const relation of finding.relations)
      edges.push(...drawRelation(finding, relation, formOf(relation, lines), nodes, places));
  for (const finding of findings)
    for (const relation of finding.relations) addTab(finding, relation, formOf(relation, lines), nodes);
  const { border } = report.site;
  const inUse = [...nodes.values()].some(({ column }) => columns[column]?.id === OUTSIDE);
  return {
    columns: inUse ? columns : columns.slice(0, -1),
    // Whoever was lent a place is on no side of it.
    borderAfter:
      border && !(anywhere && edges.some(({ said }) => isLent(said.relation)))
        ? (columnOf.get(border.after) ?? null)
        : null,
    borderLabel: border?.label ?? '',
    nodes: sortBy(nodes.values(), (node) => node.id).map((node) => ({
      ...node,
      tabs: sortBy(
        node.tabs,
        (tab) => tab.party,
        (tab) => tab.relation,
      ),
    })),
    edges: sortBy(
      edges,
      (edge) => edge.finding,
      (edge) => edge.id,
    ),
  };
}

/** True for relations that a picture of their finding or party shows, as a line, a gap or a tab. */
export function isDrawn(relation: Pick<Relation, 'kind'>): boolean {
  return RELATION_KINDS[relation.kind].drawn !== 'no';
}

/** True for relations that have a place in the diagram of all: there, parties stand in columns. */
export function hasPlace(relation: Relation, ownerColumns: Report['ownerColumns']): boolean {
  if (rowOf(relation.kind).drawn === 'mark') return relation.toRole !== null;
  return isDrawn(relation) && columnsLent(relation, ownerColumns) !== null;
}

/** True where a party has no column of its own. */
const isLent = ({ fromRole, toRole }: Relation): boolean => fromRole === null || toRole === null;

/**
 * The columns of both ends; `null` where neither has one. A court or an owner without a column is lent that of the
 * other party; a whole chain of owners that of what they own in the end. Never in a picture with headings.
 */
function columnsLent(
  { kind, from, to, fromRole, toRole }: Relation,
  ownerColumns: Report['ownerColumns'],
): [string, string] | null {
  const lent = ({ id }: Entity) => (rowOf(kind).family === 'ownership' ? ownerColumns.get(id) : undefined);
  const [first, second] = [fromRole ?? lent(from), toRole ?? lent(to)];
  const other = first ?? second;
  return other === undefined ? null : [first ?? other, second ?? other];
}

/** Where both ends stand; `null`: nowhere in this picture. Under headings, both stand apart where one has no column of its own. */
function columnsOfEnds(relation: Relation, { ownerColumns, anywhere }: Places): [string, string] | null {
  const lent = columnsLent(relation, ownerColumns);
  if (lent === null) return anywhere ? [OUTSIDE, OUTSIDE] : null;
  return isLent(relation) && !anywhere ? [OUTSIDE, OUTSIDE] : lent;
}

const known = new WeakMap<Iterable<Finding>, ReadonlySet<string>>();

/** The lines of the picture that others are like, found once: every party's picture is like that of all findings. */
function linesLike(findings: Iterable<Finding>): ReadonlySet<string> {
  const lines = known.get(findings) ?? ownerLines(findings);
  known.set(findings, lines);
  return lines;
}

/**
 * Ids of what is owned by a line and not by a tab: where the chain goes on (its owner is owned, or it owns something
 * itself), and where no other line leads to it. All its owners are told alike.
 */
function ownerLines(findings: Iterable<Finding>): ReadonlySet<string> {
  const relations = [...findings].flatMap((finding) => finding.relations);
  const drawnAs = (...forms: Form[]) => relations.filter(({ kind }) => forms.includes(rowOf(kind).drawn));
  const owned = drawnAs('tab');
  const lines = drawnAs('edge', 'gap');
  const held = lines.filter(({ kind }) => rowOf(kind).family === 'ownership');
  const goesOnFrom = new Set([...owned.map(({ to }) => to), ...endsOf(held)]);
  const goesOnTo = new Set([...owned.map(({ from }) => from), ...endsOf(held)]);
  const boxes = new Set([...endsOf(lines), ...drawnAs('mark').map(({ to }) => to)]);
  const isLine = ({ from, to }: Relation) => goesOnFrom.has(from) || goesOnTo.has(to) || !boxes.has(to);
  return new Set(owned.filter(isLine).map(({ to }) => to.id));
}

const endsOf = (relations: readonly Relation[]): Entity[] => relations.flatMap(({ from, to }) => [from, to]);

type Form = RelationKindRow['drawn'];

/** How this picture shows a relation. */
function formOf({ kind, to }: Relation, lines: ReadonlySet<string>): Form {
  const { drawn } = rowOf(kind);
  return drawn === 'tab' && lines.has(to.id) ? 'edge' : drawn;
}

/** Where parties stand: the index of each column, the columns that owners without one are lent, and whether any are lent. */
interface Places {
  columnOf: ReadonlyMap<string, number>;
  ownerColumns: Report['ownerColumns'];
  anywhere: boolean;
}

function drawRelation(
  finding: Finding,
  relation: Relation,
  drawn: Form,
  nodes: Map<string, BareNode>,
  places: Places,
): BareEdge[] {
  const { columnOf } = places;
  // Who uses something has a box for that; its maker sent nothing, so far as is known.
  if (drawn === 'mark') addParty(nodes, relation.to, relation.toRole, columnOf);
  if (drawn !== 'edge' && drawn !== 'gap') return [];
  const ends = columnsOfEnds(relation, places);
  if (ends === null) return [];
  const from = addParty(nodes, relation.from, ends[0], columnOf);
  const to = addParty(nodes, relation.to, ends[1], columnOf);
  if (!from || !to) return [];
  const edge: BareEdge = {
    id: relation.id,
    relation: relation.id,
    finding: finding.number,
    url: finding.url,
    from: from.id,
    to: to.id,
    kind: relation.kind,
    grade: finding.grade,
    denied: finding.denied,
    gap: drawn === 'gap',
    said: { finding, relation },
    chapter: finding.chapter.id,
  };
  if (!relation.via) return [edge];
  const via = addTransit(nodes, relation.via, from, to);
  return [
    { ...edge, id: `${relation.id}a`, to: via.id },
    { ...edge, id: `${relation.id}b`, from: via.id },
  ];
}

function addParty(
  nodes: Map<string, BareNode>,
  entity: Entity,
  role: string | null,
  columnOf: ReadonlyMap<string, number>,
): BareNode | null {
  const column = role === null ? undefined : columnOf.get(role);
  if (column === undefined) return null;
  const id = `${entity.id}@${role}`;
  const shape = entity.unnamed ? 'unnamed' : entity.kind === 'armed group' ? 'armed' : 'party';
  const node = nodes.get(id) ?? {
    id,
    entity: entity.id,
    url: entity.url,
    party: entity,
    column,
    shape,
    tabs: [],
  };
  nodes.set(id, node);
  return node;
}

/** A transit box stands between its two parties; goods that stay in one column pass beside it. */
function addTransit(nodes: Map<string, BareNode>, entity: Entity, from: BareNode, to: BareNode): BareNode {
  const column = Math.min(from.column + 1, Math.max(from.column, to.column - 1));
  const id = `${entity.id}@via-${column}`;
  const node = nodes.get(id) ?? {
    id,
    entity: entity.id,
    url: entity.url,
    party: entity,
    column,
    shape: 'transit',
    tabs: [],
  };
  nodes.set(id, node);
  return node;
}

/**
 * An owner is a tab on each box of the thing owned, wherever that stands; without a box nothing is drawn. A use is one
 * on the box that was added for it.
 */
function addTab(
  finding: Finding,
  relation: Relation,
  drawn: Form,
  nodes: ReadonlyMap<string, BareNode>,
): void {
  if (drawn !== 'tab' && drawn !== 'mark') return;
  const tab: BareTab = {
    relation: relation.id,
    finding: finding.number,
    url: finding.url,
    kind: relation.kind,
    party: relation.from.name,
    partyId: relation.from.id,
    partyUrl: relation.from.url,
    grade: finding.grade,
    denied: finding.denied,
    said: { finding, relation },
    chapter: finding.chapter.id,
  };
  const marked = drawn === 'mark' ? `${relation.to.id}@${relation.toRole}` : null;
  for (const node of nodes.values())
    if (marked === null ? node.entity === relation.to.id && node.shape !== 'transit' : node.id === marked)
      node.tabs.push(tab);
}
