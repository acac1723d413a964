import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runLedger } from '../../../src/desk/ledger/command.ts';
import { loadReport } from '../../../src/desk/check/load.ts';
import { runNew } from '../../../src/desk/new/command.ts';
import { openSandbox, someWorld } from '../sandbox.ts';

const sandbox = openSandbox();
afterAll(() => sandbox.close());
beforeEach(() => sandbox.restore());

function run(...args: string[]): { code: number; said: string } {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line.replaceAll(sandbox.directory, 'content'));
  return { code: runNew(sandbox.directory, ['renumber', ...args], say, say), said: lines.join('\n') };
}

const problems = () => loadReport(sandbox.directory).problems;

describe('renumber', () => {
  it('moves a finding and rewrites every reference to it', () => {
    sandbox.edit(
      'findings/008-member-of-consortium.mdx',
      'responses: none recorded\n---\n',
      'responses: none recorded\n---\n\nSee [the quay](/findings/1/), finding 1.\n',
    );
    sandbox.edit('site.yaml', "when: '2017-01-01'", "when: '2018'");
    sandbox.edit('site.yaml', 'finding: 11', 'finding: 1');
    expect(run('1')).toEqual({
      code: 0,
      said: 'moved to content/findings/015-sand-to-kvitka-quay.mdx; 13 references rewritten\nLook at these places yourself:\ncontent/findings/008-member-of-consortium.mdx:29  See [the quay](/findings/1/), finding 1.',
    });
    expect(problems()).toEqual([]);
    expect(sandbox.read('articles/areia-do-orluna.mdx')).toContain('<Finding n="15">');
    expect(sandbox.read('articles/areia-do-orluna.mdx')).toContain('<Finding n="10">');
    expect(sandbox.read('chapters/01-sand.mdx')).toContain('<Ours derived="15,2">');
    expect(sandbox.read('chapters/01-sand.mdx')).toContain('findings: [15]');
    expect(sandbox.read('site.yaml')).toContain('lead:\n  finding: 15\n');
    expect(sandbox.read('tensions/02-forbidden-and-carried.mdx')).toContain('findings: [15, 11]');
    expect(sandbox.read('findings/003-sand-from-unlicensed-pits.mdx')).toContain('](/findings/15/)');
    expect(sandbox.read('findings/008-member-of-consortium.mdx')).toContain(
      '[the quay](/findings/15/), finding 1.',
    );
  });

  it('moves to the number that is asked for, and back without a trace', () => {
    const before = loadReport(sandbox.directory).content;
    expect(run('5', '--to', '40').code).toBe(0);
    expect(sandbox.read('findings/003-sand-from-unlicensed-pits.mdx')).toContain('    finding: 40\n');
    expect(run('40', '--to', '5').code).toBe(0);
    expect(loadReport(sandbox.directory).content).toEqual(before);
  });

  it('takes the words of an edition along, and what is marked in them', () => {
    sandbox.write('editions/nl/findings/005-alleen-vergund.mdx', '---\ntranslates: TODO\n---\n');
    sandbox.write(
      'editions/nl/articles/areia-do-orluna.mdx',
      '---\ntranslates: TODO\n---\n\n<Finding n="5">Alleen vergund</Finding>.\n',
    );
    expect(run('5', '--to', '40').code).toBe(0);
    expect(sandbox.read('editions/nl/findings/040-alleen-vergund.mdx')).toContain('translates: TODO');
    expect(sandbox.read('editions/nl/articles/areia-do-orluna.mdx')).toContain('<Finding n="40">');
  });

  it('follows into what sets it aside, and into orders', () => {
    const file = 'findings/004-sand-at-armed-groups-depot.mdx';
    sandbox.edit(file, 'relations:', 'supersedes: 8\nafter: [8]\nrelations:');
    expect(run('8', '--to', '40').code).toBe(0);
    expect(sandbox.read(file)).toContain('supersedes: 40\nafter: [40]\n');
  });

  it('keeps Windows line ends', () => {
    const file = 'tensions/01-pits-with-and-without-licence.mdx';
    sandbox.write(file, sandbox.read(file).replaceAll('\n', '\r\n'));
    run('5');
    expect(sandbox.read(file)).toContain('findings: [3, 15]\r\nkind:');
  });

  it('asks which one moves when two files have a number, and rewrites only what can mean that one', () => {
    const twin = sandbox.read('findings/007-zarinbud-says-it-paid.mdx');
    sandbox.write('findings/001-twin.mdx', twin);
    sandbox.edit('articles/pisok-z-orluny.mdx', '<Finding n="7">', '<Finding n="1">');
    expect(run('1').said).toBe(
      '2 files have the number 1 — name the one that moves: npm run new -- renumber 001-twin',
    );
    const { code, said } = run('001-twin');
    expect(code).toBe(0);
    // Both findings have evidence in the second article: its marks are left to the editor.
    expect(said).toContain('moved to content/findings/015-twin.mdx; 0 references rewritten');
    expect(said.match(/articles\/pisok-z-orluny\.mdx:\d+ {2}/g)).toHaveLength(2);
    expect(said).not.toContain('areia-do-orluna');
  });

  it.each([
    [['99'], 'there is no finding "99" — give its number, or its file name'],
    [['5', '--to', '6'], 'the number 6 is taken — the next free one is 15'],
    [['5', '--to', '0'], '--to "0" is not a number — write for example --to 3'],
    [[], 'give a number or a file in "quotes", and one only'],
  ])('refuses %j and changes nothing', (args, message) => {
    const before = loadReport(sandbox.directory).content;
    const { code, said } = run(...args);
    expect(code).toBe(1);
    expect(said).toContain(message);
    expect(loadReport(sandbox.directory).content).toEqual(before);
  });

  it('leaves a published number where it is', () => {
    sandbox.edit('site.yaml', 'privacy:', "launched: '2019-09-01'\nprivacy:");
    sandbox.publish();
    sandbox.commit();
    expect(run('5').said).toBe(
      'finding 5 is published and its number is final — it cannot move; merge or withdraw it with "npm run ledger"',
    );
    sandbox.write('findings/018-new.mdx', sandbox.read('findings/006-one-owner-two-companies.mdx'));
    expect(run('18', '--to', '20').code).toBe(0);
  });

  it('moves the newcomer, not the finding that was published under the number', () => {
    sandbox.edit('site.yaml', 'privacy:', "launched: '2019-09-01'\nprivacy:");
    const published = ['publish', '--date', '2019-09-01', '--note', 'First publication.'];
    sandbox.commit();
    expect(runLedger(sandbox.directory, published, someWorld())).toBe(0);
    sandbox.write(
      'findings/005-a-newcomer.mdx',
      sandbox
        .read('findings/006-one-owner-two-companies.mdx')
        .replace('has owned both', 'is the owner of both'),
    );
    expect(problems().map(({ words }) => words)).toContain(
      'the number 5 is taken by "005-licensed-pits-only" — run "npm run new -- renumber 005-a-newcomer" for one that is free',
    );
    expect(run('005-licensed-pits-only').said).toBe(
      '"005-licensed-pits-only" is the finding that was published as number 5 — move the other file: npm run new -- renumber 005-a-newcomer',
    );
    expect(run('005-a-newcomer').code).toBe(0);
    expect(problems().filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
