import type { Entity, Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { csvTable } from './csv.ts';
import { table } from './table.ts';
import { t } from '../../text/t.ts';

/** One row for each company, person, public body, group, outlet, country and place. */
export const ENTITIES = table<Entity>()({
  id: ['unique string', ({ id }) => id],
  url: ['unique string', ({ url }, address) => address(url)],
  name: ['required string', ({ name }) => name],
  kind: ['required string', ({ kind }) => kind],
  unnamed: ['required boolean', ({ unnamed }) => unnamed],
  country: ['string', ({ country }) => country?.id ?? null],
  country_name: ['string', ({ country }) => country?.name ?? null],
  country_code: ['string', ({ country, code }) => country?.code ?? code ?? null],
  drawn_in_column: ['string', ({ role }) => role ?? null],
  describes: ['string', ({ describes }) => describes],
  summary: ['string', ({ summary }) => summary ?? null],
  other_names: [
    'string',
    (entity) => entity.names.map((spelling) => t.exports.spelling(spelling)).join('; '),
  ],
  findings: ['string', (entity) => entity.findings.map(({ number }) => number).join('; ')],
  finding_urls: ['string', (entity, address) => entity.findings.map(({ url }) => address(url)).join(' ')],
});

/** `entities.csv` */
export const entitiesCsv = ({ entities }: Report, address: Address): string =>
  csvTable(ENTITIES, entities, address);
