import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { LEDGER_USAGE } from '../../src/desk/ledger/command.ts';
import { CHANGE_KINDS } from '../../src/schema/ledger.ts';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  environment?: string | object;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  strategy?: { matrix: { include: { node: string; npm: string; flag?: string }[] } };
  steps: Step[];
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
    // Both run in an environment: its reviewers and branches decide who may.
    expect(writing.map(([name]) => name)).toEqual(
      Object.keys(jobs).filter((name) => name === 'deploy' || name === 'publish'),
    );
    for (const [, job] of writing) expect(job.environment).toBeDefined();
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
    // By its address: from there the check finds what is deployed of each edition.
    expect(runs[asked]).toContain('LEDGER_ANCHOR=$DEPLOYED/data/versions.json');
    // A site that does not answer is no site that was never there.
    expect(runs[asked]).toMatch(/404\)[^]*\*\) .*exit 1/);
    expect(runs.indexOf('npm run build')).toBeGreaterThan(asked);
    expect(asked).toBeGreaterThanOrEqual(0);
  });
});

describe('the long run', () => {
  it.each([
    ['histories', 'desk/ledger/git-machine.test.ts', 500],
    ['drawings', 'large/large.test.ts', 200],
  ])('goes through many random %s in a job of its own', (job, test, cases) => {
    const { jobs } = Object.fromEntries(workflows)['long.yml']!;
    const [step] = jobs[job]!.steps.filter(({ run }) => run?.includes(test));
    expect(step).toMatchObject({ env: { LONG_TESTS: '1' } });
    expect(jobs.fuzz!.steps.some(({ run }) => run?.includes(`--exclude tests/${test}`))).toBe(true);
    expect(readFileSync(join(FOLDER, '../../tests', test), 'utf8')).toMatch(
      new RegExp(`runs\\(\\d+, ${cases}\\)`),
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

describe('an editor without a terminal', () => {
  const files = Object.fromEntries(workflows);
  const { content } = files['site.yml']!.jobs;
  const stepOf = ({ steps }: Job, words: string) => steps.find(({ run }) => run?.includes(words))!;

  it('sees in a pull request what is wrong and what would be published', () => {
    expect(content!.if).toBe("github.event_name == 'pull_request'");
    const order = ['npm run check', 'npm run ledger', 'npm run build -- --unpublished'].map((words) =>
      content!.steps.indexOf(stepOf(content!, words)),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    // Words of the content are no commands, whatever they look like.
    expect(stepOf(content!, 'npm run ledger').run).toMatch(
      /::stop-commands::\$token[^]*npm run ledger[^]*::\$token::/,
    );
  });

  it('gets the unpublished pages only where the repository is private', () => {
    const all = Object.values(files).flatMap(({ jobs }) => Object.values(jobs).flatMap(({ steps }) => steps));
    const preview = all.filter(
      ({ uses, run }) => uses?.startsWith('actions/upload-artifact@') || run?.includes('--unpublished'),
    );
    expect(preview).toHaveLength(2);
    for (const step of preview) expect(step.if).toContain('&& github.event.repository.private');
  });

  it('publishes with words that no shell reads', () => {
    const { publish } = files['publish.yml']!.jobs;
    const step = stepOf(publish!, 'scripts/ledger.ts publish');
    expect(step.env).toEqual({
      DATE: '${{ inputs.date }}',
      KIND: '${{ inputs.kind }}',
      NOTE: '${{ inputs.note }}',
      NOTES: '${{ inputs.notes }}',
    });
    const bin = mkdtempSync(join(tmpdir(), 'workflow-'));
    onTestFinished(() => rmSync(bin, { recursive: true }));
    writeFileSync(join(bin, 'node'), '#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done\n', {
      mode: 0o755,
    });
    const note = '--kind="x"; $(touch stolen) `id` \'y\' && exit 3';
    const said = execFileSync('bash', ['--norc', '-e', '-c', step.run!], {
      cwd: bin,
      encoding: 'utf8',
      env: {
        PATH: `${bin}:/usr/bin:/bin`,
        DATE: '2026-11-20',
        KIND: 'update',
        NOTE: note,
        NOTES: `nl: ${note}`,
      },
    });
    expect(said.trimEnd().split('\n')).toEqual([
      'scripts/run.mjs', 'scripts/ledger.ts', 'publish', '--date=2026-11-20', '--kind=update', `--note=${note}`,
      `--notes=nl: ${note}`,
    ]); // prettier-ignore
    expect(readdirSync(bin)).toEqual(['node']);
    // What was published is checked before it is kept, and pushed before it is deployed.
    const order = ['publish "--date', 'npm run check', ' push ', 'gh workflow run site.yml'].map((words) =>
      publish!.steps.indexOf(stepOf(publish!, words)),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps what was published in the name of whoever ran it, and stops where nothing was', () => {
    const step = stepOf(files['publish.yml']!.jobs.publish!, ' push ');
    const root = mkdtempSync(join(tmpdir(), 'workflow-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const clone = join(root, 'clone');
    const git = (cwd: string, ...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=d@desk.example', ...args], {
        cwd,
        encoding: 'utf8',
      });
    git(root, 'init', '--quiet', '--bare', '--initial-branch=main', 'bare');
    git(root, 'clone', '--quiet', 'bare', 'clone');
    mkdirSync(join(clone, 'content'));
    writeFileSync(join(clone, 'content/site.yaml'), 'title: x\n');
    git(clone, 'add', '.');
    git(clone, '-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message', 'First');
    git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
    const note = '"; touch stolen; $(touch stolen) — why';
    const run = () =>
      execFileSync('bash', ['--norc', '-e', '-c', step.run!], {
        cwd: clone,
        stdio: 'pipe',
        env: {
          ...process.env,
          ...{ NOTE: note, ACTOR: 'an-editor', ACTOR_ID: '7', TOKEN: 't', GITHUB_SERVER_URL: root },
          ...{ GITHUB_REPOSITORY: 'bare', GITHUB_REF: 'refs/heads/main' },
        },
      });
    expect(run).toThrow();
    mkdirSync(join(clone, 'content/ledger'));
    writeFileSync(join(clone, 'content/ledger/2026-11-20-x.jsonl'), '{}\n');
    run();
    const [author, subject, ...changed] = git(
      join(root, 'bare'),
      'show',
      '--format=%an <%ae>%n%s',
      '--name-only',
      'main',
    )
      .trim()
      .split(/\n+/);
    expect(author).toBe('an-editor <7+an-editor@users.noreply.github.com>');
    expect(subject).toBe(`Publish: ${note}`);
    expect(changed).toEqual(['content/ledger/2026-11-20-x.jsonl']);
    expect(readdirSync(clone).sort()).toEqual(['.git', 'content']);
  });

  it('offers the kinds of change that the ledger knows', () => {
    const { on } = files['publish.yml']! as unknown as {
      on: { workflow_dispatch: { inputs: { kind: { options: string[] } } } };
    };
    expect(on.workflow_dispatch.inputs.kind.options.toSorted()).toEqual(
      CHANGE_KINDS.filter((kind) => LEDGER_USAGE.includes(kind)).toSorted(),
    );
  });

  it('opens a container with the same Node, a browser and what the editor completes with', () => {
    const read = (file: string) => readFileSync(join(FOLDER, '../..', file), 'utf8');
    const container = JSON.parse(read('.devcontainer/devcontainer.json')) as {
      postCreateCommand: string;
      customizations: { vscode: { extensions: string[] } };
    };
    const { recommendations } = JSON.parse(read('.vscode/extensions.json')) as { recommendations: string[] };
    expect(container.postCreateCommand).toBe('npm ci && npm run schemas');
    expect(container.customizations.vscode.extensions).toEqual(recommendations);
    expect(read('.devcontainer/Dockerfile')).toMatch(/^FROM node:24-[^]*chromium/);
  });
});
