import type { EntityKind } from '../../schema/entity.ts';
import { RELATION_KIND_IDS, rowOf, type RelationKind } from '../../schema/relation-kind.ts';
import type { Relation as RelationFile } from '../../schema/relation.ts';

/** What is wrong with a relation's kind, at which of its keys, and what to write instead. */
export interface Misfit {
  key: 'kind' | 'from' | 'to' | 'goods' | 'what';
  words: string;
}

/** How many kinds a message suggests. */
const SUGGESTED = 6;

/**
 * A kind of the wrong family: between parties that it cannot join, or with goods where it tells of none. Suggests the
 * kinds that fit; `null` where nothing is wrong.
 */
export function misfitOf(
  relation: Pick<RelationFile, 'kind' | 'goods' | 'what'>,
  from: { kind: EntityKind },
  to: { kind: EntityKind },
): Misfit | null {
  const { kind, goods, what } = relation;
  const row = rowOf(kind);
  if (goods !== undefined && what !== undefined)
    return { key: 'what', words: 'goods and what are two names of one thing — keep one of them' };
  if (goods !== undefined && row.family !== 'goods' && row.family !== 'open')
    return {
      key: 'goods',
      words: `"${kind}" tells of no goods — write what: instead of goods: for what is meant, or, if goods moved, a kind such as ${quoted(fitting(from.kind, to.kind).filter((id) => rowOf(id).moves === 'goods'))}`,
    };
  if (joins(kind, from.kind, to.kind)) return null;
  const key = row.from.includes(from.kind) ? 'to' : 'from';
  return { key, words: `${misjoined(kind, from.kind, to.kind)} — ${instead(kind, from.kind, to.kind)}` };
}

const joins = (kind: RelationKind, from: EntityKind, to: EntityKind): boolean => {
  const row = rowOf(kind);
  const straight = row.from.includes(from) && row.to.includes(to);
  return straight || (!row.directed && row.from.includes(to) && row.to.includes(from));
};

const misjoined = (kind: RelationKind, from: EntityKind, to: EntityKind): string =>
  `"${kind}" cannot go from ${called(from)} to ${called(to)}`;

function instead(kind: RelationKind, from: EntityKind, to: EntityKind): string {
  if (from === 'case' || to === 'case')
    return 'name the court case in entities, and let the relation join the court and the party: "ruled for", "ruled against", "convicted" …';
  const kinds = fitting(from, to);
  if (joins(kind, to, from)) return 'swap from and to';
  if (kinds.length === 0) return 'write "linked to", or say it in the statement alone';
  return `did you mean ${quoted(kinds)}?`;
}

/** The kinds that can join two such parties, those that few others could be joined by first. */
function fitting(from: EntityKind, to: EntityKind): RelationKind[] {
  const width = (id: RelationKind) => rowOf(id).from.length * rowOf(id).to.length;
  return RELATION_KIND_IDS.filter((id) => rowOf(id).family !== 'open' && joins(id, from, to)).sort(
    (a, b) => width(a) - width(b) || RELATION_KIND_IDS.indexOf(a) - RELATION_KIND_IDS.indexOf(b),
  );
}

function quoted(kinds: readonly RelationKind[]): string {
  const some = kinds.slice(0, SUGGESTED).map((id) => `"${id}"`);
  return some.length < 2 ? some.join('') : `${some.slice(0, -1).join(', ')} or ${some.at(-1)!}`;
}

const called = (kind: EntityKind): string =>
  kind === 'case' ? 'a court case' : `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
