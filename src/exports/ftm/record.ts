import { createHash } from 'node:crypto';
import type { Article, Entity, Finding, Report } from '../../model/report.ts';
import type { ENTITY_KINDS } from '../../schema/entity.ts';
import type { RelationSchema } from '../../schema/relation-kind.ts';
import type { Address } from '../address.ts';
import { ftmLanguage } from './language.ts';

/** Types of the FollowTheMoney properties that are used here; a property that is not in this table is not written. */
const PROPERTIES = {
  name: 'name',
  alias: 'name',
  weakAlias: 'name',
  previousName: 'name',
  full: 'address',
  country: 'country',
  summary: 'text',
  description: 'text',
  notes: 'text',
  sourceUrl: 'url',
  publisher: 'string',
  publisherUrl: 'url',
  recordId: 'string',
  proof: 'entity',
  date: 'date',
  startDate: 'date',
  endDate: 'date',
  amount: 'number',
  currency: 'string',
  payer: 'entity',
  beneficiary: 'entity',
  purpose: 'text',
  debtor: 'entity',
  creditor: 'entity',
  contract: 'entity',
  supplier: 'entity',
  authority: 'string',
  director: 'entity',
  employee: 'entity',
  employer: 'entity',
  agent: 'entity',
  client: 'entity',
  person: 'entity',
  relative: 'entity',
  relationship: 'string',
  percentage: 'string',
  reason: 'text',
  case: 'entity',
  party: 'entity',
  sender: 'entity',
  receiver: 'entity',
  goodsDescription: 'text',
  owner: 'entity',
  asset: 'entity',
  member: 'entity',
  organization: 'entity',
  subject: 'entity',
  object: 'entity',
  role: 'string',
  status: 'string',
  involved: 'entity',
  document: 'entity',
  entity: 'entity',
  title: 'string',
  author: 'string',
  language: 'language',
  publishedAt: 'date',
} as const;

export type Property = keyof typeof PROPERTIES;

/** The type of a property in a schema: the authority of a contract is a party, that of a sanction a name. */
export function typeOf(schema: Schema, property: Property): string {
  return schema === 'Contract' && property === 'authority' ? 'entity' : PROPERTIES[property];
}

/** FollowTheMoney schemata that are used here. Nothing marks a natural person out: no topic, no sanction, no case. */
export type Schema =
  | (typeof ENTITY_KINDS)[keyof typeof ENTITY_KINDS]['ftm']
  | RelationSchema
  | 'Contract'
  | 'Event'
  | 'Article'
  | 'Documentation';

/** One value; `lang` (ISO 639-3) where it is text in a language. */
export interface Value {
  text: string;
  lang: string | null;
}

/** One FollowTheMoney entity with what its statements need: where it comes from and its page. */
export interface FtmRecord {
  id: string;
  schema: Schema;
  properties: [Property, Value[]][];
  /** The finding that it says; `null` for parties and articles. */
  finding: Finding | null;
  /** The article that it is or that mentions it; `null` where many do. */
  article: Article | null;
  /** Full address of the finding, or of the page of the entity or article. */
  url: string;
}

/** What every record is made with. */
export interface Desk {
  report: Report;
  address: Address;
  /** Name of the dataset: lower-case words joined by underscores, as FollowTheMoney tools want it. */
  dataset: string;
  /** Language of our own words. */
  lang: string | null;
}

type Given = string | Value | null | undefined;

/** Starts the work on one report. The dataset is named after the host of the site, which lasts longer than a title. */
export function deskOf(report: Report, address: Address): Desk {
  const dataset = new URL(report.site.address).hostname.replace(/[^a-z0-9]+/g, '_');
  return { report, address, dataset, lang: ftmLanguage(report.site.language) };
}

/** The properties that have a value, each value once, in the order given; plain text is in our own language. */
export function properties(
  desk: Desk,
  given: Partial<Record<Property, Given | readonly Given[]>>,
): FtmRecord['properties'] {
  return Object.entries(given).flatMap(([name, some]): FtmRecord['properties'] => {
    const property = name as Property;
    const values = (Array.isArray(some) ? some : [some]).flatMap((value: Given) =>
      value ? [valueOf(desk, property, value)] : [],
    );
    const once = [...new Map(values.map((value) => [value.text, value])).values()];
    return once.length === 0 ? [] : [[property, once]];
  });
}

/** Where a page of ours says so, and who publishes it. */
export const published = ({ address, report }: Desk, path: string) => ({
  sourceUrl: address(path),
  publisher: report.site.publisher.name,
  publisherUrl: address('/'),
});

/** First part of every id. */
const prefix = (dataset: string): string => dataset.replaceAll('_', '-');

/** Id of a party or place. */
export const entityKey = ({ dataset }: Desk, entity: Entity): string =>
  `${prefix(dataset)}-entity-${entity.id}`;

/** Id of an article. */
export const articleKey = ({ dataset }: Desk, article: Article): string =>
  `${prefix(dataset)}-article-${article.slug}`;

/** Id of anything else: the fingerprint of a key that stays when an editor reorders or rewords a finding. */
export const hashedKey = ({ dataset }: Desk, ...key: (string | number)[]): string =>
  `${prefix(dataset)}-${sha1(key.join('/'))}`;

/** SHA-1 of a text in UTF-8, as 40 hexadecimal digits. */
export const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** Types of property whose values have a language. */
const SPOKEN: readonly string[] = ['name', 'text', 'string', 'address'];

function valueOf({ lang }: Desk, property: Property, value: string | Value): Value {
  if (typeof value !== 'string') return value;
  return { text: value, lang: SPOKEN.includes(PROPERTIES[property]) ? lang : null };
}
