/**
 * Holds a wording against its finding: does a text that was derived from a finding, or put beside it, still say
 * what the finding says? One module for the check, chapters, corrections and editions in other languages.
 *
 * Checked, by words alone: numbers with comparator, unit and currency; dates and how sharp they are; that a hedge or
 * an attribution is there; the speaker of a party's own word; the denial of what is denied; the direction of a
 * relation's sentence; names of the report's parties; words that must never appear.
 *
 * Not checked: meaning. That the hedge belongs to the right clause, that a synonym is fair, numbers written as
 * "half" or "first", amounts of one and two in words ("one of them"), weekdays, "last year", names that the report
 * does not know, pronouns; nor the lines on what a finding does not show, which name what is not there. A text
 * without fault is not yet right; a text with one is read by a person.
 */
import { addedDenials, denialFaults, hedgeFaults, speakerFaults } from './voices.ts';
import { dateFaults, missingNumbers, nameFaults, numberFaults } from './compare.ts';
import { endFaults, type Ends } from './direction.ts';
import type { Facts } from './facts.ts';
import type { WordingFault } from './fault.ts';
import { phrasePattern, plain, spots } from './phrases.ts';
import { read, type Reader } from './reading.ts';

/** What a wording is: decides what it has to carry besides being right. */
export type Sort = keyof typeof SORTS;

interface Duties {
  /** All numbers of the finding. */
  numbers: boolean;
  hedge: boolean;
  speaker: boolean;
  denial: boolean;
  /** Which names have to be the finding's: a statement says itself who is in it, a party's page may give a setting. */
  names: 'all' | 'actors' | 'none';
}

const WHOLE: Duties = { numbers: false, hedge: true, speaker: true, denial: true, names: 'all' };
const PART: Duties = { numbers: false, hedge: false, speaker: false, denial: false, names: 'all' };

/** One row per sort. Parts stand in a sentence or beside a heading that carries the rest. */
const SORTS = {
  statement: { ...WHOLE, numbers: true, names: 'none' },
  title: { ...WHOLE, denial: false },
  sentence: { ...WHOLE, speaker: false },
  'in short': WHOLE,
  headline: { ...WHOLE, speaker: false, denial: false },
  summary: PART,
  label: PART,
  mark: PART,
  pair: { ...PART, names: 'actors' },
  party: { ...PART, names: 'actors' },
} satisfies Record<string, Duties>;

export interface Wording {
  text: string;
  sort: Sort;
  /** The relation that a sentence reads aloud. */
  ends?: Ends;
}

/** Everything in the wording that its facts do not bear out, in the order of the text; what is missing comes first. */
export function faultsOf({ text, sort, ends }: Wording, all: Facts, reader: Reader): WordingFault[] {
  const reading = read(text, reader);
  const duties = SORTS[sort];
  const itself = sort === 'statement';
  // A statement is not its own witness.
  const facts = itself ? { ...all, statements: [] } : all;
  const faults = [
    ...numberFaults(reading, facts, reader),
    ...(duties.numbers ? missingNumbers(reading, facts) : []),
    ...dateFaults(reading, facts),
    ...(duties.names === 'none' ? [] : nameFaults(reading, facts, reader, duties.names === 'all')),
    ...(duties.hedge ? hedgeFaults(reading, facts, reader) : []),
    ...(duties.speaker ? speakerFaults(reading, facts, reader) : []),
    ...(duties.denial ? denialFaults(reading, facts) : []),
    ...(itself ? [] : addedDenials(reading, facts)),
    ...(ends ? endFaults(reading, ends, reader) : []),
  ];
  return faults.sort((a, b) => a.offset - b.offset);
}

/** Words of the list (`*` is any ending) that a text has. */
export function forbiddenWords(text: string, words: readonly string[]): WordingFault[] {
  return spots(plain(text), phrasePattern(words)).map((spot) => ({
    ...spot,
    code: 'forbidden-word',
    has: [],
  }));
}
