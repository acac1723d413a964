import type { t } from '../../../src/text/t.ts';

/**
 * What of the content may change without a new version of any finding, as `folder.field` with all that stands in it;
 * `/permalinks/` prints it with the reason. Everything else makes a version: `coverage.test.ts`
 * changes each field of each schema and holds it against this table.
 */
export const EXCEPTIONS = {
  /** Under which heading a finding stands. */
  grouping: ['findings.chapter', 'chapters'],
  /** Columns, captions and borders of pictures. */
  pictures: [
    'findings.before',
    'findings.after',
    'findings.relations.fromRole',
    'findings.relations.toRole',
    'entities.role',
    'entities.describes',
    'site.columns',
    'site.border',
    'site.context',
  ],
  /** What a party's own page says of it. */
  parties: [
    'entities.kind',
    'entities.country',
    'entities.names',
    'entities.unnamed',
    'entities.knownFrom',
    'entities.summary',
    'entities.code',
    'entities.note',
  ],
  /** What an article's own page says of it; the address, because articles move. */
  articles: [
    'articles.address',
    'articles.outletBasis',
    'articles.publishedBasis',
    'articles.publishedNote',
    'articles.addressBasis',
    'articles.addressMatched',
    'articles.archived',
    'articles.standing',
    'articles.paragraphs',
    'articles.pages',
    'articles.duration',
    'articles.restsOn',
    'articles.notes',
  ],
  /** What is said of a source where sources are compared. */
  sources: ['sources.records', 'sources.when', 'sources.summary', 'sources.retells'],
  /** What the desk keeps for its own checks. */
  desk: [
    'findings.waivers',
    'entities.waivers',
    'articles.waivers',
    'tensions.waivers',
    'chapters.waivers',
    'site.waivers',
    'sources.waivers',
    'articles.words',
    'articles.runs',
    'site.neverSay',
    'articles.fingerprints',
    'articles.verified',
  ],
  /** Who publishes, and the words of the pages that stand around the findings. */
  site: [
    'site.title',
    'site.subtitle',
    'site.description',
    'site.language',
    'site.address',
    'site.publisher',
    'site.contact',
    'site.licence',
    'site.coverage',
    'site.contactedParties',
    'site.privacy',
    'site.launched',
    'site.lead',
    'site.opening',
    'site.inShort',
  ],
} as const satisfies Record<
  Exclude<keyof typeof t.promise.permalinks.exceptions, 'context'>,
  readonly string[]
>;

/** The row that lets a field change, or null. */
export function exceptionFor(field: string): string | null {
  const fits = (entry: string) => field === entry || field.startsWith(`${entry}.`);
  return Object.entries(EXCEPTIONS).find(([, entries]) => entries.some(fits))?.[0] ?? null;
}
