import { z } from 'zod';
import { findingNumber, line } from './text.ts';
import { waivers } from './waiver.ts';

/** Two findings that contradict or sit uneasily together: front matter of `content/tensions/<NN>-<slug>.mdx`; the body says why it matters. */
export const tension = z.strictObject({
  title: line(120).describe('What pulls in two directions, in a few words.'),
  findings: z
    .tuple([findingNumber, findingNumber], {
      error: 'is not a pair of numbers — write two findings, for example [4, 12]',
    })
    .describe('The two findings, by number.'),
  kind: z
    .enum(['contradicts', 'sits uneasily with'])
    .describe('What pulls in the two directions: `contradicts`, or `sits uneasily with`.'),
  waivers,
});

export type TensionFile = z.infer<typeof tension>;
