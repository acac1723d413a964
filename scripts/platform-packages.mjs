// @ts-check
// What `run.mjs` decides, without touching a disk. Plain JavaScript: Node 18 must read it too.

/** The oldest Node that runs the rest of the project: TypeScript without a bundler, and what the checkers ask for. */
export const OLDEST = 24;

/**
 * @typedef {{ os: string, cpu: string, libc?: string }} Machine as npm names them: `linux`, `x64`, `glibc`
 * @typedef {{ version?: string, optional?: boolean, os?: string | string[], cpu?: string | string[],
 *   libc?: string | string[], bin?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock the content of `package-lock.json`
 * @typedef {{ path: string, name: string, version: string }} Wanted a package and its folder, from the root on
 */

/**
 * The optional packages of the lock that were made for this kind of machine and are not there in the locked version.
 * npm leaves them out without a word when the Node that runs it is too old for them, or under `--omit=optional`.
 * @param {Lock} lock
 * @param {Machine} machine
 * @param {(path: string) => string | undefined} installed version of the package in a folder, if there is one
 * @returns {Wanted[]} in the order of the lock
 */
export function missingPackages(lock, machine, installed) {
  return Object.entries(lock.packages)
    .filter(([, entry]) => isPlatformPackage(entry) && fits(entry, machine))
    .map(([path, { version = '' }]) => ({ path, name: nameOf(path), version }))
    .filter(({ path, version }) => installed(path) !== version);
}

/**
 * Path of the Node that the lock ships for this machine, from the root on; undefined when it ships none.
 * @param {Lock} lock
 * @param {Machine} machine
 */
export function shippedNode(lock, machine) {
  const found = Object.entries(lock.packages).find(
    ([, entry]) => isPlatformPackage(entry) && entry.bin?.node !== undefined && fits(entry, machine),
  );
  return found && `${found[0]}/${found[1].bin?.node}`;
}

/**
 * Whether a Node of this version runs the rest of the project.
 * @param {string | undefined} version `24.21.0`; undefined for a Node that does not start
 * @returns {version is string}
 */
export function isNewEnough(version) {
  return version !== undefined && Number(version.split('.')[0]) >= OLDEST;
}

/**
 * @param {Wanted[]} missing
 * @param {Machine} machine
 */
export function fetchingSentence(missing, machine) {
  return `Fetching once what this machine still needs after "npm ci": ${listed(missing, machine)} …`;
}

/**
 * @param {Wanted[]} missing
 * @param {Machine} machine
 */
export function missingSentence(missing, machine) {
  return `Stopped: npm could not fetch ${listed(missing, machine)}; run the same command again when npm reaches its registry.`;
}

/**
 * @param {Machine} machine
 * @param {string} running version of the Node that runs
 */
export function noNodeSentence({ os, cpu }, running) {
  return `Stopped: this needs Node ${OLDEST} or newer, the one that runs is ${running}, and none that starts comes with the project for ${os} ${cpu}; install one from https://nodejs.org and run "npm ci" again with it.`;
}

/** What is said when the running Node comes without npm. */
export const NO_NPM_SENTENCE =
  'Stopped: packages are missing and no npm was found to fetch them; run this command as "npm run …".';

/** @param {LockedPackage} entry */
function isPlatformPackage({ optional, os, cpu, libc }) {
  return optional === true && (os ?? cpu ?? libc) !== undefined;
}

/**
 * @param {LockedPackage} entry
 * @param {Machine} machine
 */
function fits(entry, machine) {
  return allows(entry.os, machine.os) && allows(entry.cpu, machine.cpu) && allows(entry.libc, machine.libc);
}

/**
 * npm's rule for `os`, `cpu` and `libc`: one of the names, or none of those with `!`.
 * @param {string | string[] | undefined} names
 * @param {string | undefined} name
 */
function allows(names, name) {
  if (names === undefined) return true;
  if (name === undefined) return false;
  const list = [names].flat();
  if (list.includes(`!${name}`)) return false;
  return list.includes(name) || list.includes('any') || list.every((each) => each.startsWith('!'));
}

/** @param {string} path `node_modules/a/node_modules/@b/c` */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * @param {Wanted[]} missing
 * @param {Machine} machine
 */
function listed(missing, { os, cpu }) {
  const named = missing.slice(0, 3).map(({ name, version }) => `${name} ${version}`);
  const more = missing.length - named.length;
  const names = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return `${missing.length} ${missing.length === 1 ? 'package' : 'packages'} for ${os} ${cpu} (${names})`;
}
