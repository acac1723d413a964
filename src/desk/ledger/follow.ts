import { join } from 'node:path';
import type { Content } from '../../model/content.ts';
import { numberOf } from '../../model/join/resolve.ts';
import { findingIn, type Ledger } from '../../model/promise/ledger.ts';
import { versionRecord, type Ending } from '../../model/promise/publish.ts';
import { surroundingsOf, tensionsOf, type Surroundings } from '../../model/promise/surroundings.ts';
import { snapshotOf, underPresentNames } from '../../model/promise/snapshot.ts';
import { holdsNumber, type Beside } from '../../model/promise/versions.ts';
import type { RawFile } from '../../reading/read.ts';
import { sha256 } from '../../reading/sha256.ts';
import { passageKey, passageOf, type Evidence, type PassageKind } from '../../schema/evidence.ts';
import type { Snapshot, VersionRecord } from '../../schema/ledger.ts';
import type { TensionFile } from '../../schema/tension.ts';
import { counted } from '../../text/numbers.ts';
import type { Loaded } from '../check/load.ts';
import { Refusal } from '../command-line.ts';
import { fileOf, rewriteReferences, type Judge } from '../new/renumber.ts';
import { booksOf, type Book } from './book.ts';
import { addToList } from './list.ts';
import { followMove } from './move.ts';
import { Texts } from './texts.ts';

/** The original or an edition: its files on their way to a change, and the versions that come of it. */
export interface Room {
  book: Book;
  /** Its folder. */
  directory: string;
  texts: Texts;
  versions: VersionRecord[];
}

/** What an ending brings with it: changed files, pairs that end too, a version of the finding that takes over. */
export interface Followed {
  /** The original first. */
  rooms: [Room, ...Room[]];
  endings: Ending[];
  /** What was done, and what only an editor can do, line by line. */
  said: string[];
}

/**
 * What follows from the end of an address in the content: references to it lead to what is there now, or are named;
 * its file goes; evidence is carried over. Throws a `Refusal` where words, a denial or evidence would be lost.
 */
export function follow(directory: string, loaded: Loaded, ending: Ending): Followed {
  const [original, ...editions] = booksOf(loaded, loaded.report!).map((book): Room => {
    const folder = join(directory, book.room);
    return { book, directory: folder, texts: new Texts(folder), versions: [] };
  });
  const followed: Followed = { rooms: [original!, ...editions], endings: [], said: [] };
  const number = findingIn(ending.address);
  if (number === null) followMove(ending, followed);
  else if (ending.state === 'merged') followMerger(loaded, ending, number, followed);
  else if (ending.into) followSplit(loaded, ending, number, followed);
  // Its pairs end with it; what else names it is named.
  else rewrite(number, () => null, endPairs(loaded, ending, number, null, followed), followed);
  return followed;
}

/** Everything that named the finding names the other one; that one has its evidence as well. */
function followMerger(loaded: Loaded, ending: Ending, from: number, followed: Followed): void {
  const into = findingIn(ending.target ?? '');
  // Where it leads is judged with the ending itself.
  if (into === null || into === from) return;
  keepsDenials(loaded, from, into);
  const gone = endPairs(loaded, ending, from, into, followed);
  rewrite(from, () => into, gone, followed);
  carryEvidence(loaded, ending, from, into, followed);
}

/** A reference is rewritten where only one part has evidence in that article; all others are named. */
function followSplit(loaded: Loaded, { into = [] }: Ending, from: number, followed: Followed): void {
  const parts = into.map(findingIn).filter((part) => part !== null);
  holdTheEvidence(loaded, from, parts);
  const partIn = (article: string): number | null => {
    const having = parts.filter((part) => evidenceOf(loaded, part).some((item) => item.article === article));
    return having.length === 1 ? having[0]! : null;
  };
  const target = (collection: string, id: string) => (collection === 'articles' ? partIn(id) : null);
  rewrite(from, target, new Set(), followed);
}

/**
 * Rewrites references to where `target` says, names the others, and takes out the files of the finding and of the
 * pairs that are gone.
 */
function rewrite(
  from: number,
  target: (collection: string, id: string) => number | null,
  gone: ReadonlySet<number>,
  { rooms, said }: Followed,
): void {
  let references = 0;
  const look: string[] = [];
  for (const { book, directory, texts } of rooms) {
    const isOver = ({ collection, id }: RawFile) =>
      (collection === 'findings' && numberOf(id) === from) ||
      (collection === 'tensions' && gone.has(numberOf(id)));
    const [over, files] = [book.files.filter(isOver), book.files.filter((file) => !isOver(file))];
    const id = over.find(({ collection }) => collection === 'findings')?.id ?? String(from);
    for (const [to, list] of Map.groupBy(files, (file) => target(file.collection, file.id))) {
      const judge: Judge = () => (to === null ? 'unclear' : 'this');
      const move = { collection: 'findings' as const, from, to: to ?? from, id };
      const done = rewriteReferences(directory, { files: list }, [move], judge);
      for (const [file, edits] of done.edits) texts.edit(fileOf(file), edits);
      references += done.references;
      look.push(...done.look);
    }
    for (const file of over) {
      texts.remove(fileOf(file));
      said.push(`Deleted ${book.room}${fileOf(file)}.`);
    }
  }
  if (references > 0) said.push(`Rewrote ${counted(references, 'reference')}.`);
  if (look.length > 0) said.push('Look at these places yourself:', ...new Set(look));
}

/**
 * Pairs with a finding that goes: both in one, or a pair that is there already, has no meaning any more. Answers with
 * the numbers of those that go.
 */
function endPairs(
  { content }: Loaded,
  { date, reason, target }: Ending,
  from: number,
  into: number | null,
  { endings, said }: Followed,
): ReadonlySet<number> {
  const pairs = (content?.tensions ?? []).map(({ id, data }) => ({ id, findings: data.findings }));
  const gone = new Set<number>();
  for (const { id, findings } of pairs.filter((pair) => pair.findings.includes(from))) {
    const other = findings.find((number) => number !== from);
    const twin = pairs.find(
      (pair) =>
        pair.id !== id && into !== null && other !== undefined && holdsBoth(pair.findings, into, other),
    );
    if (into !== null && other !== into && !twin) continue;
    gone.add(numberOf(id));
    const end = { address: addressOfPair(id), date, reason };
    endings.push(
      twin
        ? { ...end, state: 'moved', target: addressOfPair(twin.id) }
        : { ...end, state: 'withdrawn', ...(into !== null && target !== undefined && { target }) },
    );
    said.push(`${addressOfPair(id)} ${twin ? `leads to ${addressOfPair(twin.id)}` : 'is withdrawn'}.`);
  }
  return gone;
}

const holdsBoth = (pair: readonly number[], a: number, b: number) => pair.includes(a) && pair.includes(b);
const addressOfPair = (id: string) => `/tensions/${numberOf(id)}/`;

/** A denial is never lost in a merger. */
function keepsDenials(loaded: Loaded, from: number, into: number): void {
  const deniers = (number: number): string[] => {
    const { responses } = lastSnapshot(loaded, number) ?? {};
    if (!Array.isArray(responses)) return [];
    return responses
      .filter(({ kind, answers }) => kind === 'denies' && answers === 'this finding')
      .map(({ by }) => by);
  };
  const kept = deniers(into);
  const lost = deniers(from).find((by) => !kept.includes(by));
  if (lost !== undefined)
    throw new Refusal(
      `Nothing was recorded: "${lost}" denies finding ${from}, and finding ${into} does not say so — add that answer to finding ${into}, publish it, and merge then.`,
    );
}

/** The finding that takes over gets what the other one rested on, and a version that says so. */
function carryEvidence(
  loaded: Loaded,
  { date, reason }: Ending,
  from: number,
  into: number,
  { rooms, said }: Followed,
): void {
  const [{ texts }] = rooms;
  const entry = loaded.content?.findings.find(({ id }) => numberOf(id) === into);
  const ledger = loaded.report?.ledger;
  if (!entry || !ledger) return;
  const own = new Set(entry.data.evidence.map(keyOf));
  const more = evidenceOf(loaded, from).filter((item) => !own.has(keyOf(item)));
  if (more.length === 0) return;
  const file = `findings/${entry.id}.mdx`;
  texts.write(file, addToList(texts.read(file), 'evidence', more));
  const names = { ...ledger.renamed, findings: new Map([...ledger.renamed.findings, [from, into]]) };
  const original = ledger.byFinding.get(into)!.length + 1;
  for (const room of rooms) {
    const { report, content } = room.book;
    const words = content?.findings.find(({ id }) => id === entry.id)?.data;
    const known = report.ledger.byFinding.get(into);
    if (!content || !words || !known) continue;
    if (!holdsNumber(into, words, report.ledger)) throw new Refusal(unsaid(into, room.book));
    const data = { ...words, evidence: [...words.evidence, ...more] };
    const record = versionRecord(
      into,
      known.length + 1,
      underPresentNames(snapshotOf(into, data, aroundMerged(content, from, into)), names),
      { date, note: reason },
      sha256,
    );
    room.versions.push(report.edition ? { ...record, ...besideNext(room, into, original) } : record);
  }
  said.push(`Added ${counted(more.length, 'place')} of evidence of finding ${from} to ${file}.`);
}

const unsaid = (number: number, { room }: Book): string =>
  `Nothing was recorded: finding ${number}${room === '' ? '' : ` in ${room}`} does not say what its last version says — run "npm run ledger -- publish" for it first, then merge.`;

/** An edition's next version of a finding that got evidence: no word of the original changed, so that its own hold. */
function besideNext({ book, texts }: Room, number: number, original: number): Beside {
  const own = book.files.find(({ collection, id }) => collection === 'findings' && numberOf(id) === number);
  const untranslated = book.report.byNumber.get(number)?.versions.at(-1)?.untranslated;
  if (own && !untranslated)
    texts.write(fileOf(own), texts.read(fileOf(own)).replace(/^translates:.*$/m, `translates: ${original}`));
  return { original, ...(untranslated && { untranslated }) };
}

/** What stands around the finding that takes over, once the pairs of both are its own: one of each, and none with itself. */
function aroundMerged(content: Content, from: number, into: number): Surroundings {
  const around = surroundingsOf(content);
  const follow = (number: number) => (number === from ? into : number);
  const own = around.tensions.get(into) ?? [];
  const taken = around.tensions.get(from) ?? [];
  const pairs = new Map<string, TensionFile>();
  for (const tension of [...own, ...taken]) {
    const [a, b] = [follow(tension.findings[0]), follow(tension.findings[1])];
    const key = [a, b].sort((x, y) => x - y).join(' ');
    if (a !== b && !pairs.has(key)) pairs.set(key, { ...tension, findings: [a, b] });
  }
  return { ...around, tensions: tensionsOf([...pairs.values()]) };
}

/** Between them the parts rest on all that the finding rested on. */
function holdTheEvidence(loaded: Loaded, from: number, parts: readonly number[]): void {
  const placeIn = (item: Evidence) => `${item.article} ${passageKey(passageOf(item))}`;
  const held = new Set(parts.flatMap((part) => evidenceOf(loaded, part)).map(placeIn));
  const lost = evidenceOf(loaded, from).find((item) => !held.has(placeIn(item)));
  if (lost)
    throw new Refusal(
      `Nothing was recorded: none of ${parts.join(', ')} rests on ${placed(lost)} of "${lost.article}", as finding ${from} does — add that evidence to one of them, publish it, and split then.`,
    );
}

/** "paragraph 3" */
function placed(item: Evidence): string {
  const { by, at } = passageOf(item);
  return `${by} ${at}`;
}

const keyOf = (item: Pick<Evidence, 'article' | PassageKind | 'phrase'>) =>
  JSON.stringify([item.article, passageKey(passageOf(item)), item.phrase]);

/** What a finding rests on: as its file says, else as it was published last. */
function evidenceOf(loaded: Loaded, number: number): Evidence[] {
  const entry = loaded.content?.findings.find(({ id }) => numberOf(id) === number);
  return entry?.data.evidence ?? ((lastSnapshot(loaded, number)?.evidence ?? []) as Evidence[]);
}

function lastSnapshot(loaded: Loaded, number: number): Snapshot | undefined {
  const ledger: Ledger | undefined = loaded.report?.ledger;
  const published = ledger?.byFinding.get(number)?.at(-1)?.snapshot;
  return published && ledger && underPresentNames(published, ledger.renamed);
}
