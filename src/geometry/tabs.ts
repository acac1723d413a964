import type { GraphEdge, GraphNode, GraphTab } from '../model/network/graph.ts';
import { RELATION_KINDS } from '../schema/relation-kind.ts';

/** True for a tab that names an owner, false for one that says what its party uses. */
export function isOwner({ kind }: Pick<GraphTab, 'kind'>): boolean {
  return RELATION_KINDS[kind].drawn === 'tab';
}

/** Whose tab it is as a box of its own. */
export function partyOf(
  { party, partyId, partyUrl }: GraphTab,
  box: Pick<GraphNode, 'id' | 'column' | 'note' | 'tabs'>,
): GraphNode {
  return { ...box, entity: partyId, url: partyUrl, party, name: party, shape: 'party' };
}

/** What a tab says as a line. */
export function lineOf(
  { relation, finding, url, kind, grade, denied, label, sentence, chapter }: GraphTab,
  ends: Pick<GraphEdge, 'id' | 'from' | 'to'>,
): GraphEdge {
  return { ...ends, relation, finding, url, kind, grade, denied, gap: false, label, sentence, chapter };
}
