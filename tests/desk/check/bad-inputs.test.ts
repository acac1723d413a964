import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/desk/check/load.ts';
import { ACROSS, BAD_INPUTS, BODIES, FIELDS, FILES, spoilWith, YAML } from './bad-inputs.ts';
import { WORDINGS } from './bad-wordings.ts';
import { openSandbox } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());

/** The errors of the spoiled folder, as `path:line:column` below it and message. */
function errors(): [place: string, message: string][] {
  return loadReport(sandbox.directory)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, line, column, words }) => [
      `${path.slice(sandbox.directory.length + 1)}:${line}:${column}`,
      words,
    ]);
}

describe.each([
  ['files and characters', FILES],
  ['YAML', YAML],
  ['fields', FIELDS],
  ['bodies', BODIES],
  ['rules between files', ACROSS],
])('the check of %s', (_, cases) => {
  it.each(cases)('refuses $name', (bad) => {
    sandbox.restore();
    const place = spoilWith(sandbox, bad);
    expect(errors()).toEqual([[place, bad.says]]);
  });
});

describe('the check of words', () => {
  it.each(WORDINGS)('refuses $name, and is content with what it says to write', (bad) => {
    sandbox.restore();
    const place = spoilWith(sandbox, bad);
    expect(errors()).toEqual([[place, bad.says]]);
    const written = typeof bad.mend === 'function' ? bad.mend(sandbox) : bad.mend[1];
    if (typeof bad.mend !== 'function') sandbox.edit(bad.file, ...bad.mend);
    expect(errors()).toEqual([]);
    // Where the remedy gives words to write, they are the ones that were written.
    const given = remediesOf(bad.says);
    if (given.length > 0) expect(given.some((words) => written?.includes(words))).toBe(true);
  });
});

/** The words "in quotation marks" after the dash of a message, up to an ellipsis. */
function remediesOf(says: string): string[] {
  const [, remedy = ''] = says.split(' — ');
  const before = / write that\b/.test(` ${remedy}`) ? says : remedy;
  return [...before.matchAll(/"([^"]+)"/g)].map(([, words]) => words!.replace(/^[….,\s]+|[….\s]+$/g, ''));
}

describe('files that nothing uses', () => {
  it('are named at once, with what only they name, and the command that deletes them', () => {
    sandbox.restore();
    const warnings = () => loadReport(sandbox.directory).problems.map(({ words }) => words);
    const land = 'name: Spareland\nkind: country\ndescribes: country\n';
    const company = 'name: Spare Ltd\nkind: company\ndescribes: company\ncountry: spareland\n';
    sandbox.write('entities/spareland.yaml', land);
    sandbox.write('entities/spare-ltd.yaml', company);
    expect(warnings().filter((words) => words.startsWith('nothing names it'))).toHaveLength(2);
    sandbox.write('sources/spare.yaml', 'title: Spare papers\nkind: records\nby: [spareland]\n');
    const [said, ...more] = warnings();
    expect(more).toEqual([]);
    const [, command] = /^nothing uses this file and 2 more — .*, or delete them: (rm .*)$/.exec(said!)!;
    execFileSync('sh', ['-c', command!]);
    expect(warnings()).toEqual([]);
  });
});

describe('the table of bad inputs', () => {
  it('finds nothing wrong where nothing was spoiled', () => {
    sandbox.restore();
    expect(errors()).toEqual([]);
  });

  it('has more than a hundred, each with its own name', () => {
    expect(BAD_INPUTS.length).toBeGreaterThan(150);
    expect(new Set(BAD_INPUTS.map(({ name }) => name)).size).toBe(BAD_INPUTS.length);
  });

  it('says in each message what is wrong and what to write instead', () => {
    for (const { name, says } of BAD_INPUTS) expect(says, name).toMatch(/^\S.* — \S/);
  });
});
