/** `npm test`: every check of the project in one go. The first that fails stops it, and says which one it was. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';

const RESULTS = '.cache/test-results.json';
const started = performance.now();
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM: findBrowser() };

/** What is run, in this order: cheap checks first. */
const STEPS: [string, string, ...string[]][] = [
  ['content', 'scripts/check.ts'],
  ['types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['unused', 'node_modules/knip/bin/knip.js'],
  ['used by tests alone', 'node_modules/knip/bin/knip.js', '--exports', '--files'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  [
    'tests',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
  ],
];

rmSync(RESULTS, { force: true });
for (const [name, script, ...args] of STEPS) {
  const before = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: environment });
  console.log(`── ${name}: ${status === 0 ? 'good' : 'FAILED'} after ${seconds(before)} s`);
  if (status !== 0) finish(1);
}
finish(0);

function finish(code: number): never {
  const { passed, failed } = counts();
  console.log(`\nEverything took ${seconds(started)} s.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(code === 0 && passed === 0 ? 1 : code);
}

function counts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<
      string,
      number
    >;
    return { passed: numPassedTests!, failed: numFailedTests! };
  } catch {
    // An earlier step failed, so no test has run.
    return { passed: 0, failed: 1 };
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
