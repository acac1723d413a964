import { z } from 'zod';
import { findingNumber, line } from './text.ts';

/** Two findings that contradict or sit uneasily together: front matter of `content/tensions/<NN>-<slug>.mdx`; the body says why it matters. */
export const tension = z.strictObject({
  /** What pulls in two directions, in a few words. */
  title: line(120),
  /** The two findings, by number. */
  findings: z.tuple([findingNumber, findingNumber], {
    error: 'is not a pair of numbers — write two findings, for example [4, 12]',
  }),
  /** What pulls in the two directions: `contradicts`, or `sits uneasily with`. */
  kind: z.enum(['contradicts', 'sits uneasily with']),
});

export type TensionFile = z.infer<typeof tension>;
