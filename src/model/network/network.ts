import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import type { Graph, GraphEdge, GraphNode, GraphTab } from './graph.ts';
import type { Entity, Finding, Relation, Report } from '../report.ts';
import { sortBy } from '../join/resolve.ts';
import { deniers, listInWords, sentenceCase } from '../words.ts';

/**
 * The relationship diagram as plain data: one edge for each drawn relation of the findings, whatever their order (two
 * where goods go by way of a third party), a tab for each owner. Nothing stands in it without a finding.
 */
export function buildGraph(report: Report, findings: Iterable<Finding> = report.findings): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
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
        (tab) => tab.owner,
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

/** True for relations that a diagram shows, as a line, a gap or an owner's tab. */
export function isDrawn(relation: Pick<Relation, 'kind'>): boolean {
  return RELATION_KINDS[relation.kind].drawn !== 'no';
}

/** The relation read aloud with who says so and who denies it. */
export function edgeSentence(finding: Finding, relation: Relation): string {
  const denied = finding.denied ? ` Denied by ${listInWords(deniers(finding))}.` : '';
  // A step that is not shown is nobody's report.
  if (RELATION_KINDS[relation.kind].drawn === 'gap') return `${sentenceCase(relation.sentence)}.`;
  // That somebody accused or acted is itself reported; only what they accuse of is alleged.
  const grade =
    RELATION_KINDS[relation.kind].alleges && finding.grade === 'alleged' ? 'reported' : finding.gradeWords;
  return `${sentenceCase(grade)}: ${relation.sentence}.${denied}`;
}

function drawRelation(
  finding: Finding,
  relation: Relation,
  nodes: Map<string, GraphNode>,
  columnOf: ReadonlyMap<string, number>,
): GraphEdge[] {
  const { drawn } = RELATION_KINDS[relation.kind];
  if (drawn !== 'edge' && drawn !== 'gap') return [];
  const from = addParty(nodes, relation.from, relation.fromRole, columnOf);
  const to = addParty(nodes, relation.to, relation.toRole, columnOf);
  if (!from || !to) return [];
  const edge: GraphEdge = {
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
    label: relation.label,
    sentence: edgeSentence(finding, relation),
    theme: finding.theme.id,
  };
  if (!relation.via) return [edge];
  const via = addTransit(nodes, relation.via, from, to);
  return [
    { ...edge, id: `${relation.id}a`, to: via.id },
    { ...edge, id: `${relation.id}b`, from: via.id },
  ];
}

function addParty(
  nodes: Map<string, GraphNode>,
  entity: Entity,
  role: string | null,
  columnOf: ReadonlyMap<string, number>,
): GraphNode | null {
  const column = role === null ? undefined : columnOf.get(role);
  if (column === undefined) return null;
  const id = `${entity.id}@${role}`;
  const shape = entity.unnamed ? 'unnamed' : entity.kind === 'armed group' ? 'armed' : 'party';
  const node = nodes.get(id) ?? {
    id,
    entity: entity.id,
    url: entity.url,
    name: entity.name,
    note: noteOf(entity),
    column,
    shape,
    tabs: [],
  };
  nodes.set(id, node);
  return node;
}

/** A transit box stands between its two parties; goods that stay in one column pass beside it. */
function addTransit(
  nodes: Map<string, GraphNode>,
  entity: Entity,
  from: GraphNode,
  to: GraphNode,
): GraphNode {
  const column = Math.min(from.column + 1, Math.max(from.column, to.column - 1));
  const id = `${entity.id}@via-${column}`;
  const node = nodes.get(id) ?? {
    id,
    entity: entity.id,
    url: entity.url,
    name: `via ${entity.name}`,
    note: 'on the way',
    column,
    shape: 'transit',
    tabs: [],
  };
  nodes.set(id, node);
  return node;
}

function noteOf(entity: Entity): string {
  return entity.country && entity.country !== entity
    ? `${entity.country.name} · ${entity.describes}`
    : entity.describes;
}

/** An owner is a tab on each box of the thing owned, wherever that stands; without a box nothing is drawn. */
function addTab(finding: Finding, relation: Relation, nodes: ReadonlyMap<string, GraphNode>): void {
  if (RELATION_KINDS[relation.kind].drawn !== 'tab') return;
  const tab: GraphTab = {
    relation: relation.id,
    finding: finding.number,
    url: finding.url,
    owner: relation.from.name,
    ownerUrl: relation.from.url,
    grade: finding.grade,
    denied: finding.denied,
    sentence: edgeSentence(finding, relation),
  };
  for (const node of nodes.values())
    if (node.entity === relation.to.id && node.shape !== 'transit') node.tabs.push(tab);
}
