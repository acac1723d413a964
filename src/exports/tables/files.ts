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
import { statementsOf, statementsCsv } from '../ftm/statements.ts';
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

/** What servers call each format. */
const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  ics: 'text/calendar',
  bib: 'application/x-bibtex',
};

function file(
  name: DataFile['name'],
  format: keyof typeof MEDIA_TYPES,
  text: DataFile['text'],
  rows: DataFile['rows'],
): DataFile {
  return { name, format, mediaType: MEDIA_TYPES[format], text, rows };
}

/** A table in a file of its name. */
function tableFile(
  table: 'findings' | 'evidence' | 'relations' | 'entities' | 'statements',
  text: DataFile['text'],
  rows: DataFile['rows'],
): DataFile {
  return { ...file(`${table}.csv`, 'csv', text, rows), table };
}

/** Every data file, in the order in which it is offered. */
export const DATA_FILES: readonly DataFile[] = [
  tableFile('findings', findingsCsv, (report) => everyNumber(report).length),
  tableFile('evidence', evidenceCsv, (report) => placesOf(report).length),
  tableFile('relations', relationsCsv, (report) => relationsOf(report).length),
  tableFile('entities', entitiesCsv, (report) => report.entities.length),
  file('findings.json', 'json', findingsJson, (report) => everyNumber(report).length),
  file(
    'entities.ftm.json',
    'jsonl',
    entitiesFtm,
    (report, address) => ftmRecords(deskOf(report, address)).length,
  ),
  tableFile('statements', statementsCsv, (report, address) => statementsOf(report, address).length),
  file('network.gexf', 'gexf', networkGexf, (report) => drawnRelations(report).size),
  file('network.graphml', 'graphml', networkGraphml, (report) => drawnRelations(report).size),
  file('timeline.ics', 'ics', timelineIcs, (report) => calendarFindings(report.findings).length),
  file('sources.bib', 'bib', sourcesBib, (report) => report.articles.length + citedSources(report).length),
  file('versions.json', 'json', versionsJson, (report) => publishedVersions(report).length),
];
