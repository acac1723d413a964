import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterProblem } from './characters.ts';
import { conflictMarker, CONFLICT } from './conflict.ts';
import { shownDirectory } from './directory.ts';
import { errorAt, type Problem } from './fault.ts';
import { decode } from './text.ts';
import { textsIn } from './texts-in.ts';

/** Folder of the ledger inside a content folder: one file for each publication. */
export const LEDGER_FOLDER = 'ledger';
/** The one file that was the whole ledger once; `npm run ledger -- convert` moves it. */
export const OLD_LEDGER_FILE = 'permalinks.jsonl';

/** One line of a publication, parsed as JSON but not yet checked against its schema. */
export interface LedgerLine {
  /** The file as an editor would type it. */
  path: string;
  /** Counted from 1. */
  line: number;
  text: string;
  data: unknown;
}

/** One file of the ledger. */
export interface LedgerFile {
  /** `2026-11-26-0a1b2c3d.jsonl` */
  name: string;
  /** As an editor would type it: `content/ledger/2026-11-26-0a1b2c3d.jsonl`. */
  path: string;
  lines: LedgerLine[];
}

export interface LedgerText {
  /** As an editor would type it: `content/ledger`. */
  path: string;
  /** By name. */
  files: LedgerFile[];
  problems: Problem[];
}

/** Longest line, in characters: one finding with everything that carries its meaning. */
const MAX_LINE = 30_000;
/** Largest publication, in bytes: thousands of findings. */
const MAX_BYTES = 200_000_000;
const NAME = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.jsonl$/;
const START = { line: 1, column: 1 };

/** Reads the ledger of a content folder: JSON lines, each with its place. Never throws for bad content. */
export function readLedger(directory: string): LedgerText {
  const folder = join(directory, LEDGER_FOLDER);
  const path = `${shownDirectory(directory)}/${LEDGER_FOLDER}`;
  const problems = oldLedger(directory);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return { path, files: [], problems };
  if (!found.isDirectory())
    return { path, files: [], problems: [...problems, bad(path, 'the ledger is not a folder')] };
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    const words = 'the folder cannot be opened — check who may read it';
    problems.push(errorAt(path, START, 'ledger', words));
    return { path, files: [], problems };
  }
  const files = names
    .sort()
    .filter((name) => !name.startsWith('.'))
    .flatMap((name): LedgerFile[] => {
      const read = readPublication(join(folder, name), name, `${path}/${name}`);
      for (const problem of read.problems) problems.push(problem);
      return read.file ? [read.file] : [];
    });
  return { path, files, problems };
}

function oldLedger(directory: string): Problem[] {
  if (!lstatSync(join(directory, OLD_LEDGER_FILE), { throwIfNoEntry: false })) return [];
  const path = `${shownDirectory(directory)}/${OLD_LEDGER_FILE}`;
  const words = `the ledger is a folder now, with one file for each publication — run "npm run ledger -- convert" once; it moves this file and keeps what it says`;
  return [errorAt(path, START, 'ledger', words)];
}

const bad = (path: string, words: string, line = 1): Problem =>
  errorAt(path, { line, column: 1 }, 'ledger', `${words} — ${restoreLedger(path)}`);

function readPublication(
  file: string,
  name: string,
  path: string,
): { file: LedgerFile | null; problems: Problem[] } {
  const refused = (words: string) => ({ file: null, problems: [bad(path, words)] });
  const stat = lstatSync(file);
  if (!NAME.test(name)) {
    const words = `"${name}" is no publication — they are named by their day and their digest; move it elsewhere, or run "git restore ${path}" if it was one`;
    return { file: null, problems: [errorAt(path, START, 'ledger', words)] };
  }
  if (!stat.isFile()) return refused('the publication is not a plain file');
  if (stat.size > MAX_BYTES) return refused(`the publication has more than ${MAX_BYTES} bytes`);
  const text = decode(readFileSync(file));
  if (text === null) return refused('the publication is not UTF-8 text');
  const { lines, problems } = parseLedger(text, path);
  return { file: { name, path, lines }, problems };
}

/** Splits the text of a publication into its lines and parses each. */
export function parseLedger(text: string, path: string): { lines: LedgerLine[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = text
    .replace(/\r\n/g, '\n')
    .split('\n')
    .flatMap((line, index): LedgerLine[] => {
      if (line === '') return [];
      const parsed = parseLine(line, path);
      if ('wrong' in parsed) {
        problems.push(errorAt(path, { line: index + 1, column: 1 }, 'ledger', parsed.wrong));
        return [];
      }
      return [{ path, line: index + 1, text: line, data: parsed.data }];
    });
  return { lines, problems };
}

/** What to do about a line of the ledger that was not written by the command. */
export function restoreLedger(path: string): string {
  return `the ledger is written by "npm run ledger" alone; run "git restore ${path}"`;
}

function parseLine(line: string, path: string): { data: unknown } | { wrong: string } {
  if (conflictMarker(line))
    return {
      wrong: `${CONFLICT} — two branches never write the same publication: run "git checkout --ours -- ${path}"`,
    };
  if (line.length > MAX_LINE)
    return { wrong: `the line is longer than ${MAX_LINE} characters — ${restoreLedger(path)}` };
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { wrong: `the line is not JSON — ${restoreLedger(path)}` };
  }
  const wrong = charactersIn(line, data);
  return wrong === null
    ? { data }
    : { wrong: `the line has ${wrong.split(' — ')[0]!} — ${restoreLedger(path)}` };
}

/** Plain letters without an escape need no closer look. */
const PLAIN = /^[ -[\]-~]*$/;

/** What is wrong with the characters of the texts on a line, also where JSON writes them as escapes. */
function charactersIn(line: string, data: unknown): string | null {
  if (PLAIN.test(line)) return null;
  for (const text of textsIn(data)) {
    const wrong = /[\n\t]/.test(text) ? 'a line break or a tab in a text' : characterProblem(text)?.words;
    if (wrong) return wrong;
  }
  return null;
}
