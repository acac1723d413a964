import { describe, expect, it } from 'vitest';
import { showing } from '../../../src/desk/check/showing.ts';
import { errorAt } from '../../../src/reading/fault.ts';

const place = { line: 1, column: 1 };
const changed = errorAt('findings/001.mdx', place, 'unpublished', 'it no longer says what version 1 says');
const fresh = { ...changed, severity: 'warning' as const };
const wrong = errorAt('findings/001.mdx', place, 'reference', 'it is not there');

describe('what a copy of the site shows', () => {
  it.each([
    ['readers', [changed], [changed], ''],
    ['readers', [fresh], [], ''],
    ['ask', [changed], [], '1'],
    ['ask', [], [], '1'],
    ['ask', [changed, wrong], [wrong], '1'],
    ['live', [changed], [], '1'],
    ['live', [fresh], [], '1'],
    ['live', [], [], ''],
    ['live', [changed, wrong], [wrong], '1'],
  ] as const)('to %s with %j', (copy, problems, errors, unpublished) => {
    expect(showing(problems, copy)).toEqual({ errors, unpublished });
  });
});
