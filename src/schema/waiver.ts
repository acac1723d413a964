import { z } from 'zod';
import { line } from './text.ts';

/** Words of a file that need not agree with their finding, with the reason; last key of a file. */
export const waivers = z
  .array(
    z.strictObject({
      words: line(120).describe('The words as the check quotes them.'),
      reason: line(240).describe('Why they may differ from the finding, for whoever edits next.'),
    }),
  )
  .default([])
  .describe(
    'Words in this file that need not agree with their finding. Nothing that is missing, and no word of `neverSay`, can be waived.',
  );

/** An editor's reason why some words need not agree. */
export type Waiver = z.infer<typeof waivers>[number];
