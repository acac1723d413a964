import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../model/content.ts';
import { numberOf } from '../../model/join/resolve.ts';
import { findingIn, ledgerOfEdition, type Ledger } from '../../model/promise/ledger.ts';
import { ancestorsOf, headsOf, inOrder, type Publication } from '../../model/promise/publications.ts';
import { contestedIn, followsMoved, replay, type Now, type Replay } from '../../model/promise/rebase.ts';
import { snapshotOf, underPresentNames } from '../../model/promise/snapshot.ts';
import { surroundingsOf } from '../../model/promise/surroundings.ts';
import { align } from '../../model/promise/diff.ts';
import { holdsNumber, isFileOf } from '../../model/promise/versions.ts';
import { applyEdits } from '../../reading/edit.ts';
import { LEDGER_FOLDER } from '../../reading/ledger.ts';
import type { RawFile } from '../../reading/read.ts';
import { sha256 } from '../../reading/sha256.ts';
import { isVersion, type Snapshot } from '../../schema/ledger.ts';
import type { Loaded } from '../check/load.ts';
import { Refusal } from '../command-line.ts';
import { fileOf, movedName, rewriteReferences, type Judge, type Move } from '../new/renumber.ts';
import { dayAfter, oddIn, presentLedger } from './history.ts';
import { commitNamed, contentsOf, filesInTree, objectsAt, openRepository } from './repository.ts';
import {
  firstFault,
  ledgerIn,
  legalIn,
  mustHold,
  newPublication,
  withoutLegal,
  withoutPublication,
  type World,
} from './write.ts';
import { editionBooks, type Book } from './book.ts';
import { inRoom, writeTogether, type Change } from './transaction.ts';

/** Where main is taken from when nobody says so. */
const MAINS = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The publications of a ledger and where it stands; with what was published of the original where it is an edition's. */
interface Shelf {
  publications: readonly Publication[];
  room: string;
  original?: Ledger;
}

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
  const editions = editionBooks(loaded);
  const named = namesPublication(
    onto,
    [loaded, ...editions].map(({ ledger }) => ledger.publications),
  );
  const isOdd = oddOn(directory, loaded.ledger, loaded.report?.site ?? null, world);
  const side = sideOf(directory, { publications, room: '' }, onto, named, isOdd);
  const contested = contestedIn(side.theirs, side.mine, isOdd);
  const kept = publications.filter((item) => !contested.includes(item));
  const ledger = ledgerIn(kept);
  const { now, files } = nowOf(loaded, ledger, contested, side);
  const done = replay(kept, contested, ledger, now, sha256, world.today);
  const own = rewritten(done, text.path, world);
  const { written, cleaned } = own;
  mustHold(cleaned.publications, true);
  const original = { done, publications: cleaned.publications, site: loaded.report?.site ?? null };
  const beside = editions.map((book) => rebaseEdition(directory, book, original, onto, named, world, files));
  if ([own, ...beside].every(({ isNothing }) => isNothing))
    return ['Nothing to rebase: what the branches recorded goes together.'];
  const moves = [...done.numbers].flatMap(([from, to]): Move[] => {
    const id = files.get(from);
    return id === undefined || numberOf(id) === to ? [] : [{ collection: 'findings', from, to, id }];
  });
  const pairs = [...done.tensions].flatMap(([from, to]) => movesOfPair(from, to, loaded, side));
  const content = contentChanges(directory, loaded.files, [...moves, ...pairs], side);
  writeTogether(directory, [
    ...content.changes,
    ...own.changes,
    ...beside.flatMap(({ room, changes }) => inRoom(room, changes)),
  ]);
  return report(done, written, [...content.look, ...beside.flatMap(({ look }) => look)]);
}

/** The publications of a replay, each on the one before, and what has to be written for them. */
function rewritten(
  { kept, again, replaced }: Replay,
  folder: string,
  world: World,
  legal?: ReadonlySet<number | null>,
) {
  const written: Publication[] = [];
  const changes: Change[] = [];
  let buildsOn = headsOf(kept);
  for (const { heading, records } of again) {
    const { publication, change } = newPublication(folder, { ...heading, buildsOn }, records, world);
    buildsOn = [publication.digest];
    written.push(publication);
    changes.push(change);
  }
  // What the law has taken out on one branch may have been written on another.
  const cleaned = withoutLegal([...kept, ...written], legal);
  const gone = replaced.filter((item) => !written.some(({ path }) => path === item.path));
  return {
    written,
    cleaned,
    changes: [...changes, ...cleaned.changes, ...gone.map(withoutPublication)],
    isNothing: replaced.length === 0 && cleaned.changes.length === 0,
  };
}

/** The same for an edition, whose versions and numbers go where those of the original went. */
function rebaseEdition(
  directory: string,
  book: Book,
  { done, publications: ofOriginal, site }: { done: Replay; publications: Publication[]; site: Site },
  onto: string | undefined,
  named: boolean,
  world: World,
  files: ReadonlyMap<number, string>,
): { room: string; changes: Change[]; look: string[]; isNothing: boolean } {
  const { room, content, report: words } = book;
  const { publications, text } = book.ledger;
  const original = ledgerIn(ofOriginal);
  const hasOdd = oddOn(directory, book.ledger, site, world, room);
  const isOdd: IsOdd = (item) => hasOdd(item) || followsMoved(item, done);
  const side = sideOf(directory, { publications, room, original }, onto, named, isOdd);
  const contested = contestedIn(side.theirs, side.mine, isOdd);
  const kept = publications.filter((item) => !contested.includes(item));
  const ledger = ledgerOfEdition(ledgerIn(kept), original);
  const snapshotAt = snapshotsIn(content, ledger);
  const now: Now = {
    snapshot(number) {
      const snapshot = snapshotAt(number);
      const untranslated = words.byNumber.get(number)?.versions.at(-1)?.untranslated;
      return snapshot && { snapshot, ...(untranslated && { untranslated }) };
    },
    freeNumber: () => null,
    freeTension: (number) => number,
  };
  const replayed = replay(kept, contested, ledger, now, sha256, world.today, done);
  const { cleaned, changes, isNothing } = rewritten(replayed, text.path, world, legalIn(ofOriginal));
  mustHold(cleaned.publications, true, original);
  const isMine = (collection: string, id: string, from: number) =>
    collection === 'findings' && numberOf(id) === from && side.text(`findings/${id}.mdx`) === null;
  const moves = [...done.numbers].map(([from, to]): Move => {
    const own = book.files.find(({ collection, id }) => isMine(collection, id, from));
    return { collection: 'findings', from, to, id: own?.id ?? files.get(from) ?? String(from) };
  });
  const edited = contentChanges(join(directory, room), book.files, moves, side);
  return { room, changes: [...edited.changes, ...changes], look: edited.look, isNothing };
}

/** True where what was typed is the digest of a publication, in whichever of the ledgers. */
const namesPublication = (onto: string | undefined, ledgers: readonly (readonly Publication[])[]): boolean =>
  onto !== undefined &&
  /^[0-9a-f]{8,64}$/.test(onto) &&
  ledgers.some((publications) => publications.some(({ digest }) => digest.startsWith(onto)));

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

type Site = Parameters<typeof presentLedger>[2];
type IsOdd = (item: Publication) => boolean;

/** Mine with a day after tomorrow, or with one that the history does not let stand. */
function oddOn(
  directory: string,
  { text, publications }: Loaded['ledger'],
  site: Site,
  { today }: World,
  room = '',
): IsOdd {
  const odd = oddIn(directory, presentLedger(text.path, publications, site, room));
  return ({ digest, header }) => header.date > dayAfter(today, 1) || odd.has(digest);
}

function sideOf(
  directory: string,
  { publications, room, original }: Shelf,
  onto: string | undefined,
  named: boolean,
  isOdd: IsOdd,
): Side {
  const all: Side = { theirs: [...publications], mine: [], text: () => undefined };
  if (onto !== undefined && /^[0-9a-f]{8,64}$/.test(onto)) {
    const head = publications.filter(({ digest }) => digest.startsWith(onto));
    if (head.length === 1) return sideOfHead(publications, head[0]!);
    // It is one of another ledger, and tells nothing of this one.
    if (named && head.length === 0) return all;
  }
  if (onto !== undefined) {
    const side = sideOfBranch(directory, publications, onto, room);
    if (side === 'no branch' && original) return all;
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
    const side = sideOfBranch(directory, publications, name, room);
    if (side === 'not merged')
      throw new Refusal(
        `The ledger of ${name} is not here yet — run "git merge ${name}" first, then this again.`,
      );
    if (side !== 'no branch' && contestedIn(side.theirs, side.mine, isOdd).length > 0) return side;
  }
  // Nothing was claimed twice; but what the law has taken out on one branch may stand on another.
  const isWhole = () =>
    !firstFault(withoutLegal(publications, legalOf(publications, original)).publications, true, original);
  if (headsOf(publications).length < 2 || isWhole()) return all;
  throw new Refusal(
    `Nothing tells which publications are main's — say it: npm run ledger -- rebase --onto <branch>, or --onto with the last publication of main: ${headsOf(
      publications,
    )
      .map((digest) => digest.slice(0, 8))
      .join(' or ')}`,
  );
}

const legalOf = (publications: readonly Publication[], original: Ledger | undefined) =>
  original
    ? new Set(original.addresses.flatMap(({ address, legal }) => (legal ? [findingIn(address)] : [])))
    : legalIn(publications);

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
  room: string,
): Side | 'no branch' | 'not merged' {
  const repository = openRepository(directory);
  if (typeof repository === 'string') return 'no branch';
  const commit = commitNamed(directory, name);
  if (commit === null) return 'no branch';
  const place = (file: string) => `${commit}:${repository.prefix}${room}${file}`;
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
  const snapshotAt = snapshotsIn(loaded.content, ledger);
  const now: Now = {
    snapshot(number) {
      const snapshot = snapshotAt(number);
      return snapshot && { snapshot };
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

/** What the file of a finding says; null where there is none, or where two have the number. */
function snapshotsIn(content: Content | null, { renamed }: Ledger): (number: number) => Snapshot | null {
  const around = content && surroundingsOf(content);
  return (number) => {
    const own = content?.findings.filter(({ id }) => numberOf(id) === number) ?? [];
    if (own.length !== 1 || !around) return null;
    return underPresentNames(snapshotOf(number, own[0]!.data, around), renamed);
  };
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
  files: readonly RawFile[],
  moves: readonly Move[],
  side: Side,
): { changes: Change[]; look: string[] } {
  const { edits, look } = rewriteReferences(directory, { files }, moves, judgeBy(side));
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

/** The lines of a text that main's text has too, in its order. */
function linesOfTheirs(text: string, theirs: string): ReadonlySet<number> {
  const ours = align(text.split('\n'), theirs.split('\n')).filter(({ kind }) => kind !== 'added');
  return new Set(ours.flatMap(({ kind }, line) => (kind === 'same' ? [line] : [])));
}
