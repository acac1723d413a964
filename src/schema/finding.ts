import { z } from 'zod';
import { edtf } from './date.ts';
import { evidence } from './evidence.ts';
import { FINDING_KIND_IDS } from './finding-kind.ts';
import { GRADE_IDS } from './grade.ts';
import { quantity } from './quantity.ts';
import { relation } from './relation.ts';
import { responses } from './response.ts';
import { line, slug } from './text.ts';

/** One finding: front matter of `content/findings/<NNN>-<slug>.mdx`. The number is the file name's. */
export const finding = z.strictObject({
  /** The one checkable sentence, in our own words, with its hedge inside it. */
  statement: line(420),
  /** A few words for lists, timeline rows and cards; hedged like the statement. */
  title: line(80),
  /** `fact`, `statement` (somebody says), `limitation` or `unknown`. */
  kind: z.enum(FINDING_KIND_IDS),
  /** One of the themes in `content/site.yaml`. */
  theme: slug,
  /** `records`, `reported`, `alleged`, or `stated` (the party's own word). */
  grade: z.enum(GRADE_IDS),
  /** When it happened or was said: EDTF, or `null` when the articles give no date. */
  when: edtf.nullable(),
  /** The article's own time words (at most six), translated: `last year`; required with `when`. */
  whenText: line(80).optional(),
  /** `stated` when the article prints the date, `derived` when we work it out; required with `when`. */
  whenBasis: z.enum(['stated', 'derived']).optional(),
  /** For a state (owns, raises money for…): the date up to which the article vouches for it. */
  asOf: edtf.optional(),
  /** The numbers in the statement, each with comparator and scope. */
  quantities: z.array(quantity).default([]),
  /** Who did what to whom; edges are drawn from these and from nothing else. */
  relations: z.array(relation).default([]),
  /** Everybody and everything that the finding is about, besides the parties of its relations. */
  entities: z.array(slug).default([]),
  /** Where it stands; at least one. */
  evidence: z
    .array(evidence)
    .min(1, 'is empty — no finding without evidence: name article, paragraph, phrase and credited source'),
  /** Who answers: a list, `none recorded`, or `not applicable`. */
  responses,
  /** What the evidence does not show, one sentence each. */
  doesNotShow: z.array(line(300)).default([]),
});

export type FindingFile = z.infer<typeof finding>;
