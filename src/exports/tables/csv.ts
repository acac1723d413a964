import type { Address } from '../address.ts';
import { cellsOf, type Table } from './table.ts';

/** What a cell can hold; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180): header line, CRLF after every line, UTF-8 without a byte order mark. Text that a
 * spreadsheet would run as a formula is disarmed by `guarded`, save where a table must say what another file says.
 */
export function csvText<Name extends string>(
  columns: readonly { name: Name }[],
  rows: readonly Record<NoInfer<Name>, Cell>[],
  guard: (text: string) => string = guarded,
): string {
  const names = columns.map(({ name }) => name);
  const lines = [names.map(quoted), ...rows.map((row) => names.map((name) => cellText(row[name], guard)))];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The same of rows that a table of columns makes into cells. */
export function csvTable<Row, Name extends string>(
  columns: Table<Row, Name>,
  rows: readonly Row[],
  address: Address,
  guard?: (text: string) => string,
): string {
  const names = (Object.keys(columns) as Name[]).map((name) => ({ name }));
  return csvText(
    names,
    rows.map((row) => cellsOf(columns, row, address)),
    guard,
  );
}

/**
 * The text with an apostrophe before it where a spreadsheet would take it for a formula: it starts with
 * `=`, `+`, `-`, `@` (or their full-width forms), a tab or a line break. (OWASP, "CSV Injection".)
 */
export function guarded(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Every text as it is, for programs that hold one file against another. */
export const asTheyAre = (text: string): string => text;

function cellText(cell: Cell, guard: (text: string) => string): string {
  if (cell === null) return '';
  return quoted(typeof cell === 'string' ? guard(cell) : String(cell));
}

/** Semicolons and tabs are quoted too: in some countries a spreadsheet splits at them. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
