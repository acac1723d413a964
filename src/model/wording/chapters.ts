/**
 * Holds the text of a chapter against its findings, sentence by sentence. Numbers, dates and names of marked words and
 * of the answer in short are held as everywhere (`content.ts`); here stands what only a telling can get wrong.
 *
 * Refused: a sentence that carries no finding and isn't marked as ours; words of ours, a title or a question that name
 * a party, a number or a date; a marked sentence in which, and near which, nobody is said to say so; a denied finding
 * told without its denial; a number, a date or a name beside the marks that no finding of the paragraph has; a
 * paragraph of which more than half is marked; the name of a person known from an accusation.
 *
 * Warned of, for a person to read: long sentences, a text that is hard to read, words that join two findings without
 * a common root, findings of the chapter that it does not tell.
 */
import { alsoFound } from '../chapter.ts';
import type { ContentPlace } from '../content.ts';
import { isDenial } from '../denial.ts';
import { isShielded } from '../persons/public.ts';
import type { Chapter, Finding, Report } from '../report.ts';
import { dateFaults, nameFaults, numberFaults } from './compare.ts';
import { spoiledBy, reportReader } from './content.ts';
import { factsOf, joinFacts, type Facts } from './facts.ts';
import type { WordingFault } from './fault.ts';
import { isTime } from './numbers.ts';
import { spots, type Spot } from './phrases.ts';
import { read, type Reader, type Reading } from './reading.ts';
import {
  anchorOf,
  isMarkedTooMuch,
  isOurs,
  numbersIn,
  paragraphsOf,
  isHard,
  readingScore,
  sentencesIn,
  wordsIn,
  type Paragraph,
  type Run,
  type Sentence,
} from './sentences.ts';
import { hedgeFaults } from './voices.ts';
import type { ReadingMeasure, WordingWords } from './words.ts';

/** What is wrong with a chapter, or for a person to look at. `words` are those at fault, as they stand in the file. */
export type ChapterFault = { place: ContentPlace; words: string } & (
  | { code: 'unmarked' | 'half-marked' | 'person-named' }
  /** Words of ours, a title or a question name a party, a number or a date. */
  | { code: 'names-without-mark'; where: 'ours' | 'title' | 'question'; what: string }
  | { code: 'hedge-gone'; findings: readonly number[] }
  /** Ids of those who deny. */
  | { code: 'denial-gone'; finding: number; deniers: readonly string[] }
  | { code: 'beside-marks'; fault: WordingFault; findings: readonly Finding[] }
  | { code: 'long'; count: number }
  | { code: 'hard'; score: number; measure: ReadingMeasure }
  | { code: 'joined'; joining: string; findings: readonly [number, number] }
  | { code: 'untold'; finding: number }
);

/** Faults that only a person can judge. */
export const WARNED: ReadonlySet<ChapterFault['code']> = new Set(['long', 'hard', 'joined', 'untold']);

const MOST_WORDS = 30;

/** Everything in the chapters that their findings do not bear out. What goes by a file among `spoiled` is not held. */
export function chapterFaults(
  report: Report,
  words: WordingWords,
  spoiled: ReadonlySet<string> = new Set(),
  reader = reportReader(report, words),
): ChapterFault[] {
  const isSpoiled = spoiledBy(spoiled);
  const accused = new Set(report.entities.filter(isShielded).map(({ id }) => id));
  const desk: Desk = { report, reader, accused, facts: new Map() };
  return report.chapters
    .filter(({ file, cited }) => !isSpoiled({ collection: 'chapters', id: file, path: [], findings: cited }))
    .flatMap((chapter) => faultsOfChapter(chapter, desk));
}

/** Every sentence of a chapter's text and of its answer in short, with the place where it stands. */
export function sentencesWithPlaces({
  file,
  inShort,
  body,
}: Chapter): { text: string; place: ContentPlace }[] {
  const at = (path: PropertyKey[]): ContentPlace => ({ collection: 'chapters', id: file, path });
  return [
    ...inShort.map(({ text }, index) => ({ text, place: at(['inShort', index, 'text']) })),
    ...sentencesIn(body).map(({ text, path }) => ({ text, place: at(path) })),
  ];
}

interface Desk {
  report: Report;
  reader: Reader;
  /** Ids of persons known from an accusation. */
  accused: ReadonlySet<string>;
  facts: Map<number, Facts>;
}

function faultsOfChapter(chapter: Chapter, desk: Desk): ChapterFault[] {
  const at = (path: PropertyKey[]): ContentPlace => ({ collection: 'chapters', id: chapter.file, path });
  const paragraphs = paragraphsOf(chapter.body);
  const texts = paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const measure = desk.reader.words.reading;
  const score = measure && readingScore(texts, measure);
  const heads = (['title', 'question'] as const).flatMap((key) => [
    ...namedIn(chapter[key], key, at([key]), desk),
    ...personIn(chapter[key], at([key]), desk),
  ]);
  return [
    ...heads,
    ...chapter.inShort.flatMap(({ text }, index) => personIn(text, at(['inShort', index, 'text']), desk)),
    ...paragraphs.flatMap((paragraph, index) =>
      faultsOfParagraph(paragraph, paragraphs.slice(0, index), at, desk),
    ),
    ...(measure && score !== null && isHard(score, measure)
      ? [{ code: 'hard', place: at([]), words: '', score, measure } as const]
      : []),
    ...(chapter.body.length === 0
      ? []
      : alsoFound(chapter).map(
          ({ number }) => ({ code: 'untold', place: at([]), words: '', finding: number }) as const,
        )),
  ];
}

const isTelling = (sentence: Sentence): boolean => numbersIn(sentence).length > 0;

type At = (path: PropertyKey[]) => ContentPlace;

function faultsOfParagraph(
  paragraph: Paragraph,
  before: readonly Paragraph[],
  at: At,
  desk: Desk,
): ChapterFault[] {
  const { sentences, heading } = paragraph;
  const found = findingsIn(sentences, desk);
  const facts = joinFacts(found.map((finding) => factsFor(finding, desk)));
  const trail = before.flatMap((other) => other.sentences.map(anchorOf));
  const placed = (sentence: Sentence) =>
    at(['words', ...trail, ...sentences.slice(0, sentences.indexOf(sentence) + 1).map(anchorOf)]);
  const first = placed(sentences[0]!);
  return [
    ...(isMarkedTooMuch(paragraph)
      ? [{ code: 'half-marked', place: first, words: sentences[0]!.text } as const]
      : []),
    ...found.flatMap((finding) => denialGone(finding, sentences, first, desk)),
    ...sentences.flatMap((sentence, index): ChapterFault[] => {
      const place = placed(sentence);
      const marked = numbersIn(sentence);
      const count = wordsIn(sentence.text).length;
      return [
        ...personIn(sentence.text, place, desk),
        ...oursFaults(sentence, place, desk),
        ...(count > MOST_WORDS ? [{ code: 'long', place, words: sentence.text, count } as const] : []),
        ...joined(
          sentence,
          sentences[index - 1] ?? before.at(-1)?.sentences.findLast(isTelling),
          place,
          desk,
        ),
        ...(marked.length > 0
          ? markedSentence(sentence, sentences, facts, found, place, desk)
          : unmarkedSentence(sentence, heading, place, desk)),
      ];
    }),
  ];
}

/** A sentence without a mark is ours and says so, or asks; neither names anybody. */
function unmarkedSentence(
  sentence: Sentence,
  heading: boolean,
  place: ContentPlace,
  desk: Desk,
): ChapterFault[] {
  if (isOurs(sentence)) return [];
  if (heading || sentence.text.endsWith('?'))
    return namedIn(sentence.text, heading ? 'title' : 'question', place, desk);
  return [{ code: 'unmarked', place, words: sentence.text }];
}

/**
 * Words of ours name a party only behind "does not say". Numbers and dates stand in them only where they are worked
 * out: those of the findings named, and lengths of time, of which a person has to see whether they are worked out rightly.
 */
function oursFaults(sentence: Sentence, place: ContentPlace, desk: Desk): ChapterFault[] {
  const reading = read(sentence.text, desk.reader);
  const unsaid = spots(reading.text, desk.reader.notSaid)[0]?.offset ?? Infinity;
  return runsWithOffset(sentence)
    .filter(({ run }) => run.kind === 'ours')
    .flatMap(({ run, offset: start }) => {
      const within = <S extends Spot>(found: readonly S[]): S[] =>
        found.filter(({ offset }) => offset >= start && offset < start + run.text.length);
      const facts = joinFacts(
        run.derived
          .flatMap((number) => desk.report.byNumber.get(number) ?? [])
          .map((finding) => factsFor(finding, desk)),
      );
      const names = within(reading.names).filter(
        ({ offset, parties }) => offset < unsaid && !parties.some((id) => facts.parties.includes(id)),
      );
      const amounts = within(
        run.derived.length > 0 ? workedOutWrongly(reading, facts, desk.reader) : amountsIn(reading),
      );
      return [...names, ...amounts];
    })
    .map(({ words }) => ({
      code: 'names-without-mark',
      where: 'ours',
      what: words,
      place,
      words: sentence.text,
    }));
}

function workedOutWrongly(reading: Reading, facts: Facts, reader: Reader): Spot[] {
  const lengths = new Set(
    reading.numbers.filter(({ units }) => units.some(isTime)).map(({ offset }) => offset),
  );
  const numbers = numberFaults(reading, facts, reader).filter(({ offset }) => !lengths.has(offset));
  return [...numbers, ...dateFaults(reading, facts)];
}

function runsWithOffset({ runs }: Sentence): { run: Run; offset: number }[] {
  let offset = 0;
  return runs.map((run) => {
    const here = { run, offset };
    offset += run.text.length;
    return here;
  });
}

/** Names, numbers and dates of a text that has no marks. */
function namedIn(
  text: string,
  where: 'title' | 'question',
  place: ContentPlace,
  { reader }: Desk,
): ChapterFault[] {
  const reading = read(text, reader);
  return [...reading.names, ...amountsIn(reading)].map(({ words }) => ({
    code: 'names-without-mark',
    where,
    what: words,
    place,
    words: text,
  }));
}

/** "One of them" is no amount. */
export function amountsIn({ numbers, dates, vague }: Reading): Spot[] {
  return [...numbers.filter(({ spelled, value }) => !spelled || value > 2), ...dates, ...vague];
}

function personIn(text: string, place: ContentPlace, { reader, accused }: Desk): ChapterFault[] {
  return read(text, reader)
    .names.filter(({ parties }) => parties.some((id) => accused.has(id)))
    .map(({ words }) => ({ code: 'person-named', place, words }));
}

function markedSentence(
  sentence: Sentence,
  all: readonly Sentence[],
  facts: Facts,
  findings: readonly Finding[],
  place: ContentPlace,
  desk: Desk,
): ChapterFault[] {
  const reading = read(sentence.text, desk.reader);
  const beside = [
    ...numberFaults(reading, facts, desk.reader),
    ...dateFaults(reading, facts),
    ...nameFaults(reading, facts, desk.reader, false),
  ].filter(({ offset }) => !isMarked(sentence, offset));
  return [
    ...(carriesHedge(sentence, facts, desk) || servedByNeighbour(sentence, all, desk)
      ? []
      : [{ code: 'hedge-gone', place, words: sentence.text, findings: numbersIn(sentence) } as const]),
    ...beside.map((fault) => ({ code: 'beside-marks', place, words: fault.words, fault, findings }) as const),
  ];
}

/** Marked words are held against their own finding, not against those of the paragraph. */
function isMarked(sentence: Sentence, at: number): boolean {
  return runsWithOffset(sentence).findLast(({ offset }) => offset <= at)?.run.kind === 'finding';
}

function carriesHedge({ text }: Sentence, facts: Facts, { reader }: Desk): boolean {
  return hedgeFaults(read(text, reader), facts, reader).length === 0;
}

/** Who says so may stand in another sentence of the paragraph, where the findings have a root in common. */
function servedByNeighbour(sentence: Sentence, all: readonly Sentence[], desk: Desk): boolean {
  const roots = rootsOf(sentence, desk);
  return all.some(
    (other) =>
      other !== sentence &&
      read(other.text, desk.reader).hedges.some((hedge) => hedge.class === 'attribution') &&
      [...rootsOf(other, desk)].some((id) => roots.has(id)),
  );
}

function rootsOf(sentence: Sentence, desk: Desk): Set<string> {
  return new Set(findingsIn([sentence], desk).flatMap(({ roots }) => roots.map(({ id }) => id)));
}

/** What is denied is told with its denial: the finding that carries it, or the denier beside a word of denial. */
function denialGone(
  finding: Finding,
  sentences: readonly Sentence[],
  place: ContentPlace,
  { reader }: Desk,
): ChapterFault[] {
  if (!finding.denied || typeof finding.responses === 'string') return [];
  const denials = finding.responses.filter(isDenial);
  const carriers = new Set(denials.flatMap(({ finding: carrier }) => carrier?.number ?? []));
  const deniers = denials.map(({ by }) => by.id);
  const told = sentences.some((sentence) => {
    if (numbersIn(sentence).some((number) => carriers.has(number))) return true;
    const reading = read(sentence.text, reader);
    return (
      reading.denials.length > 0 &&
      reading.names.some(({ parties }) => parties.some((id) => deniers.includes(id)))
    );
  });
  return told ? [] : [{ code: 'denial-gone', place, words: '', finding: finding.number, deniers }];
}

/** "Then", "so" and "after" between two findings that rest on nothing in common. */
function joined(
  sentence: Sentence,
  before: Sentence | undefined,
  place: ContentPlace,
  { reader, report }: Desk,
): ChapterFault[] {
  const at = read(sentence.text, reader);
  const words = spots(at.rest, reader.joining);
  if (words.length === 0) return [];
  const pairs: [number, number][] = [];
  const numbers = numbersIn(sentence);
  const last = before && numbersIn(before).at(-1);
  const opens = words.some(({ offset }) => offset === 0);
  if (opens && last !== undefined && numbers[0] !== undefined) pairs.push([last, numbers[0]]);
  if (!opens || words.length > 1)
    numbers.slice(1).forEach((number, index) => pairs.push([numbers[index]!, number]));
  return pairs
    .filter(([a, b]) => a !== b && !haveRootInCommon(report.byNumber.get(a), report.byNumber.get(b)))
    .map((findings) => ({
      code: 'joined',
      place,
      words: sentence.text,
      joining: words[0]!.words,
      findings,
    }));
}

function haveRootInCommon(a: Finding | undefined, b: Finding | undefined): boolean {
  return a !== undefined && b !== undefined && a.roots.some((root) => b.roots.includes(root));
}

function findingsIn(sentences: readonly Sentence[], { report }: Desk): Finding[] {
  return [...new Set(sentences.flatMap(numbersIn))].flatMap((number) => report.byNumber.get(number) ?? []);
}

function factsFor(finding: Finding, { facts, reader }: Desk): Facts {
  const known = facts.get(finding.number) ?? factsOf(finding, reader);
  facts.set(finding.number, known);
  return known;
}
