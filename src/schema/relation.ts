import { z } from 'zod';
import { OTHER_VERBS, RELATION_KIND_IDS } from './relation-kind.ts';
import { edtf } from './date.ts';
import { line, slug } from './text.ts';

/** `51%`, `at least 25%`, `between 10% and 15%`, `a majority`. */
const SHARE =
  /^(?:(?:at least |at most |about |more than |less than )?\d{1,3}(?:\.\d+)?%|between \d{1,3}(?:\.\d+)?% and \d{1,3}(?:\.\d+)?%|a (?:majority|minority))$/;

/** Who did what to whom: the edge that a finding supports, in the direction that it says. */
export const relation = z.strictObject({
  kind: z
    .enum(RELATION_KIND_IDS, {
      error: ({ input }) => {
        const verb = String(input);
        const meant = Object.hasOwn(OTHER_VERBS, verb) ? OTHER_VERBS[verb] : undefined;
        return meant && `"${String(input)}" is no kind of relation — write ${meant}`;
      },
    })
    .describe('The verb, from the table of relations in `content/README.md`.'),
  from: slug.describe(
    'The first party, as the table of relations says: who pays, owns, decides (file name in `content/entities`).',
  ),
  to: slug.describe('The second party: who is paid, owned, decided upon.'),
  via: slug
    .optional()
    .describe(
      'The country or party on the way, only where the source is clear that what is told of went through it.',
    ),
  goods: line(60)
    .optional()
    .describe('What moved, in a few words: `engine parts`. For goods alone; else write `what`.'),
  what: line(60)
    .optional()
    .describe(
      'What is meant, in a few words, as the table of relations says: what was paid for, an office, a charge, a decision.',
    ),
  share: line(40)
    .regex(
      SHARE,
      'is not a share — write for example "51%", "at least 25%", "between 10% and 15%", "a majority" or "a minority"',
    )
    .optional()
    .describe('How much of it is owned or meant: `51%`, `at least 25%`, `a majority`.'),
  since: edtf.optional().describe('From when it holds, as the article says: EDTF.'),
  until: edtf.optional().describe('Until when it held; then the state needs no `asOf`.'),
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
