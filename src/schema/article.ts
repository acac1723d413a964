import { z } from 'zod';
import { day, edtf } from './date.ts';
import { time } from './evidence.ts';
import { language, line, slug, webAddress } from './text.ts';
import { waivers } from './waiver.ts';

/** Where a piece of metadata comes from. */
const BASES = {
  text: 'printed in the text',
  address: "taken from the article's address",
  derived: 'worked out from the text',
  'stored copy': 'matched against a stored copy of the page',
} as const;

/** What `npm run links` can find at an article's address. */
const STANDINGS = ['alive', 'changed', 'gone', 'removed', 'unclear'] as const;

export type Standing = (typeof STANDINGS)[number];

const basis = z.enum(Object.keys(BASES) as [keyof typeof BASES, ...(keyof typeof BASES)[]]);

/** One news article that was read: front matter of `content/articles/<slug>.mdx`. The body is our own summary. */
export const article = z
  .strictObject({
    title: line(120).describe('Our own title for it: what it reports.'),
    headline: line(300)
      .optional()
      .describe("The article's own headline, as printed; left out when the text has none."),
    language: language.describe('Language of the article.'),
    outlet: slug
      .optional()
      .describe('The outlet (file name in `content/entities`); left out when nothing names it.'),
    outletBasis: basis.optional().describe("Where the outlet's name comes from."),
    author: line(80).optional().describe('The author as printed; left out when none is named.'),
    published: edtf.describe('When it was published: EDTF; `~` when worked out.'),
    publishedBasis: basis.describe('Where the date comes from.'),
    publishedNote: line(240).optional().describe('What the text itself says about its date, in our words.'),
    address: webAddress.optional().describe('Address of the article on the web, when one is known.'),
    addressBasis: basis.optional().describe('Where the address comes from.'),
    addressMatched: day.optional().describe('The day on which the address was matched with the text.'),
    archived: z
      .strictObject({
        address: webAddress.describe('Address of the copy.'),
        date: day.describe('The day on which the copy was made.'),
        reason: line(240)
          .optional()
          .describe(
            'Why the article is not where it was, and how you know that it was not corrected or taken down; needed once it is gone.',
          ),
      })
      .optional()
      .describe(
        'A copy that you have decided to offer to readers; never where the article may have been corrected, taken down or freed of a name.',
      ),
    standing: z
      .array(
        z.strictObject({
          from: day.describe('The first day on which it was so.'),
          to: day.describe('The last day on which it was looked at.'),
          state: z
            .enum(STANDINGS)
            .describe('`alive`, `changed`, `gone`, `removed` (the outlet says so) or `unclear`.'),
          words: line(240).describe('What was found, in words.'),
          paragraphs: z
            .array(z.int().min(1).max(999))
            .optional()
            .describe('The paragraphs that no longer stand there as we read them.'),
        }),
      )
      .min(1, 'is empty — remove the key, or run "npm run links -- --record --date <today>"')
      .optional()
      .describe('What `npm run links` found at its address, oldest first; written by that command.'),
    paragraphs: z.int().min(1).max(999).optional().describe('Number of body paragraphs.'),
    pages: z
      .int()
      .min(1)
      .max(9999)
      .optional()
      .describe('For a document whose evidence is found by page: the number of its pages.'),
    duration: time
      .optional()
      .describe('For a broadcast whose evidence is found by minute: how long it is, `58:20`.'),
    restsOn: z
      .array(slug)
      .min(1, 'is empty — name what the article rests on, at least its "own words" source')
      .describe('What it rests on (file names in `content/sources`).'),
    notes: z
      .array(
        z.strictObject({
          paragraph: z.int().min(1).max(999).optional().describe('The paragraph that the remark is about.'),
          text: line(500).describe('The remark, one or two sentences.'),
        }),
      )
      .default([])
      .describe('Remarks by the editors: garbled passages, or where opening and body differ.'),
    fingerprints: z
      .array(
        z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 fingerprint — run "npm run new -- article" to make it'),
      )
      .optional()
      .describe(
        'SHA-256 of each normalised paragraph, written by `npm run new -- article`; never the text itself.',
      ),
    words: z
      .int()
      .min(1)
      .optional()
      .describe(
        'How many words its paragraphs have, written with the fingerprints: a summary has at most a third.',
      ),
    runs: z
      .array(
        z
          .string()
          .regex(
            /^(?:[\w-]{8}){1,12}$/,
            'is no line of hashes — run "npm run verify -- <folder> --record" to make it',
          ),
      )
      .optional()
      .describe(
        'Hashes of eight words in a row, written with the fingerprints: by them the check knows a sentence of the text again, and no word can be read out of them.',
      ),
    verified: z
      .strictObject({
        date: day.describe('The day of the comparison.'),
        result: line(200).describe('What it found, in words.'),
        changed: z
          .boolean()
          .optional()
          .describe('True where the article was not as it was imported any more.'),
        digest: z
          .string()
          .regex(
            /^[0-9a-f]{64}$/,
            'is not a SHA-256 digest — run "npm run verify -- <folder> --record" to make it',
          )
          .optional()
          .describe(
            'SHA-256 of what was compared: when the evidence changes, the check asks to compare again.',
          ),
      })
      .optional()
      .describe('The last time `npm run verify` compared the evidence with the original text.'),
    waivers,
  })
  .refine(({ paragraphs, pages, duration }) => (paragraphs ?? pages ?? duration) !== undefined, {
    path: ['paragraphs'],
    error:
      'is missing — write the number of paragraphs, or the pages of a document, or the duration of a broadcast',
  });

export type ArticleFile = z.infer<typeof article>;
