import type { DATA_FILE_NAMES } from '../../model/addresses.ts';
import { everyNumber } from '../../model/join/every-number.ts';
import type { Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { citedSources, sourcesBib } from '../cite/bibtex.ts';
import { calendarFindings, timelineIcs } from '../feeds/calendar.ts';
import type { TableName } from './columns.ts';
import { entitiesCsv } from './entities.ts';
import { evidenceCsv, placesOf } from './evidence.ts';
import { findingsCsv, findingsJson } from './findings.ts';
import { entitiesFtm, ftmRecords } from '../ftm/ftm.ts';
import { deskOf } from '../ftm/record.ts';
import { statementRows, statementsCsv } from '../ftm/statements.ts';
import { networkGexf } from '../network/gexf.ts';
import { networkGraphml } from '../network/graphml.ts';
import { drawnRelations, relationsCsv, relationsOf } from './relations.ts';
import { publishedVersions, versionsJson } from './versions.ts';

/** One file that can be downloaded below `/data/`. */
export interface DataFile {
  /** File name below `/data/`; its words stand in the catalogue under it. */
  name: (typeof DATA_FILE_NAMES)[number];
  format: string;
  mediaType: string;
  /** The table whose columns it has. */
  table?: TableName;
  text: (report: Report, address: Address) => string;
  /** How many rows it has. */
  rows: (report: Report, address: Address) => number;
}

/** Every data file, in the order in which it is offered. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'findings.csv',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'findings',
    text: findingsCsv,
    rows: (report) => everyNumber(report).length,
  },
  {
    name: 'evidence.csv',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'evidence',
    text: evidenceCsv,
    rows: (report) => placesOf(report).length,
  },
  {
    name: 'relations.csv',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'relations',
    text: relationsCsv,
    rows: (report) => relationsOf(report).length,
  },
  {
    name: 'entities.csv',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'entities',
    text: entitiesCsv,
    rows: (report) => report.entities.length,
  },
  {
    name: 'findings.json',
    format: 'json',
    mediaType: 'application/json',
    text: findingsJson,
    rows: (report) => everyNumber(report).length,
  },
  {
    name: 'entities.ftm.json',
    format: 'jsonl',
    mediaType: 'application/jsonl',
    text: entitiesFtm,
    rows: (report, address) => ftmRecords(deskOf(report, address)).length,
  },
  {
    name: 'statements.csv',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'statements',
    text: statementsCsv,
    rows: (report, address) => statementRows(report, address).length,
  },
  {
    name: 'network.gexf',
    format: 'gexf',
    mediaType: 'application/gexf+xml',
    text: networkGexf,
    rows: (report) => drawnRelations(report).size,
  },
  {
    name: 'network.graphml',
    format: 'graphml',
    mediaType: 'application/graphml+xml',
    text: networkGraphml,
    rows: (report) => drawnRelations(report).size,
  },
  {
    name: 'timeline.ics',
    format: 'ics',
    mediaType: 'text/calendar',
    text: timelineIcs,
    rows: (report) => calendarFindings(report.findings).length,
  },
  {
    name: 'sources.bib',
    format: 'bib',
    mediaType: 'application/x-bibtex',
    text: sourcesBib,
    rows: (report) => report.articles.length + citedSources(report).length,
  },
  {
    name: 'versions.json',
    format: 'json',
    mediaType: 'application/json',
    text: versionsJson,
    rows: (report) => publishedVersions(report).length,
  },
];
