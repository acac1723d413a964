import { z } from 'zod';
import { edtf } from './date.ts';
import { line, slug } from './text.ts';

/** What an article can rest on. */
export const SOURCE_KINDS = {
  investigation: 'Investigation',
  records: 'Records',
  images: 'Images',
  statement: 'Statement',
  'wire report': 'Wire report',
  'own words': "The article's own words",
} as const;

export type SourceKind = keyof typeof SOURCE_KINDS;

/** One step of the chain record → reporters → article: an investigation, a data set, a statement, a wire report. */
export const source = z.strictObject({
  /** What it is, in a few words: `Russian customs information`. */
  title: line(100),
  /** `investigation`, `records`, `images`, `statement`, `wire report`, or `own words` (an article credits nobody). */
  kind: z.enum(Object.keys(SOURCE_KINDS) as [SourceKind, ...SourceKind[]]),
  /** Who made it: the reporters of an investigation, the speaker of a statement. Empty when not named. */
  by: z.array(slug).default([]),
  /** Who saw or obtained it, or to whom it was said. Empty when the article does not say. */
  seenBy: z.array(slug).default([]),
  /** The sources that it rests on in turn. A source that rests on nothing is a root. */
  restsOn: z.array(slug).default([]),
  /** For records: which kind, in words shared by all sources of that kind (`Russian customs data`), so that the corroboration page can say when roots are alike. */
  records: line(60).optional(),
  /** When it was made or published, if an article says so. */
  when: edtf.optional(),
  /** What is known about it from the articles, in a sentence or two. */
  summary: line(400).optional(),
});

export type SourceFile = z.infer<typeof source>;
