import type { Comparator } from '../../schema/quantity.ts';
import type { RelationKind } from '../../schema/relation-kind.ts';
import type { Cues } from '../plausible/cues.ts';

/** A list of phrases, written as a text with commas between them. */
export const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

/** What a hedge does: passes on, accuses, judges by appearance, leaves open, or says who says so. */
export type HedgeClass = 'reported' | 'alleged' | 'apparent' | 'open' | 'attribution';

/** How a text bounds a number; wider than what a finding may write, so that a wrong bound is recognised. */
export type Comparing = Comparator | 'almost';

/** Verbs of one kind of relation, by the end that is their subject in the active voice. */
export interface RelationVerbs {
  from: readonly string[];
  to: readonly string[];
  /** True where "to" and "from" before a name mean the ends themselves: goods, money and words move. */
  moves: boolean;
}

/** A measure of how hard a text is: a base, and what words in a sentence and syllables in a word add to it. */
export interface ReadingMeasure {
  /** For editors: "reading grade (Flesch and Kincaid)". */
  called: string;
  base: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
  /** What most people read; harder is what lies above it, or below it. */
  limit: number;
  harder: 'above' | 'below';
  /** Groups of vowels in small letters, one a syllable; and endings that are not spoken. */
  vowels: RegExp;
  silent?: RegExp;
}

/**
 * The words of one language by which a text can be held against its finding. Lists hold phrases in small
 * letters: whole words are found, in any case; `*` at the end stands for any ending, a space for a hyphen too.
 */
export interface WordingWords {
  /** BCP 47. */
  language: string;
  /** How hard a text is to read, by the measure that is in use for the language; `null` where there is none. */
  reading: ReadingMeasure | null;
  /** `1,000.5` in English, `1.000,5` in Dutch. */
  digits: { group: string; decimal: string };
  /** Number words without a scale: `twelve: 12`. */
  numbers: Readonly<Record<string, number>>;
  /** `thousand: 1000`; may stand alone ("a thousand") or after a number. */
  scales: Readonly<Record<string, number>>;
  /** Scales that stand glued to digits: `bn` in "€2bn". */
  shortScales: Readonly<Record<string, number>>;
  /** Between parts of a number word: glued (`en` in "zevenendertig"), or apart after a scale ("hundred and two"). */
  joiners: { glued: readonly string[]; apart: readonly string[] };
  /** Amounts without a number: "dozens". */
  vague: readonly string[];
  /** Words whose number is an address, not an amount: "finding 12". */
  references: readonly string[];
  /** Words before a number that bound it. */
  comparators: Readonly<Record<Comparing, readonly string[]>>;
  /** Those of them that bound no length of time: "over nine months". */
  lasting: readonly string[];
  /** Words after a number (and its unit) that bound it: "or more". */
  comparatorsAfter: Readonly<Partial<Record<Comparing, readonly string[]>>>;
  /** Units that any report may count in: the unit as findings write it, and its forms in this language. */
  units: Readonly<Record<string, readonly string[]>>;
  /** ISO 4217 code → signs and words. */
  currencies: Readonly<Record<string, readonly string[]>>;
  /** Twelve lists of forms. A form with a capital is found only with it ("may" is no month). */
  months: readonly (readonly string[])[];
  /** Words after which a month may stand without year or day ("in April"). */
  beforeDates: readonly string[];
  /** Words that keep the doubt of a date: "about", "apparently". */
  doubts: readonly string[];
  hedges: Readonly<Record<HedgeClass, readonly string[]>>;
  /** What looks like a hedge of the sentence but is none: "the reported" before a noun. */
  notHedges: readonly string[];
  /** Nouns that before a colon say where something stands ("Harbour records: …"). */
  sources: readonly string[];
  denials: readonly string[];
  /** "has not denied". */
  notDenials: readonly string[];
  /** "Not", "nobody"; and what may stand for it in another language: "only", "un*". */
  nots: readonly string[];
  likeNots: readonly string[];
  /** "No answer", where somebody may have answered. */
  noAnswers: readonly string[];
  /** "Does not say": what follows is not said, so that it may name anybody. */
  notSaid: readonly string[];
  /** Words that may stand twice in a row. */
  doubled: readonly string[];
  /** Words that tell two things as one following from, or upon, the other. */
  joining: readonly string[];
  /** What the collection is counted in: "articles". */
  pieces: readonly string[];
  /** Verbs that say when such a piece came out, and what stands between the first day and the last. */
  published: { verbs: readonly string[]; to: string };
  /** Words directly before a name, articles apart. */
  prepositions: { to: readonly string[]; from: readonly string[]; by: readonly string[] };
  /** Such words before somebody whom nothing reaches: "according to"; and words that ask who did it: "who". */
  asides: readonly string[];
  asking: readonly string[];
  articles: readonly string[];
  /** Those of them that a name may go without: "the". */
  definite: readonly string[];
  /** Words before a participle that make it passive: "was". */
  passive: readonly string[];
  verbs: Readonly<Partial<Record<RelationKind, RelationVerbs>>>;
  /** What an editor's slip is recognised by. */
  cues: Cues;
}
