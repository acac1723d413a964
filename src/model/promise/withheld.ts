import { plainLetters } from '../../reading/plain.ts';
import { UNSPACED_LETTERS } from '../../schema/words.ts';
import { isVersion, type LedgerRecord, type Withheld } from '../../schema/ledger.ts';
import type { Publication } from './publications.ts';
import { lineFault, type LineFault } from './records.ts';
import type { Sha256 } from './rules.ts';
import { canonicalJson } from './snapshot.ts';

/** A slow hash over a text and a salt. Given by the caller, so that this layer stays free of Node. */
export type SlowHash = (text: string, salt: string) => string;

/** Names that must not be read, without the names. */
export interface Names {
  /** How many words they have, the most first; empty when no name is withheld. */
  lengths: number[];
  /** Whether words in plain small letters, joined by spaces, are one of them. */
  has: (plain: string) => boolean;
  /**
   * True where asking costs nothing, so that every row of words is asked for; else only those that stand like a name:
   * the first and the last word with a capital (or in letters that have none), or inside a file name or an address.
   */
  cheap: boolean;
}

/** What stands where a name was: in a text, and in a file name or an address. */
export type Gaps = Pick<Withheld, 'gap' | 'slug'>;

/** A stretch of a text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

interface Word extends Span {
  plain: string;
  named: boolean;
}

/** Letters of scripts without spaces are a word each; "O'Brien" is one, and "Smith's" is one and an ending. */
const WORD = new RegExp(
  `[${UNSPACED_LETTERS}]\\p{M}*|(?:(?![${UNSPACED_LETTERS}])[\\p{L}\\p{M}\\p{N}])+(?:['’ʼ]\\p{L}{2,})*`,
  'gu',
);
/** What may stand between two words of a name; tags are read as spaces. */
const BETWEEN = /^[^\p{L}\p{M}\p{N}]{0,40}$/u;
const TAG = /<[^<>]*>/g;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function wordsIn(text: string): Word[] {
  const plain = text.replace(TAG, (tag) => ' '.repeat(tag.length));
  return [...plain.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    plain: plainLetters(word),
    named: !/^\p{Ll}/u.test(word) || text === word || isJoined(text, index, index + word.length),
  }));
}

const isJoined = (text: string, start: number, end: number) =>
  /[-/_]/.test(text[start - 1] ?? '') || /[-/_]/.test(text[end] ?? '');

/** The words of a name as they are hashed. */
export function plainName(text: string): string[] {
  return wordsIn(text).map(({ plain }) => plain);
}

/** Names that are known in full, as they are when they are withheld. */
export function namesKnown(names: readonly (readonly string[])[]): Names {
  const known = new Set(names.map((words) => words.join(' ')));
  return {
    lengths: lengthsOf(names.map(({ length }) => length)),
    has: (plain) => known.has(plain),
    cheap: true,
  };
}

/** Of which words it is known already that they are no name; `about` is what the names are withheld by. */
type Remembers = (about: string) => {
  has: (words: string) => boolean;
  add: (words: string) => void;
};

const remembersNothing: Remembers = () => ({ has: () => false, add: () => undefined });

/** Names that some publications withhold. Each row of words is hashed once, and not at all where it is known to be none. */
export function namesWithheld(
  publications: readonly Publication[],
  slowHash: SlowHash,
  remembers = remembersNothing,
): Names {
  // An edition records what its original does: the same names, once.
  const bySalt = publications.flatMap(({ header: { withheld } }) =>
    withheld ? [[withheld.salt, withheld] as const] : [],
  );
  const all = [...new Map(bySalt).values()];
  const notNames = remembers(canonicalJson(all));
  const asked = new Map<string, boolean>();
  const isOne = (plain: string): boolean => {
    const count = plain.split(' ').length;
    return all.some(({ salt, names }) => {
      const alike = names.filter(({ words }) => words === count);
      if (alike.length === 0) return false;
      const own = slowHash(plain, salt);
      return alike.some(({ hash }) => hash === own);
    });
  };
  const has = (plain: string): boolean => {
    const before = asked.get(plain);
    if (before !== undefined) return before;
    const found = !notNames.has(plain) && isOne(plain);
    if (!found) notNames.add(plain);
    asked.set(plain, found);
    return found;
  };
  const counts = all.flatMap(({ names }) => names.map(({ words }) => words));
  return { lengths: lengthsOf(counts), has, cheap: false };
}

const lengthsOf = (counts: readonly number[]) => [...new Set(counts)].sort((a, b) => b - a);

/** Where a text has names; the longest first where one is in another. */
export function spansOf(text: string, names: Names): Span[] {
  if (names.lengths.length === 0) return [];
  const words = wordsIn(text);
  const spans: Span[] = [];
  for (let at = 0; at < words.length;) {
    const length = names.lengths.find((count) => isName(text, words.slice(at, at + count), count, names));
    if (length === undefined) at++;
    else {
      spans.push({ start: words[at]!.start, end: words[at + length - 1]!.end });
      at += length;
    }
  }
  return spans;
}

function isName(text: string, words: readonly Word[], count: number, names: Names): boolean {
  if (words.length < count) return false;
  if (!names.cheap && !(words[0]!.named && words.at(-1)!.named)) return false;
  const close = words.every(({ start }, index) => {
    const before = words[index - 1];
    return !before || BETWEEN.test(text.slice(before.end, start).replace(TAG, ' '));
  });
  return close && names.has(words.map(({ plain }) => plain).join(' '));
}

/** A text with a gap where a name was. Tags inside a name stay. */
export function withGaps(text: string, names: Names, gaps: Gaps): string {
  return spansOf(text, names).reduceRight(
    (result, { start, end }) => result.slice(0, start) + gapFor(text, start, end, gaps) + result.slice(end),
    text,
  );
}

function gapFor(text: string, start: number, end: number, { gap, slug }: Gaps): string {
  const name = text.slice(start, end);
  if (SLUG.test(name) && (name.includes('-') || name === text || isJoined(text, start, end))) return slug;
  return name.includes('<') ? name.replace(/[^<>]*[^<>\s][^<>]*(?=<[^<>]*>|$)/g, gap) : gap;
}

/** Any value with gaps in its texts. */
export function withGapsIn<Value>(value: Value, names: Names, gaps: Gaps): Value {
  if (typeof value === 'string') return withGaps(value, names, gaps) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => withGapsIn(item, names, gaps)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withGapsIn(item as unknown, names, gaps)]),
  ) as Value;
}

/** The same record with gaps, and with the hash of what is left; the record itself where it has no such name. */
export function recordWithGaps(record: LedgerRecord, names: Names, gaps: Gaps, sha256: Sha256): LedgerRecord {
  const changed = withGapsIn(record, names, gaps);
  if (canonicalJson(changed) === canonicalJson(record)) return record;
  if (!isVersion(changed) || !changed.snapshot) return changed;
  return { ...changed, sha256: sha256(canonicalJson(changed.snapshot)) };
}

/** Names that were withheld, with what stands in their place. */
export interface Withholding {
  names: Names;
  gaps: Gaps[];
}

/** What some publications withhold. */
export function withholdingOf(publications: readonly Publication[], slowHash: SlowHash): Withholding {
  return {
    names: namesWithheld(publications, slowHash),
    gaps: publications.flatMap(({ header: { withheld } }) => withheld ?? []),
  };
}

/** True when two values differ only by gaps, and when what stood at each gap is a name that is withheld. */
function differsByGaps(before: unknown, now: unknown, withholding: Withholding): boolean {
  if (before === now) return true;
  if (typeof before === 'string' && typeof now === 'string')
    return textDiffersByGaps(before, now, withholding);
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return false;
  const [old, fresh] = [Object.entries(before), now as Record<string, unknown>];
  return (
    old.length === Object.keys(fresh).length &&
    old.every(([key, value]) => key in fresh && differsByGaps(value, fresh[key], withholding))
  );
}

/** The same of records. The hash of a snapshot follows from it, and is checked by itself. */
export function recordDiffersByGaps(
  before: LedgerRecord,
  now: LedgerRecord,
  withholding: Withholding,
): boolean {
  if (withholding.gaps.length === 0 || isVersion(before) !== isVersion(now)) return false;
  const bare = (record: LedgerRecord) => (isVersion(record) ? { ...record, sha256: '' } : record);
  return differsByGaps(bare(before), bare(now), withholding);
}

function textDiffersByGaps(before: string, now: string, { names, gaps }: Withholding): boolean {
  if (gaps.length === 0) return false;
  // The longest first: one slug may begin another.
  const stands = gaps
    .flatMap(({ gap, slug }) => [RegExp.escape(gap), `(?<![a-z0-9])${RegExp.escape(slug)}(?![a-z0-9])`])
    .sort((a, b) => b.length - a.length);
  const parts = now.split(new RegExp(stands.join('|')));
  const found = new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('([^]{1,200}?)')}$`).exec(
    before,
  );
  const own = new Set(gaps.flatMap(({ gap, slug }) => [gap, slug]));
  return (
    found !== null && found.slice(1).every((name) => own.has(name) || names.has(plainName(name).join(' ')))
  );
}

/** Lines from which something was taken although no name was withheld from them. */
export function unexplainedSeals(publications: readonly Publication[]): LineFault[] {
  const gaps = publications.flatMap(({ header: { withheld } }) =>
    withheld ? [withheld.gap, withheld.slug] : [],
  );
  const explained = (text: string) => gaps.some((gap) => text.includes(gap));
  const words = 'the line was changed: it is sealed, but no name was withheld from it';
  return publications.flatMap(({ path, header, placed }) => [
    ...(header.seal !== undefined && header.note !== undefined && !explained(header.note)
      ? [lineFault({ path }, words)]
      : []),
    ...placed
      .filter(
        ({ record, text, sealed }) => sealed && !(isVersion(record) && !record.snapshot) && !explained(text),
      )
      .map((item) => lineFault(item, words)),
  ]);
}
