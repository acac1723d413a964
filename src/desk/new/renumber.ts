import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { numberOf } from '../../model/join/resolve.ts';
import { holdsNumber } from '../../model/promise/versions.ts';
import { applyEdits, changeFile, type Edit } from '../../reading/edit.ts';
import { editionDirectory, shownDirectory } from '../../reading/directory.ts';
import { splitFrontMatter, type RawFile } from '../../reading/read.ts';
import { findScalars } from '../../reading/yaml.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collections.ts';
import type { Loaded } from '../check/load.ts';
import { Refusal } from '../command-line.ts';
import { nextNumber } from './scaffold.ts';

/** A finding, or a pair that sits uneasily together, on its way to another number. */
export interface Move {
  collection: 'findings' | 'tensions';
  from: number;
  to: number;
  /** The file that moves, without its ending. */
  id: string;
}

/** How many digits the file name begins with, and what running text calls it. */
const NUMBERED = {
  findings: { digits: 3, called: 'findings?' },
  tensions: { digits: 2, called: 'tensions?' },
} as const;

/** Whether a reference at an offset of a text means the finding that moves, another one with the same number, or who knows. */
export type Judge = (move: Move, file: RawFile, text: string, offset: number) => 'this' | 'other' | 'unclear';

interface Plan extends Move {
  /** True when another file has the old number too, so that a reference may mean that one. */
  shared: boolean;
}

export interface Renumbered {
  /** The new path. */
  path: string;
  /** Number of references rewritten. */
  references: number;
  /** `path:line  words`: places that only an editor can judge. */
  look: string[];
}

/**
 * Moves a finding to a free number and rewrites every reference to it: marks, links, chapters,
 * terms, tensions, answers, the lead and the context dates. `which` is its number, or its file name where two files have one number.
 */
export function renumber(directory: string, loaded: Loaded, which: string, to?: number): Renumbered {
  const move = plan(loaded, which, to);
  const judge: Judge = (_, file) => (move.shared ? meaningIn(file, move, loaded) : 'this');
  const rooms = [
    { folder: directory, files: loaded.files },
    ...loaded.editions.map(({ language, words }) => ({
      folder: editionDirectory(directory, language),
      files: words,
    })),
  ];
  let references = 0;
  const look: string[] = [];
  for (const { folder, files } of rooms) {
    const done = rewriteReferences(folder, { files }, [move], judge);
    for (const [file, list] of done.edits)
      changeFile(join(folder, fileOf(file)), (text) => applyEdits(text, list));
    references += done.references;
    look.push(...done.look);
    // The words of an edition go along, unless they may be those of the other finding with the number.
    const own = files.find(
      ({ collection, id }) =>
        collection === 'findings' &&
        (folder === directory || move.shared ? id === move.id : numberOf(id) === move.from),
    );
    if (own)
      renameSync(join(folder, fileOf(own)), join(folder, 'findings', movedName({ ...move, id: own.id })));
  }
  const name = movedName(move);
  return { path: `${shownDirectory(directory)}/findings/${name}`, references, look };
}

/** The file name under the new number. */
export function movedName({ collection, to, id }: Move): string {
  return `${String(to).padStart(NUMBERED[collection].digits, '0')}-${id.replace(/^\d+-/, '')}.mdx`;
}

/** What has to be edited, file by file, when findings or pairs move to other numbers; and the places that only an editor can judge. */
export function rewriteReferences(
  directory: string,
  { files }: { files: readonly RawFile[] },
  moves: readonly Move[],
  judge: Judge,
): { edits: Map<RawFile, Edit[]>; references: number; look: string[] } {
  const look: string[] = [];
  const edits = new Map<RawFile, Edit[]>();
  for (const file of files) {
    const list = moves.flatMap((move) => editsFor(directory, file, move, judge, look));
    if (list.length > 0) edits.set(file, list);
  }
  const references = [...edits.values()].reduce((sum, list) => sum + list.length, 0);
  return { edits, references, look };
}

function plan(loaded: Loaded, which: string, to?: number): Plan {
  const ids = loaded.files.filter(({ collection }) => collection === 'findings').map(({ id }) => id);
  const wanted = which.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const matching = /^\d+$/.test(wanted)
    ? ids.filter((id) => numberOf(id) === Number(wanted))
    : ids.filter((id) => id === wanted);
  if (matching.length === 0)
    throw new Refusal(`there is no finding "${which}" — give its number, or its file name`);
  if (matching.length > 1)
    throw new Refusal(
      `${matching.length} files have the number ${wanted} — name the one that moves: npm run new -- renumber ${matching[1]!}`,
    );
  const id = matching[0]!;
  const from = numberOf(id);
  const shared = ids.some((other) => other !== id && numberOf(other) === from);
  if (isFinal(loaded, from) && !shared)
    throw new Refusal(
      `finding ${from} is published and its number is final — it cannot move; merge or withdraw it with "npm run ledger"`,
    );
  if (shared && isOwner(loaded, id, from))
    throw new Refusal(
      `"${id}" is the finding that was published as number ${from} — move the other file: npm run new -- renumber ${ids.find((other) => other !== id && numberOf(other) === from)!}`,
    );
  const target = to ?? nextNumber('findings', loaded);
  if (ids.some((other) => numberOf(other) === target) || isFinal(loaded, target))
    throw new Refusal(
      `the number ${target} is taken — the next free one is ${nextNumber('findings', loaded)}`,
    );
  if (!Number.isInteger(target) || target < 1 || target > 999_999)
    throw new Refusal(`${target} is not a number for a finding — write a whole number from 1`);
  return { collection: 'findings', from, to: target, id, shared };
}

/** From the launch on: true for the file that says what was published under its number. */
function isOwner(loaded: Loaded, id: string, number: number): boolean {
  const data = loaded.content?.findings.find((finding) => finding.id === id)?.data;
  return isFinal(loaded, number) && !!data && holdsNumber(number, data, loaded.report!.ledger);
}

/** A published number is final from the launch on. */
function isFinal({ report }: Loaded, number: number): boolean {
  if (report?.site.launched === undefined) return false;
  return report.ledger.byAddress.has(`/findings/${number}/`);
}

/** The place of a file in the content folder. */
export function fileOf({ collection, id }: RawFile): string {
  return collection === 'site' || collection === 'glossary'
    ? `${collection}.yaml`
    : `${collection}/${id}${COLLECTIONS[collection as CollectionName].extension}`;
}

function editsFor(directory: string, file: RawFile, move: Move, judge: Judge, look: string[]): Edit[] {
  const path = join(directory, fileOf(file));
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  // A pair is named by links alone: no key and no mark has its number.
  const found =
    move.collection === 'tensions'
      ? linksIn(text, file, move)
      : [
          ...numbersIn(text, file, move),
          ...marksIn(text, file, move),
          ...derivedIn(text, file, move),
          ...linksIn(text, file, move),
        ];
  const meant = (offset: number) => judge(move, file, text, offset);
  const unclear = found.filter(({ start }) => meant(start) === 'unclear').map(({ start }) => start);
  const words = wordsIn(text, move).filter((offset) => meant(offset) !== 'other');
  look.push(...[...unclear, ...words].map((offset) => placeIn(file, text, offset)));
  return found.filter(({ start }) => meant(start) === 'this');
}

/**
 * Where two findings have one number, which of them a file means by it: in an article, the one that has
 * evidence there, if only one does; elsewhere only an editor knows.
 */
function meaningIn(file: RawFile, move: Move, { files }: Loaded): 'this' | 'other' | 'unclear' {
  if (file.collection !== 'articles') return 'unclear';
  const having = files.filter(
    ({ collection, id }) => collection === 'findings' && numberOf(id) === move.from,
  );
  const citing = having.filter((finding) => cites(finding, file.id));
  if (citing.length !== 1) return 'unclear';
  return citing[0]!.id === move.id ? 'this' : 'other';
}

function cites({ data }: RawFile, article: string): boolean {
  const { evidence } = (data ?? {}) as { evidence?: { article?: string }[] };
  return Array.isArray(evidence) && evidence.some((item) => item?.article === article);
}

/** `finding: 12`, `supersedes: 12`, `findings: [12, 3]`, `before: [12]` in YAML and front matter. */
function numbersIn(text: string, file: RawFile, { from, to }: Move): Edit[] {
  const parts = file.path.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text };
  if (typeof parts === 'string') return [];
  const refers = (path: readonly PropertyKey[]) =>
    ['finding', 'supersedes'].includes(String(path.at(-1))) ||
    ['findings', 'before', 'after'].includes(String(path.at(-2)));
  return findScalars(parts.yaml, (path, value) => refers(path) && value === from).map(({ start, end }) => ({
    start,
    end,
    text: String(to),
  }));
}

function marksIn(text: string, { marks }: RawFile, { from, to }: Move): Edit[] {
  return marks
    .filter(({ number }) => number === from)
    .map((mark) => within(text, offsetOf(text, mark), /<Finding\s+n\s*=\s*["']/y, from, to));
}

function derivedIn(text: string, { derived }: RawFile, { from, to }: Move): Edit[] {
  const list = new RegExp(`<Ours\\s+derived\\s*=\\s*["'](?:\\d+,\\s*)*?(?=${from}(?!\\d))`, 'y');
  return derived
    .filter(({ number }) => number === from)
    .map((mark) => within(text, offsetOf(text, mark), list, from, to));
}

function linksIn(text: string, { links }: RawFile, { collection, from, to }: Move): Edit[] {
  const address = new RegExp(`[^]*?\\]\\(<?/${collection}/`, 'y');
  return links
    .filter(({ url }) => url === `/${collection}/${from}/`)
    .map((link) => within(text, offsetOf(text, link), address, from, to));
}

/** The edit of a number that stands right after what `before` matches at an offset. */
function within(text: string, offset: number, before: RegExp, from: number, to: number): Edit {
  before.lastIndex = offset;
  const start = offset + (before.exec(text)?.[0].length ?? 0);
  return { start, end: start + String(from).length, text: String(to) };
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  return (
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line > 1 ? 1 : 0) +
    column -
    1
  );
}

/** "finding 12" in running text, which no rule understands. */
function wordsIn(text: string, { collection, from }: Move): number[] {
  return [...text.matchAll(new RegExp(`\\b${NUMBERED[collection].called} ${from}\\b`, 'gi'))].map(
    ({ index }) => index,
  );
}

/** `path:line  words`: a place of a file that only an editor can judge. */
export function placeIn({ path }: RawFile, text: string, offset: number): string {
  const line = text.slice(0, offset).split('\n').length;
  return `${path}:${line}  ${text.split('\n')[line - 1]!.trim().slice(0, 80)}`;
}
