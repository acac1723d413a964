import { z } from 'zod';
import { language, line, slug } from './text.ts';
import { anchorTooLong } from './words.ts';

/** Where a finding stands: the article, the paragraph, and words to look for. */
export const evidence = z.strictObject({
  article: slug.describe('File name of the article without `.mdx`.'),
  paragraph: z
    .int()
    .min(1, 'is below 1 — paragraphs are counted from 1')
    .max(999)
    .describe(
      'Number of the body paragraph, counted from 1 (headlines, captions and page noise are not counted).',
    ),
  phrase: line(120)
    .refine((text) => anchorTooLong(text) === null, {
      error: ({ input }) => anchorTooLong(String(input)) ?? undefined,
    })
    .describe(
      'At most six words, exactly as printed, that occur once in that paragraph; without spaces between words, twelve letters (Chinese, Japanese) or thirty (Thai, Lao, Khmer, Burmese).',
    ),
  language: language.optional().describe("Language of the phrase, when it differs from the article's."),
  credited: z
    .array(slug)
    .min(1, 'is empty — name at least one source; use the article\'s "own words" source if it credits nobody')
    .describe('The sources that the article credits for it (file names in `content/sources`).'),
});

export type Evidence = z.infer<typeof evidence>;
