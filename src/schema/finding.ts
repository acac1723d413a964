import { z } from 'zod';
import { edtf, edtfOrDays } from './date.ts';
import { evidence } from './evidence.ts';
import { FINDING_KIND_IDS } from './finding-kind.ts';
import { GRADE_IDS } from './grade.ts';
import { quantity } from './quantity.ts';
import { relation } from './relation.ts';
import { responses } from './response.ts';
import { line, slug, findingNumber } from './text.ts';
import { waivers } from './waiver.ts';

/** One finding: front matter of `content/findings/<NNN>-<slug>.mdx`. The number is the file name's. */
export const finding = z.strictObject({
  statement: line(420).describe('The one checkable sentence, in our own words, with its hedge inside it.'),
  title: line(80).describe('A few words for lists, timeline rows and cards; hedged like the statement.'),
  kind: z.enum(FINDING_KIND_IDS).describe('`fact`, `statement` (somebody says), `limitation` or `unknown`.'),
  chapter: slug.describe('The chapter that it belongs to: a file in `content/chapters`, without its number.'),
  grade: z.enum(GRADE_IDS).describe("`records`, `reported`, `alleged`, or `stated` (the party's own word)."),
  when: edtfOrDays.describe(
    'When it happened or was said: EDTF, a list of several days, or `null` when the articles give no date.',
  ),
  whenText: line(80)
    .optional()
    .describe(
      "The article's own time words (at most six), translated: `last year`; of several articles those of the first in `evidence`. Required with `when`.",
    ),
  whenBasis: z
    .enum(['stated', 'derived'])
    .optional()
    .describe(
      '`stated` when the article prints the date, `derived` when we work it out; required with `when`.',
    ),
  before: z
    .array(findingNumber)
    .default([])
    .describe('Numbers of findings that it came before, where an article says so: the dates must allow it.'),
  after: z
    .array(findingNumber)
    .default([])
    .describe('Numbers of findings that it came after, where an article says so.'),
  supersedes: findingNumber
    .optional()
    .describe(
      'The number of the finding that this one sets aside: a decision that was overturned, a figure that was withdrawn. Both say so.',
    ),
  asOf: edtf
    .optional()
    .describe('For a state (owns, raises money for…): the date up to which the article vouches for it.'),
  quantities: z
    .array(quantity)
    .default([])
    .describe('The numbers in the statement, each with comparator and scope.'),
  relations: z
    .array(relation)
    .default([])
    .describe('Who did what to whom; edges are drawn from these and from nothing else.'),
  entities: z
    .array(slug)
    .default([])
    .describe('Everybody and everything that the finding is about, besides the parties of its relations.'),
  evidence: z
    .array(evidence)
    .min(1, 'is empty — no finding without evidence: name article, paragraph, phrase and credited source')
    .describe('Where it stands; at least one.'),
  responses: responses.describe('Who answers: a list, `none recorded`, or `not applicable`.'),
  doesNotShow: z.array(line(300)).default([]).describe('What the evidence does not show, one sentence each.'),
  waivers,
});

export type FindingFile = z.infer<typeof finding>;
