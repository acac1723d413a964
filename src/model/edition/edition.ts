import { errorAt, type Problem } from '../../reading/fault.ts';
import { wordsOf } from '../../reading/prose.ts';
import type { RawFile } from '../../reading/read.ts';
import {
  EDITION_KEYS,
  editionEntry,
  WORDS_OF,
  type EditionEntry,
  type WordShape,
} from '../../schema/edition.ts';
import type { EditionOf } from '../content.ts';
import type { Report } from '../report.ts';
import { laidOver, strangersIn, textsOf, valueAt, type WordPath } from './shape.ts';

/** How far one file of the original is in an edition. Only `current` words are shown; else the original's. */
export interface EntryState extends Pick<EditionEntry, 'machine' | 'readBy'> {
  state: 'current' | 'stale' | 'missing';
  /** The file as an editor would type it, where there is one. */
  path: string | null;
  /** What `translates` has to say. */
  expected: number | string;
}

/** An edition, ready to be checked and joined like any content. */
export interface MergedEdition {
  /** The original's files with the words of the edition, or as they are where these are missing or stale. */
  files: RawFile[];
  /** By `collection/id` of the original's file. */
  entries: Map<string, EntryState>;
  problems: Problem[];
}

/** What the merging has to be told. */
export interface EditionSetting {
  /** Code of the language, which is the name of its folder. */
  language: string;
  /** Published version of a finding once the report is launched, `null` before. */
  versionOf(number: number): number | null;
  sha256(text: string): string;
}

/** What stands in an edition where a name was withheld, by what stands there in the original. */
export type GapsOfEdition = ReadonlyMap<string, string>;

/** How the entries of an edition name what they translate. */
export function editionSetting(
  language: string,
  { site, byNumber }: Pick<Report, 'site' | 'byNumber'>,
  sha256: EditionSetting['sha256'],
): EditionSetting {
  const versionOf = (number: number) => byNumber.get(number)?.versions.at(-1)?.n ?? null;
  return { language, versionOf: site.launched === undefined ? () => null : versionOf, sha256 };
}

/** What an edition has to know of its original to be joined. */
export function editionOf(
  { site, ledger, findings }: Pick<Report, 'site' | 'ledger' | 'findings'>,
  entries: EditionOf['entries'],
): EditionOf {
  const versions = new Map(findings.map(({ number, version }) => [number, version]));
  return { original: site.language, languages: site.languages, entries, ledger, versions };
}

/** A mark of what a scaffold leaves to do. */
const TODO = /^TODO\b/;

export const keyOf = ({ collection, id }: Pick<RawFile, 'collection' | 'id'>): string =>
  `${collection}/${id.replace(/\.yaml$/, '')}`;

/** Findings, chapters and pairs go by their number: their slug may be of the language. */
function matchKey({ collection, id }: RawFile): string {
  const numbered = ['findings', 'chapters', 'tensions'].includes(collection);
  return `${collection}/${numbered ? Number.parseInt(id, 10) : id}`;
}

/** What `translates` of an edition's file has to be: a finding's version after the launch, else the digest of the words. */
export function expectedOf(file: RawFile, { versionOf, sha256 }: EditionSetting): number | string {
  const version = file.collection === 'findings' ? versionOf(Number.parseInt(file.id, 10)) : null;
  if (version !== null) return version;
  const texts = textsOf(file.data, shapeOf(file)).map(({ text }) => text);
  return `sha256-${sha256(JSON.stringify([...texts, wordsOf(file.prose)])).slice(0, 12)}`;
}

export const shapeOf = ({ collection }: Pick<RawFile, 'collection'>): WordShape =>
  WORDS_OF[collection as keyof typeof WORDS_OF];

/**
 * Lays the words of an edition over the original. An entry switches as a whole: statement, answers and limits are in
 * one language, and where a text is missing, still to do, or of an older original, all of it stays the original's.
 */
export function mergeEdition(
  original: readonly RawFile[],
  words: readonly RawFile[],
  setting: EditionSetting,
  gaps: GapsOfEdition = new Map(),
): MergedEdition {
  const byKey = new Map(words.map((file) => [matchKey(file), file]));
  const problems: Problem[] = [];
  const entries = new Map<string, EntryState>();
  const files = original.map((file): RawFile => {
    const theirs = byKey.get(matchKey(file));
    byKey.delete(matchKey(file));
    const expected = expectedOf(file, setting);
    const read = theirs ? readEntry(theirs, file, expected) : null;
    problems.push(...(read?.problems ?? []));
    const state = read?.state ?? (hasNoWords(file) ? 'current' : 'missing');
    entries.set(keyOf(file), { state, path: theirs?.path ?? null, expected, ...read?.made });
    const laid = theirs && state === 'current' ? overlaid(file, theirs) : file;
    const merged =
      gaps.size === 0
        ? laid
        : { ...laid, data: withOwnGaps(laid.data, gaps), prose: withOwnGaps(laid.prose, gaps) };
    return file.collection === 'site' ? identity(merged, setting.language) : merged;
  });
  const strangers = [...byKey.values()].map((file) =>
    errorAt(
      file.path,
      START,
      'edition',
      `the original has no ${matchKey(file)} — name the file like the original's, or delete it`,
    ),
  );
  return { files, entries, problems: [...problems, ...strangers] };
}

const START = { line: 1, column: 1 };

const hasNoWords = (file: RawFile) =>
  textsOf(file.data, shapeOf(file)).length === 0 && wordsOf(file.prose) === '';

/** What an entry says, what is wrong with it, and how far it is. */
function readEntry(
  theirs: RawFile,
  original: RawFile,
  expected: number | string,
): { state: EntryState['state']; made: Pick<EntryState, 'machine' | 'readBy'>; problems: Problem[] } {
  const nothing = { state: 'missing' as const, made: {} };
  if (!theirs.readable || typeof theirs.data !== 'object' || theirs.data === null)
    return { ...nothing, problems: [] };
  const { own, words } = apart(theirs.data as Record<string, unknown>);
  const todo = hasTodo(theirs.data) || TODO.test(wordsOf(theirs.prose));
  if (todo) return { ...nothing, problems: [] };
  const checked = editionEntry.safeParse(own);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const key = issue!.path[0] ?? 'translates';
    const said =
      key === 'translates' && !('translates' in own)
        ? `translates is missing — write "translates: ${expected}"`
        : key === 'translates'
          ? `translates ${issue!.message} (${expected})`
          : `${String(key)} ${issue!.message}`;
    return { ...nothing, problems: [errorAt(theirs.path, theirs.at([key]), 'edition', said)] };
  }
  const shape = shapeOf(original);
  const odd = strangersIn(words, original.data, shape).map((path) =>
    errorAt(
      theirs.path,
      theirs.at(path, true),
      'edition',
      `${spelled(path)} is no text of ${original.path} — leave it out: structure stands once, in the original`,
    ),
  );
  const lost = missingTexts(words, theirs, original, shape);
  const { translates, machine, readBy } = checked.data;
  const made = { ...(machine ? { machine } : {}), ...(readBy === undefined ? {} : { readBy }) };
  if (translates !== expected) {
    const was = typeof translates === 'number' ? `version ${translates}` : `an earlier state (${translates})`;
    const words = `the original has changed: this translates ${was} — compare with ${original.path}, then write "translates: ${expected}"`;
    const at = theirs.at(['translates']);
    return {
      state: 'stale',
      made,
      problems: [{ ...errorAt(theirs.path, at, 'edition', words), severity: 'warning' }],
    };
  }
  const problems = [...odd, ...lost];
  return { state: problems.length > 0 ? 'missing' : 'current', made, problems };
}

function missingTexts(words: unknown, theirs: RawFile, original: RawFile, shape: WordShape): Problem[] {
  const gone = textsOf(original.data, shape)
    .filter(({ path }) => typeof valueAt(words, path) !== 'string')
    .map(({ path, text }) =>
      errorAt(
        theirs.path,
        theirs.at(path),
        'edition',
        `${spelled(path)} is missing — write it (the original: “${text}”), or delete the file: the original is shown until the entry is whole`,
      ),
    );
  const bodies = wordsOf(original.prose) !== '' && wordsOf(theirs.prose) === '';
  const body = `the text below the front matter is missing — write it, or delete the file: the original is shown until the entry is whole`;
  return bodies ? [...gone, errorAt(theirs.path, START, 'edition', body)] : gone;
}

function apart(data: Record<string, unknown>) {
  const isOwn = ([key]: [string, unknown]) => EDITION_KEYS.includes(key);
  const all = Object.entries(data);
  return {
    own: Object.fromEntries(all.filter(isOwn)),
    words: Object.fromEntries(all.filter((entry) => !isOwn(entry))),
  };
}

function overlaid(original: RawFile, theirs: RawFile): RawFile {
  const { own, words } = apart(theirs.data as Record<string, unknown>);
  const { waivers: _, ...data } = laidOver(original.data, words, shapeOf(original)) as Record<
    string,
    unknown
  >;
  const { path, text, prose, marks, derived, terms, links } = theirs;
  const waived = own.waivers === undefined ? {} : { waivers: own.waivers };
  const hasBody = wordsOf(theirs.prose) !== '';
  return {
    ...original,
    path,
    text,
    data: { ...data, ...waived },
    at: theirs.at,
    ...(hasBody ? { prose, marks, derived, terms, links } : {}),
  };
}

/** An edition stands below the address of its original, in its own language. */
function identity(file: RawFile, language: string): RawFile {
  const data = file.data as { address: string };
  return { ...file, data: { ...data, language, address: `${data.address}/${language}` } };
}

/** Any value of the original with what stands in the edition where a name was withheld. */
function withOwnGaps<Value>(value: Value, gaps: GapsOfEdition): Value {
  if (typeof value === 'string')
    return [...gaps].reduce((text, [gap, own]) => text.replaceAll(gap, own), value as string) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => withOwnGaps(item, gaps)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withOwnGaps(item as unknown, gaps)]),
  ) as Value;
}

function hasTodo(data: unknown): boolean {
  if (typeof data === 'string') return TODO.test(data);
  return typeof data === 'object' && data !== null && Object.values(data).some(hasTodo);
}

const spelled = (path: WordPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : step))
    .join('.')
    .replaceAll('.[', '[');
