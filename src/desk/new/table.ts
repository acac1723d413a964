import { errorAt, type Problem } from '../../reading/fault.ts';
import { closest } from '../../model/join/closest.ts';

/** A cell of a table with its place in the file. Lines and columns are counted from 1. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** One row: its cells under the names of their columns, and the place where it starts. */
export interface Row {
  file: string;
  line: number;
  cell(name: string): Cell;
  /** What a cell says; empty where the table has no such column. */
  get(name: string): string;
}

/** The columns that a table must have, and those that it may have. */
export interface Columns {
  needed: readonly string[];
  known: readonly string[];
}

/** Reads a table as CSV (RFC 4180), separated by commas, semicolons or tabs; says what is wrong with its form. */
export function readTable(
  text: string,
  file: string,
  { needed, known }: Columns,
): { rows: Row[]; problems: Problem[] } {
  const separator = separatorOf(text);
  const [head = [], ...lines] = recordsOf(text.replace(/^\ufeff/, ''), separator);
  const names = head.map((cell) => cell.text.trim());
  const at = (cell: Pick<Cell, 'line' | 'column'>, words: string) => errorAt(file, cell, 'file', words);
  const problems = head.flatMap((cell, index) => {
    const name = names[index]!;
    const near = closest(name, known);
    if (!known.includes(name))
      return [
        at(cell, `the column "${name}" is not known — ${near ? `did you mean "${near}"?` : 'take it out'}`),
      ];
    return names.indexOf(name) === index
      ? []
      : [at(cell, `the column "${name}" stands twice — take one of them out`)];
  });
  // A column that is missing may be one whose name is not known.
  if (problems.length === 0)
    for (const name of needed.filter((one) => !names.includes(one)))
      problems.push(at({ line: 1, column: 1 }, `the column "${name}" is missing — add it to the first line`));
  if (problems.length > 0) return { rows: [], problems };
  const filled = lines.filter((cells) => cells.some((cell) => cell.text !== ''));
  for (const cells of filled) {
    const open = cells.find((cell) => cell.open);
    if (open)
      problems.push(at(open, 'a quotation mark is not closed — close it, and write one inside as two ("")'));
    else if (cells.length !== names.length)
      problems.push(
        at(
          cells[0]!,
          `the row has ${cells.length} cells and the first line ${names.length} — put a cell with commas, semicolons or line breaks in "double quotes"`,
        ),
      );
  }
  const rows = filled.map((cells): Row => {
    const { line } = cells[0]!;
    const cell = (name: string) => cells[names.indexOf(name)] ?? { text: '', line, column: 1 };
    return { file, line, cell, get: (name) => cell(name).text };
  });
  return { rows, problems };
}

/** The sign that stands most often in the first line: spreadsheets of some countries write semicolons. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface Read extends Cell {
  /** True for a cell whose quotation mark is not closed where the cell ends. */
  open?: boolean;
}

/** Splits a table into the cells of its records, each with its place; ends at a quotation mark that is left open. */
function recordsOf(text: string, separator: string): Read[][] {
  const cell = new RegExp(`"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?`, 'y');
  const end = new RegExp(`${separator}|\\r?\\n|$`, 'y');
  const records: Read[][] = [];
  let cells: Read[] = [];
  let [at, line, lineStart] = [0, 1, 0];
  while (at < text.length || cells.length > 0) {
    cell.lastIndex = at;
    const [whole, quoted, plain = ''] = cell.exec(text)!;
    end.lastIndex = at + whole.length;
    const after = end.exec(text)?.[0];
    const read = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    cells.push({ text: disarmed(read), line, column: at - lineStart + 1, open: after === undefined });
    const next = at + whole.length + (after?.length ?? 0);
    const breaks = text.slice(at, next).split('\n').length - 1;
    if (breaks > 0) [line, lineStart] = [line + breaks, text.lastIndexOf('\n', next - 1) + 1];
    at = next;
    if (after === separator) continue;
    records.push(cells);
    cells = [];
    if (after === undefined) break;
  }
  return records;
}

/** A text without the apostrophe that our tables put before what a spreadsheet would run as a formula. */
const disarmed = (text: string): string => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');
