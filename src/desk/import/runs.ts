import { hash } from 'node:crypto';
import { normaliseParagraph } from './fingerprint.ts';

/** Words in a row that are no set term and no chance. */
export const RUN = 8;
/** Of so many runs beside each other one is kept: whoever shares ten words in a row shares one that is kept. */
const WINDOW = 3;
/** Letters of a hash: 48 bits, of which no words can be made again. */
const LETTERS = 8;
/** Hashes on a line of the file. */
const LINE = 12;

/** Words in a row, by their hash and by the words themselves. */
export interface Run {
  hash: string;
  words: string;
}

/** Every run of words in a text. */
export function runsIn(text: string): Run[] {
  const words = runWords(text);
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, start) => {
    const run = words.slice(start, start + RUN).join(' ');
    return { hash: hash('sha256', run, 'base64url').slice(0, LETTERS), words: run };
  });
}

/**
 * What is kept of a text so that its sentences are known again, and no word of it: the least hash of each few runs
 * beside each other (winnowing; Schleimer, Wilkerson and Aiken, 2003), in lines for a file.
 */
export function runLines(paragraphs: readonly string[]): string[] {
  const kept = [
    ...new Set(paragraphs.flatMap((paragraph) => winnowed(runsIn(paragraph).map((run) => run.hash)))),
  ];
  return Array.from({ length: Math.ceil(kept.length / LINE) }, (_, line) =>
    kept.slice(line * LINE, (line + 1) * LINE).join(''),
  );
}

/** The key of an article's file with these lines; none for a text in letters without spaces, or of a few words. */
export function runsKey(paragraphs: readonly string[]): string[] {
  const lines = runLines(paragraphs);
  return lines.length === 0 ? [] : ['runs:', ...lines.map((line) => `  - ${line}`)];
}

/** The hashes in the lines of a file. */
export const hashesIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.match(new RegExp(`.{${LETTERS}}`, 'g')) ?? []);

function winnowed(hashes: readonly string[]): string[] {
  const windows = Math.max(hashes.length > 0 ? 1 : 0, hashes.length - WINDOW + 1);
  return Array.from({ length: windows }, (_, start) =>
    hashes.slice(start, start + WINDOW).reduce((least, each) => (each < least ? each : least)),
  );
}

/** The words of a text, as runs are made of them. */
export const runWords = (text: string): string[] =>
  normaliseParagraph(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
