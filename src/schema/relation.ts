import { z } from 'zod';
import { RELATION_KIND_IDS } from './relation-kind.ts';
import { line, slug } from './text.ts';

/** Who did what to whom: the edge that a finding supports, in the direction that it says. */
export const relation = z.strictObject({
  kind: z
    .enum(RELATION_KIND_IDS)
    .describe('The verb, from the closed table in `src/schema/relation-kind.ts`.'),
  from: slug.describe('The party that the goods or the act come from (file name in `content/entities`).'),
  to: slug.describe('The party that the goods or the act go to.'),
  via: slug
    .optional()
    .describe(
      'The country or party on the way, only where the source is clear that these goods went through it.',
    ),
  goods: line(60).optional().describe('What moved or is meant, in a few words: `engine parts`.'),
  quantity: z
    .int(
      'is not a whole number — write which of the quantities stands on the edge, for example 1 for the first',
    )
    .min(1, 'is below 1 — quantities are counted from 1')
    .optional()
    .describe(
      "Which of the finding's `quantities` stands on the edge, counted from 1; left out, it is the only one, if something moves in this relation and in no other.",
    ),
  label: line(40)
    .optional()
    .describe(
      'The words on the edge, comparator included (`about €20,000`); left out, they are made from number and goods.',
    ),
  sentence: line(200)
    .optional()
    .describe(
      'The edge read aloud, without a full stop, where the words of the table would say too much or read badly.',
    ),
  fromRole: slug
    .optional()
    .describe('Column of the first party in this relation only, when it is not its usual `role`.'),
  toRole: slug.optional().describe('Column of the second party in this relation only.'),
});

export type Relation = z.infer<typeof relation>;
