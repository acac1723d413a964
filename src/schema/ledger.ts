import { z } from 'zod';
import { day } from './date.ts';
import { findingNumber, line } from './text.ts';

/** What an address can be. Only a live one has a page of its own content. */
const ADDRESS_STATES = ['live', 'moved', 'merged', 'withdrawn'] as const;

/** An address of the site: a path that starts and may end with a slash. */
const sitePath = z
  .string()
  .max(200, 'is longer than 200 characters — shorten it')
  .regex(
    /^\/(?:[a-z0-9][a-z0-9.-]*\/)*(?:[a-z0-9][a-z0-9.-]*)?$/,
    'is not an address of this site — write a path such as /findings/12/',
  );

/** What a change of a finding is to its readers. Only a correction says that something was wrong. */
export const CHANGE_KINDS = ['correction', 'clarification', 'update', 'wording'] as const;

/** What a publication does: it changes findings and adds new ones, or it ends an address. */
const PUBLICATION_KINDS = [
  ...CHANGE_KINDS,
  'withdrawal',
  'merger',
  'split',
  'move',
  'withholding',
  'translation',
] as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 hash');
const saltText = z.string().regex(/^[0-9a-f]{32,64}$/, 'is not a salt');

/** What a line of a publication has beside its record, once words were taken out of that publication. */
export const lineSeal = z.object({
  salt: saltText
    .optional()
    .describe('What is hashed with the line, so that nobody can guess it from its hash.'),
  seal: hash.optional().describe('The hash that the line had before words were taken out of it.'),
});

/** Names that were withheld at once. Nothing in it tells them: each spelling is kept as a slow hash over a salt. */
const withheld = z.strictObject({
  gap: line(40).describe('What stands in a text where a name was.'),
  slug: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('What stands in a file name or an address where a name was.'),
  salt: saltText.describe(
    'What is hashed with each spelling; one for all, so that the hash can be a slow one.',
  ),
  names: z
    .array(
      z.strictObject({
        words: z.int().min(1).max(9).describe('How many words it has.'),
        hash: hash.describe('scrypt of its words in plain small letters, in hexadecimal.'),
      }),
    )
    .min(1),
});

/** The first line of a publication. */
export const publicationHeader = z.strictObject({
  buildsOn: z.array(hash).describe('Digests of the publications that nothing built on before this one.'),
  date: day.describe('The day of the publication.'),
  kind: z.enum(PUBLICATION_KINDS).describe('What it does.'),
  note: line(400).optional().describe('What is published and why; absent where the words had to be removed.'),
  replaces: z.array(hash).optional().describe('Digests of publications that a rebase replaced by this one.'),
  withheld: withheld.optional().describe('Names that were withheld.'),
  salt: saltText.optional().describe('From this the salt of each line follows.'),
  noteSalt: saltText.optional().describe('The salt of the note, once words were taken out of a line.'),
  seal: hash.optional().describe('The hash of the note that was removed.'),
});

/** One line of the ledger about an address: from this day on it is in this state. */
export const addressRecord = z.strictObject({
  address: sitePath.describe('The path alone, without the host: it stays true when the site moves.'),
  date: day.describe('The day on which it was published, or from which the state holds.'),
  state: z.enum(ADDRESS_STATES).describe('`live`, `moved`, `merged` or `withdrawn`.'),
  target: sitePath.optional().describe('Where it leads now; for a withdrawn finding its successor, if any.'),
  into: z
    .array(sitePath)
    .min(2)
    .optional()
    .describe('For a finding that was split: the addresses of the findings that it became.'),
  reason: line(400).optional().describe('Why; required unless the address is live.'),
  subject: line(140).optional().describe('For a withdrawal: in general words, what stood there.'),
  legal: z.literal(true).optional().describe('For a withdrawal that removes the text from every version.'),
});

/**
 * The fields of a finding that carry its meaning, as they were published. Kinds and grades are plain text here:
 * an old record must stay readable when a table of kinds changes.
 */
const snapshot = z.looseObject({
  statement: z.string(),
  kind: z.string(),
  grade: z.string(),
  when: z.string().nullable(),
  whenText: z.string().optional(),
  whenBasis: z.string().optional(),
  asOf: z.string().optional(),
  quantities: z.array(
    z.looseObject({
      value: z.number(),
      upTo: z.number().optional(),
      unit: z.string().optional(),
      comparator: z.string(),
      currency: z.string().optional(),
      what: z.string(),
    }),
  ),
  relations: z.array(
    z.looseObject({
      kind: z.string(),
      from: z.string(),
      to: z.string(),
      via: z.string().optional(),
      goods: z.string().optional(),
      share: z.string().optional(),
      since: z.string().optional(),
      until: z.string().optional(),
      label: z.string().optional(),
      quantity: z.number().optional(),
      sentence: z.string().optional(),
    }),
  ),
  evidence: z.array(
    z.looseObject({
      article: z.string(),
      paragraph: z.number().optional(),
      page: z.number().optional(),
      minute: z.string().optional(),
      phrase: z.string(),
      language: z.string().optional(),
      credited: z.array(z.string()),
    }),
  ),
  responses: z.union([
    z.string(),
    z.array(
      z.looseObject({
        by: z.string(),
        kind: z.string(),
        answers: z.string(),
        summary: z.string(),
        verb: z.string().optional(),
        finding: z.number().optional(),
      }),
    ),
  ]),
  doesNotShow: z.array(z.string()),
  // From the second form on: what readers get beside that, in the words of its day.
  title: z.string().optional(),
  entities: z.array(z.string()).optional(),
  roots: z.array(z.string()).optional(),
  parties: z
    .array(z.looseObject({ id: z.string(), name: z.string(), inSentence: z.string().optional() }))
    .optional(),
  articles: z
    .array(
      z.looseObject({
        slug: z.string(),
        title: z.string(),
        headline: z.string().optional(),
        language: z.string(),
        outlet: z.string().optional(),
        author: z.string().optional(),
        published: z.string(),
      }),
    )
    .optional(),
  chain: z
    .array(
      z.looseObject({
        id: z.string(),
        title: z.string(),
        kind: z.string(),
        by: z.array(z.string()),
        seenBy: z.array(z.string()),
        restsOn: z.array(z.string()),
        recordKind: z.string().optional(),
      }),
    )
    .optional(),
  supersedes: z.number().optional(),
  supersededBy: z.array(z.looseObject({ finding: z.number(), overturned: z.boolean() })).optional(),
  pairs: z.array(z.looseObject({ with: z.number(), kind: z.string(), title: z.string() })).optional(),
});

/** One line of the ledger about a finding: what it said from this day on. */
export const versionRecord = z.strictObject({
  finding: findingNumber.describe('The number of the finding.'),
  n: z.int().min(1).max(9999).describe('The version, counted from 1.'),
  date: day.describe('The day on which it was published.'),
  note: line(400)
    .optional()
    .describe('What changed and why; removed only by a withdrawal for legal reasons.'),
  sha256: hash.describe('Hash of the snapshot as canonical JSON.'),
  form: z
    .int()
    .min(1)
    .optional()
    .describe('Which fields the snapshot has (see `snapshot.ts`); absent for the first form.'),
  snapshot: snapshot.optional().describe('What it said; removed only by a withdrawal for legal reasons.'),
  original: z
    .int()
    .min(1)
    .optional()
    .describe('In an edition: the version of the original that these words stand for.'),
  untranslated: z
    .literal(true)
    .optional()
    .describe('In an edition: the words are the original’s, because nobody had translated them by then.'),
});

export type ChangeKind = (typeof CHANGE_KINDS)[number];
/** What a version is to its readers; in an edition its words may change while the original stays. */
export type VersionKind = ChangeKind | 'translation';
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];
export type PublicationHeader = z.infer<typeof publicationHeader>;
export type Withheld = z.infer<typeof withheld>;
export type LineSeal = z.infer<typeof lineSeal>;
export type AddressState = (typeof ADDRESS_STATES)[number];
export type AddressRecord = z.infer<typeof addressRecord>;
export type VersionRecord = z.infer<typeof versionRecord>;
export type LedgerRecord = AddressRecord | VersionRecord;
export type Snapshot = z.infer<typeof snapshot>;

/** True for a line about a version of a finding. */
export const isVersion = (record: LedgerRecord): record is VersionRecord => 'finding' in record;
