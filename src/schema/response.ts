import { z } from 'zod';
import { findingNumber, line, slug } from './text.ts';

/**
 * How a party answers (right of reply): one row of structure for each kind, `denial` for the only one that can make
 * a finding "denied", `says` for those that say something about what is answered. The words stand in `src/text/en.ts`.
 */
export const RESPONSE_KINDS = {
  denies: { denial: true, says: true },
  explains: { denial: false, says: true },
  unreachable: { denial: false, says: false },
  'no comment': { denial: false, says: false },
} as const satisfies Record<string, { denial: boolean; says: boolean }>;

export type ResponseKind = keyof typeof RESPONSE_KINDS;
export const RESPONSE_KIND_IDS = Object.keys(RESPONSE_KINDS) as [ResponseKind, ...ResponseKind[]];

/** One answer that an article records. */
export const response = z.strictObject({
  by: slug.describe('Who answers (file name in `content/entities`).'),
  kind: z
    .enum(RESPONSE_KIND_IDS)
    .describe(
      '`denies`, `explains`, `unreachable` or `no comment`. An assurance or "not confirmed" explains; it does not deny.',
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

export type Response = z.infer<typeof response>;
