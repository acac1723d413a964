import { z } from 'zod';
import { isWrittenIn, SCRIPT_IDS } from './script.ts';
import { language, line, slug } from './text.ts';
import { waivers } from './waiver.ts';

/** What an entity is; `ftm` is its FollowTheMoney schema. */
export const ENTITY_KINDS = {
  company: { label: 'Company', ftm: 'Company' },
  person: { label: 'Person', ftm: 'Person' },
  'public body': { label: 'Public body', ftm: 'PublicBody' },
  'armed group': { label: 'Armed group', ftm: 'Organization' },
  organisation: { label: 'Organisation', ftm: 'Organization' },
  outlet: { label: 'News outlet', ftm: 'Organization' },
  country: { label: 'Country', ftm: 'Address' },
  place: { label: 'Place', ftm: 'Address' },
} as const;

export type EntityKind = keyof typeof ENTITY_KINDS;

/** How a spelling relates to the entity. */
export const NAME_KINDS = ['legal', 'short', 'translated', 'as printed', 'transliterated'] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/** One spelling seen. */
export const entityName = z
  .strictObject({
    text: line(80).describe('The name, letter by letter.'),
    language: language.describe('Its language: `nl`, `ru`, `zh`.'),
    script: z
      .enum(SCRIPT_IDS)
      .default('Latn')
      .describe('Its script as ISO 15924 writes it: `Latn`, `Cyrl`, `Hans`.'),
    kind: z
      .enum(NAME_KINDS)
      .describe('`legal`, `short`, `translated`, `as printed` (in an article) or `transliterated`.'),
  })
  .refine(({ text, script }) => isWrittenIn(text, script), {
    path: ['text'],
    error: ({ input }) =>
      `is not written in the letters of its script (${(input as { script: string }).script}) — add the right script, for example script: Cyrl, or type the name again`,
  });

/** One company, person, public body, armed group, other organisation, outlet, country or place. */
export const entity = z
  .strictObject({
    name: line(60).describe(
      'The one spelling used on every page. For somebody known from an arrest or accusation: given name and initial.',
    ),
    inSentence: line(70)
      .optional()
      .describe('The name as it reads inside a sentence, where that differs: `the Rivers Ministry`.'),
    kind: z.enum(Object.keys(ENTITY_KINDS) as [EntityKind, ...EntityKind[]]).describe('What it is.'),
    unnamed: z
      .boolean()
      .default(false)
      .describe('True for a party that the sources mention but do not name ("several buyers").'),
    knownFrom: z
      .enum(['arrest', 'accusation'])
      .optional()
      .describe(
        'For a natural person of whom the articles report an arrest or an accusation: everywhere but on its own pages it is “a person”.',
      ),
    names: z
      .array(entityName)
      .default([])
      .describe('Other spellings seen, each with language, script and kind.'),
    country: slug.optional().describe('The country it belongs to (file name in `content/entities`).'),
    role: slug
      .optional()
      .describe('Its column in the relationship diagram, one of those in `content/site.yaml`.'),
    describes: line(40).describe('A few words under the name in diagrams: `sand merchant`.'),
    summary: line(400).optional().describe('One or two sentences for its page, from the articles alone.'),
    code: z
      .string()
      .regex(/^[a-z]{2}$/, 'is not a country code — write two small letters, for example "nl"')
      .optional()
      .describe('For a country: its two-letter code (ISO 3166), used in data files.'),
    note: line(400).optional().describe('A remark by the editors, for example why two names are kept apart.'),
    waivers,
  })
  // Letters of another script look like Latin ones: a name that uses them says so.
  .refine(({ name, names }) => isWrittenIn(name, 'Latn') || names.some(({ text }) => text === name), {
    path: ['name'],
    error:
      'has letters that are not Latin — type it in Latin letters, or list the same spelling under names with its script',
  });

export type EntityFile = z.infer<typeof entity>;
