import type { Block, Inline } from '../../reading/prose.ts';
import type { ReadingMeasure } from './words.ts';

/** Words of a text that are all marked alike. */
export interface Run {
  text: string;
  /** `plain`: neither marked with a finding nor as ours. */
  kind: 'plain' | 'finding' | 'ours';
  /** The finding that carries it; 0 for other kinds. */
  number: number;
  /** For words of ours: the findings that they are worked out from. */
  derived: readonly number[];
}

/** One sentence of a paragraph, as the runs that it is made of; together they are its text. */
export interface Sentence {
  text: string;
  runs: readonly Run[];
}

/** A paragraph, a heading or an item of a list. */
export interface Paragraph {
  heading: boolean;
  sentences: readonly Sentence[];
}

/** Everything in a text that is read as one piece, in its order. */
export function paragraphsOf(prose: readonly Block[]): Paragraph[] {
  return prose.flatMap((block): Paragraph[] => {
    if (block.type === 'list') return block.items.flatMap(paragraphsOf);
    if (block.type === 'quote') return paragraphsOf(block.children);
    return [{ heading: block.type === 'heading', sentences: sentencesOf(runsOf(block.children, PLAIN)) }];
  });
}

const PLAIN: Omit<Run, 'text'> = { kind: 'plain', number: 0, derived: [] };

/** The first words of a sentence that stand in the file as they are read. */
export const anchorOf = ({ runs }: Sentence): string => runs[0]!.text.split('\n')[0]!.trim();

/** Every sentence of a text, with the path by which its place in the file is found. */
export function sentencesIn(prose: readonly Block[]): (Sentence & { path: PropertyKey[] })[] {
  const sentences = paragraphsOf(prose).flatMap((paragraph) => paragraph.sentences);
  return sentences.map((sentence, index) => ({
    ...sentence,
    path: ['words', ...sentences.slice(0, index + 1).map(anchorOf)],
  }));
}

function runsOf(inlines: readonly Inline[], mark: Omit<Run, 'text'>): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (inline.type === 'text') return [{ ...mark, text: inline.value }];
    if (inline.type === 'break') return [{ ...mark, text: ' ' }];
    if (inline.type === 'finding')
      return runsOf(inline.children, { kind: 'finding', number: inline.number, derived: [] });
    if (inline.type === 'ours')
      return runsOf(inline.children, { kind: 'ours', number: 0, derived: inline.derived });
    return runsOf(inline.children, mark);
  });
}

/** An end of a sentence before a capital, a digit or an opening quotation mark; "Ida K." ends none. */
const END = /(?<!(?<![\p{L}\p{N}])\p{Lu})[.?!][”’"')\]]*\s+(?=[“‘"'(]?[\p{Lu}\p{N}])/gu;

function sentencesOf(runs: readonly Run[]): Sentence[] {
  const text = runs.map((run) => run.text).join('');
  const ends = [...text.matchAll(END)].map(({ 0: found, index }) => index + found.length);
  const bounds = [0, ...ends, text.length];
  return bounds.slice(1).flatMap((end, index): Sentence[] => {
    const whole = text.slice(bounds[index]!, end);
    const start = bounds[index]! + whole.length - whole.trimStart().length;
    const said = whole.trim();
    return said === '' ? [] : [{ text: said, runs: cut(runs, start, start + said.length) }];
  });
}

function cut(runs: readonly Run[], start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run): Run[] => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Numbers of the findings that carry words of a sentence, each once. */
export function numbersIn({ runs }: Sentence): number[] {
  return [...new Set(runs.filter(({ kind }) => kind === 'finding').map(({ number }) => number))];
}

/** True where every word of a sentence is marked as ours. */
export function isOurs({ runs }: Sentence): boolean {
  const said = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return said.length > 0 && said.every(({ kind }) => kind === 'ours');
}

/** The share of a paragraph's letters that carry findings, from 0 to 1. */
export function markedShare({ sentences }: Paragraph): number {
  const runs = sentences.flatMap((sentence) => sentence.runs);
  const length = (some: readonly Run[]) => some.reduce((sum, { text }) => sum + text.trim().length, 0);
  return length(runs.filter(({ kind }) => kind === 'finding')) / Math.max(1, length(runs));
}

/** What carries findings in more than this share of a paragraph is a telegram. */
const MOST_MARKED = 0.5;

export function isMarkedTooMuch(paragraph: Paragraph): boolean {
  return markedShare(paragraph) > MOST_MARKED;
}

/** Words of a text, as a reader counts them. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
}

/**
 * What a measure says of a text; null where it has no words. Syllables are counted by groups of vowels, which is right
 * for nine words of ten.
 */
export function readingScore(sentences: readonly string[], measure: ReadingMeasure): number | null {
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, measure), 0);
  const { base, wordsPerSentence, syllablesPerWord } = measure;
  return (
    base +
    wordsPerSentence * (words.length / sentences.length) +
    syllablesPerWord * (syllables / words.length)
  );
}

/** True for a text that asks for more than most people read with ease. */
export function isHard(score: number, { limit, harder }: ReadingMeasure): boolean {
  return harder === 'above' ? score > limit : score < limit;
}

function syllablesIn(word: string, { vowels, silent }: ReadingMeasure): number {
  const small = word.toLowerCase();
  const groups = (silent ? small.replace(silent, '') : small).match(vowels);
  return Math.max(1, groups?.length ?? 1);
}
