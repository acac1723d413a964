import { z } from 'zod';
import { findingNumber, line, slug } from './text.ts';

/**
 * How a party answers (right of reply): one row of structure for each kind, `denial` for the only one that can make
 * a finding "denied", `says` for those that say something about what is answered, `quoted` for those that would say too
 * much in our own words: only with the source's verb. The words stand in `src/text/en.ts`.
 */
export const RESPONSE_KINDS = {
  denies: { denial: true, says: true },
  explains: { denial: false, says: true },
  unreachable: { denial: false, says: false },
  'no comment': { denial: false, says: false },
  admits: { denial: false, says: true, quoted: true },
  confirms: { denial: false, says: true, quoted: true },
  corrects: { denial: false, says: true, quoted: true },
} as const satisfies Record<string, { denial: boolean; says: boolean; quoted?: true }>;

export type ResponseKind = keyof typeof RESPONSE_KINDS;
export const RESPONSE_KIND_IDS = Object.keys(RESPONSE_KINDS) as [ResponseKind, ...ResponseKind[]];

/** One answer that an article records. */
export const response = z.strictObject({
  by: slug.describe('Who answers (file name in `content/entities`).'),
  kind: z
    .enum(RESPONSE_KIND_IDS)
    .describe(
      '`denies`, `explains`, `unreachable` or `no comment`; `admits`, `confirms` and `corrects` only with the source’s own `verb`. An assurance or "not confirmed" explains; it does not deny.',
    ),
  verb: line(60)
    .optional()
    .describe(
      'The verb of the source, as printed, where the kind is `admits`, `confirms` or `corrects`: `erkent`.',
    ),
  answers: line(140).describe(
    'What is answered: `this finding`, or in a few words what else. Only a denial of `this finding` counts as one.',
  ),
  summary: line(300).describe('The answer in our own words, with its hedge.'),
  finding: findingNumber
    .optional()
    .describe('The finding that carries this answer as a statement of its own, if there is one.'),
});

/** The words that say why there is no list of answers. */
export const NO_RESPONSES = ['none recorded', 'not applicable'] as const;

export const responses = z.union(
  [
    z.enum(NO_RESPONSES),
    z.array(response).min(1, 'is an empty list — write "none recorded" or "not applicable"'),
  ],
  {
    error: 'is neither a list of answers nor "none recorded" or "not applicable"',
  },
);

/** True for a kind of answer that only the source's own verb can bear out. */
export const isQuoted = (kind: ResponseKind): boolean => 'quoted' in RESPONSE_KINDS[kind];

export type Response = z.infer<typeof response>;
