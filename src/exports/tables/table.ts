import type { Address } from '../address.ts';
import type { Cell } from './csv.ts';

/** A column as Frictionless Table Schema has it. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** True where no row leaves it empty. */
  required?: boolean;
  /** True where no two rows share a value. */
  unique?: boolean;
}

/** The type of a column; what is unique is required too. */
type Kind = Column['type'] | `${'required' | 'unique'} ${Column['type']}`;

/** Columns in their order, each with its type and what it holds of a row. */
export type Table<Row, Name extends string = string> = Readonly<
  Record<Name, readonly [kind: Kind, cell: (row: Row, address: Address) => Cell]>
>;

/** The columns of a table of such rows: `table<Entity>()({ id: ['unique string', ({ id }) => id] })`. */
export const table =
  <Row>() =>
  <Name extends string>(columns: Table<Row, Name>): Table<Row, Name> =>
    columns;

/** The columns by themselves, for whoever describes a file. */
export function columnsOf(columns: Table<never>): Column[] {
  return Object.entries(columns).map(([name, [kind]]) => {
    const type = kind.split(' ').at(-1) as Column['type'];
    const required = kind !== type && { required: true };
    return { name, type, ...required, ...(kind.startsWith('unique') && { unique: true }) };
  });
}

/** A row as its cells, by the names of their columns. */
export function cellsOf<Row, Name extends string>(
  columns: Table<Row, Name>,
  row: Row,
  address: Address,
): Record<Name, Cell> {
  const cells = (Object.keys(columns) as Name[]).map((name) => [name, columns[name][1](row, address)]);
  return Object.fromEntries(cells) as Record<Name, Cell>;
}
