import { ENTITY_KINDS, KIND_COLUMNS, type EntityKind } from '../../schema/entity.ts';
import { rowOf } from '../../schema/relation-kind.ts';
import type { Content } from '../content.ts';
import type { Column } from '../report.ts';

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

/** `ship-owner` as a heading: "Ship owner". */
const asTitle = (role: string): string =>
  `${role.charAt(0).toUpperCase()}${role.slice(1).replaceAll('-', ' ')}`;
