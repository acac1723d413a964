import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { editionSetting, expectedOf, keyOf } from '../../model/edition/edition.ts';
import { valueAt, type WordPath } from '../../model/edition/shape.ts';
import { applyEdits, changeFile, type Edit } from '../../reading/edit.ts';
import { placeIn, type Mend } from '../../reading/fault.ts';
import { readRecord, type RawFile } from '../../reading/read.ts';
import { sha256 } from '../../reading/sha256.ts';
import { findScalars } from '../../reading/yaml.ts';
import type { Loaded } from './load.ts';

/** Mends of one file with the places at which they go in; `null` for what is left as it is. */
interface Mended {
  file: RawFile;
  mends: { mend: Mend; edit: Edit | null }[];
}

/**
 * Writes into the files what the check knows without asking anybody, and nothing else. An edition of which every such
 * place was mended with its original's says afterwards that it translates the new one: nothing has changed that somebody
 * translates. Answers a line for each change, `path:line  “five” → “six”`, and for each that cannot be made.
 */
export function mendFiles({ report, problems, files, editions }: Loaded): string[] {
  if (report === null) return [];
  const wanted = Map.groupBy(
    problems.filter(({ mend }) => mend !== undefined),
    ({ path }) => path,
  );
  const mendedIn = (all: readonly RawFile[]) =>
    all.flatMap((file): Mended[] => {
      const mends = wanted.get(file.path)?.map(({ mend }) => ({ mend: mend!, edit: editOf(mend!, file) }));
      return mends ? [{ file, mends }] : [];
    });
  const originals = mendedIn(files);
  const inEditions = editions.map((edition) => ({ ...edition, mended: mendedIn(edition.words) }));
  for (const { language, entries, mended } of inEditions)
    for (const original of originals) {
      const entry = entries.get(keyOf(original.file));
      const theirs = mended.find(({ file }) => file.path === entry?.path);
      if (entry?.state !== 'current' || !theirs || !areAlike(original, theirs)) continue;
      const record = readRecord(rewritten(original), original.file.collection, original.file.path);
      const instead = String(expectedOf(record, editionSetting(language, report, sha256)));
      const mend = { path: ['translates'], offset: 0, words: String(entry.expected), instead };
      theirs.mends.push({ mend, edit: editOf(mend, theirs.file) });
    }
  return [...originals, ...inEditions.flatMap(({ mended }) => mended)].flatMap(write);
}

/** Where the words stand in the file; `null` where that is not certain, or more would change than the value. */
function editOf({ path, offset, words, instead }: Mend, file: RawFile): Edit | null {
  const value = valueAt(file.data, path as WordPath);
  if (typeof value !== 'string' || value.slice(offset, offset + words.length) !== words) return null;
  const wholeFile = readFileSync(file.path, 'utf8');
  // Letters of which each is two, or line ends of two kinds: what is written back would be another file.
  if (wholeFile !== file.text && wholeFile !== file.text.replaceAll('\n', '\r\n')) return null;
  const [scalar] = findScalars(file.text, (at) => isDeepStrictEqual(at, path));
  if (!scalar) return null;
  const spots = (text: string) => text.split(words).slice(0, -1);
  const typed = spots(file.text.slice(scalar.start, scalar.end));
  const nth = spots(value.slice(0, offset) + words).length;
  if (typed.length !== spots(value).length) return null;
  const start = scalar.start + typed.slice(0, nth).join(words).length;
  const edit = { start, end: start + words.length, text: instead };
  const { data } = readRecord(applyEdits(file.text, [edit]), file.collection, file.path);
  const meant = value.slice(0, offset) + instead + value.slice(offset + words.length);
  return isDeepStrictEqual(data, withValue(file.data, path, meant)) ? edit : null;
}

/** The same data with another value at a path. */
function withValue(data: unknown, [step, ...rest]: readonly PropertyKey[], value: string): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<PropertyKey, unknown>;
  copy[step] = withValue(copy[step], rest, value);
  return copy;
}

/** True where both files are mended at the same values, and nothing is left. */
function areAlike(original: Mended, theirs: Mended): boolean {
  const places = ({ mends }: Mended) => mends.map(({ mend }) => mend.path.join('.')).sort();
  return (
    [...original.mends, ...theirs.mends].every(({ edit }) => edit !== null) &&
    isDeepStrictEqual(places(original), places(theirs))
  );
}

const rewritten = ({ file, mends }: Mended): string =>
  applyEdits(
    file.text,
    mends.flatMap(({ edit }) => edit ?? []),
  );

function write(mended: Mended): string[] {
  const { file, mends } = mended;
  if (mends.some(({ edit }) => edit !== null)) changeFile(file.path, () => rewritten(mended));
  return mends.map(({ mend: { path, words, instead }, edit }) => {
    const { line } = edit ? placeIn(file.text, edit.start) : file.at(path);
    const change = edit ? `→ “${instead}”` : 'is left: it is not found exactly once — write it yourself';
    return `${file.path}:${line}  “${words}” ${change}`;
  });
}
