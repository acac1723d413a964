import { z } from 'zod';
import { language, line, slug } from './text.ts';

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

/** One spelling seen. */
export const entityName = z.strictObject({
  /** The name, letter by letter. */
  text: line(80),
  /** Its language: `nl`, `ru`, `zh`. */
  language,
  /** Its script as ISO 15924 writes it: `Latn`, `Cyrl`, `Hans`. */
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'is not a script code — write for example "Latn", "Cyrl" or "Hans"')
    .default('Latn'),
  /** `legal`, `short`, `translated`, `as printed` (in an article) or `transliterated`. */
  kind: z.enum(NAME_KINDS),
});

/** One company, person, public body, armed group, other organisation, outlet, country or place. */
export const entity = z.strictObject({
  /** The one spelling used on every page. For somebody known from an arrest or accusation: given name and initial. */
  name: line(60),
  /** What it is. */
  kind: z.enum(Object.keys(ENTITY_KINDS) as [EntityKind, ...EntityKind[]]),
  /** True for a party that the sources mention but do not name ("Russian companies"). */
  unnamed: z.boolean().default(false),
  /** Other spellings seen, each with language, script and kind. */
  names: z.array(entityName).default([]),
  /** The country it belongs to (file name in `content/entities`). */
  country: slug.optional(),
  /** Its column in the relationship diagram, one of those in `content/site.yaml`. */
  role: slug.optional(),
  /** A few words under the name in diagrams: `drone maker`. */
  describes: line(40),
  /** One or two sentences for its page, from the articles alone. */
  summary: line(400).optional(),
  /** For a country: its two-letter code (ISO 3166), used in data files. */
  code: z
    .string()
    .regex(/^[a-z]{2}$/, 'is not a country code — write two small letters, for example "nl"')
    .optional(),
  /** A remark by the editors, for example why two names are kept apart. */
  note: line(400).optional(),
});

export type EntityFile = z.infer<typeof entity>;
