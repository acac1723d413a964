import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS_FOLDER, editionDirectory, shownDirectory } from './directory.ts';
import { readMdx, type Link, type Mark, type TermMark } from './mdx.ts';
import { nameProblem } from './name.ts';
import { errorAt, type Place, type Problem } from './fault.ts';
import { LEDGER_FOLDER, OLD_LEDGER_FILE } from './ledger.ts';
import type { Prose } from './prose.ts';
import { readText } from './text.ts';
import { placesIn, readYaml } from './yaml.ts';

/** One file of `content/`, read but not yet checked against a schema. */
export interface RawFile {
  /** Folder under `content/`; `site` for `site.yaml`, `glossary` for `glossary.yaml`. */
  collection: string;
  /** File name without its ending. */
  id: string;
  /** As an editor would type it: `content/findings/012-rifles.mdx`. */
  path: string;
  /** The whole file. */
  text: string;
  /** What the front matter or the YAML says; `undefined` when that could not be read. */
  data: unknown;
  prose: Prose;
  marks: Mark[];
  /** Findings from which words of our own are worked out. */
  derived: Mark[];
  terms: TermMark[];
  links: Link[];
  /** Place of a value (or of its key) in the file. */
  at(path: readonly PropertyKey[], key?: boolean): Place;
  /** False when something in the file could not be read; then it must not be used. */
  readable: boolean;
}

/** What was read before, by file: in it a file is looked up that nobody has touched since. */
export type Memory = Map<string, { sign: string; read: RawFile & { problems: Problem[] } }>;

/** A memory as another thread can be told it: a place is found again from the text. What was wrong with a file is not told. */
export type Told = [file: string, sign: string, read: Omit<RawFile, 'at'>][];

/** Puts a memory into words for another thread. */
export const tell = (memory: Memory): Told =>
  [...memory]
    .filter(([, { read }]) => read.problems.length === 0)
    .map(([file, { sign, read }]) => {
      const { at: _, ...plain } = read;
      return [file, sign, plain];
    });

/** The memory of another thread: what it has read need not be read again. */
export const remember = (told: Told): Memory =>
  new Map(
    told.map(([file, sign, plain]) => {
      const { yaml } = partsOf(plain.text, plain.path) as { yaml: string };
      return [file, { sign, read: { ...plain, at: placesIn(yaml), problems: [] } }];
    }),
  );

/** Files that may stand in `content/` beside the folders. */
const BESIDE = new Set([
  'site.yaml',
  'glossary.yaml',
  EDITIONS_FOLDER,
  LEDGER_FOLDER,
  OLD_LEDGER_FILE,
  'README.md',
]);
const NO_SITE = 'the file is missing — every investigation has one; see content/README.md';
const START: Place = { line: 1, column: 1 };

/**
 * Reads every file of a content folder: the one reader for the check, the tests and Astro's collections.
 * `folders` gives each folder's file ending. Never throws for bad content: each problem has its place. With a `memory`
 * only files are read that were touched since it was last given, and the others are the same objects as then.
 */
export function readContent(
  directory: string,
  folders: Readonly<Record<string, string>>,
  memory?: Memory,
): { files: RawFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  problems.push(...strangers(directory, folders, problems));
  const reading: Reading = { directory, problems, memory };
  const files = [
    ...readAlone(reading, 'site'),
    ...readAlone(reading, 'glossary'),
    ...Object.entries(folders).flatMap(([folder, ending]) => readFolder(reading, folder, ending)),
  ];
  return { files, problems };
}

/** One run through a content folder. */
interface Reading {
  directory: string;
  problems: Problem[];
  memory: Memory | undefined;
}

/** Reads the words of an edition: the same folders below its own, none of which must be there. */
export function readEdition(
  directory: string,
  language: string,
  folders: Readonly<Record<string, string>>,
  memory?: Memory,
): { files: RawFile[]; problems: Problem[] } {
  const folder = editionDirectory(directory, language);
  const { files, problems } = readContent(folder, folders, memory);
  // What is still to do is counted, and the original stands in its place.
  const left = (problem: Problem) => problem.words === NO_SITE || problem.code === 'to do';
  return { files, problems: problems.filter((problem) => !left(problem)) };
}

/** What stands in the content folder but does not belong there. */
function strangers(
  directory: string,
  folders: Readonly<Record<string, string>>,
  problems: Problem[],
): Problem[] {
  const shown = shownDirectory(directory);
  return list(directory, problems)
    .map(({ name }) => name)
    .filter((entry) => !(entry in folders) && !BESIDE.has(entry) && !entry.startsWith('.'))
    .map((entry) =>
      errorAt(
        `${shown}/${entry}`,
        START,
        'file',
        `"${entry}" does not belong here — the folders are ${Object.keys(folders).join(', ')}`,
      ),
    );
}

/** A file beside the folders, of which the glossary need not be there. */
function readAlone(reading: Reading, name: 'site' | 'glossary'): RawFile[] {
  const { directory, problems } = reading;
  const file = `${name}.yaml`;
  const there = lstatSync(join(directory, file), { throwIfNoEntry: false });
  if (there?.isFile()) return [readFile(reading, name, file)];
  const words = name === 'site' ? NO_SITE : 'this is not a file — put a real file here, or remove it';
  if (there || name === 'site')
    problems.push(errorAt(`${shownDirectory(directory)}/${file}`, START, 'file', words));
  return [];
}

/** What is in a folder, sorted by name; none when there is no such folder, and none with a problem when nobody may look into it. */
function list(directory: string, problems: Problem[]): Dirent[] {
  if (!lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()) return [];
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    const words = 'the folder cannot be opened — check who may read it';
    problems.push(errorAt(shownDirectory(directory), START, 'file', words));
    return [];
  }
}

function readFolder(reading: Reading, folder: string, ending: string): RawFile[] {
  const { directory, problems } = reading;
  const shown = `${shownDirectory(directory)}/${folder}`;
  const stat = lstatSync(join(directory, folder), { throwIfNoEntry: false });
  if (stat && !stat.isDirectory())
    problems.push(errorAt(shown, START, 'file', 'this is not a folder — put a real folder here'));
  const entries = list(join(directory, folder), problems).filter(({ name }) => !name.startsWith('.'));
  const names = new Set(entries.map(({ name }) => name));
  return entries.flatMap((found): RawFile[] => {
    const entry = found.name;
    const lower = entry.toLowerCase();
    const twin = lower !== entry && names.has(lower) ? lower : undefined;
    const wrong = nameProblem(found, ending, twin);
    if (wrong) {
      problems.push(errorAt(`${shown}/${entry}`, START, 'file', wrong));
      return [];
    }
    const id = entry.slice(0, -ending.length);
    return [readFile(reading, folder, `${folder}/${entry}`, id)];
  });
}

function readFile(
  { directory, problems, memory }: Reading,
  collection: string,
  relative: string,
  id = relative,
): RawFile {
  const file = join(directory, relative);
  const sign = memory && signOf(file);
  const known = memory?.get(file);
  const read = known && known.sign === sign ? known.read : { ...readAnew(file, collection, relative), id };
  if (sign) memory.set(file, { sign, read });
  problems.push(...read.problems);
  return read;
}

function readAnew(file: string, collection: string, relative: string): RawFile & { problems: Problem[] } {
  const path = shownDirectory(file);
  const { text, problems } = readText(file, path);
  return problems.length > 0
    ? { ...unreadable(collection, relative, path), problems }
    : readRecord(text, collection, path);
}

/** Changes whenever a file is written, replaced or may be read by somebody else, however short the time between. */
function signOf(file: string): string {
  const { ino, size, mtimeNs, ctimeNs } = lstatSync(file, { bigint: true });
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** Reads one record from its text: front matter and body of an `.mdx` file, or a whole `.yaml` file. */
export function readRecord(
  text: string,
  collection: string,
  path: string,
): RawFile & { problems: Problem[] } {
  const parts = partsOf(text, path);
  if (typeof parts === 'string')
    return { ...unreadable(collection, path, path), problems: [errorAt(path, START, 'file', parts)] };
  const yaml = readYaml(parts.yaml, path);
  const { problems, ...body } = readMdx(parts.body, path);
  const all = [...yaml.problems, ...problems];
  return {
    collection,
    id: path,
    path,
    text,
    data: yaml.data,
    at: yaml.at,
    ...body,
    readable: all.length === 0,
    problems: all,
  };
}

const partsOf = (text: string, path: string) =>
  path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text, body: '' };

function unreadable(collection: string, id: string, path: string): RawFile {
  return {
    collection,
    id,
    path,
    text: '',
    data: undefined,
    prose: [],
    marks: [],
    derived: [],
    terms: [],
    links: [],
    at: () => START,
    readable: false,
  };
}

/** Splits front matter and body; each keeps the line numbers that it has in the file. Says in words why it cannot. */
export function splitFrontMatter(text: string): { yaml: string; body: string } | string {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match && /^---[ \t]*\n/.test(text))
    return 'the front matter has no end — write a line "---" after its last key';
  if (!match)
    return 'the file does not start with front matter — begin with a line "---", then the keys, then a line "---"';
  const head = match[0];
  // The opening line becomes spaces so that offsets stay those of the file.
  return {
    yaml: ' '.repeat(head.indexOf('\n')) + '\n' + (match[1] ?? ''),
    body: '\n'.repeat(head.split('\n').length - 1) + text.slice(head.length),
  };
}
