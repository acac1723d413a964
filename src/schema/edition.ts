import { z } from 'zod';
import { line } from './text.ts';
import { waivers } from './waiver.ts';

/**
 * Where in a file words stand that another language replaces: `true` for a text, a list with one shape for each of its
 * items, a map by key (`*`: every key). A text may be one that means the same in every language, or one that a
 * language may need where the original does not (`added`).
 */
export type WordShape =
  true | 'added' | { readonly same: string } | readonly [WordShape] | { readonly [key: string]: WordShape };

/** The words of each folder (and of the two files beside them). All else is structure, which stands once. */
export const WORDS_OF = {
  site: {
    title: true,
    subtitle: true,
    description: true,
    publisher: { name: true, about: true },
    coverage: true,
    contactedParties: true,
    privacy: true,
    lead: { headline: true },
    opening: [{ text: true }],
    inShort: [{ text: true }],
    columns: [{ title: true, note: true }],
    border: { label: true },
    context: [{ label: true }],
  },
  glossary: { '*': { term: true, meaning: true } },
  chapters: { title: true, question: true, inShort: [{ text: true }] },
  articles: { title: true, publishedNote: true, notes: [{ text: true }], verified: { result: true } },
  findings: {
    statement: true,
    title: true,
    whenText: true,
    quantities: [{ unit: true, what: true }],
    relations: [{ goods: true, what: true, label: true, sentence: true }],
    responses: [{ answers: { same: 'this finding' }, summary: true }],
    doesNotShow: [true],
  },
  entities: { name: true, inSentence: 'added', describes: true, summary: true, note: true },
  sources: { title: true, records: true, summary: true },
  tensions: { title: true },
} as const satisfies Record<string, WordShape>;

const DIGEST = /^sha256-[0-9a-f]{12}$/;

/** What an entry of an edition says of itself, beside the words. */
export const editionEntry = z.strictObject({
  translates: z
    .custom<number | string>(
      (value) =>
        typeof value === 'string' ? DIGEST.test(value) : Number.isInteger(value) && Number(value) > 0,
      'is neither the number of a version nor a digest — write what it should be',
    )
    .describe(
      'Which version of the original these words translate; before the launch, and where a file has no versions, the digest of its words.',
    ),
  machine: z
    .literal(true, { error: 'is not true — write "machine: true", or leave the key out' })
    .optional()
    .describe('`true` where a machine made the words; readers are told so.'),
  readBy: line(80).optional().describe('Who read what the machine made, by name or office.'),
  waivers,
});

export type EditionEntry = z.infer<typeof editionEntry>;
export const EDITION_KEYS = Object.keys(editionEntry.shape);
