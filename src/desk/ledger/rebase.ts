import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberOf } from '../../model/join/resolve.ts';
import { findingIn, ledgerOf, type Ledger } from '../../model/promise/ledger.ts';
import { ancestorsOf, headsOf, inOrder, type Publication } from '../../model/promise/publications.ts';
import { contestedIn, replay, type Now, type Replay } from '../../model/promise/rebase.ts';
import { recordsIn } from '../../model/promise/publications.ts';
import { snapshotOf, underPresentNames } from '../../model/promise/snapshot.ts';
import { NOTHING_AROUND, surroundingsOf } from '../../model/promise/surroundings.ts';
import { commonPairs } from '../../model/promise/subsequence.ts';
import { holdsNumber, isFileOf } from '../../model/promise/versions.ts';
import { applyEdits } from '../../reading/edit.ts';
import { LEDGER_FOLDER } from '../../reading/ledger.ts';
import { sha256 } from '../../reading/sha256.ts';
import { isVersion, type Snapshot } from '../../schema/ledger.ts';
import type { Loaded } from '../check/load.ts';
import { Refusal } from '../command-line.ts';
import { fileOf, movedName, rewriteReferences, type Judge, type Move } from '../new/renumber.ts';
import { dayAfter, oddIn, presentLedger } from './history.ts';
import { commitNamed, contentsOf, filesInTree, objectsAt, openRepository } from './repository.ts';
import {
  firstFault,
  mustHold,
  newPublication,
  withoutLegal,
  withoutPublication,
  type World,
} from './write.ts';
import { writeTogether, type Change } from './transaction.ts';

/** Where main is taken from when nobody says so. */
const MAINS = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** Which publications are main's, and how its files read. */
interface Side {
  theirs: Publication[];
  mine: Publication[];
  /** The text of a content file in main; null when it has none, undefined when nobody knows. */
  text(file: string): string | null | undefined;
}

/**
 * Gives what two branches have both claimed to the one that is in main, and records mine anew behind it: numbers
 * move on with every reference to them, versions count on. Says what it did.
 */
export function rebaseLedger(
  directory: string,
  loaded: Loaded,
  onto: string | undefined,
  world: World,
): string[] {
  const { publications, text } = loaded.ledger;
  const isOdd = oddOn(directory, loaded, world);
  const side = sideOf(directory, publications, onto, isOdd);
  const contested = contestedIn(side.theirs, side.mine, isOdd);
  const kept = publications.filter((item) => !contested.includes(item));
  const ledger = ledgerOf(
    recordsIn(kept, true).map(({ record }) => record),
    kept,
  );
  const { now, files } = nowOf(loaded, ledger, contested, side);
  const done = replay(kept, contested, ledger, now, sha256, world.today);
  const written: Publication[] = [];
  const changes: Change[] = [];
  let buildsOn = headsOf(kept);
  for (const { heading, records } of done.again) {
    const { publication, change } = newPublication(text.path, { ...heading, buildsOn }, records, world);
    buildsOn = [publication.digest];
    written.push(publication);
    changes.push(change);
  }
  // What the law has taken out on one branch may have been written on another.
  const cleaned = withoutLegal([...kept, ...written]);
  if (contested.length === 0 && cleaned.changes.length === 0)
    return ['Nothing to rebase: what the branches recorded goes together.'];
  mustHold(cleaned.publications, true);
  const moves = [...done.numbers].flatMap(([from, to]): Move[] => {
    const id = files.get(from);
    return id === undefined || numberOf(id) === to ? [] : [{ collection: 'findings', from, to, id }];
  });
  const pairs = [...done.tensions].flatMap(([from, to]) => movesOfPair(from, to, loaded, side));
  const content = contentChanges(directory, loaded, [...moves, ...pairs], side);
  writeTogether(directory, [
    ...content.changes,
    ...changes,
    ...cleaned.changes,
    ...contested.filter((item) => !written.some(({ path }) => path === item.path)).map(withoutPublication),
  ]);
  return report(done, written, content.look);
}

function report(
  { numbers, tensions, dropped, replaced }: Replay,
  written: readonly Publication[],
  look: readonly string[],
): string[] {
  const versions = written.flatMap(({ placed }) => placed.map(({ record }) => record)).filter(isVersion);
  return [
    replaced.length > 0
      ? `Rebased: ${replaced.length} of your publications stand behind main's now.`
      : 'Rebased: the words that the law has taken out are out of every publication.',
    ...[...numbers].map(([from, to]) => `Your finding ${from} is finding ${to}.`),
    ...[...tensions].map(([from, to]) => `Your tension ${from} is tension ${to}.`),
    ...versions
      .filter(({ finding, n }) => n > 1 && ![...numbers.values()].includes(finding))
      .map(({ finding, n }) => `Your version of finding ${finding} is version ${n}.`),
    ...dropped.map((words) => `Left out: ${words}.`),
    ...(look.length > 0 ? ['Look at these places yourself:', ...look] : []),
    'Now run "npm run check", and commit.',
  ];
}

type IsOdd = (item: Publication) => boolean;

/** Mine with a day after tomorrow, or with one that the history does not let stand. */
function oddOn(directory: string, { ledger, report }: Loaded, { today }: World): IsOdd {
  const odd = oddIn(directory, presentLedger(ledger.text.path, ledger.publications, report?.site ?? null));
  return ({ digest, header }) => header.date > dayAfter(today, 1) || odd.has(digest);
}

function sideOf(
  directory: string,
  publications: readonly Publication[],
  onto: string | undefined,
  isOdd: IsOdd,
): Side {
  if (onto !== undefined && /^[0-9a-f]{8,64}$/.test(onto)) {
    const head = publications.filter(({ digest }) => digest.startsWith(onto));
    if (head.length === 1) return sideOfHead(publications, head[0]!);
  }
  if (onto !== undefined) {
    const side = sideOfBranch(directory, publications, onto);
    if (side === 'no branch')
      throw new Refusal(
        `"${onto}" is neither a branch nor the digest of a publication — name main's: ${headsOf(publications)
          .map((digest) => digest.slice(0, 8))
          .join(', ')}, or for example --onto origin/main`,
      );
    if (side === 'not merged')
      throw new Refusal(
        `The ledger of ${onto} is not here yet — run "git merge ${onto}" first, then this again.`,
      );
    return side;
  }
  for (const name of MAINS) {
    const side = sideOfBranch(directory, publications, name);
    if (side === 'not merged')
      throw new Refusal(
        `The ledger of ${name} is not here yet — run "git merge ${name}" first, then this again.`,
      );
    if (side !== 'no branch' && contestedIn(side.theirs, side.mine, isOdd).length > 0) return side;
  }
  // Nothing was claimed twice; but what the law has taken out on one branch may stand on another.
  if (headsOf(publications).length < 2 || !firstFault(withoutLegal(publications).publications, true))
    return { theirs: [...publications], mine: [], text: () => undefined };
  throw new Refusal(
    `Nothing tells which publications are main's — say it: npm run ledger -- rebase --onto <branch>, or --onto with the last publication of main: ${headsOf(
      publications,
    )
      .map((digest) => digest.slice(0, 8))
      .join(' or ')}`,
  );
}

function sideOfHead(publications: readonly Publication[], head: Publication): Side {
  const behind = ancestorsOf([head.digest], publications).add(head.digest);
  return split(
    publications,
    (item) => behind.has(item.digest),
    () => undefined,
  );
}

function split(
  publications: readonly Publication[],
  isTheirs: (item: Publication) => boolean,
  text: Side['text'],
): Side {
  const ordered = inOrder(publications);
  return {
    theirs: ordered.filter(isTheirs),
    mine: ordered.filter((item) => !isTheirs(item)),
    text,
  };
}

function sideOfBranch(
  directory: string,
  publications: readonly Publication[],
  name: string,
): Side | 'no branch' | 'not merged' {
  const repository = openRepository(directory);
  if (typeof repository === 'string') return 'no branch';
  const commit = commitNamed(directory, name);
  if (commit === null) return 'no branch';
  const place = (file: string) => `${commit}:${repository.prefix}${file}`;
  const [tree] = objectsAt(directory, [place(LEDGER_FOLDER)]);
  if (tree?.type !== 'tree') return 'no branch';
  const names = new Set(
    filesInTree(contentsOf(directory, [tree.id]).get(tree.id)!, tree.id.length / 2).map((file) => file.name),
  );
  const here = new Set(publications.map(({ path }) => path.split('/').at(-1)!));
  if ([...names].some((file) => file.endsWith('.jsonl') && !here.has(file))) return 'not merged';
  const text = (file: string): string | null => {
    const [object] = objectsAt(directory, [place(file)]);
    return object ? String(contentsOf(directory, [object.id]).get(object.id)).replace(/\r\n/g, '\n') : null;
  };
  return split(publications, ({ path }) => names.has(path.split('/').at(-1)!), text);
}

/** What the content says, and which file holds each of my contested numbers. */
function nowOf(
  loaded: Loaded,
  ledger: Ledger,
  contested: readonly Publication[],
  side: Side,
): { now: Now; files: Map<number, string> } {
  const findings = loaded.content?.findings ?? [];
  const mine = lastSnapshots(contested);
  const files = new Map<number, string>();
  for (const number of mine.keys()) {
    const id = fileOfMine(number, mine.get(number)!, loaded, ledger, side);
    if (id !== null) files.set(number, id);
  }
  const ended = new Set(
    contested.flatMap(({ placed }) =>
      placed.flatMap(({ record }) =>
        isVersion(record) || record.state === 'live' ? [] : [findingIn(record.address)],
      ),
    ),
  );
  const taken = { findings: 0, tensions: 0 };
  const next = (collection: 'findings' | 'tensions'): number => {
    const written = loaded.files
      .filter((file) => file.collection === collection)
      .map(({ id }) => numberOf(id));
    const recorded = [...ledger.addresses.map(({ address }) => address), ...addressesOfMine(contested)]
      .filter((address) => address.startsWith(`/${collection}/`))
      .map((address) => Number(address.split('/')[2]));
    taken[collection] =
      Math.max(0, taken[collection], ...[...written, ...recorded].filter(Number.isInteger)) + 1;
    return taken[collection];
  };
  const around = loaded.content ? surroundingsOf(loaded.content) : NOTHING_AROUND;
  const now: Now = {
    snapshot(number) {
      const own = findings.filter(({ id }) => numberOf(id) === number);
      if (own.length !== 1) return null;
      return underPresentNames(snapshotOf(number, own[0]!.data, around), ledger.renamed);
    },
    freeNumber(number) {
      const own = files.get(number);
      // Mine is withdrawn, so that it has no file; where it is not, main's file is mine as well.
      if (own === undefined) return ended.has(number) ? next('findings') : null;
      // Somebody may have moved the file by hand already.
      const at = numberOf(own);
      return at !== number && !ledger.byAddress.has(`/findings/${at}/`) ? at : next('findings');
    },
    freeTension: () => next('tensions'),
  };
  return { now, files };
}

function addressesOfMine(contested: readonly Publication[]): string[] {
  return contested.flatMap(({ placed }) =>
    placed.flatMap(({ record }) => (isVersion(record) ? [] : [record.address])),
  );
}

function lastSnapshots(contested: readonly Publication[]): Map<number, Snapshot> {
  const versions = contested.flatMap(({ placed }) => placed.map(({ record }) => record)).filter(isVersion);
  return new Map(
    versions.flatMap(({ finding, snapshot }) => (snapshot ? [[finding, snapshot] as const] : [])),
  );
}

/** The file of a finding of mine whose number is main's as well: it says what I recorded, or main does not have it. */
function fileOfMine(
  number: number,
  snapshot: Snapshot,
  { content }: Loaded,
  ledger: Ledger,
  side: Side,
): string | null {
  const all = content?.findings ?? [];
  const same = all.filter(
    ({ id, data }) => !holdsNumber(numberOf(id), data, ledger) && isFileOf(snapshot, data, ledger.renamed),
  );
  if (same.length === 1) return same[0]!.id;
  const fresh = all.filter(({ id }) => numberOf(id) === number && side.text(`findings/${id}.mdx`) === null);
  return fresh.length === 1 ? fresh[0]!.id : null;
}

/** A pair of mine whose number is main's as well: its file is the one that main does not have. */
function movesOfPair(from: number, to: number, { files }: Loaded, side: Side): Move[] {
  return files
    .filter(
      ({ collection, id }) =>
        collection === 'tensions' && numberOf(id) === from && side.text(`tensions/${id}.mdx`) === null,
    )
    .map(({ id }) => ({ collection: 'tensions', from, to, id }));
}

/** The content with my numbers moved on. */
function contentChanges(
  directory: string,
  loaded: Loaded,
  moves: readonly Move[],
  side: Side,
): { changes: Change[]; look: string[] } {
  const { edits, look } = rewriteReferences(directory, loaded, moves, judgeBy(side));
  const texts = new Map<string, string | null>();
  for (const [file, list] of edits) {
    const raw = readFileSync(join(directory, fileOf(file)), 'utf8');
    const text = applyEdits(raw.replace(/\r\n/g, '\n'), list);
    texts.set(fileOf(file), raw.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text);
  }
  const rename = (from: string, to: string) => {
    if (!existsSync(join(directory, from))) return;
    texts.set(to, texts.get(from) ?? readFileSync(join(directory, from), 'utf8'));
    texts.set(from, null);
  };
  for (const move of moves)
    rename(`${move.collection}/${move.id}.mdx`, `${move.collection}/${movedName(move)}`);
  return { changes: [...texts].map(([file, text]) => ({ file, text })), look };
}

/** A reference is mine when main does not have its line. */
function judgeBy(side: Side): Judge {
  const known = new Map<string, ReadonlySet<number> | null | undefined>();
  return (move, file, text, offset) => {
    if (file.collection === move.collection && file.id === move.id) return 'this';
    const name = fileOf(file);
    if (!known.has(name)) {
      const theirs = side.text(name);
      known.set(name, typeof theirs === 'string' ? linesOfTheirs(text, theirs) : theirs);
    }
    const theirs = known.get(name);
    if (theirs === undefined) return 'unclear';
    if (theirs === null) return 'this';
    return theirs.has(text.slice(0, offset).split('\n').length - 1) ? 'other' : 'this';
  };
}

/** The lines of a text that main's text has too, in its order. What both begin and end with is not compared again. */
function linesOfTheirs(text: string, theirs: string): ReadonlySet<number> {
  const [a, b] = [text.split('\n'), theirs.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = commonPairs(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return new Set([
    ...Array.from({ length: start }, (_, index) => index),
    ...middle.map(([index]) => index + start),
    ...Array.from({ length: end }, (_, index) => a.length - 1 - index),
  ]);
}
