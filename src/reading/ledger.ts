import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownDirectory } from './directory.ts';
import { errorAt, type Problem } from './fault.ts';

/** Name of the ledger inside a content folder. */
export const LEDGER_FILE = 'permalinks.jsonl';

/** One line of the ledger, parsed as JSON but not yet checked against its schema. */
export interface LedgerLine {
  /** Counted from 1. */
  line: number;
  text: string;
  data: unknown;
}

export interface LedgerText {
  /** As an editor would type it: `content/permalinks.jsonl`. */
  path: string;
  /** False when there is no ledger yet. */
  exists: boolean;
  lines: LedgerLine[];
  problems: Problem[];
}

/** Longest line, in characters: one finding with everything that carries its meaning. */
const MAX_LINE = 30_000;
/** Largest ledger, in bytes: thousands of findings with many versions each. */
const MAX_BYTES = 50_000_000;

/** Reads the ledger of a content folder: JSON lines, each with its place. Never throws for bad content. */
export function readLedger(directory: string): LedgerText {
  const file = join(directory, LEDGER_FILE);
  const path = `${shownDirectory(directory)}/${LEDGER_FILE}`;
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return { path, exists: false, lines: [], problems: [] };
  const refused = (message: string): LedgerText => ({
    path,
    exists: true,
    lines: [],
    problems: [errorAt(path, { line: 1, column: 1 }, 'ledger', `${message} — ${restoreLedger(path)}`)],
  });
  if (!found.isFile()) return refused('the ledger is not a plain file');
  if (found.size > MAX_BYTES) return refused(`the ledger has more than ${MAX_BYTES} bytes`);
  const text = decode(readFileSync(file));
  return text === null
    ? refused('the ledger is not UTF-8 text')
    : { path, exists: true, ...parseLedger(text, path) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Splits the text of a ledger into its lines and parses each. */
export function parseLedger(text: string, path: string): { lines: LedgerLine[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = text
    .replace(/\r\n/g, '\n')
    .split('\n')
    .flatMap((line, index): LedgerLine[] => {
      if (line === '') return [];
      const parsed = parseLine(line, path);
      if ('wrong' in parsed)
        problems.push(errorAt(path, { line: index + 1, column: 1 }, 'ledger', parsed.wrong));
      return 'wrong' in parsed ? [] : [{ line: index + 1, text: line, data: parsed.data }];
    });
  return { lines, problems };
}

/** What to do about a line of the ledger that was not written by the command. */
export function restoreLedger(path: string): string {
  return `the ledger is written by "npm run ledger" alone; run "git restore ${path}"`;
}

function parseLine(line: string, path: string): { data: unknown } | { wrong: string } {
  if (line.length > MAX_LINE)
    return { wrong: `the line is longer than ${MAX_LINE} characters — ${restoreLedger(path)}` };
  try {
    return { data: JSON.parse(line) };
  } catch {
    return { wrong: `the line is not JSON — ${restoreLedger(path)}` };
  }
}
