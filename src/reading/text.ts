import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { characterProblem } from './characters.ts';
import { conflictMarker, CONFLICT } from './conflict.ts';
import { errorAt, type Problem } from './fault.ts';

/** Largest file that is read, in bytes; the longest summary of a long article stays far below it. */
const MAX_BYTES = 100_000;
/** Longest line, in UTF-16 units. */
const MAX_LINE = 5_000;

const START = { line: 1, column: 1 };

/** Reads a file as strict UTF-8 with line feeds; names every reason not to read it. The size is known before a byte is read. */
export function readText(file: string, path: string): { text: string; problems: Problem[] } {
  const refuse = (words: string) => ({ text: '', problems: [errorAt(path, START, 'file', words)] });
  const bytes = readBytes(file);
  if (bytes === null) return refuse('the file cannot be opened — check who may read it');
  if (typeof bytes === 'number')
    return refuse(`the file has ${bytes} bytes — at most ${MAX_BYTES} are read; split it`);
  const typed = decode(bytes);
  if (typed === null) return refuse('the file is not UTF-8 text — save it with the encoding UTF-8');
  // Composed letters, whatever keyboard or copy they come from (NFC takes some of Bengali and Hindi apart).
  const text = typed.replace(/\r\n/g, '\n').normalize('NFC');
  return { text, problems: textProblems(text, path) };
}

/** The bytes; their number when there are too many; `null` when the file cannot be opened. */
function readBytes(file: string): Buffer | number | null {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const { size } = fstatSync(handle);
    return size > MAX_BYTES ? size : readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The text of some bytes; `null` when they are not UTF-8. */
export function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function textProblems(text: string, path: string): Problem[] {
  const lines = text.split('\n');
  const merging = inConflict(lines);
  return lines.flatMap((line, index): Problem[] => {
    const at = (column: number, words: string) =>
      errorAt(path, { line: index + 1, column: column + 1 }, 'characters', words);
    if (merging && conflictMarker(line))
      return [at(0, `${CONFLICT} — keep the words that are right and delete the lines with the marks`)];
    if (line.length > MAX_LINE)
      return [at(MAX_LINE, `the line is longer than ${MAX_LINE} characters — break it into paragraphs`)];
    const wrong = characterProblem(line);
    return wrong ? [at(wrong.index, `the line has ${wrong.words}`)] : [];
  });
}

/** A line of seven equals signs alone may underline a heading; with either of the other marks it is git's. */
function inConflict(lines: readonly string[]): boolean {
  return lines.some((line) => /^(?:<{7}|>{7})(?: |$)/.test(line));
}
