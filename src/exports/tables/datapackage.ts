import type { Report } from '../../model/report.ts';
import { sha256 } from '../../reading/sha256.ts';
import { lastingAddress, type Address } from '../address.ts';
import { COLUMNS, meaningOf, type TableName } from './columns.ts';
import type { Column } from './table.ts';
import { DATA_FILES, type DataFile } from './files.ts';
import { deskOf } from '../ftm/record.ts';
import { t } from '../../text/t.ts';

/**
 * `datapackage.json`: what is in each file, with its size, its number of rows and its SHA-256, and for tables
 * the meaning of every column. (Frictionless Data Package 1, https://specs.frictionlessdata.io)
 */
export function datapackageJson(report: Report, address: Address): string {
  const { site } = report;
  const descriptor = {
    profile: 'data-package',
    name: deskOf(report, address).dataset,
    id: lastingAddress(report)('/data/datapackage.json'),
    title: site.title,
    description: t.exports.dataPackage(site),
    ...(report.ledger.last === null ? {} : { created: `${report.ledger.last}T00:00:00Z` }),
    homepage: address('/data/'),
    licenses: [
      {
        name: site.licence.name.replace(/[^-A-Za-z0-9._]+/g, '-'),
        path: site.licence.address,
        title: site.licence.name,
      },
    ],
    contributors: [{ title: site.publisher.name, role: 'publisher', path: address('/') }],
    sources: report.articles.map((article) => ({
      title: article.headline ?? t.exports.sources.named(article),
      path: article.address ?? address(article.url),
    })),
    resources: DATA_FILES.map((file) => resourceOf(file, report, address)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf(file: DataFile, report: Report, address: Address) {
  const text = file.text(report, address);
  return {
    profile: file.table ? 'tabular-data-resource' : 'data-resource',
    name:
      file.name.replace(/\.(csv|json|ics|bib)$/, '').replaceAll('.', '-') +
      (file.table ? '' : `-${file.format}`),
    title: t.exports.files[file.name].title,
    path: file.name,
    format: file.format,
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    rows: file.rows(report, address),
    ...(file.table ? { dialect: DIALECT, schema: schemaOf(file.table) } : {}),
  };
}

const DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

/** What a row's columns mean, and which columns lead to another table. */
function schemaOf(table: TableName) {
  const columns = COLUMNS[table];
  const key = columns.find(({ unique }) => unique);
  return {
    fields: columns.map((column) => fieldOf(column, meaningOf(table, column.name))),
    missingValues: [''],
    ...(key ? { primaryKey: key.name } : {}),
    ...(FOREIGN_KEYS[table] ? { foreignKeys: FOREIGN_KEYS[table] } : {}),
  };
}

function fieldOf({ name, type, required, unique }: Column, description: string) {
  const constraints = { ...(required ? { required } : {}), ...(unique ? { unique } : {}) };
  return { name, type, description, ...(required || unique ? { constraints } : {}) };
}

// An empty name of a resource means the table itself.
const leadsTo = (fields: string, resource: TableName | '', column: string) => ({
  fields,
  reference: { resource, fields: column },
});

const FOREIGN_KEYS: Partial<Record<TableName, ReturnType<typeof leadsTo>[]>> = {
  relations: [
    leadsTo('finding', 'findings', 'number'),
    leadsTo('from', 'entities', 'id'),
    leadsTo('to', 'entities', 'id'),
    leadsTo('via', 'entities', 'id'),
  ],
  evidence: [leadsTo('finding', 'findings', 'number')],
  statements: [leadsTo('finding', 'findings', 'number')],
  entities: [leadsTo('country', '', 'id')],
};
