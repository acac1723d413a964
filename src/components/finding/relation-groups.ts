import type { Entity, Relation } from '../../model/report.ts';

/** Relations of one kind that share a side: one owner of two companies is one row of the form. */
export interface RelationGroup {
  kind: Relation['kind'];
  from: Entity[];
  to: Entity[];
  via: Entity[];
}

/** Puts relations together that differ in one party only, in their order. */
export function groupRelations(relations: readonly Relation[]): RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const relation of relations) {
    const group = groups.find((candidate) => joins(candidate, relation));
    if (!group)
      groups.push({
        kind: relation.kind,
        from: [relation.from],
        to: [relation.to],
        via: relation.via ? [relation.via] : [],
      });
    else if (group.from[0] === relation.from) group.to.push(relation.to);
    else group.from.push(relation.from);
  }
  return groups;
}

function joins(group: RelationGroup, { kind, from, to, via }: Relation): boolean {
  if (group.kind !== kind || group.via[0] !== (via ?? undefined)) return false;
  const sameFrom = group.from.length === 1 && group.from[0] === from && !group.to.includes(to);
  const sameTo = group.to.length === 1 && group.to[0] === to && !group.from.includes(from);
  return sameFrom || sameTo;
}
