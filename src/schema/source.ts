import { z } from 'zod';
import { edtf } from './date.ts';
import { line, slug } from './text.ts';
import { waivers } from './waiver.ts';

/** What an article can rest on. */
export const SOURCE_KINDS = [
  'investigation',
  'records',
  'images',
  'statement',
  'mixed',
  'wire report',
  'own words',
  'our reading',
] as const;

/**
 * Which kind of record it is, one or several, for the words of a grade ("in a judgment cited by the article"); the
 * words stand in `src/text/en.ts`.
 */
export const RECORD_KINDS = [
  'trade data',
  'customs records',
  'company register',
  'company registers',
  'land register',
  'land registers',
  'ship register',
  'ship registers',
  'licence register',
  'licence registers',
  'payment records',
  'accounts',
  'contract',
  'contracts',
  'judgment',
  'judgments',
  'court papers',
  'correspondence',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** What several records of a kind are: contracts, where it is a contract; the same where the word counts nothing. */
export const severalOf = (kind: RecordKind): RecordKind =>
  RECORD_KINDS.find((other) => other === `${kind}s`) ?? kind;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One step of the chain record → reporters → article: an investigation, a data set, a statement, a wire report. */
export const source = z.strictObject({
  title: line(100).describe('What it is, in a few words: `Customs records of one port`.'),
  kind: z
    .enum(SOURCE_KINDS)
    .describe(
      '`investigation`, `records`, `images`, `statement`, `mixed` (records and people that an article cites in one breath, without saying which of them shows or says what), `wire report` (an agency published it, and the article says so), `own words` (an article credits nobody) or `our reading` (what we miss in an article or find unclear; nobody says it).',
    ),
  by: z
    .array(slug)
    .default([])
    .describe(
      'Who made it: the reporters of an investigation, the speaker of a statement. Somebody whom the article only describes is a party with `unnamed: true`; empty when not even that is printed.',
    ),
  seenBy: z
    .array(slug)
    .default([])
    .describe('Who saw or obtained it, or to whom it was said. Empty when the article does not say.'),
  restsOn: z
    .array(slug)
    .default([])
    .describe('The sources that it rests on in turn. A source that rests on nothing is a root.'),
  retells: z
    .array(slug)
    .default([])
    .describe(
      "For an article's own words: the investigations that it retells as it says this without naming a source. It is no second source beside them.",
    ),
  records: line(60)
    .optional()
    .describe(
      'For records: which kind, in words shared by all sources of that kind (`port customs data`), so that the corroboration page can say when roots are alike.',
    ),
  recordKind: z
    .enum(RECORD_KINDS)
    .optional()
    .describe(
      'For records: which kind, for the words of the grade (“in a judgment cited by the article”), one or several; left out, they are “records”.',
    ),
  when: edtf.optional().describe('When it was made or published, if an article says so.'),
  summary: line(400).optional().describe('What is known about it from the articles, in a sentence or two.'),
  waivers,
});

/** True for what is no source beside its article: nobody could be credited or looked up for it. */
export const isArticlesOwn = (kind: SourceKind): boolean => kind === 'own words' || kind === 'our reading';

export type SourceFile = z.infer<typeof source>;
