import { describe, expect, it } from 'vitest';
import { readRecord, splitFrontMatter } from '../../src/reading/read.ts';

describe('readRecord', () => {
  it('gives data, text, and the place of each value', () => {
    const file = readRecord(
      '---\ntitle: Sand\nlist:\n  - a: 1\n---\n\nHeavy.\n',
      'tensions',
      'tensions/01-x.mdx',
    );
    expect(file.data).toEqual({ title: 'Sand', list: [{ a: 1 }] });
    expect(file.at(['title'])).toEqual({ line: 2, column: 8 });
    expect(file.at(['title'], true)).toEqual({ line: 2, column: 1 });
    expect(file.at(['list', 0, 'a'])).toEqual({ line: 4, column: 8 });
    expect(file.at(['list', 0, 'missing'])).toEqual({ line: 4, column: 5 });
    expect(file.readable).toBe(true);
  });

  it('still gives the front matter when the text has a mistake', () => {
    const file = readRecord('---\ntitle: Sand\n---\n\n{x}\n', 'tensions', 'tensions/01-x.mdx');
    expect(file.data).toEqual({ title: 'Sand' });
    expect(file.readable).toBe(false);
    expect(file.problems.map(({ line, column }) => [line, column])).toEqual([[5, 1]]);
  });

  it('reads no date, no truth and no merge out of plain words', () => {
    const file = readRecord('a: 2023-05-01\nb: no\nd: 1_000\n', 'entities', 'entities/x.yaml');
    expect(file.data).toEqual({ a: '2023-05-01', b: 'no', d: '1_000' });
  });
});

describe('splitFrontMatter', () => {
  it('leaves every line at its number', () => {
    expect(splitFrontMatter('---\na: 1\n---\nb\n')).toEqual({ yaml: '   \na: 1\n', body: '\n\n\nb\n' });
    expect(splitFrontMatter('---  \n---\nb')).toEqual({ yaml: '     \n', body: '\n\nb' });
  });
});
