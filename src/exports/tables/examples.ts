import type { Finding, Relation, Report } from '../../model/report.ts';
import { sortBy } from '../../model/join/resolve.ts';
import type { Address } from '../address.ts';
import { ftmRecords } from '../ftm/ftm.ts';
import { deskOf } from '../ftm/record.ts';
import { networkOf } from '../network/network.ts';
import { drawnRelations, relationsOf } from './relations.ts';

/** What a reader gets who follows the worked examples on the page about the data. */
export interface Examples {
  /** `relations.csv`, filtered by drawn = true and grade = records. */
  spreadsheet: {
    all: number;
    left: number;
    denied: number;
    first: { finding: Finding; relation: Relation } | null;
  };
  /** `network.gexf`, opened as it is. */
  network: { nodes: number; edges: number; gaps: number; denied: number };
  /** `entities.ftm.json`, counted by schema, most first. */
  ftm: { all: number; schemata: { schema: string; count: number }[] };
}

/** Works the examples on this report, so that the page never says another number than the files. */
export function examplesOf(report: Report, address: Address): Examples {
  const drawn = drawnRelations(report);
  const relations = relationsOf(report);
  const left = relations.filter(([finding, { id }]) => drawn.has(id) && finding.grade === 'records');
  const { nodes, edges } = networkOf(report, address);
  const records = ftmRecords(deskOf(report, address));
  return {
    spreadsheet: {
      all: relations.length,
      left: left.length,
      denied: left.filter(([{ denied }]) => denied).length,
      first: left[0] ? { finding: left[0][0], relation: left[0][1] } : null,
    },
    network: {
      nodes: nodes.length,
      edges: edges.length,
      gaps: edges.filter(({ values }) => values.gap === true).length,
      denied: edges.filter(({ values }) => values.denied === true).length,
    },
    ftm: { all: records.length, schemata: counted(records.map(({ schema }) => schema)) },
  };
}

function counted(schemata: readonly string[]): { schema: string; count: number }[] {
  return sortBy(
    [...Map.groupBy(schemata, (schema) => schema)].map(([schema, { length: count }]) => ({ schema, count })),
    ({ count }) => -count,
    ({ schema }) => schema,
  );
}
