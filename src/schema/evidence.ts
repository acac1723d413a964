import { z } from 'zod';
import { language, line, slug } from './text.ts';
import { anchorTooLong } from './words.ts';

/** How a passage in what was read is told: in a text, in a document, in a broadcast. */
export const PASSAGE_KINDS = ['paragraph', 'page', 'minute'] as const;

export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** A time from the beginning of a broadcast, `12:30` or `1:02:30`. */
export const time = z
  .string()
  .regex(
    /^(?:\d{1,2}:[0-5]\d|\d{1,3}):[0-5]\d$/,
    'is not a time — write minutes and seconds from the beginning, "12:30", or hours too, "1:02:30"',
  );

/** The seconds of a time. */
export const secondsOf = (text: string): number =>
  text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** Where a finding stands: the article, the place in it, and words to look for. */
export const evidence = z
  .strictObject({
    article: slug.describe('File name of the article without `.mdx`.'),
    paragraph: z
      .int()
      .min(1, 'is below 1 — paragraphs are counted from 1')
      .max(999)
      .optional()
      .describe(
        'Number of the body paragraph, counted from 1 (headlines, captions and page noise are not counted).',
      ),
    page: z
      .int()
      .min(1, 'is below 1 — pages are counted from 1')
      .max(9999)
      .optional()
      .describe('Instead of the paragraph, for a document: its page, counted from its first one.'),
    minute: time
      .optional()
      .describe('Instead of the paragraph, for a broadcast: the time at which it is said, `12:30`.'),
    phrase: line(120)
      .refine((text) => anchorTooLong(text) === null, {
        error: ({ input }) => anchorTooLong(String(input)) ?? undefined,
      })
      .describe(
        'At most six words, exactly as printed or said, that occur once in that place; without spaces between words, twelve letters (Chinese, Japanese) or thirty (Thai, Lao, Khmer, Burmese).',
      ),
    language: language.optional().describe("Language of the phrase, when it differs from the article's."),
    credited: z
      .array(slug)
      .min(
        1,
        'is empty — name at least one source; use the article\'s "own words" source if it credits nobody',
      )
      .describe('The sources that the article credits for it (file names in `content/sources`).'),
  })
  .superRefine((item, { addIssue }) => {
    const given = PASSAGE_KINDS.filter((kind) => item[kind] !== undefined);
    if (given.length === 0)
      addIssue({
        code: 'custom',
        path: ['paragraph'],
        message: 'is missing — write the paragraph, or the page of a document, or the minute of a broadcast',
      });
    if (given.length > 1)
      addIssue({
        code: 'custom',
        path: [given[1]!],
        message: `stands beside ${given[0]} — keep the one of them by which readers find the words`,
      });
  });

export type Evidence = z.infer<typeof evidence>;

/** A passage in an article: `at` is a number, of a minute the time as it is written. */
export type Passage = { by: 'paragraph' | 'page'; at: number } | { by: 'minute'; at: string };

/** The passage that evidence gives; the check sees to it that it is one. */
export function passageOf({ paragraph, page, minute }: Partial<Pick<Evidence, PassageKind>>): Passage {
  if (minute !== undefined) return { by: 'minute', at: minute };
  return page !== undefined ? { by: 'page', at: page } : { by: 'paragraph', at: paragraph! };
}

/** What tells a passage from all others of an article: of a paragraph its number alone, as records have it. */
export const passageKey = ({ by, at }: Passage): number | string => (by === 'paragraph' ? at : `${by} ${at}`);
