import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/reading/read.ts';
import { cpuTime } from '../cpu-time.ts';

/** Pieces that some parser somewhere is slow with, or falls over, when they come by the thousand. */
const PIECES = [
  '\n', ' ', '\t', '- ', '> ', '1. ', '* ', '? ', ': ', '[', '](', '![', '{', '}', '(', '<', '<a ', '</a>',
  '<Finding n="1">', '*a ', '_a ', '**a', '~~a ', '`a', '``` ', '#', '# ', '| ', '\\', '&#x', '&amp;', '"', "'",
  'a: ', '&a ', '*a', '!!a ', '%a', '---\n', '...\n', 'http://a.b ', 'www.a.b ', 'a@b.c ', '- a\n ', '  a:\n',
]; // prettier-ignore

/** Bytes of each text, more than half of the most that is read. */
const SIZE = 60_000;
/** Generous: the slowest takes a tenth of it. */
const MILLISECONDS = 5_000;

describe.each([
  ['in the body', (text: string) => `---\ntitle: Sand\n---\n\n${text}`],
  ['in the front matter', (text: string) => `---\ntitle: Sand\n${text}\n---\n\nSand.`],
])('a text that repeats one thing without end, %s', (_, around) => {
  it.each(PIECES)('%j is read or refused in time', (piece) => {
    const text = around(piece.repeat(SIZE / piece.length));
    const time = cpuTime(() => {
      const { problems, data } = readRecord(text, 'tensions', 'a.mdx');
      expect(problems.length > 0 || data !== undefined).toBe(true);
    });
    expect(time).toBeLessThan(MILLISECONDS);
  });
});
