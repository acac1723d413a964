import { STATEMENTS } from '../ftm/statements.ts';
import { EDGES, NODES } from '../network/network.ts';
import { t } from '../../text/t.ts';
import { ENTITIES } from './entities.ts';
import { EVIDENCE } from './evidence.ts';
import { FINDINGS } from './findings.ts';
import { RELATIONS } from './relations.ts';
import { columnsOf, type Column } from './table.ts';

const TABLES = {
  findings: FINDINGS,
  evidence: EVIDENCE,
  relations: RELATIONS,
  entities: ENTITIES,
  statements: STATEMENTS,
  nodes: NODES,
  edges: EDGES,
};

export type TableName = keyof typeof TABLES;

/** Every column of every table, for the data package and the page about the data. */
export const COLUMNS = Object.fromEntries(
  Object.entries(TABLES).map(([name, columns]) => [name, columnsOf(columns)]),
) as unknown as Record<TableName, readonly Column[]>;

/** A meaning for each column of each table: the compiler misses one that the catalogue forgets. */
const MEANINGS: { [Table in TableName]: Record<keyof (typeof TABLES)[Table], string> } = t.exports.columns;

/** What a column of a table means, in a sentence. */
export function meaningOf(table: TableName, column: string): string {
  return (MEANINGS[table] as Record<string, string>)[column]!;
}
