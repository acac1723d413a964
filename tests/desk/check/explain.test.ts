import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeField, explainIssue, flattenIssue } from '../../../src/desk/check/explain.ts';

const schema = z.strictObject({
  title: z.string().describe('What it is.'),
  colour: z.enum(['red', 'green']),
  parts: z
    .array(z.strictObject({ size: z.number().max(9).describe('How large it is.') }))
    .max(2)
    .optional()
    .describe('What it is made of.'),
  use: z.union([z.enum(['none', 'some']), z.array(z.strictObject({ by: z.string() }))]).optional(),
});

const good = { title: 'Crate', colour: 'red' };

/** Every issue of a value in words. */
function explain(value: unknown): string[] {
  const { error } = schema.safeParse(value, { reportInput: true });
  return (error?.issues ?? [])
    .flatMap((issue) => flattenIssue(issue))
    .map((issue) => explainIssue(issue, schema));
}

describe('explainIssue', () => {
  it.each<[unknown, string]>([
    [{ ...good, title: undefined }, 'title is missing — add it: What it is'],
    [{ ...good, title: null }, 'title is empty — add it: What it is'],
    [{ ...good, title: 7 }, 'title is the number 7, not text — put the value in "quotes"'],
    [{ ...good, colour: undefined }, 'colour is missing — write one of red, green'],
    [{ ...good, colour: 'gren' }, 'colour is "gren" — did you mean "green"? write one of red, green'],
    [{ ...good, colour: true }, 'colour is "true" — write one of red, green'],
    [{ ...good, tilte: 'x' }, 'the key "tilte" is not known — did you mean "title"?'],
    [{ ...good, parts: [{ siz: 1, size: 2 }] }, 'the key "siz" is not known — did you mean "size"?'],
    [{ ...good, parts: [{ size: 10 }] }, 'parts[1].size is above 9 — write a number up to 9'],
    [{ ...good, parts: [1, 2, 3].map((size) => ({ size })) }, 'parts has too many items — write at most 2'],
    [{ ...good, parts: 'x' }, 'parts is text, not a list — write lines that start with "- ", or [a, b]'],
    [{ ...good, use: 'nnone' }, 'use is "nnone" — did you mean "none"? write one of none, some'],
    [{ ...good, use: [{}] }, 'use[1].by is missing — add it'],
    [[], 'the file is a list, not a group of keys — write lines of the form "key: value"'],
    [null, 'the file is empty — write its keys; content/README.md has an example'],
  ])('%j: %s', (value, message) => {
    expect(explain(value)).toEqual([message]);
  });
});

describe('describeField', () => {
  it('finds the sentence of a field, however deep, and that of its list for an item', () => {
    expect(describeField(schema, ['title'])).toBe('What it is');
    expect(describeField(schema, ['parts', 0])).toBe('What it is made of');
    expect(describeField(schema, ['parts', 0, 'size'])).toBe('How large it is');
    expect(describeField(schema, ['colour'])).toBeNull();
    expect(describeField(schema, ['nothing', 'here'])).toBeNull();
  });
});
