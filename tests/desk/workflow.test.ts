import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  strategy?: { matrix: { include: { node: string; npm: string; flag?: string }[] } };
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const workflows = readdirSync(FOLDER).map(
  (name) =>
    [
      name,
      parse(readFileSync(join(FOLDER, name), 'utf8')) as { permissions: object; jobs: Record<string, Job> },
    ] as const,
);

describe.each(workflows)('the workflow %s', (_, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('pins every action by its full commit', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it('gives no permission that a job does not name, and each job an end', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
    const writing = Object.entries(jobs).filter(([, job]) =>
      Object.values(job.permissions!).includes('write'),
    );
    expect(writing.map(([name]) => name)).toEqual(Object.keys(jobs).filter((name) => name === 'deploy'));
  });

  it('puts no text from outside into a command, and keeps no credentials', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => [step.with?.['persist-credentials'], step.with?.['fetch-depth']])).toEqual(
      checkouts.map(() => [false, 0]),
    );
  });
});

describe('the ledger in a workflow', () => {
  const { jobs } = Object.fromEntries(workflows)['site.yml']!;
  const runsOf = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);

  it('is compared with what was there before a push, also where no branch leads to it any more', () => {
    for (const job of [jobs.test!, jobs.nodes!, jobs.build!]) {
      const runs = runsOf(job);
      const fetched = runs.findIndex((run) => run.includes('git fetch') && run.includes('"$LEDGER_BASE"'));
      const used = runs.findIndex((run) => /npm (?:run check|run build|start)/.test(run));
      expect(fetched).toBeGreaterThanOrEqual(0);
      expect(used).toBeGreaterThan(fetched);
    }
  });

  it('is held against what readers have before anything is deployed', () => {
    const runs = runsOf(jobs.build!);
    const asked = runs.findIndex((run) => run.includes('/data/versions.json'));
    expect(runs[asked]).toContain('LEDGER_ANCHOR=');
    // A site that does not answer is no site that was never there.
    expect(runs[asked]).toMatch(/404\)[^]*\*\) .*exit 1/);
    expect(runs.indexOf('npm run build')).toBeGreaterThan(asked);
    expect(asked).toBeGreaterThanOrEqual(0);
  });

  it('goes through five hundred random histories in the long run', () => {
    const { histories } = Object.fromEntries(workflows)['long.yml']!.jobs;
    const [step] = histories!.steps.filter(({ run }) => run?.includes('git-machine.test.ts'));
    expect(step).toMatchObject({ env: { LONG_TESTS: '1' } });
    expect(readFileSync(join(FOLDER, '../../tests/desk/ledger/git-machine.test.ts'), 'utf8')).toMatch(
      /runs\(\d+, 500\)/,
    );
  });
});

describe('the two commands', () => {
  const { nodes } = Object.fromEntries(workflows)['site.yml']!.jobs;
  const tried = nodes!.strategy!.matrix.include.map(({ node, npm, flag }) =>
    [node, npm, ...(flag ? [flag] : [])].join(' '),
  );

  it('are tried under every Node that the README promises, with each npm that runs on it', () => {
    expect(tried).toEqual(
      expect.arrayContaining([
        ...['18 10', '20.11 10', '20.19 10', '20.19 11', '22.5 10', '22.12 10', '22.12 11', '24 10', '24 11'],
        ...['18 10 --omit=optional', '18 10 --ignore-scripts'],
      ]),
    );
  });

  it('install, and then serve a page', () => {
    const commands = nodes!.steps.flatMap(({ run }) => run ?? []);
    expect(commands).toContain('npm ci $FLAG');
    expect(commands.some((run) => /^npm start &\ncurl .*--fail/.test(run))).toBe(true);
  });
});
