import type { FindingFile } from '../../schema/finding.ts';
import type { Quantity } from '../../schema/quantity.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import type { Relation } from '../../schema/relation.ts';

/**
 * The number that stands on a relation: the one that it names; where it names none, the finding's only number if
 * something moves, or money is awarded or demanded, in this relation and in no other. Else `null`: a number without its scope would mislead.
 */
export function quantityOn(
  relation: Relation,
  { quantities, relations }: Pick<FindingFile, 'quantities' | 'relations'>,
): Quantity | null {
  if (relation.quantity !== undefined) return quantities[relation.quantity - 1] ?? null;
  const moving = relations.filter(
    ({ kind }) => RELATION_KINDS[kind].moves !== 'nothing' || RELATION_KINDS[kind].form === 'payment',
  );
  const sole = quantities.length === 1 && moving.length === 1 && moving[0] === relation;
  return sole ? quantities[0]! : null;
}
