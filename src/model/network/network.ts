import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import type { BareEdge, BareGraph, BareNode, BareTab } from './graph.ts';
import type { Entity, Finding, Relation, Report } from '../report.ts';
import { sortBy } from '../join/resolve.ts';

/**
 * The relationship diagram as plain data without words: one edge for each drawn relation of the findings, whatever their order (two
 * where goods go by way of a third party), a tab for each owner and for each use. Nothing stands in it without a finding.
 */
export function buildGraph(report: Report, findings: Iterable<Finding> = report.findings): BareGraph {
  const nodes = new Map<string, BareNode>();
  const edges: BareEdge[] = [];
  const columnOf = new Map(report.columns.map(({ id }, index) => [id, index]));
  for (const finding of findings) {
    for (const relation of finding.relations) edges.push(...drawRelation(finding, relation, nodes, columnOf));
  }
  for (const finding of findings) for (const relation of finding.relations) addTab(finding, relation, nodes);
  const { border } = report.site;
  return {
    columns: report.columns.map(({ id, title, note }) => ({ id, title, note })),
    borderAfter: border ? (columnOf.get(border.after) ?? null) : null,
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

/** True for relations that a diagram shows, as a line, a gap or a tab. */
export function isDrawn(relation: Pick<Relation, 'kind'>): boolean {
  return RELATION_KINDS[relation.kind].drawn !== 'no';
}

function drawRelation(
  finding: Finding,
  relation: Relation,
  nodes: Map<string, BareNode>,
  columnOf: ReadonlyMap<string, number>,
): BareEdge[] {
  const { drawn } = RELATION_KINDS[relation.kind];
  // Who uses something has a box for that; its maker sent nothing, so far as is known.
  if (drawn === 'mark') addParty(nodes, relation.to, relation.toRole, columnOf);
  if (drawn !== 'edge' && drawn !== 'gap') return [];
  const from = addParty(nodes, relation.from, relation.fromRole, columnOf);
  const to = addParty(nodes, relation.to, relation.toRole, columnOf);
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
function addTab(finding: Finding, relation: Relation, nodes: ReadonlyMap<string, BareNode>): void {
  const { drawn } = RELATION_KINDS[relation.kind];
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
