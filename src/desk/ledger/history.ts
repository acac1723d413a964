import { spawnSync } from 'node:child_process';
import { recordsOf, type PlacedRecord } from '../../model/promise/records.ts';
import { rewrittenRecords } from '../../model/promise/rewrite.ts';
import { LEDGER_FILE, parseLedger, restoreLedger, type LedgerText } from '../../reading/ledger.ts';
import { errorAt, type Problem } from '../../reading/fault.ts';

/** What git says about the content folder at an earlier commit. */
interface Earlier {
  commit: string;
  ledger: string;
  /** The day of the launch as `site.yaml` had it then; null for a preview. */
  launched: string | null;
}

/**
 * Compares the ledger with its last committed state: once the site is launched, a line may be added but none
 * changed or removed. In CI the state to compare with is `LEDGER_BASE` (a commit), else where the branch left
 * its base, else the commit before. Without history it says that a rewrite could not be excluded.
 */
export function checkHistory(
  directory: string,
  { path }: Pick<LedgerText, 'path'>,
  placed: readonly PlacedRecord[],
  launched: string | undefined,
): Problem[] {
  const earlier = earlierState(directory);
  if (earlier === null) return launched === undefined ? [] : [noHistory(path)];
  if (earlier.launched === null) return [];
  const sitePath = path.replace(LEDGER_FILE, 'site.yaml');
  const takenBack = launched === earlier.launched ? [] : [promiseTakenBack(sitePath, earlier)];
  return [...takenBack, ...rewritten(path, placed, earlier)];
}

function noHistory(path: string): Problem {
  const words =
    'there is no history to compare the ledger with, so that a rewrite could not be excluded — run the check in a full clone ("git fetch --unshallow")';
  return { path, line: 1, column: 1, code: 'history', words, severity: 'warning' };
}

function promiseTakenBack(path: string, { launched, commit }: Earlier): Problem {
  return errorAt(
    path,
    { line: 1, column: 1 },
    'history',
    `the site is launched since ${launched} (commit ${commit}) and the promise cannot be taken back — write "launched: '${launched}'" again`,
  );
}

/** Lines of the earlier ledger that are not in the present one as they were. */
function rewritten(path: string, placed: readonly PlacedRecord[], { ledger, commit }: Earlier): Problem[] {
  const before = recordsOf(parseLedger(ledger, path).lines).records;
  return rewrittenRecords(before, placed).map(({ line, words }) =>
    errorAt(
      path,
      { line, column: 1 },
      'history',
      `${words} since commit ${commit}; what is published stays — ${restoreLedger(path)}`,
    ),
  );
}

/** The content folder at the commit to compare with; null when there is no history to ask. */
function earlierState(directory: string): Earlier | null {
  const commit = baseCommit(directory);
  if (commit === null) return null;
  const show = (name: string) => git(directory, ['show', `${commit}:./${name}`]) ?? '';
  const launched = /^launched:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(show('site.yaml'))?.[1] ?? null;
  return { commit: commit.slice(0, 12), ledger: show(LEDGER_FILE), launched };
}

function baseCommit(directory: string): string | null {
  const commit = (name: string) =>
    git(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim() ||
    null;
  const { LEDGER_BASE, GITHUB_BASE_REF, CI } = process.env;
  const zeros = /^0+$/; // what a forge gives as the commit before the first one
  if (LEDGER_BASE && !zeros.test(LEDGER_BASE)) return commit(LEDGER_BASE);
  if (GITHUB_BASE_REF)
    return git(directory, ['merge-base', 'HEAD', `origin/${GITHUB_BASE_REF}`])?.trim() || null;
  if (!CI) return commit('HEAD');
  return commit('HEAD^') ?? (isShallow(directory) ? null : commit('HEAD'));
}

const isShallow = (directory: string) =>
  git(directory, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false';

/** Output of a git command in a folder, or null when it fails or there is no git. */
function git(directory: string, args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 20_000,
  });
  return status === 0 ? stdout : null;
}
