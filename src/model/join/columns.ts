import { ENTITY_KINDS, KIND_COLUMNS, type EntityKind } from '../../schema/entity.ts';
import { rowOf } from '../../schema/relation-kind.ts';
import type { Content } from '../content.ts';
import type { Column, Finding } from '../report.ts';

/** The most columns that a picture has room for. */
export const MOST_COLUMNS = 6;

/**
 * The columns of the relationship diagram: those that the site writes. Without them, one for each role that is used, by
 * name, and then one for each kind of party without a role that a drawn relation has.
 */
export function columnsOf({ site, entities, findings }: Content): Column[] {
  if (site.columns) return site.columns.map(({ id, title, note }) => ({ id, title, note: note ?? '' }));
  const relations = findings.flatMap(({ data }) => data.relations);
  const drawn = relations.filter(({ kind }) => rowOf(kind).drawn !== 'no');
  const bare = new Set([
    ...drawn.filter(({ fromRole }) => fromRole === undefined).map(({ from }) => from),
    ...drawn.filter(({ toRole }) => toRole === undefined).map(({ to }) => to),
  ]);
  const roles = [
    ...entities.map(({ data }) => data.role),
    ...relations.flatMap(({ fromRole, toRole }) => [fromRole, toRole]),
  ].filter((role) => role !== undefined);
  const kinds = new Set<string>(
    entities
      .filter(({ id, data }) => bare.has(id) && data.role === undefined)
      .map(({ data }) => ENTITY_KINDS[data.kind].column),
  );
  const named = [...new Set(roles)].sort().map((id) => ({ id, title: asTitle(id), note: '' }));
  const byKind = KIND_COLUMNS.filter((id) => kinds.has(id) && !roles.includes(id));
  return [...named, ...byKind.map((id) => ({ id, title: null, note: '' }))];
}

/** The column of a party that has no role: that of its kind, where the site writes no columns. */
export function columnOfKind(
  { site }: { site: Pick<Content['site'], 'columns'> },
  kind: EntityKind,
): string | null {
  return site.columns ? null : ENTITY_KINDS[kind].column;
}

/** The columns of owners who have none: those of what they own, and so up the chain. Ids of columns by id of the owner. */
export function ownerColumnsOf(findings: readonly Finding[]): Map<string, string> {
  const owning = findings
    .flatMap(({ relations }) => relations)
    .filter(({ kind, fromRole }) => rowOf(kind).drawn === 'tab' && fromRole === null);
  const lent = new Map<string, string>();
  for (let before = -1; before !== lent.size;) {
    before = lent.size;
    for (const { from, to, toRole } of owning) {
      const role = toRole ?? lent.get(to.id);
      if (role !== undefined && !lent.has(from.id)) lent.set(from.id, role);
    }
  }
  return lent;
}

/** `ship-owner` as a heading: "Ship owner". */
const asTitle = (role: string): string =>
  `${role.charAt(0).toUpperCase()}${role.slice(1).replaceAll('-', ' ')}`;
