import { directionPatterns, type DirectionPatterns } from './direction-patterns.ts';
import { datePatterns, readDates, type DatePatterns, type DateRead } from './dates.ts';
import { findNames, nameIndex, type NameIndex, type NameSpot, type Party } from './names.ts';
import { currencyForms, numberPatterns, unitForms, type NumberPatterns } from './number-patterns.ts';
import { readNumbers, type NumberRead } from './numbers.ts';
import { blank, phrasePattern, plain, spots, type Spot } from './phrases.ts';
import type { HedgeClass, WordingWords } from './words.ts';

/** What reads texts of one language in one report; compiled once. */
export interface Reader {
  words: WordingWords;
  parties: ReadonlyMap<string, Party>;
  names: NameIndex;
  dates: DatePatterns;
  numbers: NumberPatterns;
  hedges: readonly [HedgeClass, RegExp][];
  notHedges: RegExp;
  sources: RegExp;
  denials: RegExp;
  notDenials: RegExp;
  nots: RegExp;
  likeNots: RegExp;
  doubts: RegExp;
  noAnswers: RegExp;
  notSaid: RegExp;
  joining: RegExp;
  directions: DirectionPatterns;
  /** What was read so far: a statement is held itself, and witness for other texts. */
  known: Map<string, Reading>;
  /** Codes of languages by their names in the language of the texts. */
  languages: ReadonlyMap<string, string>;
}

interface HedgeSpot extends Spot {
  class: HedgeClass;
}

/** What a text says, as far as words show it. */
export interface Reading {
  text: string;
  /** The text without its names, dates and references; same offsets. */
  rest: string;
  names: readonly NameSpot[];
  dates: readonly DateRead[];
  numbers: readonly NumberRead[];
  /** "finding 12", "paragraphs 3 and 4". */
  references: readonly Spot[];
  /** "dozens", "thousands". */
  vague: readonly Spot[];
  hedges: readonly HedgeSpot[];
  denials: readonly Spot[];
  /** "No denial", "does not deny". */
  notDenials: readonly Spot[];
  /** Words that keep the doubt of a date. */
  doubts: readonly Spot[];
}

/** `units` and `currencies` are those that the report's quantities use. */
export function readerOf(
  language: WordingWords,
  parties: readonly Party[],
  units: readonly string[],
  currencies: readonly string[] = [],
): Reader {
  const words = { ...language, currencies: currencyForms(language, currencies) };
  const forms = unitForms(words, units);
  return {
    words,
    parties: new Map(parties.map((party) => [party.id, party])),
    names: nameIndex(parties, words.definite),
    dates: datePatterns(words, [...forms.keys()]),
    numbers: numberPatterns(words, forms),
    hedges: (Object.entries(words.hedges) as [HedgeClass, readonly string[]][]).map(([row, phrases]) => [
      row,
      phrasePattern(phrases),
    ]),
    notHedges: phrasePattern(words.notHedges),
    sources: phrasePattern(words.sources),
    denials: phrasePattern(words.denials),
    notDenials: phrasePattern(words.notDenials),
    nots: phrasePattern(words.nots),
    likeNots: phrasePattern([...words.nots, ...words.likeNots]),
    doubts: phrasePattern(words.doubts),
    noAnswers: phrasePattern(words.noAnswers),
    notSaid: phrasePattern(words.notSaid),
    joining: phrasePattern(words.joining),
    directions: directionPatterns(words),
    languages: languagesByName(words.language),
    known: new Map(),
  };
}

/** Reads a text: names first, then dates, so that their digits are not taken for amounts. */
export function read(original: string, reader: Reader): Reading {
  const known = reader.known.get(original) ?? readAnew(original, reader);
  reader.known.set(original, known);
  return known;
}

function readAnew(original: string, reader: Reader): Reading {
  const text = plain(original);
  const names = findNames(text, reader.names);
  const nameless = blank(text, names);
  const dates = readDates(nameless, reader.dates);
  const references = spots(nameless, reader.numbers.references);
  const rest = blank(blank(nameless, dates), references);
  const numbers = readNumbers(rest, reader.numbers);
  const notDenials = spots(nameless, reader.notDenials);
  return {
    text,
    rest,
    names,
    dates,
    numbers,
    references,
    vague: spots(rest, reader.numbers.vague),
    hedges: readHedges(nameless, reader),
    denials: spots(blank(nameless, notDenials), reader.denials),
    notDenials,
    doubts: spots(nameless, reader.doubts).filter((spot) => !boundsNumber(rest, spot, numbers)),
  };
}

/** "About" in "about 640,000 euros" says nothing of a date. */
function boundsNumber(rest: string, { words, offset }: Spot, numbers: readonly NumberRead[]): boolean {
  const end = offset + words.length;
  return numbers.some(
    (number) => number.offset >= end && /^[\s\p{Sc}-]*$/u.test(rest.slice(end, number.offset)),
  );
}

function readHedges(nameless: string, { hedges, notHedges }: Reader): HedgeSpot[] {
  const text = blank(nameless, spots(nameless, notHedges));
  return hedges.flatMap(([row, pattern]) => spots(text, pattern).map((spot) => ({ ...spot, class: row })));
}

/** Two-letter codes by the names of the languages in this one. */
function languagesByName(language: string): Map<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code): [string, string][] => {
        const name = names.of(code);
        return name === undefined ? [] : [[name, code]];
      }),
  );
}
