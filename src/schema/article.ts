import { z } from 'zod';
import { day, edtf } from './date.ts';
import { language, line, slug, webAddress } from './text.ts';

/** Where a piece of metadata comes from. */
export const BASES = {
  text: 'printed in the text',
  address: "taken from the article's address",
  derived: 'worked out from the text',
  'stored copy': 'matched against a stored copy of the page',
} as const;

const basis = z.enum(Object.keys(BASES) as [keyof typeof BASES, ...(keyof typeof BASES)[]]);

/** One news article that was read: front matter of `content/articles/<slug>.mdx`. The body is our own summary. */
export const article = z.strictObject({
  /** Our own title for it: what it reports. */
  title: line(120),
  /** The article's own headline, as printed; left out when the text has none. */
  headline: line(300).optional(),
  /** Language of the article. */
  language,
  /** The outlet (file name in `content/entities`); left out when nothing names it. */
  outlet: slug.optional(),
  /** Where the outlet's name comes from. */
  outletBasis: basis.optional(),
  /** The author as printed; left out when none is named. */
  author: line(80).optional(),
  /** When it was published: EDTF; `~` when worked out. */
  published: edtf,
  /** Where the date comes from. */
  publishedBasis: basis,
  /** What the text itself says about its date, in our words. */
  publishedNote: line(240).optional(),
  /** Address of the article on the web, when one is known. */
  address: webAddress.optional(),
  /** Where the address comes from. */
  addressBasis: basis.optional(),
  /** The day on which the address was matched with the text. */
  addressMatched: day.optional(),
  /** Number of body paragraphs. */
  paragraphs: z.int().min(1).max(999),
  /** What it rests on (file names in `content/sources`). */
  restsOn: z.array(slug).min(1, 'is empty — name what the article rests on, at least its "own words" source'),
  /** Remarks by the editors: garbled passages, or where opening and body differ. */
  notes: z
    .array(
      z.strictObject({
        /** The paragraph that the remark is about. */
        paragraph: z.int().min(1).max(999).optional(),
        /** The remark, one or two sentences. */
        text: line(500),
      }),
    )
    .default([]),
  /** SHA-256 of each normalised paragraph, written by `npm run new -- article`; never the text itself. */
  fingerprints: z
    .array(
      z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 fingerprint — run "npm run new -- article" to make it'),
    )
    .optional(),
  /** The last time `npm run verify` compared the evidence with the original text. */
  verified: z
    .strictObject({
      /** The day of the comparison. */
      date: day,
      /** What it found, in words. */
      result: line(200),
    })
    .optional(),
});

export type ArticleFile = z.infer<typeof article>;
