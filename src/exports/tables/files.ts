import { everyNumber } from '../../model/join/every-number.ts';
import type { Report } from '../../model/report.ts';
import type { Address } from '../address.ts';
import { citedSources, sourcesBib } from '../cite/bibtex.ts';
import { timelineIcs } from '../feeds/calendar.ts';
import type { TableName } from './columns.ts';
import { entitiesCsv } from './entities.ts';
import { findingsCsv, findingsJson } from './findings.ts';
import { entitiesFtm, ftmRecords } from '../ftm/ftm.ts';
import { deskOf } from '../ftm/record.ts';
import { statementRows, statementsCsv } from '../ftm/statements.ts';
import { networkGexf } from '../network/gexf.ts';
import { networkGraphml } from '../network/graphml.ts';
import { drawnRelations, relationsCsv, relationsOf } from './relations.ts';

/** One file that can be downloaded below `/data/`. */
export interface DataFile {
  /** File name below `/data/`. */
  name: string;
  title: string;
  /** Who opens it with what. */
  opensIn: string;
  format: string;
  mediaType: string;
  /** The table whose columns it has. */
  table?: TableName;
  text: (report: Report, address: Address) => string;
  /** How many rows, and rows of what. */
  rows: (report: Report, address: Address) => number;
  rowsAre: string;
}

/** Every data file, in the order in which it is offered. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'findings.csv',
    title: 'The findings as a table',
    opensIn: 'spreadsheets',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'findings',
    text: findingsCsv,
    rows: (report) => everyNumber(report).length,
    rowsAre: 'findings',
  },
  {
    name: 'relations.csv',
    title: 'Who did what to whom',
    opensIn: 'spreadsheets',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'relations',
    text: relationsCsv,
    rows: (report) => relationsOf(report).length,
    rowsAre: 'relations',
  },
  {
    name: 'entities.csv',
    title: 'Who is who, with every spelling seen',
    opensIn: 'spreadsheets',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'entities',
    text: entitiesCsv,
    rows: (report) => report.entities.length,
    rowsAre: 'entities',
  },
  {
    name: 'findings.json',
    title: 'The findings with evidence and answers',
    opensIn: 'programs',
    format: 'json',
    mediaType: 'application/json',
    text: findingsJson,
    rows: (report) => everyNumber(report).length,
    rowsAre: 'findings',
  },
  {
    name: 'entities.ftm.json',
    title: 'FollowTheMoney entities, one JSON object a line',
    opensIn: 'Aleph, OpenAleph and FollowTheMoney tools',
    format: 'jsonl',
    mediaType: 'application/jsonl',
    text: entitiesFtm,
    rows: (report, address) => ftmRecords(deskOf(report, address)).length,
    rowsAre: 'FollowTheMoney entities',
  },
  {
    name: 'statements.csv',
    title: 'The same, value by value, each with its place in an article',
    opensIn: 'FollowTheMoney tools and spreadsheets',
    format: 'csv',
    mediaType: 'text/csv',
    table: 'statements',
    text: statementsCsv,
    rows: (report, address) => statementRows(report, address).length,
    rowsAre: 'statements',
  },
  {
    name: 'network.gexf',
    title: 'The network of relations (GEXF 1.3)',
    opensIn: 'Gephi',
    format: 'gexf',
    mediaType: 'application/gexf+xml',
    text: networkGexf,
    rows: (report) => drawnRelations(report).size,
    rowsAre: 'edges',
  },
  {
    name: 'network.graphml',
    title: 'The same network (GraphML)',
    opensIn: 'yEd, Cytoscape, igraph and NetworkX',
    format: 'graphml',
    mediaType: 'application/graphml+xml',
    text: networkGraphml,
    rows: (report) => drawnRelations(report).size,
    rowsAre: 'edges',
  },
  {
    name: 'timeline.ics',
    title: 'Dated findings as a calendar',
    opensIn: 'calendars',
    format: 'ics',
    mediaType: 'text/calendar',
    text: timelineIcs,
    rows: (report) => report.findings.filter(({ when }) => when !== null).length,
    rowsAre: 'dated findings',
  },
  {
    name: 'sources.bib',
    title: 'The articles read and the sources that they name',
    opensIn: 'Zotero, JabRef and LaTeX',
    format: 'bib',
    mediaType: 'application/x-bibtex',
    text: sourcesBib,
    rows: (report) => report.articles.length + citedSources(report).length,
    rowsAre: 'entries',
  },
];

/** The data file of this name; an unknown name is a mistake in the code and throws. */
export function dataFile(name: string): DataFile {
  const file = DATA_FILES.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`there is no data file "${name}"`);
  return file;
}
