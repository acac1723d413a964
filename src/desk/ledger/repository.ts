import { spawnSync } from 'node:child_process';

/** Why git cannot tell what was published before. */
export type Silence = 'no git' | 'no repository' | 'foreign owner' | 'shallow' | 'unknown base' | 'failure';

/** A folder in a repository whose whole history can be read. */
export interface Repository {
  /** The folder that is asked for, from the top: empty, or `content/`. */
  prefix: string;
  /** The top of the working tree. */
  top: string;
}

/** One object of git. */
export interface GitObject {
  id: string;
  type: string;
}

const MOST = 2 ** 30;

interface Answer {
  status: number | null;
  stdout: Buffer;
  stderr: string;
  missing: boolean;
}

/** Runs git in a folder. Objects that stand in for others (`git replace`) are not looked at: they rewrite history. */
function ask(directory: string, args: readonly string[], input = ''): Answer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: directory,
    input,
    maxBuffer: MOST,
    timeout: 120_000,
    env: { ...process.env, LC_ALL: 'C', GIT_NO_REPLACE_OBJECTS: '1' },
  });
  const missing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  return { status, stdout: stdout ?? Buffer.alloc(0), stderr: String(stderr ?? ''), missing };
}

/** The repository around a folder; or why there is none that can be asked. */
export function openRepository(directory: string): Repository | Silence {
  const { status, stdout, stderr, missing } = ask(directory, [
    'rev-parse',
    '--show-toplevel',
    '--show-prefix',
    '--is-shallow-repository',
  ]);
  if (missing) return 'no git';
  if (/dubious ownership/.test(stderr)) return 'foreign owner';
  if (status !== 0) return /not a git repository/i.test(stderr) ? 'no repository' : 'failure';
  const [top = '', prefix = '', shallow] = String(stdout).split('\n');
  return shallow === 'false' ? { top, prefix } : 'shallow';
}

/** The id of a commit; null when there is none of that name. */
export function commitNamed(directory: string, name: string): string | null {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return idFrom(directory, args);
}

/** Where two lines of commits parted; null when they never met. */
export function mergeBase(directory: string, one: string, other: string): string | null {
  return idFrom(directory, ['merge-base', one, other]);
}

function idFrom(directory: string, args: readonly string[]): string | null {
  const { status, stdout } = ask(directory, args);
  return status === 0 ? String(stdout).trim() : null;
}

/** A commit that changed what was asked for. */
export interface Commit {
  id: string;
  /** The day on which it was made, by its committer's clock (UTC). */
  day: string;
  parents: string[];
}

/**
 * Every commit behind some tips in which a path changed, merges that took one side included, the oldest first; and every
 * such path that there ever was. Null when git fails.
 */
export function historyOf(
  directory: string,
  tips: readonly string[],
  patterns: readonly string[],
): { commits: Commit[]; paths: string[] } | null {
  const how = ['--full-history', '--topo-order', '--reverse', '-m', '-z', '--no-renames', '--name-only'];
  const { status, stdout } = ask(directory, [
    'log',
    ...how,
    '--format=%x01%H %ct %P',
    ...tips,
    '--',
    ...patterns,
  ]);
  if (status !== 0) return null;
  // A merge is told once for each side.
  const told = [
    ...new Set(
      String(stdout)
        .split('\0')
        .map((line) => line.replace(/^\n+/, '')),
    ),
  ].filter(Boolean);
  const [commits, paths] = [true, false].map((is) => told.filter((line) => line.startsWith('\x01') === is));
  return {
    commits: commits!.map((line) => {
      const [id = '', seconds = '0', ...parents] = line.slice(1).split(' ').filter(Boolean);
      return { id, day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), parents };
    }),
    paths: paths!,
  };
}

/** What stands at places such as `HEAD:content/site.yaml`; null where nothing does. */
export function objectsAt(directory: string, places: readonly string[]): (GitObject | null)[] {
  if (places.length === 0) return [];
  const { stdout } = ask(
    directory,
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    places.join('\n'),
  );
  const answers = String(stdout).split('\n');
  return places.map((_, index) => {
    const [id = '', type = '', more] = (answers[index] ?? '').split(' ');
    return /^[0-9a-f]{40,64}$/.test(id) && more === undefined && type !== 'missing' ? { id, type } : null;
  });
}

/** The bytes of some objects, by their ids. */
export function contentsOf(directory: string, ids: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const { stdout } = ask(directory, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let from = 0;
  while (from < stdout.length) {
    const end = stdout.indexOf(10, from);
    if (end < 0) break;
    const [id = '', type = '', size = '0'] = String(stdout.subarray(from, end)).split(' ');
    if (type === 'missing') {
      from = end + 1;
      continue;
    }
    contents.set(id, stdout.subarray(end + 1, end + 1 + Number(size)));
    from = end + 2 + Number(size);
  }
  return contents;
}

/** Names and ids of the files in a tree. */
export function filesInTree(tree: Buffer, idLength: number): { name: string; id: string }[] {
  const files: { name: string; id: string }[] = [];
  let from = 0;
  while (from < tree.length) {
    const space = tree.indexOf(32, from);
    const zero = tree.indexOf(0, space);
    const id = tree.subarray(zero + 1, zero + 1 + idLength).toString('hex');
    files.push({ name: String(tree.subarray(space + 1, zero)), id });
    from = zero + 1 + idLength;
  }
  return files;
}

/** Every file that is in the repository or would be added to it, below its top; none when git fails. */
export function filesInRepository({ top }: Pick<Repository, 'top'>): string[] {
  const { status, stdout } = ask(top, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return status === 0 ? String(stdout).split('\0').filter(Boolean) : [];
}
