import { datesOfLine, findDate, leadingDate } from './date.ts';
import { classify, plainLine, splitBlocks, type Block } from './blocks.ts';
import { fingerprint, normaliseParagraph } from './fingerprint.ts';
import { bylineNames, isName, isOutlet, isSentence, nameOf, titleParts, wordCount } from './lines.ts';
import { mendText } from './mend.ts';
import { guessLanguage } from './words.ts';

/** What an import says of an article besides its paragraphs. */
export type Told = 'language' | 'published' | 'headline' | 'authors' | 'outlet';

/** A raw article text, taken apart. */
export interface ImportedText {
  /** Every line with what it was taken for, so that an editor can see and correct it. */
  blocks: Block[];
  /** Code of the language, or `null` when it cannot be told. */
  language: string | null;
  /** As EDTF, or `null` when the text prints none. */
  published: string | null;
  headline: string | null;
  authors: string[];
  /** The outlet's name as the text prints it, or `null`. */
  outlet: string | null;
  /** What is not certain among these. */
  guessed: ReadonlySet<Told>;
  subheadings: string[];
  /** The body, normalised. */
  paragraphs: string[];
  /** SHA-256 of each paragraph. */
  fingerprints: string[];
  /** What was mended, and what could not be, in words. */
  notes: string[];
}

export interface ImportOptions {
  /** Numbers of blocks that are body paragraphs, whatever they look like. */
  keep?: Iterable<number>;
  /** Numbers of blocks that are not. */
  drop?: Iterable<number>;
}

/** Takes a raw article text apart: page noise, headline, date, names, sub-headings and body paragraphs. */
export function importText(raw: string, { keep = [], drop = [] }: ImportOptions = {}): ImportedText {
  const { text, notes } = mendText(raw);
  const { blocks: split, joined } = splitBlocks(text);
  const leading = split.map((block) => leadingDate(block.text));
  const blocks = classify(
    split.map((block, index) => ({ ...block, text: block.text.slice(leading[index]?.end ?? 0).trim() })),
    new Set(keep),
    new Set(drop),
  ).filter((block) => block.text !== '');
  const paragraphs = textsOf(blocks, 'paragraph').map(normaliseParagraph);
  const guessed = new Set<Told>();
  if (joined.length > 0)
    notes.push(
      `words that were split at a line end are joined: ${joined.slice(0, 8).join(', ')}${joined.length > 8 ? ` and ${joined.length - 8} more` : ''}`,
    );
  return {
    blocks,
    language: guessLanguage(paragraphs.join(' ')),
    published: leading.find((date) => date !== null)?.edtf ?? dateOfLines(blocks, guessed),
    ...headOf(blocks, guessed),
    guessed,
    subheadings: textsOf(blocks, 'sub-heading'),
    paragraphs,
    fingerprints: paragraphs.map(fingerprint),
    notes,
  };
}

const textsOf = (blocks: readonly Block[], ...kinds: Block['kind'][]) =>
  blocks.filter((block) => kinds.includes(block.kind)).map(({ text }) => text);

/** The day of publishing on a line of its own or in a byline; never a day of updating. */
function dateOfLines(blocks: readonly Block[], guessed: Set<Told>): string | null {
  const dates = textsOf(blocks, 'date').flatMap((line) => datesOfLine(plainLine(line)));
  const said = dates.find(({ of }) => of === 'publishing');
  if (said) return said.edtf;
  const bare = [
    ...dates.filter(({ of }) => of === null).map(({ edtf }) => edtf),
    ...textsOf(blocks, 'byline').map((line) => findDate(line)?.edtf ?? null),
  ].filter((edtf) => edtf !== null);
  if (new Set(bare).size > 1) guessed.add('published');
  return bare[0] ?? null;
}

/** Headline, authors and outlet. */
function headOf(
  blocks: readonly Block[],
  guessed: Set<Told>,
): Pick<ImportedText, 'headline' | 'authors' | 'outlet'> {
  const [printed = null] = textsOf(blocks, 'headline').map(plainSigns);
  const title = printed === null ? null : titleParts(printed);
  const start = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const others = blocks.filter(
    ({ kind, text }, at) => kind === 'page noise' && at < start && wordCount(text) >= 4 && isName(text),
  );
  if (printed !== null && (isSentence(plainLine(printed)) || title || others.length > 0))
    guessed.add('headline');
  const parts = textsOf(blocks, 'byline', 'date').flatMap((line) => plainLine(line).split(/\s*[|•·]\s*/));
  const signed = parts.flatMap(bylineNames);
  const named = textsOf(blocks, 'name').map((name) => plainSigns(nameOf(plainLine(name))!));
  const people = signed.filter((name) => !isOutlet(name));
  const person = named.find((name) => !isOutlet(name) && wordCount(name) > 1);
  const authors = people.length > 0 ? people : person === undefined ? [] : [person];
  if (people.length === 0 && person !== undefined) guessed.add('authors');
  const all = blocks.map(({ text }) => plainSigns(text)).join('\n');
  const outlet =
    [...signed, ...named, ...parts.filter((part) => isName(part) && part.includes(' '))].find(isOutlet) ??
    title?.outlet ??
    outletOf(blocks);
  if (outlet !== null) guessed.add('outlet');
  return {
    headline: title?.headline ?? printed,
    authors: [...new Set(authors)].map(plainSigns),
    outlet: outlet && inSmall(outlet, all),
  };
}

/** A name of several words in capitals as the text writes it elsewhere, or else with its first letters as capitals. */
function inSmall(name: string, text: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}.* |.* \p{Lu}{4}/u.test(name)) return name;
  const found = [...text.matchAll(new RegExp(name.replace(/\W/g, '.'), 'gi'))].find(([one]) =>
    /\p{Ll}/u.test(one),
  );
  const small = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return (
    found?.[0] ??
    small.replace(/ (?:Of|And|For|Van|Voor|En|Für|Und|De|Du|Do|Da)(?= )/g, (word) => word.toLowerCase())
  );
}

/** Wide and styled letters and digits as plain ones: what we write down has no others. */
const plainSigns = (text: string) =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/gu, (sign) =>
    sign.normalize('NFKC'),
  );

/** The name in a line such as "© The River Post 2019", or behind a label, or `null`. */
function outletOf(blocks: readonly Block[]): string | null {
  for (const line of textsOf(blocks, 'page noise', 'date').map(plainLine)) {
    const rights =
      /^(?:©|\(c\)|copyright)[\s©]*(?:\d{4}\s*)?(\p{Lu}[^\d.|,/]{2,60}?)[\s,.]*(?:\d{4}|$|[.|,])/iu.exec(
        line,
      );
    const source = /(?:^|\s)(?:来源|來源): ?([^\s|,，]{2,30})/u.exec(line);
    const name = rights?.[1] ?? source?.[1];
    if (name) return name.trim();
  }
  return null;
}
