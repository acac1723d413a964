import { readFileSync } from 'node:fs';
import { errorAt, type Place, type Problem } from './problem.ts';

/** Largest file that is read, in bytes; the longest summary of a long article stays far below it. */
export const MAX_BYTES = 200_000;
/** Longest line, in characters. */
export const MAX_LINE = 5_000;

// Bidirectional controls, zero-width and other invisible characters, control characters except tab and line feed.
export const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/u;

/** Reads a file as strict UTF-8 with line feeds; names every reason not to read it. */
export function readText(file: string, path: string): { text: string; problems: Problem[] } {
  const bytes = readFileSync(file);
  const start = { line: 1, column: 1 };
  if (bytes.length > MAX_BYTES)
    return {
      text: '',
      problems: [
        errorAt(path, start, `the file has ${bytes.length} bytes — at most ${MAX_BYTES} are read; split it`),
      ],
    };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      text: '',
      problems: [errorAt(path, start, 'the file is not UTF-8 text — save it with the encoding UTF-8')],
    };
  }
  text = text.replace(/\r\n/g, '\n');
  return { text, problems: textProblems(text, path) };
}

function textProblems(text: string, path: string): Problem[] {
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    const place = (column: number): Place => ({ line: index + 1, column: column + 1 });
    const hidden = INVISIBLE.exec(line);
    if (hidden)
      problems.push(
        errorAt(
          path,
          place(hidden.index),
          `the line has an invisible or control character (U+${codePoint(hidden[0])}) — delete it and type the words again`,
        ),
      );
    if (line.length > MAX_LINE)
      problems.push(
        errorAt(
          path,
          place(MAX_LINE),
          `the line is longer than ${MAX_LINE} characters — break it into paragraphs`,
        ),
      );
    if (line !== line.normalize('NFC'))
      problems.push(
        errorAt(
          path,
          place(0),
          'the line has decomposed letters — type its accented letters again (Unicode NFC)',
        ),
      );
  });
  return problems;
}

function codePoint(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
