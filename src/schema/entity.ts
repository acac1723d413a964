import { z } from 'zod';
import { isCountry, meantBy } from './codes.ts';
import { edtf } from './date.ts';
import { isWrittenIn, SCRIPT_IDS, scriptOf } from './script.ts';
import { findingNumber, language, line, slug } from './text.ts';
import { waivers } from './waiver.ts';

/**
 * What an entity is, those who act first: `ftm` is its FollowTheMoney schema, `does` tells who acts and speaks from
 * what things are done with, `column` is where the diagram puts it in an investigation that writes no columns.
 */
export const ENTITY_KINDS = {
  company: { ftm: 'Company', does: true, column: 'companies' },
  person: { ftm: 'Person', does: true, column: 'people' },
  'public body': { ftm: 'PublicBody', does: true, column: 'authorities' },
  'armed group': { ftm: 'Organization', does: true, column: 'groups' },
  organisation: { ftm: 'Organization', does: true, column: 'groups' },
  outlet: { ftm: 'Organization', does: true, column: 'groups' },
  country: { ftm: 'Address', does: false, column: 'places' },
  place: { ftm: 'Address', does: false, column: 'places' },
  house: { ftm: 'RealEstate', does: false, column: 'things' },
  vessel: { ftm: 'Vessel', does: false, column: 'things' },
  account: { ftm: 'BankAccount', does: false, column: 'things' },
  case: { ftm: 'CourtCase', does: false, column: 'authorities' },
} as const;

export type EntityKind = keyof typeof ENTITY_KINDS;
export const ENTITY_KIND_IDS = Object.keys(ENTITY_KINDS) as [EntityKind, ...EntityKind[]];
/** A column of the diagram where the investigation writes none. */
export type KindColumn = (typeof ENTITY_KINDS)[EntityKind]['column'];
/** These columns from left to right. */
export const KIND_COLUMNS = [
  'people',
  'companies',
  'groups',
  'authorities',
  'things',
  'places',
] as const satisfies KindColumn[];

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
      .describe(`Its script as ISO 15924 writes it: ${SCRIPT_IDS.map((id) => `\`${id}\``).join(', ')}.`),
    kind: z
      .enum(NAME_KINDS)
      .describe('`legal`, `short`, `translated`, `as printed` (in an article) or `transliterated`.'),
    from: edtf
      .optional()
      .describe(
        'Since when the party has had this name, where an article says so (EDTF), with its `finding`.',
      ),
    until: edtf
      .optional()
      .describe(
        'Until when, for a name that it has no more: a company that was renamed; with its `finding`.',
      ),
    finding: findingNumber
      .optional()
      .describe('The finding that says since or until when, in which the party has a part.'),
  })
  .superRefine(({ from, until, finding }, { addIssue }) => {
    const dated = from !== undefined || until !== undefined;
    const message = dated
      ? 'is missing — write the finding that says since or until when the name was in use'
      : 'says nothing here — it carries from and until: write one of them, or leave the key out';
    if (dated !== (finding !== undefined)) addIssue({ code: 'custom', path: ['finding'], message });
  })
  .refine(({ text, script }) => isWrittenIn(text, script), {
    path: ['text'],
    error: ({ input }) =>
      `is not written in the letters of its script (${(input as { script: string }).script}) — add the right script, for example script: ${scriptOf((input as { text: string }).text) ?? 'Cyrl'}, or type the name again`,
  });

/** True for whoever acts and speaks: no country, no place, no thing, no court case. */
export const acts = ({ kind }: { kind: EntityKind }): boolean => ENTITY_KINDS[kind].does;

/** One company, person, public body, armed group, other organisation, outlet, country, place, house, vessel, account or court case. */
export const entity = z
  .strictObject({
    name: line(60).describe(
      'The one spelling used on every page. For somebody known from an arrest or accusation: given name and initial.',
    ),
    inSentence: line(70)
      .optional()
      .describe('The name as it reads inside a sentence, where that differs: `the Rivers Ministry`.'),
    kind: z
      .enum(ENTITY_KIND_IDS)
      .describe('What it is. A `case` is a court case with a name or number of its own, not the court.'),
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
      .describe(
        'Its column in the relationship diagram, one of those in `content/site.yaml`, if that has any; left out without them, its kind decides.',
      ),
    describes: line(40).describe('A few words under the name in diagrams: `sand merchant`.'),
    summary: line(400).optional().describe('One or two sentences for its page, from the articles alone.'),
    code: z
      .string()
      .regex(/^[a-z]{2}$/, 'is not a country code — write two small letters, for example "nl"')
      .refine((code) => !/^[a-z]{2}$/.test(code) || isCountry(code), {
        error: ({ input }) =>
          `"${String(input)}" is the code of no country (ISO 3166) — ${meantBy('country', String(input), 'write its code, or a private one, xa to xz, where it has none')}`,
      })
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
