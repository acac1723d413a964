import { certainlyPublished } from '../../model/time/certain.ts';
import type { Article, Evidence, Report } from '../../model/report.ts';
import { lastingAddress, type Address } from '../address.ts';
import { COLUMNS, type ColumnName } from '../tables/columns.ts';
import { passageKey } from '../../schema/evidence.ts';
import { asTheyAre, csvText, type Cell } from '../tables/csv.ts';
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

type Row = Record<ColumnName<'statements'>, Cell>;

/**
 * `statements.csv`: the FollowTheMoney entities value by value, as its statement format has them, with the
 * place in the article that each rests on: a finding that two articles carry is stated twice. Columns after `id`
 * are ours; programs that read statements skip them. Every value is that of `entities.ftm.json`: nothing is disarmed
 * for spreadsheets, which the page on data says.
 */
export function statementsCsv(report: Report, address: Address): string {
  return csvText(COLUMNS.statements, statementRows(report, address), asTheyAre);
}

/** Every statement as a row. */
export function statementRows(report: Report, address: Address): Row[] {
  const desk = deskOf(report, address);
  return ftmRecords(desk).flatMap((record) => rowsOf(desk, record));
}

function rowsOf(desk: Desk, record: FtmRecord): Row[] {
  const places: (Evidence | null)[] = record.finding?.evidence ?? [null];
  return places.flatMap((place) => [
    row(desk, record, place, 'id', 'id', { text: record.id, lang: null }),
    ...record.properties.flatMap(([property, values]) =>
      valuesAt(desk, place, property, values).map((value) =>
        row(desk, record, place, property, typeOf(record.schema, property), value),
      ),
    ),
  ]);
}

/** At one place of one article the proof is that article alone. */
function valuesAt(desk: Desk, place: Evidence | null, property: Property, values: readonly Value[]) {
  if (property !== 'proof' || place === null) return values;
  return values.filter(({ text }) => text === articleKey(desk, place.article));
}

function row(
  desk: Desk,
  record: FtmRecord,
  place: Evidence | null,
  prop: string,
  type: string,
  value: Value,
): Row {
  const article = place?.article ?? record.article;
  const seen = article ? dayOf(article) : null;
  return {
    canonical_id: record.id,
    entity_id: record.id,
    prop,
    prop_type: type,
    schema: record.schema,
    value: value.text,
    dataset: desk.dataset,
    origin: article?.slug ?? null,
    lang: value.lang,
    original_value: place && prop === 'summary' ? place.phrase : null,
    external: 'f',
    first_seen: seen,
    last_seen: seen,
    id: statementKey(desk, record, place, prop, type, value),
    finding: record.finding?.number ?? null,
    paragraph: place?.passage.by === 'paragraph' ? place.passage.at : null,
    anchor: place?.phrase ?? null,
    anchor_lang: place?.language ?? null,
    url: record.url,
    page: place?.passage.by === 'page' ? place.passage.at : null,
    minute: place?.passage.by === 'minute' ? place.passage.at : null,
  };
}

/**
 * As FollowTheMoney makes the key of a statement (`dataset.entity.property.value@lang`), with the place added. An address
 * of the site counts as its lasting one: on a host for trials a statement is still the same.
 */
function statementKey(
  desk: Desk,
  { id }: FtmRecord,
  place: Evidence | null,
  prop: string,
  type: string,
  value: Value,
): string {
  const { lang } = value;
  const [served, lasting] = [desk.address('/'), lastingAddress(desk.report)('/')];
  const isOwn = type === 'url' && value.text.startsWith(served);
  const text = isOwn ? lasting + value.text.slice(served.length) : value.text;
  const key = `${desk.dataset}.${id}.${prop}.${text}${lang ? `@${lang}` : ''}`;
  return sha1(place ? `${key}/${place.article.slug}/${passageKey(place.passage)}/${place.phrase}` : key);
}

/** The day of publication where it is known to the day. */
function dayOf(article: Article): string | null {
  const date = certainlyPublished(article);
  return date?.length === 10 ? date : null;
}
