import {
  OUTSIDE,
  type BareGraph,
  type BareNode,
  type Graph,
  type GraphNode,
  type GraphTab,
  type Said,
} from '../model/network/graph.ts';
import { buildGraph } from '../model/network/network.ts';
import type { Column, Entity, Finding, Report } from '../model/report.ts';
import type { KindColumn } from '../schema/entity.ts';
import { RELATION_KINDS } from '../schema/relation-kind.ts';
import { relationLabel, edgeSentence, withShare } from './relation.ts';
import { gradeWords } from './grade.ts';
import { t } from './t.ts';

/** The relationship diagram of some findings (left out: all) with the words that it shows; `like`: see `buildGraph`. */
export function graphOf(report: Report, findings?: Iterable<Finding>, like?: Iterable<Finding>): Graph {
  return worded(buildGraph(report, findings, { like }));
}

/** The same for a picture without the columns of the site: of one finding, or of one party in the forms of the whole. */
export function closeGraphOf(report: Report, findings: Iterable<Finding>, like?: Iterable<Finding>): Graph {
  return worded(buildGraph(report, findings, { like, anywhere: true }));
}

/** What a picture of one party calls its sides, and an owner in a box of its own. */
export const EGO_WORDS = t.model.graph.sides;

/** Puts words on the boxes, tabs and lines of a graph, so that pictures can find room for them. */
function worded({ columns, nodes, edges, ...graph }: BareGraph): Graph {
  return {
    ...graph,
    columns: columns.map((column) => ({ ...column, title: columnTitle(column) })),
    nodes: nodes.map(wordedNode),
    edges: edges.map(({ said, ...edge }) => ({ ...edge, ...wordsOf(said) })),
  };
}

/** The heading of a column: the editors', the name of a kind of party, or that of what stands apart. */
export function columnTitle({ id, title }: Column): string {
  return title ?? (id === OUTSIDE ? t.model.graph.outside : t.model.graph.columns[id as KindColumn]);
}

function wordedNode({ party, tabs, ...node }: BareNode): GraphNode {
  const transit = node.shape === 'transit';
  return {
    ...node,
    party: party.name,
    name: transit ? t.model.graph.via({ party: party.name }) : party.name,
    note: transit ? t.model.graph.onTheWay : noteOf(party),
    tabs: tabs.map(({ said, ...tab }) => ({
      ...tab,
      words: withShare(tab.party, said.relation),
      ...wordsOf(said),
      ...useOf(said),
    })),
  };
}

function wordsOf(said: Said): { label: string; sentence: string } {
  return { label: lineLabel(said), sentence: edgeSentence(said.finding, said.relation) };
}

/**
 * The words on a line, or as a remark on the box of a maker. Where no goods move, a mere name of goods would read as a
 * delivery: the verb comes first.
 */
export function lineLabel(said: Said): string {
  const { kind, label, goods, quantity, share, to } = said.relation;
  const { drawn, moves } = RELATION_KINDS[kind];
  const verb = t.kinds.relations[kind].label;
  if (drawn === 'mark') return t.diagrams.usedBy({ ...usedIn(said), user: to.name });
  // A missing step says that it is one, whatever was meant to move.
  if (drawn === 'gap') return verb;
  const words = relationLabel(said.relation);
  const moved = moves === 'goods' || (label ?? share) !== null || (goods ?? quantity) === null;
  return moved || words === verb ? words : t.diagrams.verbAndGoods({ verb, goods: words });
}

/** What a user's box says of a use: in the words of its label, never as a delivery. */
function useOf(said: Said): Partial<Pick<GraphTab, 'words'>> {
  return RELATION_KINDS[said.relation.kind].drawn === 'mark' ? { words: t.diagrams.uses(usedIn(said)) } : {};
}

/** What is used: editors' labels carry their own hedge; words of the table take that of the grade. */
function usedIn({ finding, relation: { label, goods, from } }: Said): { what: string; goods: string | null } {
  const what = label ?? t.diagrams.madeBy({ goods, maker: from.name, grade: gradeWords(finding) });
  return { what, goods };
}

function noteOf(entity: Entity): string {
  return entity.country && entity.country !== entity
    ? `${entity.country.name} · ${entity.describes}`
    : entity.describes;
}
