import type { Graph, GraphEdge } from '../../model/network/graph.ts';
import { KIND_COLUMNS } from '../../schema/entity.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import { stepsDown } from '../steps.ts';
import { tidy } from '../tidy.ts';

/**
 * The graph of a pure ownership story with a column for each step from the topmost owners down to what is owned;
 * `null` for any other story, where the site has written columns of its own, and where owners go round in a circle.
 */
export function ownershipLevels(input: Graph): Graph | null {
  const kinds: readonly string[] = KIND_COLUMNS;
  const { nodes, edges } = input;
  if (edges.length === 0 || !edges.every(isOwnership)) return null;
  if (!input.columns.every(({ id }) => kinds.includes(id))) return null;
  const levels = stepsDown(input, nodes.length, endsOf);
  if (edges.map(endsOf).some(([owner, thing]) => levels.get(thing)! <= levels.get(owner)!)) return null;
  const count = Math.max(...levels.values()) + 1;
  return tidy({
    ...input,
    columns: Array.from({ length: count }, (_, level) => ({ id: `level-${level}`, title: '', note: '' })),
    nodes: nodes.map((node) => ({ ...node, column: levels.get(node.id)! })),
  });
}

const isOwnership = ({ kind, gap }: GraphEdge): boolean =>
  !gap && RELATION_KINDS[kind].family === 'ownership';

/** Ids of the upper and of the lower party: a part stands below what it is part of. */
export function endsOf({ kind, from, to }: GraphEdge): [upper: string, lower: string] {
  return kind === 'part of' ? [to, from] : [from, to];
}
