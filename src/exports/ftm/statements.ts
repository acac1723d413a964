import { certainlyPublished } from '../../model/time/certain.ts';
import type { Article, Evidence, Report } from '../../model/report.ts';
import { lastingAddress, type Address } from '../address.ts';
import { passageKey } from '../../schema/evidence.ts';
import { asTheyAre, csvTable } from '../tables/csv.ts';
import { at } from '../tables/evidence.ts';
import { table } from '../tables/table.ts';
import { ftmRecords } from './ftm.ts';
import {
  articleKey,
  deskOf,
  sha1,
  typeOf,
  type Desk,
  type FtmRecord,
  type Property,
  type Value,
} from './record.ts';

/** One value of a record, at one place in an article that it rests on. */
interface Statement {
  desk: Desk;
  record: FtmRecord;
  place: Evidence | null;
  prop: string;
  type: string;
  value: Value;
}

/**
 * The FollowTheMoney entities value by value, as its statement format has them, with the place in the article that each
 * rests on: a finding that two articles carry is stated twice. Columns after `id` are ours; programs that read
 * statements skip them.
 */
export const STATEMENTS = table<Statement>()({
  canonical_id: ['required string', ({ record }) => record.id],
  entity_id: ['required string', ({ record }) => record.id],
  prop: ['required string', ({ prop }) => prop],
  prop_type: ['required string', ({ type }) => type],
  schema: ['required string', ({ record }) => record.schema],
  value: ['required string', ({ value }) => value.text],
  dataset: ['required string', ({ desk }) => desk.dataset],
  origin: ['string', (statement) => articleOf(statement)?.slug ?? null],
  lang: ['string', ({ value }) => value.lang],
  original_value: ['string', ({ place, prop }) => (place && prop === 'summary' ? place.phrase : null)],
  external: ['required string', () => 'f'],
  first_seen: ['string', seenOn],
  last_seen: ['string', seenOn],
  id: ['unique string', statementKey],
  finding: ['integer', ({ record }) => record.finding?.number ?? null],
  paragraph: ['integer', ({ place }) => at('paragraph', place)],
  anchor: ['string', ({ place }) => place?.phrase ?? null],
  anchor_lang: ['string', ({ place }) => place?.language ?? null],
  url: ['required string', ({ record }) => record.url],
  page: ['integer', ({ place }) => at('page', place)],
  minute: ['string', ({ place }) => at('minute', place)],
});

/** `statements.csv`. Every value is that of `entities.ftm.json`: nothing is disarmed for spreadsheets, which the page on data says. */
export const statementsCsv = (report: Report, address: Address): string =>
  csvTable(STATEMENTS, statementsOf(report, address), address, asTheyAre);

/** Every statement, one a row. */
export function statementsOf(report: Report, address: Address): Statement[] {
  const desk = deskOf(report, address);
  return ftmRecords(desk).flatMap((record) => {
    const places: (Evidence | null)[] = record.finding?.evidence ?? [null];
    return places.flatMap((place) => [
      { desk, record, place, prop: 'id', type: 'id', value: { text: record.id, lang: null } },
      ...record.properties.flatMap(([prop, values]) =>
        valuesAt(desk, place, prop, values).map((value) => ({
          desk,
          record,
          place,
          prop,
          type: typeOf(record.schema, prop),
          value,
        })),
      ),
    ]);
  });
}

/** At one place of one article the proof is that article alone. */
function valuesAt(desk: Desk, place: Evidence | null, property: Property, values: readonly Value[]) {
  if (property !== 'proof' || place === null) return values;
  return values.filter(({ text }) => text === articleKey(desk, place.article));
}

const articleOf = ({ place, record }: Statement): Article | null => place?.article ?? record.article;

/**
 * As FollowTheMoney makes the key of a statement (`dataset.entity.property.value@lang`), with the place added. An address
 * of the site counts as its lasting one: on a host for trials a statement is still the same.
 */
function statementKey({ desk, record: { id }, place, prop, type, value }: Statement): string {
  const { lang } = value;
  const [served, lasting] = [desk.address('/'), lastingAddress(desk.report)('/')];
  const isOwn = type === 'url' && value.text.startsWith(served);
  const text = isOwn ? lasting + value.text.slice(served.length) : value.text;
  const key = `${desk.dataset}.${id}.${prop}.${text}${lang ? `@${lang}` : ''}`;
  return sha1(place ? `${key}/${place.article.slug}/${passageKey(place.passage)}/${place.phrase}` : key);
}

/** The day of publication where it is known to the day. */
function seenOn(statement: Statement): string | null {
  const article = articleOf(statement);
  const date = article && certainlyPublished(article);
  return date?.length === 10 ? date : null;
}
