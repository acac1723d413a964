/**
 * `node tests/mutation/mutate.ts [--check] [words …]`: makes each small change of meaning of `rows.ts`, one at a time,
 * runs the tests that must notice it, and prints which changes were killed and which survived. With words, only the
 * rows whose text holds one of them; with `--check`, only whether each text stands exactly once under `src`. Takes
 * some minutes and is not part of `npm test`. Files are put back after each row and when it is interrupted.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROWS, type Row } from './rows.ts';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|astro)$/.test(name))
  .sort()
  .map((name) => join('src', name));

interface Outcome {
  row: Row;
  /** `broken` where the tests could not even be read: such a change proves nothing. */
  result: 'killed' | 'survived' | 'broken' | 'not found' | 'not unique' | 'no tests';
  /** Where it was made, or the places that are too many. */
  where: string;
  /** The test that noticed it. */
  by: string;
}

/** What was changed and has to be put back. */
let changed: { file: string; text: string } | null = null;
let child: ChildProcess | null = null;

function putBack(): void {
  if (changed) writeFileSync(changed.file, changed.text);
  changed = null;
}

/** Files in which a text stands, one entry for each time. */
function placesOf(text: string): string[] {
  return SOURCES.flatMap((file) =>
    Array.from({ length: readFileSync(join(ROOT, file), 'utf8').split(text).length - 1 }, () => file),
  );
}

/** True where nothing differs from the last commit. */
function isClean(): boolean {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 && stdout === '';
}

interface Verdict {
  green: boolean;
  /** Name of the first test that failed; `null` where a file of tests could not be read at all. */
  failed: string | null;
}

/** Runs unit tests up to the first that fails. */
async function runTests(tests: readonly string[]): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const output = join(folder, 'results.json');
  const args = [
    'run',
    '--project',
    'unit',
    '--bail=1',
    '--reporter=json',
    `--outputFile=${output}`,
    ...tests,
  ];
  // As in the workflow: no snapshot is written.
  child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, CI: '1' },
  });
  const status = await new Promise<number | null>((done) => child!.on('exit', done));
  child = null;
  const results = existsSync(output)
    ? (JSON.parse(readFileSync(output, 'utf8')) as {
        testResults: { assertionResults: { status: string; fullName: string }[] }[];
      })
    : { testResults: [] };
  rmSync(folder, { recursive: true });
  const failed = results.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find((test) => test.status === 'failed');
  return { green: status === 0, failed: failed?.fullName ?? null };
}

const existing = ({ tests }: Row): string[] => tests.filter((path) => existsSync(join(ROOT, path)));

/** What can be said of a row before it is tried; `null` where it can be tried. */
function obstacle(row: Row): Outcome | null {
  const places = placesOf(row.find);
  const where = [...new Set(places)].join(', ');
  if (places.length === 0) return { row, result: 'not found', where, by: '' };
  if (places.length > 1) return { row, result: 'not unique', where, by: '' };
  return existing(row).length === 0 ? { row, result: 'no tests', where, by: row.tests.join(', ') } : null;
}

async function tryRow(row: Row): Promise<Outcome> {
  const stopped = obstacle(row);
  if (stopped) return stopped;
  const where = placesOf(row.find)[0]!;
  const file = join(ROOT, where);
  const text = readFileSync(file, 'utf8');
  changed = { file, text };
  // A function, for a text may hold `$`.
  writeFileSync(
    file,
    text.replace(row.find, () => row.replace),
  );
  const { green, failed } = await runTests(existing(row));
  putBack();
  return { row, result: green ? 'survived' : failed ? 'killed' : 'broken', where, by: failed ?? '' };
}

/** One line of the table; a bar inside a text would end its cell. */
function line({ row, result, where, by }: Outcome): string {
  const cells = [result, `\`${row.find}\` → \`${row.replace}\``, where, by];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function stop(code: number, words: string): never {
  console.error(words);
  process.exit(code);
}

process.on('exit', putBack);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    child?.kill();
    stop(130, '\nInterrupted; the files are as they were.');
  });

const args = process.argv.slice(2);
const asked = args.filter((word) => word !== '--check');
const rows = ROWS.filter(({ find }) => asked.length === 0 || asked.some((word) => find.includes(word)));

if (args.includes('--check')) {
  const obstacles = rows.map(obstacle).filter((outcome) => outcome !== null);
  for (const outcome of obstacles) console.log(line(outcome));
  console.log(`${rows.length - obstacles.length} of ${rows.length} rows can be tried.`);
  process.exit(obstacles.length === 0 ? 0 : 1);
}
if (!isClean()) stop(2, 'Commit or put aside your changes first: this changes files and puts them back.');

const before = await runTests([...new Set(rows.flatMap(existing))]);
if (!before.green)
  stop(2, `The tests fail without any change: ${before.failed ?? 'some could not be read'}.`);

const outcomes: Outcome[] = [];
console.log('| result | change | where | noticed by |\n|---|---|---|---|');
for (const row of rows) {
  const outcome = await tryRow(row);
  outcomes.push(outcome);
  console.log(line(outcome));
}
const counts = Map.groupBy(outcomes, ({ result }) => result);
console.log(`\n${[...counts].map(([result, { length }]) => `${length} ${result}`).join(', ')}`);
process.exit(outcomes.every(({ result }) => result === 'killed') ? 0 : 1);
