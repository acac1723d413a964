// @ts-check
// `node scripts/run.mjs <file> [arguments]`: runs a script of the project under the Node that the lock ships.
// Every command of package.json goes through here, so this must run under Node 18: plain JavaScript, no packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  NO_NPM_SENTENCE,
  fetchingSentence,
  isNewEnough,
  missingPackages,
  missingSentence,
  noNodeSentence,
  shippedNode,
} from './platform-packages.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const running = { path: process.execPath, version: process.versions.node };
/** @type {import('./platform-packages.mjs').Lock} */
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const machine = { os: process.platform, cpu: process.arch, libc: libc() };

fetchMissing();
const node = fittingNode();
if (!node) stop(noNodeSentence(machine, running.version));
run(node.path);

/** Fetches what is missing for this machine, or stops with a sentence. */
function fetchMissing() {
  const missing = stillMissing();
  if (missing.length === 0) return;
  const npm = npmProgram();
  if (!npm) stop(NO_NPM_SENTENCE);
  const first = fittingNode() ?? running;
  console.error(fetchingSentence(missing, machine));
  install(first.path, npm);
  // An old Node can fetch the shipped one, but not what npm holds back from old Nodes: that one does.
  const next = fittingNode();
  if (stillMissing().length > 0 && next && next.path !== first.path) install(next.path, npm);
  const left = stillMissing();
  if (left.length > 0) stop(missingSentence(left, machine));
}

function stillMissing() {
  return missingPackages(lock, machine, (path) => {
    try {
      return JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')).version;
    } catch {
      return undefined;
    }
  });
}

/**
 * Adds what the lock lists and node_modules lacks; npm holds each package to the lock's integrity.
 * Unlike `npm ci` it leaves alone what is there: the Node that runs this lies in node_modules too.
 * @param {string} node
 * @param {string} npm
 */
function install(node, npm) {
  const asLocked = ['install', '--no-save', '--include=optional', '--include=dev', '--ignore-scripts'];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  // Seconds instead of minutes until it is clear that there is no network.
  const brief = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];
  spawnSync(node, [npm, ...asLocked, ...quiet, ...brief], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The shipped Node, as it gives the same bytes on every machine; else the running one; undefined when neither does. */
function fittingNode() {
  const path = shippedNode(lock, machine);
  const shipped = path && join(ROOT, path);
  // npm starts this with the shipped one where it can: that need not be started once more to be asked.
  if (shipped === running.path) return running;
  if (shipped && existsSync(shipped)) {
    const version = versionOf(shipped);
    if (isNewEnough(version)) return { path: shipped, version };
  }
  return isNewEnough(running.version) ? running : undefined;
}

/**
 * Version of a Node; undefined when it does not start, as on a system with another C library.
 * @param {string} node
 */
function versionOf(node) {
  const { status, stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** npm's own program, so that another Node can run it. */
function npmProgram() {
  const beside = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'npm'), join(folder, 'node_modules/npm/bin/npm-cli.js')]);
  return [process.env.npm_execpath ?? '', ...beside]
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path))
    .find((path) => /[\\/]npm-cli\.c?js$/.test(path));
}

/** Which C library npm would find: it decides by the same report. Slow parts of the report are left out. */
function libc() {
  if (process.platform !== 'linux' || !process.report) return undefined;
  Object.assign(process.report, { excludeNetwork: true });
  const report = /** @type {any} */ (process.report.getReport());
  if (report.header?.glibcVersionRuntime) return 'glibc';
  const isMusl = (/** @type {string} */ name) => name.includes('libc.musl-') || name.includes('ld-musl-');
  return report.sharedObjects?.some(isMusl) ? 'musl' : undefined;
}

/**
 * Runs the named script and ends as it ends: with its exit code, or with that of its signal.
 * @param {string} node
 */
function run(node) {
  // Programs that the script starts find the same Node.
  process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
  // Half of what loading takes is reading code; Node keeps what it read, by content and version, for the next command.
  process.env.NODE_COMPILE_CACHE ??= join(ROOT, '.cache/node');
  const child = spawn(node, process.argv.slice(2), { cwd: ROOT, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Ctrl+C reaches the script from the terminal already; a second one would mean "at once".
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0));
  });
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
