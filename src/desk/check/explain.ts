import { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { didYouMean } from '../../model/join/closest.ts';

/** A schema issue in words: what is wrong, and what to write instead. */
export function explainIssue(issue: $ZodIssue, schema: z.ZodType): string {
  const key = issue.path.length > 0 ? describePath(issue.path) : 'the file';
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0]!, keysAt(schema, issue.path));
  if (issue.input === undefined) return `${key} is missing — ${whatToWrite(issue, schema)}`;
  if (issue.input === null && issue.path.length === 0)
    return 'the file is empty — write its keys; content/README.md has an example';
  if (issue.input === null) return `${key} is empty — ${whatToWrite(issue, schema)}`;
  switch (issue.code) {
    case 'invalid_key':
      return inWords(`the name "${String(issue.path.at(-1))}"`, issue.issues[0]!.message);
    case 'invalid_value':
      if (/ — /.test(issue.message)) return inWords(key, issue.message);
      return wrongWord(key, issue.input, issue.values.map(String));
    case 'invalid_type':
      return / — /.test(issue.message) ? inWords(key, issue.message) : wrongType(key, issue);
    case 'too_small':
    case 'too_big':
      return / — /.test(issue.message) ? inWords(key, issue.message) : outOfRange(key, issue);
    default:
      return inWords(key, issue.message);
  }
}

/** The issues that were meant: of a choice between a word and a list, only those of the branch that was tried. */
export function flattenIssue(issue: $ZodIssue): $ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.input === undefined) return [issue];
  const isList = typeof issue.input === 'object';
  const meant = issue.errors.find(
    (issues) => isList !== issues.some(({ code, path }) => code === 'invalid_value' && path.length === 0),
  );
  if (!meant || meant.length === 0) return [issue];
  return meant.flatMap((inner) =>
    flattenIssue({ ...inner, path: [...issue.path, ...inner.path] } as $ZodIssue),
  );
}

/** The sentence that the schema gives a field (an item of a list has that of its list), without its full stop, or `null`. */
export function describeField(schema: z.ZodType, path: readonly PropertyKey[]): string | null {
  let here: unknown = schema;
  let sentence = sentenceOf(here);
  for (const step of path) {
    here = stepInto(here, step);
    sentence = sentenceOf(here) ?? (typeof step === 'number' ? sentence : undefined);
  }
  return sentence?.replace(/\.$/, '') ?? null;
}

function sentenceOf(schema: unknown): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  if (schema.description) return schema.description;
  const inner = peel(schema);
  return inner === schema ? undefined : sentenceOf(inner);
}

function whatToWrite(issue: $ZodIssue, schema: z.ZodType): string {
  const sentence = describeField(schema, issue.path);
  if (issue.code === 'invalid_value' && issue.values.length <= MOST_LISTED)
    return `write one of ${issue.values.join(', ')}`;
  if (sentence) return `add it: ${sentence}`;
  return 'add it';
}

function unknownKey(key: string, known: readonly string[]): string {
  return `the key "${key}" is not known — ${didYouMean(key, known, `the keys are ${known.join(', ')}`)}`;
}

/** A longer list is looked up. */
const MOST_LISTED = 25;

function wrongWord(key: string, input: unknown, values: readonly string[]): string {
  const near = didYouMean(String(input), values, '');
  if (values.length > MOST_LISTED)
    return `${key} is ${shown(input)} — ${near || 'write one of those that content/README.md lists'}`;
  return `${key} is ${shown(input)} — ${near}${near && ' '}write one of ${values.join(', ')}`;
}

function wrongType(key: string, issue: $ZodIssue & { expected?: string }): string {
  const expected = String(issue.expected);
  const many = expected === 'string' && typeof issue.input === 'object';
  const [name, fix] = TYPES[expected] ?? [expected, `write ${expected}`];
  return `${key} is ${typeOf(issue.input)}, not ${name} — ${many ? 'write one value, without brackets' : fix}`;
}

function outOfRange(key: string, issue: $ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `${key} is empty — add at least ${issue.minimum}`;
  if (issue.code === 'too_small')
    return `${key} is below ${issue.minimum} — write a number from ${issue.minimum}`;
  if (issue.code !== 'too_big') return inWords(key, issue.message);
  if (issue.origin === 'array') return `${key} has too many items — write at most ${issue.maximum}`;
  return `${key} is above ${issue.maximum} — write a number up to ${issue.maximum}`;
}

/** The schema's own words after the key; words that quote the value get a colon. */
function inWords(key: string, message: string): string {
  const words = message.startsWith('"') ? `${key}: ${message}` : `${key} ${message}`;
  return / — /.test(words) ? words : `${words} — see content/README.md`;
}

function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step)))
    .join('.')
    .replaceAll('.[', '[');
}

function shown(input: unknown): string {
  return typeof input === 'object' ? typeOf(input) : `"${String(input).slice(0, 60)}"`;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number') return Number.isFinite(value) ? `the number ${value}` : String(value);
  return typeof value === 'boolean' ? `the word ${value}` : 'text';
}

/** Each type that a field can have, and how it is written. */
const TYPES: Record<string, [name: string, howTo: string]> = {
  string: ['text', 'put the value in "quotes"'],
  number: ['a number', 'write the digits alone, without quotes or separators'],
  int: ['a whole number', 'write the digits alone, without quotes or separators'],
  boolean: ['true or false', 'write true or false, without quotes'],
  array: ['a list', 'write lines that start with "- ", or [a, b]'],
  object: ['a group of keys', 'write lines of the form "key: value"'],
};

/** The keys that may stand at a path of a schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const step of path) here = stepInto(here, step);
  const inner = bare(here);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function stepInto(schema: unknown, step: PropertyKey): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(step)];
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

/** A schema without what only says that it may be left out; of a choice, the branch that is a list or has keys. */
function bare(schema: unknown): unknown {
  const inner = peel(schema);
  return inner === schema ? inner : bare(inner);
}

function peel(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return schema.unwrap();
  if (schema instanceof z.ZodUnion)
    return (
      schema.options.find(
        (option) => bare(option) instanceof z.ZodArray || bare(option) instanceof z.ZodObject,
      ) ?? schema
    );
  return schema;
}
