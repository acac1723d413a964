import { afterEach, describe, expect, it, vi } from 'vitest';
import { annotation, printProblems } from '../../../src/desk/check/print.ts';
import type { Problem } from '../../../src/reading/fault.ts';

const problem: Problem = {
  path: 'content/findings/012-a,b:c.mdx',
  line: 3,
  column: 8,
  code: 'wording',
  severity: 'error',
  words: '“50%” is no number\r\n::error::of finding 12 — write that',
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a problem in a workflow', () => {
  it('is written at its file and line, and no word of it is a command', () => {
    expect(annotation(problem)).toBe(
      '::error file=content/findings/012-a%2Cb%3Ac.mdx,line=3,col=8::“50%25” is no number%0D%0A::error::of finding 12 — write that',
    );
    expect(annotation({ ...problem, severity: 'warning' })).toMatch(/^::warning file=/);
  });

  it.each([
    ['true', 1],
    ['', 0],
  ])('is an annotation only there (GITHUB_ACTIONS "%s")', (value, count) => {
    vi.stubEnv('GITHUB_ACTIONS', value);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    printProblems([problem]);
    expect(log.mock.calls.flat().filter((line) => String(line).startsWith('::error'))).toHaveLength(count);
  });
});
