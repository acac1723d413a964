import type { GraphTab } from '../model/network/graph.ts';
import { RELATION_KINDS } from '../schema/relation-kind.ts';

/** True for a tab that names an owner, false for one that says what its party uses. */
export function isOwner({ kind }: Pick<GraphTab, 'kind'>): boolean {
  return RELATION_KINDS[kind].drawn === 'tab';
}
