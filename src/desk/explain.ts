import { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { didYouMean } from '../model/closest.ts';

/** A schema issue in words: what is wrong, and what to write instead. */
export function explainIssue(issue: $ZodIssue, schema: z.ZodType): string {
  const key = issue.path.length > 0 ? describePath(issue.path) : 'the file';
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKey(issue.keys[0]!, keysAt(schema, issue.path));
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null)
        return `${key} is missing — add it (${typeName(issue.expected)})`;
      if (/ — /.test(issue.message)) return `${key} ${issue.message}`;
      return `${key} is ${typeOf(issue.input)}, not ${typeName(issue.expected)} — ${issue.expected === 'string' ? 'put the value in "quotes"' : `write ${typeName(issue.expected)}`}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined) return `${key} is missing — write one of ${values.join(', ')}`;
      return `${key} is "${String(issue.input).slice(0, 60)}" — ${didYouMean(String(issue.input), values, '')} write one of ${values.join(', ')}`.replace(
        '—  write',
        '— write',
      );
    }
    default:
      return / — /.test(issue.message)
        ? `${key} ${issue.message}`.replace(/^(\S+ )?(.*)$/s, '$1$2')
        : `${key}: ${issue.message} — see content/README.md`;
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  return `the key "${key}" is not known — ${didYouMean(key, known, `the keys are ${known.join(', ')}`)}`;
}

function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : String(step)))
    .join('.')
    .replaceAll('.[', '[');
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'number'
    ? `the number ${value}`
    : typeof value === 'boolean'
      ? `the word ${value}`
      : 'text';
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list: lines that start with "- "',
    object: 'a group of keys',
    tuple: 'a list',
  };
  return names[expected] ?? expected;
}

/** The keys that may stand at a path of a schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const step of path) {
    here = unwrap(here);
    if (here instanceof z.ZodObject) here = here.shape[String(step)];
    else if (here instanceof z.ZodArray) here = here.element;
    else return [];
  }
  here = unwrap(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion)
    return unwrap(
      schema.options.find(
        (option) => unwrap(option) instanceof z.ZodArray || unwrap(option) instanceof z.ZodObject,
      ),
    );
  return schema;
}
