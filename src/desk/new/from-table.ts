import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BETWEEN_NAMES, readQuantity, readResponse } from '../../model/cells.ts';
import { numberOf } from '../../model/join/resolve.ts';
import type { Report } from '../../model/report.ts';
import { characterProblem } from '../../reading/characters.ts';
import { errorAt, sortProblems, type FaultCode, type Problem } from '../../reading/fault.ts';
import { readRecord, type RawFile } from '../../reading/read.ts';
import { PASSAGE_KINDS } from '../../schema/evidence.ts';
import type { Quantity } from '../../schema/quantity.ts';
import { RELATION_KINDS, type RelationKind } from '../../schema/relation-kind.ts';
import { NO_RESPONSES } from '../../schema/response.ts';
import { edgeSentence } from '../../text/relation.ts';
import { supersededSentence } from '../../text/superseded.ts';
import { joinFiles } from '../check/join.ts';
import type { Loaded } from '../check/load.ts';
import { Refusal } from '../command-line.ts';
import { quote, readRaw, slugFrom, type Draft } from './scaffold.ts';
import { readTable, type Cell, type Columns, type Row } from './table.ts';

/** The columns of the three tables. What the site's own tables have besides is made from these, and not read. */
const TABLES = {
  findings: {
    needed: ['number', 'title', 'statement', 'kind', 'chapter', 'grade', 'when', 'responses'],
    read: ['state', 'when_text', 'when_basis', 'as_of', 'quantities', 'entities', 'does_not_show', 'supersedes', 'before', 'after'],
    made: ['url', 'version', 'grade_words', 'denied', 'denied_by', 'when_words', 'when_translated', 'entity_names', 'evidence', 'credited', 'roots', 'root_count', 'tensions', 'first_reported', 'superseded_by'],
  },
  evidence: { needed: ['finding', 'article', 'phrase', 'credited'], read: [...PASSAGE_KINDS, 'language'], made: ['url'] },
  relations: {
    needed: ['finding', 'kind', 'from', 'to'],
    read: ['via', 'goods', 'share', 'since', 'until', 'sentence', 'label', 'from_drawn_in_column', 'to_drawn_in_column', 'quantity', 'quantity_up_to', 'comparator', 'unit', 'currency'],
    made: ['drawn', 'directed', 'from_name', 'to_name', 'when', 'grade', 'denied', 'url'],
  },
} as const; // prettier-ignore

type TableName = keyof typeof TABLES;
type Tables = Record<TableName, Row[]>;

/** The rows of a table by the finding that they belong to. */
type ByFinding = Record<'evidence' | 'relations', ReadonlyMap<number, Row[]>>;

/** Largest table that is read, in bytes: some ten thousand findings. */
const MAX_TABLE = 50_000_000;

/** Faults of a finding that say nothing of its row: they are about what was published. */
const OF_THE_LEDGER: ReadonlySet<FaultCode> = new Set([
  'unpublished',
  'promise',
  'ledger',
  'history',
  'branches',
]);

/**
 * The files of the findings that the tables of a folder tell of: `findings.csv`, `evidence.csv` and, where there are
 * relations, `relations.csv`. They are held to everything that the check asks of a finding: `problems` has one fault for
 * each row that is wrong, and then there are no drafts.
 */
export function draftTables(
  folder: string,
  directory: string,
  loaded: Loaded,
): { drafts: Draft[]; problems: Problem[] } {
  const { tables, problems } = readTables(folder);
  if (problems.length > 0) return { drafts: [], problems: oneForEachRow(problems) };
  const taken = new Map(
    loaded.files.filter(({ collection }) => collection === 'findings').map(({ id }) => [numberOf(id), id]),
  );
  const rows = tables.findings.filter((row) => row.get('state') === '' || row.get('state') === 'live');
  problems.push(...misplaced(rows, tables, taken));
  const byFinding: ByFinding = { evidence: grouped(tables.evidence), relations: grouped(tables.relations) };
  const bare = rows.map((row) => fileOf(row, byFinding, loaded, null, problems));
  if (problems.length > 0) return { drafts: [], problems: oneForEachRow(problems) };
  const { report } = joined(bare, directory, loaded);
  const files = rows.map((row) => fileOf(row, byFinding, loaded, report, []));
  const wrong = joined(files, directory, loaded).problems.flatMap((problem) => inTheTable(problem, files));
  return { drafts: wrong.length > 0 ? [] : files, problems: oneForEachRow(wrong) };
}

function readTables(folder: string): { tables: Tables; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (name: TableName): Row[] => {
    const file = join(folder, `${name}.csv`);
    if (name === 'relations' && !existsSync(file)) return [];
    if (!existsSync(file))
      throw new Refusal(
        `there is no file ${file} — give the folder that has findings.csv, evidence.csv and, where there are relations, relations.csv`,
      );
    const { needed, read, made } = TABLES[name];
    const columns: Columns = { needed, known: [...needed, ...read, ...made] };
    const table = readTable(readRaw(file, MAX_TABLE), file, columns);
    problems.push(...table.problems);
    return table.rows;
  };
  return {
    tables: { findings: read('findings'), evidence: read('evidence'), relations: read('relations') },
    problems,
  };
}

/** Rows whose number is none, stands twice or is taken, and rows that belong to no finding of the table. */
function misplaced(
  rows: readonly Row[],
  { findings, evidence, relations }: Tables,
  taken: ReadonlyMap<number, string>,
): Problem[] {
  const seen = new Map<string, Row>();
  const free = Math.max(0, ...taken.keys(), ...findings.map((row) => Number(row.get('number')) || 0)) + 1;
  const problems = rows.flatMap((row): Problem[] => {
    const number = row.get('number');
    const twin = seen.get(number);
    seen.set(number, row);
    const file = taken.get(Number(number));
    const words = !/^[1-9]\d{0,5}$/.test(number)
      ? `"${number}" is no number of a finding — write a whole number, for example ${free}`
      : twin
        ? `the number ${number} stands in line ${twin.line} too — write one that is free, for example ${free}`
        : file !== undefined
          ? `the number ${number} is taken by "${file}" — take the row out and edit that file, or write a number that is free, for example ${free}`
          : null;
    return words === null ? [] : [wrong(row, 'number', words)];
  });
  const all = new Set(findings.map((row) => row.get('number')));
  const lost = [...evidence, ...relations].filter((row) => !all.has(row.get('finding')));
  const unknown = (row: Row) =>
    `findings.csv has no finding "${row.get('finding')}" — add its row there, or correct the number`;
  return [...problems, ...lost.map((row) => wrong(row, 'finding', unknown(row)))];
}

const grouped = (rows: readonly Row[]) => Map.groupBy(rows, (row) => Number(row.get('finding')));

const wrong = (row: Row, column: string, words: string): Problem =>
  errorAt(row.file, row.cell(column), 'file', words);

/** A file that is not yet written: each of its lines with the row and the cell that it comes from. */
interface TableFile extends Draft {
  path: string;
  lines: Line[];
}

interface Line {
  text: string;
  row: Row;
  cell: Cell;
}

/**
 * The file of a finding. Its relations have words of their own where `report`, which was made without them, says
 * something else than the table.
 */
function fileOf(
  row: Row,
  byFinding: ByFinding,
  loaded: Loaded,
  report: Report | null,
  problems: Problem[],
): TableFile {
  const number = Number(row.get('number'));
  const [places, relations] = [byFinding.evidence.get(number) ?? [], byFinding.relations.get(number) ?? []];
  const quantities = quantitiesOf(row, problems);
  const lines = [
    ...keys(row, ['statement', 'title', 'kind', 'chapter', 'grade']),
    whenOf(row),
    ...keys(row, ['when_text', 'when_basis', 'as_of']),
    ...numbers(row, 'supersedes', false),
    ...numbers(row, 'before', true),
    ...numbers(row, 'after', true),
    ...group(
      'quantities',
      row,
      'quantities',
      quantities.map((item) => listItem(row, 'quantities', item)),
    ),
    ...group(
      'relations',
      row,
      'number',
      relations.map((one, index) => relationOf(one, index, row, quantities, report, problems)),
    ),
    ...names(row, 'entities', partiesOf(relations)),
    ...group(
      'evidence',
      row,
      'number',
      places.map((one) => evidenceOf(one, loaded)),
    ),
    ...responsesOf(row, problems),
    ...group(
      'doesNotShow',
      row,
      'does_not_show',
      split(row.get('does_not_show')).map((text) => [line(row, 'does_not_show', `  - ${scalar(text)}`)]),
    ),
  ];
  const slug = slugFrom(row.get('title')) || 'finding';
  const file = `findings/${String(number).padStart(3, '0')}-${slug}.mdx`;
  const all = [line(row, 'number', '---'), ...lines, line(row, 'number', '---')];
  return { file, path: file, lines: all, text: `${all.map(({ text }) => text).join('\n')}\n` };
}

const line = (row: Row, column: string, text: string): Line => ({ text, row, cell: row.cell(column) });

/** Keys of the front matter, each from the column of its name; none where the cell is empty. */
function keys(row: Row, columns: readonly string[], called: Readonly<Record<string, string>> = {}): Line[] {
  const filled = columns.filter((column) => row.get(column) !== '');
  return filled.map((column) => {
    const key = called[column] ?? column.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
    const text = row.get(column);
    return line(row, column, `${key}: ${isNumber(text) && NUMBERS.has(column) ? text : scalar(text)}`);
  });
}

/** Columns whose numbers are no texts. */
const NUMBERS = new Set(['paragraph', 'page']);

/** A text as YAML writes it; a line break is kept, so that the schema refuses it. */
const scalar = (text: string): string => (/[\n\r\t]/.test(text) ? JSON.stringify(text) : quote(text));
const isNumber = (text: string): boolean => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
const split = (cell: string): string[] => cell.split(/\r?\n/).filter((text) => text !== '');
const listed = (cell: string): string[] =>
  cell
    .split(BETWEEN_NAMES.trim())
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A key with a list under it; nothing where the list is empty. */
function group(key: string, row: Row, column: string, items: readonly Line[][]): Line[] {
  return items.length === 0 ? [] : [line(row, column, `${key}:`), ...items.flat()];
}

function names(row: Row, key: string, without: ReadonlySet<string> = new Set()): Line[] {
  const all = listed(row.get(key)).filter((name) => !without.has(name));
  return all.length === 0 ? [] : [line(row, key, `${key}: [${all.map(scalar).join(', ')}]`)];
}

function numbers(row: Row, key: string, list: boolean): Line[] {
  const all = listed(row.get(key)).map((text) => (isNumber(text) ? text : scalar(text)));
  if (all.length === 0) return [];
  return [line(row, key, `${key}: ${list ? `[${all.join(', ')}]` : all.join(', ')}`)];
}

/** A date, several days as `{2019-03-02,2019-03-05}`, or none. */
function whenOf(row: Row): Line {
  const text = row.get('when');
  const days = /^\{(.*)\}$/.exec(text)?.[1];
  if (days !== undefined) return line(row, 'when', `when: [${days.split(',').map(scalar).join(', ')}]`);
  return line(row, 'when', `when: ${text === '' ? 'null' : scalar(text)}`);
}

/** The keys of one item of a list, from a value that a cell holds with others. */
function listItem(row: Row, column: string, item: object): Line[] {
  const written = (value: unknown) => (typeof value === 'number' ? value : scalar(String(value)));
  return asItem(Object.entries(item).map(([key, value]) => line(row, column, `${key}: ${written(value)}`)));
}

/** Keys as those of one item of a list. */
const asItem = (lines: readonly Line[]): Line[] =>
  lines.map(({ text, ...rest }, index) => ({ ...rest, text: `  ${index === 0 ? '-' : ' '} ${text}` }));

/** What `read` makes of each line of a cell; of one that it cannot read is told what to write instead. */
function readLines<Item>(
  row: Row,
  column: string,
  read: (text: string) => Item | null,
  remedy: string,
  problems: Problem[],
): Item[] {
  return split(row.get(column)).flatMap((text) => {
    const item = read(text);
    if (item === null) problems.push(wrong(row, column, `"${text}" is ${remedy}`));
    return item ?? [];
  });
}

function quantitiesOf(row: Row, problems: Problem[]): Quantity[] {
  const remedy =
    'no number with its scope — write for example "at least 41000 tonnes: all the sand of one year", or "about EUR 1200000: all invoices together"';
  return readLines(row, 'quantities', readQuantity, remedy, problems);
}

function responsesOf(row: Row, problems: Problem[]): Line[] {
  const cell = row.get('responses');
  if ((NO_RESPONSES as readonly string[]).includes(cell)) return keys(row, ['responses']);
  const remedy = `no answer — write ${NO_RESPONSES.map((words) => `"${words}"`).join(', ')} or for example "alder-ltd denies [this finding]: It says that it sold nothing."`;
  const answers = readLines(row, 'responses', readResponse, remedy, problems);
  return group(
    'responses',
    row,
    'responses',
    answers.map((answer) => listItem(row, 'responses', answer)),
  );
}

function evidenceOf(row: Row, { content }: Loaded): Line[] {
  const article = content?.articles.find(({ id }) => id === row.get('article'));
  return asItem([
    ...keys(row, ['article', ...PASSAGE_KINDS, 'phrase']),
    ...(row.get('language') === article?.data.language ? [] : keys(row, ['language'])),
    ...names(row, 'credited'),
  ]);
}

const partiesOf = (relations: readonly Row[]): Set<string> =>
  new Set(relations.flatMap((row) => ['from', 'to', 'via'].map((column) => row.get(column))));

function relationOf(
  row: Row,
  index: number,
  finding: Row,
  quantities: readonly Quantity[],
  report: Report | null,
  problems: Problem[],
): Line[] {
  const kind = row.get('kind');
  const family = Object.hasOwn(RELATION_KINDS, kind) ? RELATION_KINDS[kind as RelationKind].family : 'open';
  const goods = family === 'goods' || family === 'open' ? 'goods' : 'what';
  const own = ownWords(row, index, finding, report);
  return asItem([
    ...keys(row, ['kind', 'from', 'to', 'via', 'goods', 'share', 'since', 'until'], { goods }),
    ...quantityOf(row, quantities, problems),
    ...keys(row, ['label']),
    ...(own === null ? [] : [line(row, 'sentence', `sentence: ${scalar(own)}`)]),
    ...keys(row, ['from_drawn_in_column', 'to_drawn_in_column'], {
      from_drawn_in_column: 'fromRole',
      to_drawn_in_column: 'toRole',
    }),
  ]);
}

/** Which of the finding's numbers stands on the relation. */
function quantityOf(row: Row, quantities: readonly Quantity[], problems: Problem[]): Line[] {
  if (row.get('quantity') === '') return [];
  const said = (quantity: Quantity) =>
    [quantity.value, quantity.upTo, quantity.comparator, quantity.unit, quantity.currency].map((part) =>
      String(part ?? ''),
    );
  const asked = ['quantity', 'quantity_up_to', 'comparator', 'unit', 'currency'].map((column) =>
    row.get(column),
  );
  const index = quantities.findIndex((quantity) =>
    said(quantity).every((part, place) => part === asked[place]),
  );
  if (index < 0)
    problems.push(
      wrong(
        row,
        'quantity',
        `"${asked.filter((part) => part !== '').join(' ')}" is no number of the finding — write one of its quantities in findings.csv: value, comparator, and unit or currency`,
      ),
    );
  return [line(row, 'quantity', `quantity: ${index + 1}`)];
}

/** The words of the table for a relation, where those of its kind would be others. */
function ownWords(row: Row, index: number, { get }: Row, report: Report | null): string | null {
  const said = row.get('sentence').replace(/[\u2068\u2069]/g, '');
  const finding = report?.byNumber.get(Number(get('number')));
  const relation = finding?.relations[index];
  if (said === '' || report === null || (relation && edgeSentence(finding, relation) === row.get('sentence')))
    return null;
  const [later] = finding ? supersededSentence(finding) : [];
  const bare = later ? said.replace(` ${later}`, '') : said;
  return bare.replace(/\.$/, '');
}

/** The content with these files in place. */
function joined(files: readonly TableFile[], directory: string, { files: there }: Loaded) {
  const raw = files.map(({ file, path, text }): RawFile & { problems: Problem[] } => ({
    ...readRecord(text, 'findings', path),
    id: file.replace(/^findings\/|\.mdx$/g, ''),
  }));
  return joinFiles(
    [...there, ...raw],
    [...raw.flatMap(({ problems }) => problems), ...files.flatMap(charactersIn)],
    directory,
  );
}

/** What the reader of a file would refuse: a text that is not yet written has not been through it. */
function charactersIn({ path, lines }: TableFile): Problem[] {
  return lines.flatMap(({ text }, index) => {
    const wrong = characterProblem(text);
    return wrong
      ? [errorAt(path, { line: index + 1, column: 1 }, 'characters', `the cell has ${wrong.words}`)]
      : [];
  });
}

/** A fault of a file that is not yet written, at the cell that it comes from. */
function inTheTable(problem: Problem, files: readonly TableFile[]): (Problem & { row: Row })[] {
  const file = files.find(({ path }) => path === problem.path);
  if (!file || problem.severity === 'warning' || OF_THE_LEDGER.has(problem.code)) return [];
  const { row, cell } = file.lines[problem.line - 1] ?? file.lines[0]!;
  return [{ ...problem, path: row.file, line: cell.line, column: cell.column, row }];
}

/** One fault for each row: the others of it may follow from the first. */
function oneForEachRow(problems: readonly (Problem & { row?: Row })[]): Problem[] {
  const rows = new Map<string, Problem>();
  for (const { row, ...problem } of sortProblems(problems) as (Problem & { row?: Row })[]) {
    const key = `${problem.path}:${row?.line ?? problem.line}`;
    if (!rows.has(key)) rows.set(key, problem);
  }
  return [...rows.values()];
}
