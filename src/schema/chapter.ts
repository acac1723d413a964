import { z } from 'zod';
import { carried, line } from './text.ts';
import { waivers } from './waiver.ts';

/** One chapter of the report: front matter of `content/chapters/<NN>-<slug>.mdx`; the body tells it, and may be empty. */
export const chapter = z.strictObject({
  title: line(80).describe('Heading; it names nobody beside a number of goods.'),
  question: line(140)
    .refine((text) => text.endsWith('?'), 'does not end with a question mark — ask what the chapter answers')
    .describe('The question that the chapter answers; it stands under the heading.'),
  inShort: z
    .array(carried)
    .min(1, 'is empty — write one to three sentences')
    .max(5, 'has more than five sentences — keep the most important')
    .describe('The answer in a few sentences, each with its findings.'),
  waivers,
});

export type ChapterFile = z.infer<typeof chapter>;
