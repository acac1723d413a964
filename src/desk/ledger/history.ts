import { ancestorsOf, headsOf, type Publication } from '../../model/promise/publications.ts';
import { claimsOf, isContested } from '../../model/promise/rebase.ts';
import { type PlacedRecord } from '../../model/promise/records.ts';
import { recordsIn } from '../../model/promise/publications.ts';
import { rewrittenRecords } from '../../model/promise/rewrite.ts';
import { withholdingOf } from '../../model/promise/withheld.ts';
import { slowHash } from '../../reading/slow-hash.ts';
import { OLD_LEDGER_FILE } from '../../reading/ledger.ts';
import { errorAt, type Problem } from '../../reading/fault.ts';
import { readPast, type Past, type PastFile, type State } from './past.ts';
import { commitNamed, mergeBase, objectsAt, openRepository, type Silence } from './repository.ts';

/** The ledger as it is now, to be held against the past. */
export interface Present {
  /** The folder of the ledger as an editor would type it. */
  path: string;
  /** Where it stands in the content folder: empty, or `editions/nl/`. */
  room: string;
  publications: readonly Publication[];
  placed: readonly PlacedRecord[];
  /** The day of the launch; undefined in a preview. */
  launched: string | undefined;
  /** The address of the site; null when it cannot be read. */
  address: string | null;
}

/** How many days a publication may be older than what stood beside it before: a branch that waited to be merged. */
const WAITED = 31;

/**
 * Holds the ledger against every commit in which it changed since the launch: what was published then stands here as
 * it was, save what the law took out and what a rebase replaced before it was in main. `anchored` says that the
 * ledger was held against what is deployed, so that a copy without a history may pass.
 */
export function checkHistory(directory: string, present: Present, anchored: boolean): Problem[] {
  const known = pastOf(directory, present);
  if (known === null) return [];
  // Of an edition the original tells that.
  if (typeof known === 'string') return present.room === '' ? silence(known, present, anchored) : [];
  const { past, base } = known;
  const odd = oddDates(past);
  const names = namesOf(present);
  const launches = past.states.filter(({ launched }) => launched !== null);
  return [
    ...(present.room === '' ? takenBack(launches, present) : []),
    ...missingPublications(launches, past, present, filesAt(past, base), odd),
    ...missingRecords(launches, past, present),
    ...odd.filter(({ name, alarm }) => alarm && names.has(name)).map((item) => oddDate(item, present)),
  ];
}

/** Digests of publications of which the history says that their day cannot be; none where it cannot be read. */
export function oddIn(directory: string, present: Present): ReadonlySet<string> {
  const known = pastOf(directory, present);
  if (known === null || typeof known === 'string') return new Set();
  return new Set(
    oddDates(known.past)
      .filter(({ alarm }) => alarm)
      .map(({ digest }) => digest),
  );
}

const namesOf = ({ publications }: Present): ReadonlySet<string> =>
  new Set(publications.map(({ path }) => path.split('/').at(-1)!));

/** What git knows, and a commit that was in main for certain; null where nothing was committed yet. */
function pastOf(directory: string, present: Present): { past: Past; base: string | null } | Silence | null {
  const repository = openRepository(directory);
  if (typeof repository === 'string') return repository;
  const [head = null, ...mains] = objectsAt(
    directory,
    ['HEAD', ...MAINS].map((name) => `${name}^{commit}`),
  ).map((object) => object?.id ?? null);
  const base = baseOf(directory, head, mains);
  if (base === 'unknown base') return base;
  const tips = [...new Set([head, base].filter((tip) => tip !== null))];
  if (tips.length === 0) return null;
  const past = readPast(directory, repository, tips, present.room, {
    address: present.address,
    names: namesOf(present),
  });
  return past ? { past, base } : 'failure';
}

/** A commit whose whole ledger was in main; `LEDGER_BASE` in a push, else where a branch left its base. */
function baseOf(
  directory: string,
  head: string | null,
  mains: readonly (string | null)[],
): string | null | 'unknown base' {
  const { LEDGER_BASE, GITHUB_BASE_REF } = process.env;
  // Zeros are what a forge gives as the commit before the first one.
  if (LEDGER_BASE && !/^0+$/.test(LEDGER_BASE)) return commitNamed(directory, LEDGER_BASE) ?? 'unknown base';
  if (GITHUB_BASE_REF && head)
    return mergeBase(directory, head, `origin/${GITHUB_BASE_REF}`) ?? 'unknown base';
  const main = mains.find((commit) => commit !== null);
  return head === null || main === undefined ? null : mergeBase(directory, head, main);
}

/** What the main line may be called of the repository from which this one was cloned. */
const MAINS = ['origin/HEAD', 'origin/main', 'origin/master'];

/** Names of the files of the ledger at a commit that was in main for certain. */
function filesAt({ byCommit }: Past, base: string | null): ReadonlySet<string> {
  const states = base === null ? [] : (byCommit.get(base) ?? []);
  return new Set(
    states.filter(({ launched }) => launched !== null).flatMap(({ files }) => files.map(({ name }) => name)),
  );
}

const WHY: Record<Silence, [is: string, mend: string]> = {
  'no git': ['git is not installed', 'install git (for example "apt-get install git")'],
  'no repository': [
    'this folder is not in a git repository (a zip or a copy without its history)',
    'run it in a clone ("git clone"), or give what is deployed: LEDGER_ANCHOR=<file or address of versions.json>',
  ],
  'foreign owner': [
    'git does not trust this folder, because it belongs to somebody else ("dubious ownership")',
    'run "git config --global --add safe.directory" with the path of the repository, or take the folder over with chown',
  ],
  shallow: ['this clone is shallow: it has the last commits only', 'run "git fetch --unshallow"'],
  'unknown base': [
    'the commit to compare with (LEDGER_BASE, or the branch in GITHUB_BASE_REF) is not in this repository',
    'fetch it ("git fetch origin" with its name), or set LEDGER_BASE to a commit that is here',
  ],
  failure: ['git failed', 'run "git fsck", and clone anew where it finds something'],
};

function silence(why: Silence, { path, launched }: Present, anchored: boolean): Problem[] {
  if (launched === undefined) return [];
  if (anchored && (why === 'no repository' || why === 'no git')) return [];
  const [is, mend] = WHY[why];
  const words = `the history of the ledger cannot be read, so that a rewrite could not be excluded: ${is} — ${mend}`;
  return [fault(path, words)];
}

const fault = (path: string, words: string, line = 1): Problem =>
  errorAt(path, { line, column: 1 }, 'history', words);

const short = (commit: string) => commit.slice(0, 12);

function takenBack(launches: readonly State[], { path, launched }: Present): Problem[] {
  const other = launches.find((state) => state.launched !== launched);
  if (!other) return [];
  const site = path.replace(/ledger$/, 'site.yaml');
  const words = `the site is launched since ${other.launched} (commit ${short(other.commit)}) and the promise cannot be taken back — write "launched: '${other.launched}'" again`;
  return [fault(site, words)];
}

/** How a file that a commit had is brought back. */
function bringBack({ commit, folder }: State, { name }: PastFile, { path, room }: Present): string {
  const old = name === OLD_LEDGER_FILE;
  const place = old ? `${folder}${name}` : `${folder}${room}ledger/${name}`;
  const into = old ? path.replace(/ledger$/, name) : `${path}/${name}`;
  return `bring it back with "git show ${short(commit)}:${place} > ${into}"`;
}

/** Publications that a launched commit had and that are not here. */
function missingPublications(
  launches: readonly State[],
  past: Past,
  present: Present,
  inMain: ReadonlySet<string>,
  odd: readonly OddDate[],
): Problem[] {
  const here = new Set(present.publications.map(({ digest }) => digest));
  const lost = new Map<string, { state: State; file: PastFile; publication: Publication }>();
  for (const state of launches)
    for (const file of state.files) {
      const { publication } = past.read(file);
      if (publication && !here.has(publication.digest) && !lost.has(publication.digest))
        lost.set(publication.digest, { state, file, publication });
    }
  const excused = replacedHonestly(
    [...lost.values()].map(({ publication }) => publication),
    present,
    new Set(odd.map(({ digest }) => digest)),
  );
  return [...lost.values()]
    .filter(({ publication, file }) => !excused.has(publication.digest) || inMain.has(file.name))
    .map(({ state, file, publication }) => {
      const words = `the publication of ${publication.header.date} (${file.name}, commit ${short(state.commit)}) is not in the ledger as it was published — ${bringBack(state, file, present)}, then run "npm run ledger -- rebase --onto ${publication.digest.slice(0, 8)}", which moves what was put in its place behind it; or, if it never was in main, squash the commits of your branch`;
      return fault(present.path, words);
    });
}

/**
 * Those of the lost publications that a present one says it replaces, and for which it had a reason: another one
 * had claimed the same number, version or address, its day could not be, it began a second ledger, or it built on one
 * for which that is so.
 */
function replacedHonestly(
  lost: readonly Publication[],
  { publications }: Present,
  odd: ReadonlySet<string>,
): ReadonlySet<string> {
  const replaced = new Set(publications.flatMap(({ header }) => header.replaces ?? []));
  const named = lost.filter(({ digest }) => replaced.has(digest));
  if (named.length === 0) return new Set();
  // What was put in its place claims the same again: only others can have claimed it before.
  const claimedBeside = ({ digest }: Publication) =>
    claimsOf(publications.filter(({ header }) => !header.replaces?.includes(digest)));
  const contested = new Set(
    named
      .filter((item) => odd.has(item.digest) || isContested(item, claimedBeside(item)))
      .map(({ digest }) => digest),
  );
  return new Set(
    named
      .filter(
        ({ digest }) =>
          contested.has(digest) || [...ancestorsOf([digest], lost)].some((parent) => contested.has(parent)),
      )
      .map(({ digest }) => digest),
  );
}

/** Records that a launched commit had and that are not here as they were. */
function missingRecords(launches: readonly State[], past: Past, present: Present): Problem[] {
  const digests = new Set(present.publications.map(({ digest }) => digest));
  const paths = new Set(present.publications.map(({ path }) => path));
  const done = new Set<string>();
  const withholding = withholdingOf(present.publications, slowHash);
  return launches.flatMap((state) =>
    state.files.flatMap((file): Problem[] => {
      if (done.has(file.id)) return [];
      done.add(file.id);
      const { publication, placed } = past.read(file);
      // Of a publication that is lost as a whole its own message tells.
      if (publication && !digests.has(publication.digest)) return [];
      return rewrittenRecords(placed, present.placed, withholding).map(({ words, line, path }) => {
        const told = `${words} since commit ${short(state.commit)}; what is published stays — ${bringBack(state, file, present)}`;
        return paths.has(path) ? fault(path, told, line) : fault(present.path, told);
      });
    }),
  );
}

interface OddDate {
  digest: string;
  name: string;
  words: string;
  /**
   * False where only the clock of its own commit says so, and other commits, perhaps of another branch, make it
   * possible: a reason to have replaced it, and none to refuse it.
   */
  alarm: boolean;
}

/**
 * Publications with a day that cannot be: after the commit that brought them, or long before what stood in the
 * ledger by then and they do not build on.
 */
function oddDates({ commits, byCommit, read }: Past): OddDate[] {
  const seen = new Set<string>();
  let latest = '';
  return commits.flatMap(({ id, day, parents }) => {
    // One commit by a clock that stands still is no sign of anything.
    latest = day > latest ? day : latest;
    const before = parents.map((parent) => publicationsAt(byCommit.get(parent) ?? [], read));
    const known = new Set(before.flat().map(({ digest }) => digest));
    const fresh = publicationsAt(byCommit.get(id) ?? [], read).filter(
      ({ digest }) => !known.has(digest) && !seen.has(digest),
    );
    const replaced = new Set(fresh.flatMap(({ header }) => header.replaces ?? []));
    return fresh.flatMap((item): OddDate[] => {
      seen.add(item.digest);
      const { date } = item.header;
      const odd = (words: string, alarm = true) => [{ digest: item.digest, name: item.path, words, alarm }];
      if (date > dayAfter(day, 1))
        return odd(
          `the publication is of ${date}, but commit ${short(id)} brought it on ${latest}`,
          date > dayAfter(latest, 1),
        );
      const last = before.length === 1 ? unknownLast(item, before[0]!, replaced) : null;
      if (last === null || !waitedTooLong(date, last)) return [];
      return odd(
        `the publication is of ${date}, but when commit ${short(id)} brought it the ledger had one of ${last}, on which it does not build`,
      );
    });
  });
}

/** True for a publication that is much older than one on which it does not build. */
const waitedTooLong = (date: string, last: string): boolean => date < dayAfter(last, -WAITED);

function oddDate({ name, words }: OddDate, { publications }: Present): Problem {
  const file = publications.find((item) => item.path.endsWith(`/${name}`))!;
  // Behind one that does not build on it itself.
  const others = publications.filter(
    (item) => item !== file && !ancestorsOf([item.digest], publications).has(file.digest),
  );
  const behind = headsOf(others)[0] ?? '';
  const remedy = `run "npm run ledger -- rebase --onto ${behind.slice(0, 8)}", which records it anew on a day that can be`;
  return fault(file.path, `${words} — ${remedy}`);
}

function publicationsAt(states: readonly State[], read: Past['read']): Publication[] {
  return states
    .filter(({ launched }) => launched !== null)
    .flatMap(({ files }) => files.map((file) => read(file).publication))
    .filter((publication) => publication !== null);
}

/**
 * The last day among the heads that were there before and that a publication does not build on. What is replaced with
 * it is not beside it.
 */
function unknownLast(
  item: Publication,
  before: readonly Publication[],
  replaced: ReadonlySet<string>,
): string | null {
  const built = ancestorsOf([item.digest], [...before, item]);
  const heads = new Set(headsOf(before)).difference(replaced);
  const days = before
    .filter(({ digest }) => heads.has(digest) && !built.has(digest))
    .map(({ header }) => header.date);
  return days.sort().at(-1) ?? null;
}

/** A day some days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The present ledger for the history, with its records in order. */
export function presentLedger(
  path: string,
  publications: readonly Publication[],
  site: { launched?: string | undefined; address?: string | undefined } | null,
  room = '',
): Present {
  return {
    path,
    room,
    publications,
    placed: recordsIn(publications, true),
    launched: site?.launched,
    address: site?.address ?? null,
  };
}
