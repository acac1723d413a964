import { normaliseParagraph } from './fingerprint.ts';
import { isDateLine } from './date.ts';
import { guessLanguage, LANGUAGE_WORDS, wordsOfAll } from './words.ts';

/** What a line of a raw text turned out to be. Only `paragraph` counts as the article's body. */
export type BlockKind =
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

/** Splits a raw text at blank lines and line ends; lines that were wrapped at a width are joined. */
export function splitBlocks(raw: string): Unsorted[] {
  const groups = raw
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((group) => group.split('\n').map(tidy).filter(Boolean))
    .filter((lines) => lines.length > 0);
  // In a text that was broken at a width, a break before a capital is inside a sentence too.
  const anyWrapped = groups.some(isWrapped);
  const isOne = (lines: readonly string[]) => isWrapped(lines) || (anyWrapped && fillsItsWidth(lines));
  return groups
    .flatMap((lines, group) => (isOne(lines) ? [lines.join(' ')] : lines).map((text) => ({ text, group })))
    .map((block, index) => ({ ...block, number: index + 1 }));
}

const tidy = (line: string) => line.replace(/[\s\ufeff]+/g, ' ').trim();

const endsSentence = (line: string) => /[.!?…]["'”’»)]*$/.test(line);

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
  if (breaks.length === 0 || breaks.some(({ length }) => length < 45 || length > 130)) return false;
  const inside = breaks.filter((line, index) => !endsSentence(line) || /^\p{Ll}/u.test(lines[index + 1]!));
  return (
    inside.length * 2 >= breaks.length && breaks.some((_, index) => /^[\p{Ll}\p{N}]/u.test(lines[index + 1]!))
  );
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
  const verbs = verbsOf(blocks);
  const first = blocks.map((block) => ({ ...block, kind: kindOf(block, blocks, verbs) }));
  const forced = first.map((block) =>
    keep.has(block.number)
      ? { ...block, kind: 'paragraph' as const }
      : drop.has(block.number)
        ? { ...block, kind: 'page noise' as const }
        : block,
  );
  return placeHeadings(withoutRepeats(forced));
}

/** What a line is by itself; a line that is no sentence is a `headline` until its place is looked at. */
function kindOf(block: Unsorted, blocks: readonly Unsorted[], verbs: ReadonlySet<string>): BlockKind {
  const text = normaliseParagraph(block.text).replace(/^[•·▪*–—-] +/, '');
  if (isDateLine(text)) return 'date';
  if (isFurniture(text)) return 'page noise';
  if (isByline(text)) return 'byline';
  if (isCaption(text, verbs)) return 'caption';
  if (isAdvert(text, verbs) || isTeaser(block, blocks)) return 'advertisement';
  if (isUnderAdvert(block, blocks, verbs)) return 'advertisement';
  return isSentence(text) ? 'paragraph' : 'headline';
}

const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const inHan = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);

/** Ends like a sentence, or is far too long for a heading. */
function isSentence(text: string): boolean {
  const long = inHan(text) ? text.length > 60 : wordCount(text) > 25;
  return (
    long || (/[.!?…:。！？]["'”’»」)]*$/u.test(text) && (inHan(text) ? text.length > 8 : wordCount(text) > 5))
  );
}

const FURNITURE = new Set(wordsOfAll('furniture'));

function isFurniture(text: string): boolean {
  const bare = text
    .toLowerCase()
    .replace(/[.…:!»>›|-]+$/, '')
    .trim();
  const parts = bare.split(/\s*[|•·>›]\s*/).filter(Boolean);
  if (parts.length > 1 && wordCount(text) < 20 && !/[.!?]$/.test(text)) return true;
  return (
    FURNITURE.has(bare) ||
    (!/\p{L}{3}/u.test(text) && !inHan(text)) ||
    /^(?:\p{L}{1,2}\s+)+\p{L}{1,2}$/u.test(text) ||
    /^(?:https?:\/\/|www\.)\S+$/.test(text) ||
    /^(?:©|\(c\)|copyright\b)|all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten/i.test(
      text,
    ) ||
    /^(?:issued by|a service of|uitgegeven door|eine seite von)\b/i.test(text) ||
    /^\d+ (?:min(?:ute[ns]?|uten)?\b.*(?:read|lezen|lesezeit|leestijd)?|comments?|reacties|kommentare)$/i.test(
      text,
    ) ||
    /^(?:about the author|over de auteur|über den autor)/i.test(text)
  );
}

const BY = wordsOfAll('by').sort((a, b) => b.length - a.length);

function isByline(text: string): boolean {
  if (wordCount(text) > 9 || /[.!?]$/.test(text)) return false;
  if (/writer'?s picture/i.test(text)) return true;
  return bylineName(text) !== null;
}

/** The name after "by" in a line that says who wrote the text, or `null`. */
export function bylineName(text: string): string | null {
  const words = normaliseParagraph(text)
    .replace(/^[•·▪*–—-] +/, '')
    .replace(/^writer'?s picture\s*/i, '');
  const label = BY.find(
    (by) => words.toLowerCase().startsWith(`${by} `) || words.toLowerCase().startsWith(`${by}: `),
  );
  if (!label) return null;
  const name = words.slice(label.length).replace(/^[: ]+/, '');
  const parts = name.split(' ');
  return parts.length <= 7 && /^\p{Lu}/u.test(name) && !/\d/.test(name) ? name : null;
}

const CAPTION = new Set(wordsOfAll('caption'));

/** Frequent finite verbs of the text's own language ("a" is one in French, and no verb in English). */
function verbsOf(blocks: readonly Unsorted[]): ReadonlySet<string> {
  const language = guessLanguage(blocks.map(({ text }) => text).join(' '));
  return new Set(language === null ? [] : LANGUAGE_WORDS[language]?.verbs.split(' '));
}

function isCaption(text: string, verbs: ReadonlySet<string>): boolean {
  const label = /^([^:"'.!?]{2,40}):\s*\S/u.exec(text)?.[1];
  if (/^(?:©|\(?(?:photo|foto|image|bild|beeld)\)?\b)[^.]{0,60}$/i.test(text)) return true;
  if (label === undefined) return false;
  if (CAPTION.has(label.toLowerCase().replace(/\s*\(.*\)$/, ''))) return true;
  const rest = text.slice(label.length + 1).trim();
  // "Label: people standing in front of a house." is the alternative text of a picture: one phrase without a verb.
  return (
    label.split(' ').length <= 4 &&
    !hasVerb(rest, verbs) &&
    /^[\p{Lu}]/u.test(rest) &&
    !/["\d]/.test(rest) &&
    !/[.!?] /.test(rest) &&
    wordCount(rest) <= 25
  );
}

const ADVERT = wordsOfAll('advert');

function isAdvert(text: string, verbs: ReadonlySet<string>): boolean {
  if (wordCount(text) > 25 || /"/.test(text)) return false;
  const start = text.toLowerCase();
  return (
    ADVERT.some((word) => start.startsWith(`${word} `) || start.startsWith(`${word}:`)) &&
    !hasVerb(text, verbs)
  );
}

const hasVerb = (text: string, verbs: ReadonlySet<string>) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => verbs.has(word));

/** A short sentence with a line under it that is none, in a text that otherwise sets paragraphs apart: an advertisement and its product. */
function isTeaser(block: Unsorted, blocks: readonly Unsorted[]): boolean {
  const next = blocks.find(({ number }) => number === block.number + 1);
  if (!next || next.group !== block.group || isSentence(next.text) || !isSentence(block.text)) return false;
  const sentences = blocks.filter(({ text }) => isSentence(text));
  const alone = sentences.filter(({ group }) => blocks.filter((other) => other.group === group).length === 1);
  return alone.length * 2 > sentences.length && wordCount(block.text) <= 25;
}

/** The product's name under its advertisement. */
function isUnderAdvert(block: Unsorted, blocks: readonly Unsorted[], verbs: ReadonlySet<string>): boolean {
  const above = blocks.find(({ number }) => number === block.number - 1);
  if (!above || above.group !== block.group || isSentence(block.text)) return false;
  return isAdvert(normaliseParagraph(above.text), verbs);
}

/** A paragraph that stands twice, or as a part of a longer one, was pulled out for show. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const bodies = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map((block) => ({ ...block, text: bare(block.text) }));
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'headline') return block;
    const text = bare(block.text);
    const repeated = bodies.some(
      (other) =>
        other.number !== block.number &&
        text.length > 20 &&
        (other.text === text ? other.number < block.number : other.text.includes(text)),
    );
    return repeated ? { ...block, kind: 'page noise' } : block;
  });
}

const bare = (text: string) =>
  normaliseParagraph(text)
    .toLowerCase()
    .replace(/^["']+|["'.]+$/g, '');

/** The first heading is the headline; those between paragraphs are sub-headings; names and leftovers are noise. */
function placeHeadings(blocks: readonly Block[]): Block[] {
  const bodies = blocks.filter(({ kind }) => kind === 'paragraph').map(({ number }) => number);
  const [start, end] = [bodies[0] ?? Infinity, bodies.at(-1) ?? 0];
  const heads = blocks.filter(
    ({ kind, number, text }) => kind === 'headline' && number < start && !isName(text),
  );
  const headline = heads.sort((a, b) => wordCount(b.text) - wordCount(a.text) || a.number - b.number)[0];
  return blocks.map((block) => {
    if (block.kind !== 'headline' || block === headline) return block;
    if (block.number < start) return { ...block, kind: isName(block.text) ? 'name' : 'page noise' };
    return { ...block, kind: block.number < end ? 'sub-heading' : 'page noise' };
  });
}

/** A few words that all start with a capital: the name of a writer or an outlet. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 5 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:of|the|de|van|der|von|la|le|del|da|do|für|voor|for|pour|para)$/.test(word),
    )
  );
}
