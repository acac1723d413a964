import { z } from 'zod';
import { RELATION_KIND_IDS } from './relation-kind.ts';
import { line, slug } from './text.ts';

/** Who did what to whom: the edge that a finding supports, in the direction that it says. */
export const relation = z.strictObject({
  /** The verb, from the closed table in `src/schema/relation-kind.ts`. */
  kind: z.enum(RELATION_KIND_IDS),
  /** The party that the goods or the act come from (file name in `content/entities`). */
  from: slug,
  /** The party that the goods or the act go to. */
  to: slug,
  /** The country or party on the way, only where the source is clear that these goods went through it. */
  via: slug.optional(),
  /** What moved or is meant, in a few words: `drone parts`. */
  goods: line(60).optional(),
  /** The words on the edge, comparator included (`about $103,000`); left out, they are made from number and goods. */
  label: line(40).optional(),
  /** Column of the first party in this relation only, when it is not its usual `role`. */
  fromRole: slug.optional(),
  /** Column of the second party in this relation only. */
  toRole: slug.optional(),
});

export type Relation = z.infer<typeof relation>;
