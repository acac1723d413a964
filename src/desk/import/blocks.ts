import { datesOfLine, type LineDate } from './date.ts';
import { normaliseParagraph } from './fingerprint.ts';
import {
  bylineNames,
  isAdvert,
  isCaption,
  isFurniture,
  hasOutletWord,
  isSentence,
  nameOf,
  wordCount,
} from './lines.ts';
import { joinLines, splitsWord } from './mend.ts';
import { frequentWords, guessLanguage, verbsOf } from './words.ts';

/** What a line of a raw text turned out to be. Only `paragraph` counts as the article's body. */
type BlockKind =
  | 'headline'
  | 'sub-heading'
  | 'paragraph'
  | 'date'
  | 'byline'
  | 'name'
  | 'caption'
  | 'advertisement'
  | 'page noise';

/** A line of a raw text, or several where the text was wrapped. */
export interface Block {
  /** Counted from 1 over all lines with words. */
  number: number;
  text: string;
  kind: BlockKind;
  /** The blank-line-separated group that it stands in. */
  group: number;
}

type Unsorted = Omit<Block, 'kind'>;

/** Splits a text at blank lines and line ends; lines that were wrapped at a width are joined, and words that were split there named. */
export function splitBlocks(text: string): { blocks: Unsorted[]; joined: string[] } {
  const groups = text
    .split(/\n[^\S\n]*\n/)
    .map((group) => group.split('\n').map(tidy).filter(Boolean))
    .filter((lines) => lines.length > 0);
  // In a text that was broken at a width, a break before a capital is inside a sentence too.
  const anyWrapped = groups.some(isWrapped);
  const isOne = (lines: readonly string[]) => isWrapped(lines) || (anyWrapped && fillsItsWidth(lines));
  const joined = new Set<string>();
  const blocks = groups
    .flatMap((lines, group) =>
      (isOne(lines) ? [joinLines(lines, joined, text)] : lines).map((line) => ({ text: line, group })),
    )
    .map((block, index) => ({ ...block, number: index + 1 }));
  return { blocks, joined: [...joined] };
}

const tidy = (line: string) => line.replace(/\s+/g, ' ').trim();

const endsSentence = (line: string) => /[.!?…]["'”’»)]*$/.test(line.slice(-8));

/** Long lines, of which all but the last stop in the middle of a sentence. */
function fillsItsWidth(lines: readonly string[]): boolean {
  const breaks = lines.slice(0, -1);
  return (
    breaks.length > 0 &&
    breaks.every((line) => line.length >= 45 && line.length <= 130 && !endsSentence(line))
  );
}

/** True for prose that was broken at a width: long lines whose breaks fall inside sentences. */
function isWrapped(lines: readonly string[]): boolean {
  const breaks = lines.slice(0, -1);
  const least = breaks.some((line, index) => splitsWord(line, lines[index + 1]!)) ? 20 : 45;
  if (breaks.length === 0 || breaks.some(({ length }) => length < least || length > 130)) return false;
  const inside = breaks.filter((line, index) => !endsSentence(line) || /^\p{Ll}/u.test(lines[index + 1]!));
  return (
    inside.length * 2 >= breaks.length && breaks.some((_, index) => /^[\p{Ll}\p{N}]/u.test(lines[index + 1]!))
  );
}

/** A line with what it looks like by itself; one that is no sentence is a `headline` until its place is looked at. */
interface Line extends Block {
  /** Whether it ends as a sentence does, however short. */
  sentence: boolean;
  dates: LineDate[];
}

/**
 * Says of each line what it is. `keep` and `drop` are numbers of blocks that the editor knows better:
 * they are body paragraphs, or are not.
 */
export function classify(
  blocks: readonly Unsorted[],
  keep: ReadonlySet<number>,
  drop: ReadonlySet<number>,
): Block[] {
  const lines = linesOf(blocks).map((line) =>
    keep.has(line.number)
      ? { ...line, kind: 'paragraph' as const }
      : drop.has(line.number)
        ? { ...line, kind: 'page noise' as const }
        : line,
  );
  return placed(withoutRepeats(lines), keep).map(({ number, text, kind, group }) => ({
    number,
    text,
    kind,
    group,
  }));
}

function linesOf(blocks: readonly Unsorted[]): Line[] {
  const plain = blocks.map(({ text }) => plainLine(text));
  const verbs = verbsOf(guessLanguage(plain.join(' ')));
  const sentence = plain.map((text) => isSentence(text));
  const whole = plain.map((text) => isSentence(text, 6));
  const kindAt = (at: number, dates: readonly LineDate[]): BlockKind => {
    const text = plain[at]!;
    if (dates.length > 0) return 'date';
    if (bylineNames(text).length > 0) return 'byline';
    if (isFurniture(text)) return 'page noise';
    if (isCaption(text, verbs)) return 'caption';
    if (isAdvert(text, verbs)) return 'advertisement';
    const near = (other: number) => blocks[other]?.group === blocks[at]!.group;
    // The product's name stands under it.
    if (!whole[at] && near(at - 1) && isAdvert(plain[at - 1]!, verbs)) return 'advertisement';
    return whole[at] ? 'paragraph' : 'headline';
  };
  return blocks.map((block, at) => {
    const dates = datesOfLine(plain[at]!);
    return { ...block, kind: kindAt(at, dates), sentence: sentence[at]!, dates };
  });
}

/** A line as its words are looked at: without the mark of a list, with the colon of every script. */
export const plainLine = (text: string): string =>
  normaliseParagraph(text)
    .replace(/^[•·▪*–—-] +/, '')
    .replaceAll('：', ':');

/** Longest stretch that a paragraph and what was pulled out of it are known by. */
const KNOWN_BY = 21;

/** A paragraph that stands twice, or as a part of a longer one, was pulled out for show. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const texts = lines.map(({ text }) => bare(text));
  const first = new Map<string, number>();
  lines.forEach(({ kind }, at) => {
    if (kind === 'paragraph' && !first.has(texts[at]!)) first.set(texts[at]!, at);
  });
  const starts = startsOfWords([...first.keys()], new Set(texts.map((text) => text.slice(0, KNOWN_BY))));
  return lines.map((line, at) => {
    const text = texts[at]!;
    if (!['paragraph', 'headline'].includes(line.kind) || text.length < KNOWN_BY) return line;
    const twin = first.get(text);
    const inside = (starts.get(text.slice(0, KNOWN_BY)) ?? []).some(
      ({ body, index }) => body.length > text.length && body.startsWith(text, index),
    );
    return inside || (twin !== undefined && twin !== at && (twin < at || line.kind === 'headline'))
      ? { ...line, kind: 'page noise' }
      : line;
  });
}

/** Most places that are remembered of one stretch: a text that says the same over and over is compared no longer than others. */
const MOST_PLACES = 50;

/** Where in some texts the wanted stretches stand, from the start of a word on. */
function startsOfWords(
  bodies: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, { body: string; index: number }[]> {
  const places = new Map<string, { body: string; index: number }[]>();
  for (const body of bodies)
    for (const { index } of body.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|\p{Lo}/gu)) {
      const stretch = body.slice(index, index + KNOWN_BY);
      if (!wanted.has(stretch)) continue;
      const known = places.get(stretch) ?? [];
      if (known.length < MOST_PLACES) known.push({ body, index });
      places.set(stretch, known);
    }
  return places;
}

const bare = (text: string) => {
  const words = normaliseParagraph(text).toLowerCase();
  const end = words.slice(-8).replace(/["'.]+$/, '');
  return (words.slice(0, -8) + end).replace(/^["']+/, '');
};

/**
 * What a line is by its place: the longest heading above the body is the headline, or a question, an exclamation or a
 * short sentence there when nothing else is; headings between paragraphs are sub-headings; names and leftovers are noise.
 */
function placed(all: readonly Line[], keep: ReadonlySet<number>): Line[] {
  const heading = headingOf(all, keep);
  const lead = heading ? leadOf(all, heading).filter(({ number }) => !keep.has(number)) : [];
  const lines = all.map((line) => (lead.includes(line) ? { ...line, kind: 'page noise' as const } : line));
  const bodies = lines.filter(({ kind }) => kind === 'paragraph').map(({ number }) => number);
  const start = bodies.find((number) => number !== heading?.number) ?? Infinity;
  const end = bodies.at(-1) ?? 0;
  let last: BlockKind | null = null;
  return lines.map((line) => {
    const kind = kindInPlace(line, heading, start, end, last);
    last = kind;
    return { ...line, kind };
  });
}

function kindInPlace(
  { kind, number, text, sentence, dates }: Line,
  heading: Line | null,
  start: number,
  end: number,
  last: BlockKind | null,
): BlockKind {
  if (number === heading?.number) return 'headline';
  // Below the article's start, the day of something else stands as bare as its own.
  if (kind === 'date' && number > start && dates.every(({ of }) => of === null)) return 'page noise';
  if (kind !== 'headline') return kind;
  if (number < start) return nameOf(plainLine(text)) !== null ? 'name' : 'page noise';
  if (sentence && (number < end || (last === 'paragraph' && !/[!?]$/.test(text)))) return 'paragraph';
  return number < end ? 'sub-heading' : 'page noise';
}

/** Longest headline that is a sentence, in words. */
const HEADLINE = 20;

function headingOf(lines: readonly Line[], keep: ReadonlySet<number>): Line | null {
  const first = lines.findIndex(
    ({ kind, text, number }) => kind === 'paragraph' && (keep.has(number) || !mayHead(text)),
  );
  const above = lines.slice(0, first < 0 ? lines.length : first);
  const size = ({ text }: Line) => wordCount(text);
  const headings = above.filter(({ kind, text }) => kind === 'headline' && nameOf(plainLine(text)) === null);
  const [longest] = [...headings].sort((a, b) => size(b) - size(a) || a.number - b.number);
  // A line that long below a shorter one is what leads into the text, and so is any below a line with capitals throughout.
  const isHigher = (line: Line) => longest !== undefined && line.number < longest.number && size(line) >= 3;
  const shorter =
    above.find((line) => isHigher(line) && line.kind === 'headline' && isTitled(plainLine(line.text))) ??
    (longest && size(longest) > DECK ? headings.findLast(isHigher) : undefined);
  const [asks] = above.filter(
    ({ kind, text, sentence }) => sentence && kind !== 'page noise' && mayHead(text),
  );
  // A line of one or two words above a question is the section that it stands in.
  if (asks && (!longest || size(longest) < 3)) return asks;
  return shorter ?? longest ?? statedHeading(lines) ?? capitalHeading(above);
}

/** Words from which on a line leads into the text where a shorter one stands above it. */
const DECK = 14;

/** A small word behind the first that has a capital nevertheless: no name is written so. */
const isTitled = (text: string) =>
  nameOf(text) !== null &&
  (text.match(/(?<= )\p{Lu}\p{Ll}+/gu) ?? []).some((word) => frequentWords(word).get('en')! > 0);

/** One sentence that asks or exclaims, and no more than a headline has. */
const mayHead = (text: string) =>
  wordCount(text) <= HEADLINE &&
  /[!?！？]["'”’“»」』]*$/u.test(normaliseParagraph(text).slice(-6)) &&
  !/[.!?。！？] \S|[。！？]./u.test(text.slice(0, -6));

/** A heading whose words all begin with capitals reads as a name; nobody is called by so many words. */
const capitalHeading = (above: readonly Line[]): Line | null =>
  above.find(({ kind, text }) => kind === 'headline' && wordCount(text) >= 3 && !hasOutletWord(text)) ?? null;

/** Most words of what stands between a headline and its byline. */
const STANDFIRST = 60;

/** The sentences between a headline and the byline, in a text that goes on below it for longer. */
function leadOf(lines: readonly Line[], heading: Line): Line[] {
  const start = lines.indexOf(heading) + 1;
  const signed = lines.findIndex(({ kind }, at) => at >= start && kind === 'byline');
  const isBody = ({ kind }: Line) => kind === 'paragraph';
  const lead = lines.slice(start, Math.max(start, signed)).filter(isBody);
  const words = lead.reduce((sum, { text }) => sum + wordCount(text), 0);
  return words <= STANDFIRST && lead.length <= 2 && lines.slice(signed).filter(isBody).length > 2 ? lead : [];
}

/** A short sentence right above the byline or the date, with the text below them. */
function statedHeading(lines: readonly Line[]): Line | null {
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraph');
  const [first, second] = paragraphs;
  if (!first || !second || wordCount(first.text) > HEADLINE) return null;
  const standfirst = leadOf(lines, first);
  const between = lines.slice(lines.indexOf(first) + 1, lines.indexOf(second));
  return standfirst.length > 0 || between.some(({ kind }) => kind === 'byline' || kind === 'date')
    ? first
    : null;
}
