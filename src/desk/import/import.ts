import { findDate, leadingDate } from './date.ts';
import { bylineName, classify, splitBlocks, type Block } from './blocks.ts';
import { guessLanguage } from './words.ts';
import { fingerprint, normaliseParagraph } from './fingerprint.ts';

/** A raw article text, taken apart. */
export interface ImportedText {
  /** Every line with what it was taken for, so that an editor can see and correct it. */
  blocks: Block[];
  /** Code of the language, or `null` when it cannot be told. */
  language: string | null;
  /** As EDTF, or `null` when the text prints none. */
  published: string | null;
  headline: string | null;
  author: string | null;
  /** The outlet's name as the text prints it, or `null`. */
  outlet: string | null;
  subheadings: string[];
  /** The body, normalised. */
  paragraphs: string[];
  /** SHA-256 of each paragraph. */
  fingerprints: string[];
}

export interface ImportOptions {
  /** Numbers of blocks that are body paragraphs, whatever they look like. */
  keep?: Iterable<number>;
  /** Numbers of blocks that are not. */
  drop?: Iterable<number>;
}

/** Takes a raw article text apart: page noise, headline, date, names, sub-headings and body paragraphs. */
export function importText(raw: string, { keep = [], drop = [] }: ImportOptions = {}): ImportedText {
  const split = splitBlocks(raw.replace(/^\ufeff/, ''));
  const dates = split.map(({ text }) => leadingDate(text));
  const blocks = classify(
    split.map((block, index) => ({ ...block, text: block.text.slice(dates[index]?.end ?? 0).trim() })),
    new Set(keep),
    new Set(drop),
  ).filter(({ text }) => text !== '');
  const paragraphs = textsOf(blocks, 'paragraph').map(normaliseParagraph);
  return {
    blocks,
    language: guessLanguage(paragraphs.join(' ')),
    published: dates.find((date) => date !== null)?.edtf ?? dateOfLines(blocks),
    headline: textsOf(blocks, 'headline')[0] ?? null,
    ...namesOf(blocks),
    subheadings: textsOf(blocks, 'sub-heading'),
    paragraphs,
    fingerprints: paragraphs.map(fingerprint),
  };
}

const textsOf = (blocks: readonly Block[], kind: Block['kind']) =>
  blocks.filter((block) => block.kind === kind).map(({ text }) => text);

/** The first date on a line of its own, or in a byline. */
function dateOfLines(blocks: readonly Block[]): string | null {
  const lines = [...textsOf(blocks, 'date'), ...textsOf(blocks, 'byline')];
  return lines.map((line) => findDate(line)?.edtf).find(Boolean) ?? null;
}

/** Author and outlet from bylines and from names that stand above the text. */
function namesOf(blocks: readonly Block[]): { author: string | null; outlet: string | null } {
  const bylines = textsOf(blocks, 'byline')
    .map(bylineName)
    .filter((name) => name !== null);
  const names = [...bylines, ...textsOf(blocks, 'name')].map((name) => name.trim());
  return {
    author: names.find((name) => !isOutlet(name)) ?? null,
    outlet: names.find(isOutlet) ?? copyrightOf(blocks),
  };
}

/** The name in a line such as "© The River Post 2019", or `null`. */
function copyrightOf(blocks: readonly Block[]): string | null {
  for (const line of textsOf(blocks, 'page noise')) {
    const name =
      /^(?:©|\(c\)|copyright)[\s©]*(?:\d{4}\s*)?(\p{Lu}[^\d.|,]{2,60}?)[\s,.]*(?:\d{4}|$|[.|,])/iu.exec(
        line,
      )?.[1];
    if (name) return name.trim();
  }
  return null;
}

/** Newspapers are called "The …" or carry a word that people do not. */
function isOutlet(name: string): boolean {
  return (
    /^(?:the|de|het|der|die|das|le|la|el|o|a)\s/i.test(name) ||
    /(?:\b(?:news|times|post|press|daily|weekly|journal|herald|tribune|gazette|observer|chronicle|courier|standard|telegraph|guardian|monitor|mail|express|reporter|magazine|agency|review|diario|diário|jornal|correio)|nieuws|krant|courant|blad|zeitung|blatt|kurier)\b/i.test(
      name,
    )
  );
}
