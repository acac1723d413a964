import type { LedgerFile, LedgerLine } from '../../reading/ledger.ts';
import {
  isVersion,
  lineSeal,
  publicationHeader,
  type LedgerRecord,
  type LineSeal,
  type PublicationHeader,
} from '../../schema/ledger.ts';
import { lineFault, recordOf, subjectOf, type LineFault, type PlacedRecord } from './records.ts';
import type { Sha256 } from './rules.ts';
import { canonicalJson } from './snapshot.ts';

/**
 * What was published at once: one file of the ledger. It names the publications that it builds on, as a commit
 * names its parents, so that branches can be published side by side and merged.
 *
 * Its digest covers the header and one hash of each line. That hash is taken over a salt and the record with the
 * digest of its snapshot, not its text. So words can be taken out later (the line then keeps its hash as `seal` and
 * loses its salt): no digest changes, and nobody can try guesses against what is left.
 */
export interface Publication {
  /** As an editor would type it: `content/ledger/2026-11-26-0a1b2c3d.jsonl`. */
  path: string;
  /** SHA-256, in hexadecimal. */
  digest: string;
  header: PublicationHeader;
  placed: PlacedRecord[];
  /** The salt or the seal of each record, where words were taken out. */
  seals: LineSeal[];
}

/** What a new publication says of itself. */
export type Heading = Pick<
  PublicationHeader,
  'buildsOn' | 'date' | 'kind' | 'note' | 'replaces' | 'withheld'
>;

/** Hash of one line: of the salt, and of what it says with the digest of the snapshot in place of its text. */
function lineHash(salt: string, said: unknown, sha256: Sha256): string {
  return sha256(`${salt} ${canonicalJson(said)}`);
}

const saltOf = (salt: string, index: number, sha256: Sha256): string =>
  sha256(`${salt} ${index}`).slice(0, 32);

/** A record as it is hashed. */
function withoutSnapshot(record: LedgerRecord): LedgerRecord {
  if (!isVersion(record)) return record;
  const { snapshot: _, ...rest } = record;
  return rest;
}

/** The hash of the note and of each record; null where a line has neither a salt nor a seal. */
function hashesOf(
  header: PublicationHeader,
  records: readonly LedgerRecord[],
  seals: readonly LineSeal[],
  sha256: Sha256,
): (string | null)[] {
  const hash = (index: number, own: LineSeal, said: unknown): string | null => {
    if (own.seal !== undefined) return own.seal;
    const salt = own.salt ?? (header.salt === undefined ? null : saltOf(header.salt, index, sha256));
    return salt === null ? null : lineHash(salt, said, sha256);
  };
  const note = hash(0, { salt: header.noteSalt, seal: header.seal }, header.note ?? null);
  return [note, ...records.map((record, at) => hash(at + 1, seals[at] ?? {}, withoutSnapshot(record)))];
}

function digestOf(header: PublicationHeader, hashes: readonly (string | null)[], sha256: Sha256): string {
  const { buildsOn, date, kind, replaces, withheld } = header;
  return sha256(canonicalJson({ buildsOn, date, kind, replaces, withheld, hashes }));
}

/** Reads one file of the ledger; says what is wrong with it. Null when it has no header that can be read. */
export function publicationOf(
  { name, path, lines }: LedgerFile,
  sha256: Sha256,
): { publication: Publication | null; complaints: LineFault[] } {
  const [first, ...rest] = lines;
  const parsed = publicationHeader.safeParse(first?.data);
  if (!parsed.success || !first) {
    const words = 'the first line does not say what is published: day, kind, note and what it builds on';
    return { publication: null, complaints: [lineFault({ path }, words)] };
  }
  const complaints: LineFault[] = [];
  const placed: PlacedRecord[] = [];
  const seals: LineSeal[] = [];
  for (const line of rest) {
    const read = recordOf(line);
    if ('wrong' in read) complaints.push(lineFault(line, read.wrong));
    else {
      placed.push(read);
      seals.push(sealIn(line));
    }
  }
  const header = parsed.data;
  const records = placed.map(({ record }) => record);
  const hashes = hashesOf(header, records, seals, sha256);
  const digest = digestOf(header, hashes, sha256);
  if (canonicalJson(header) !== first.text) complaints.push(edited(first));
  complaints.push(
    ...placed.flatMap((item, index) => inItsOwnForm(item, seals[index]!)),
    ...datesFit(header, placed),
    ...nameFits(name, path, header, digest, complaints.length > 0 || hashes.includes(null)),
  );
  return { publication: { path, digest, header, placed, seals }, complaints };
}

function sealIn({ data }: LedgerLine): LineSeal {
  const parsed = lineSeal.safeParse(data);
  return parsed.success ? parsed.data : {};
}

const edited = (item: { path: string; line: number }) =>
  lineFault(item, 'the line was edited: it is not in the form that the command writes');

function inItsOwnForm(item: PlacedRecord, seal: LineSeal): LineFault[] {
  return canonicalJson({ ...item.record, ...seal }) === item.text ? [] : [edited(item)];
}

function datesFit({ date }: PublicationHeader, placed: readonly PlacedRecord[]): LineFault[] {
  const other = placed.find(({ record }) => record.date !== date);
  if (!other) return [];
  const words = `the line has another day (${other.record.date}) than its publication (${date})`;
  return [lineFault(other, words)];
}

function nameFits(
  name: string,
  path: string,
  { date }: PublicationHeader,
  digest: string,
  shadowed: boolean,
): LineFault[] {
  if (shadowed || name === fileName(date, digest)) return [];
  const words = `the publication was edited: what it says makes ${fileName(date, digest)}`;
  return [lineFault({ path }, words)];
}

/** The name of the file of a publication. */
export function fileName(date: string, digest: string): string {
  return `${date}-${digest.slice(0, 8)}.jsonl`;
}

/** A new publication as its file: name, text and digest. `salt` is 32 hexadecimal digits that nobody can know before. */
export function writePublication(
  { note, ...heading }: Heading,
  records: readonly LedgerRecord[],
  salt: string,
  sha256: Sha256,
): { name: string; text: string; digest: string } {
  const header: PublicationHeader = { ...heading, buildsOn: [...heading.buildsOn].sort(), note, salt };
  const digest = digestOf(header, hashesOf(header, records, [], sha256), sha256);
  return { name: fileName(header.date, digest), text: textOf(header, records, []), digest };
}

function textOf(
  header: PublicationHeader,
  records: readonly LedgerRecord[],
  seals: readonly LineSeal[],
): string {
  const lines = [header, ...records.map((record, index) => ({ ...record, ...seals[index] }))];
  return lines.map((line) => `${canonicalJson(line)}\n`).join('');
}

/**
 * The text of a publication out of which words were taken: `change` gives each record as it is to stand, `changeNote`
 * the note, or nothing. The digest stays: what changed keeps its hash as a seal.
 */
export function withoutWords(
  { header, placed, seals }: Publication,
  change: (record: LedgerRecord) => LedgerRecord,
  changeNote: (note: string) => string | undefined,
  sha256: Sha256,
): string {
  const records = placed.map(({ record }) => record);
  const hashes = hashesOf(header, records, seals, sha256);
  const { salt, note, noteSalt, seal, ...rest } = header;
  const own = (index: number): string => saltOf(salt!, index, sha256);
  const newNote = note === undefined ? undefined : changeNote(note);
  const kept: LineSeal = { salt: noteSalt ?? (seal === undefined ? own(0) : undefined), seal };
  const newHeader: PublicationHeader =
    newNote === note
      ? { ...rest, note, noteSalt: kept.salt, seal: kept.seal }
      : { ...rest, note: newNote, seal: hashes[0]! };
  const changed = records.map(change);
  const newSeals = records.map((record, index): LineSeal => {
    if (changed[index] !== record) return { seal: hashes[index + 1]! };
    const old = seals[index]!;
    return old.seal === undefined ? { salt: old.salt ?? own(index + 1) } : old;
  });
  return textOf(newHeader, changed, newSeals);
}

/** Digests of the publications that no other one builds on, sorted. */
export function headsOf(publications: readonly Publication[]): string[] {
  const built = new Set(publications.flatMap(({ header }) => header.buildsOn));
  return publications
    .map(({ digest }) => digest)
    .filter((digest) => !built.has(digest))
    .sort();
}

/**
 * Publications in the one order in which everybody reads them: each after those that it builds on, else by day,
 * else by digest.
 */
export function inOrder(publications: readonly Publication[]): Publication[] {
  const byDigest = new Map(publications.map((item) => [item.digest, item]));
  const done = new Set<Publication>();
  const order: Publication[] = [];
  const sorted = publications
    .map((item) => [`${item.header.date} ${item.digest}`, item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [, start] of sorted) {
    // Walks up to what it builds on; a stack, because a ledger may be deep.
    const open = [{ item: start, next: 0 }];
    const waiting = new Set([start]);
    while (open.length > 0) {
      const here = open.at(-1)!;
      const parent = byDigest.get(here.item.header.buildsOn[here.next++] ?? '');
      if (parent && !done.has(parent) && !waiting.has(parent)) {
        waiting.add(parent);
        open.push({ item: parent, next: 0 });
      } else if (here.next > here.item.header.buildsOn.length) {
        open.pop();
        if (!done.has(here.item)) order.push(here.item);
        done.add(here.item);
      }
    }
  }
  return order;
}

/** The digests of everything that a publication builds on, directly or not. */
export function ancestorsOf(digests: readonly string[], publications: readonly Publication[]): Set<string> {
  const byDigest = new Map(publications.map((item) => [item.digest, item]));
  const seen = new Set<string>();
  const open = [...digests];
  for (let digest = open.pop(); digest !== undefined; digest = open.pop())
    for (const parent of byDigest.get(digest)?.header.buildsOn ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      open.push(parent);
    }
  return seen;
}

/** What is wrong between publications: one that is missing, built on in a circle, or older than what it builds on. */
export function checkChain(publications: readonly Publication[], launched: boolean): LineFault[] {
  const byDigest = new Map<string, Publication>();
  const faults: LineFault[] = [];
  for (const item of publications) {
    if (byDigest.has(item.digest)) faults.push(lineFault(item, 'the publication stands here twice'));
    byDigest.set(item.digest, item);
  }
  const places = new Map(inOrder(publications).map((item, index) => [item, index]));
  for (const item of publications)
    for (const digest of item.header.buildsOn) {
      const parent = byDigest.get(digest);
      if (!parent) {
        // In a preview a branch may have written anew what another one builds on.
        if (launched) faults.push(missing(item, digest));
      } else if (places.get(parent)! >= places.get(item)!)
        faults.push(lineFault(item, 'the publication builds on itself in a circle'));
      else if (launched && parent.header.date > item.header.date)
        faults.push(
          lineFault(
            item,
            `the publication of ${item.header.date} builds on one of ${parent.header.date}, which is later`,
          ),
        );
    }
  if (launched) faults.push(...beginnings(publications));
  return faults;
}

const missing = (item: Publication, digest: string): LineFault =>
  lineFault(item, `it builds on the publication ${digest.slice(0, 8)}, whose file is missing`, 'missing');

/** There is one beginning: whoever starts anew beside it hides what was there. */
function beginnings(publications: readonly Publication[]): LineFault[] {
  const [, ...more] = inOrder(publications).filter(({ header }) => header.buildsOn.length === 0);
  return more.map((item) =>
    lineFault(item, 'it builds on nothing, though there is a ledger to build on', 'rebase'),
  );
}

/** Everything that some publications record, in the order in which it was published. */
export function recordsIn(publications: readonly Publication[], launched: boolean): PlacedRecord[] {
  const placed = inOrder(publications).flatMap((item) => item.placed);
  return launched ? placed : withoutTwins(placed);
}

/** Two branches of a preview may both record the same thing: the later one holds, until all is published anew. */
function withoutTwins(placed: readonly PlacedRecord[]): PlacedRecord[] {
  const last = new Map(placed.map((item) => [subjectOf(item.record), item]));
  return placed.filter((item) => last.get(subjectOf(item.record)) === item);
}
