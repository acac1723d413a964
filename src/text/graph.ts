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
import type { Column, Entity, Finding, Relation, Report } from '../model/report.ts';
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
    edges: edges.map(({ said, ...edge }) => ({
      ...edge,
      ...wordsOf(said),
      // A missing step says that it is one, whatever was meant to move.
      ...(edge.gap ? { label: t.kinds.relations[edge.kind].label } : {}),
    })),
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

function wordsOf({ finding, relation }: Said): { label: string; sentence: string } {
  return { label: lineLabel(relation), sentence: edgeSentence(finding, relation) };
}

/** The words on a line. Where no goods move, a mere name of goods would read as a delivery: the verb comes first. */
function lineLabel(relation: Relation): string {
  const { kind, label, goods, quantity, share } = relation;
  const moved =
    RELATION_KINDS[kind].moves === 'goods' || (label ?? share) !== null || (goods ?? quantity) === null;
  const [verb, words] = [t.kinds.relations[kind].label, relationLabel(relation)];
  return moved || words === verb ? words : t.diagrams.verbAndGoods({ verb, goods: words });
}

/** What a user's box and, as a remark, the maker's say of a use: in the words of its label, never as a delivery. */
function useOf({ finding, relation }: Said): Partial<Pick<GraphTab, 'words' | 'label'>> {
  const { kind, label, goods, from, to } = relation;
  if (RELATION_KINDS[kind].drawn !== 'mark') return {};
  // Editors' labels carry their own hedge; words of the table take that of the grade.
  const what = label ?? t.diagrams.madeBy({ goods, maker: from.name, grade: gradeWords(finding) });
  return {
    words: t.diagrams.uses({ what, goods }),
    label: t.diagrams.usedBy({ what, goods, user: to.name }),
  };
}

function noteOf(entity: Entity): string {
  return entity.country && entity.country !== entity
    ? `${entity.country.name} · ${entity.describes}`
    : entity.describes;
}
