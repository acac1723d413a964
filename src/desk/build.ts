import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentDirectory } from '../reading/directory.ts';
import { loadReport } from './load.ts';
import { printProblems, summarise } from './print.ts';

/** Longest time that a build may take, in milliseconds, before it is taken for stuck. */
const WATCHDOG = 30 * 60_000;

/**
 * Checks the content and builds the site beside `outDir`, then swaps the two by renames: a failed or
 * killed build leaves the last good site. Returns the exit code: 0, or 1 after saying what is wrong.
 */
export async function buildSite({ outDir }: { outDir: string }): Promise<number> {
  const { report, problems } = loadReport(contentDirectory());
  printProblems(problems);
  console.log(summarise(problems, report));
  if (problems.some(({ severity }) => severity === 'error')) {
    console.error('Nothing was built: mend the errors above and run the command again.');
    return 1;
  }
  const target = resolve(outDir);
  repair(target);
  const fresh = `${target}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const code = await astro(['build', '--outDir', fresh]);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    console.error(
      `The build failed (exit code ${code}); ${existsSync(target) ? `the last good site in ${outDir} is untouched` : 'there is no site yet'}.`,
    );
    return 1;
  }
  swap(fresh, target);
  return 0;
}

/** Puts back the last good site if a swap was interrupted between its two renames. */
export function repair(target: string): void {
  if (!existsSync(target) && existsSync(`${target}.old`)) renameSync(`${target}.old`, target);
  rmSync(`${target}.old`, { recursive: true, force: true });
}

function swap(fresh: string, target: string): void {
  if (existsSync(target)) renameSync(target, `${target}.old`);
  renameSync(fresh, target);
  rmSync(`${target}.old`, { recursive: true, force: true });
}

function astro(args: string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
      stdio: 'inherit',
      timeout: WATCHDOG,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('exit', (code) => done(code ?? 1));
    child.on('error', () => done(1));
  });
}
