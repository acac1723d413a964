import type { RelationKind } from '../../schema/relation-kind.ts';
import { NOWHERE, type Fault } from './fault.ts';
import type { NameSpot } from './names.ts';
import { alternation, phrasePattern, spots, type Spot } from './phrases.ts';
import type { Reader, Reading } from './reading.ts';
import type { RelationVerbs, WordingWords } from './words.ts';

/** A relation as far as a sentence can contradict it; the ends are ids of parties. */
export interface Ends {
  kind: RelationKind;
  from: string;
  to: string;
}

type End = 'from' | 'to';
interface EndSpot extends NameSpot {
  end: End;
}

/**
 * Ends that the sentence does not name, or names the wrong way round. Certain only: every sign in the text
 * (a preposition before a name, the subject of a verb of this kind, its object) has to speak against the relation.
 */
export function endFaults(reading: Reading, ends: Ends, reader: Reader): Fault[] {
  const named = endsNamed(reading, ends);
  const missing = (['from', 'to'] as const).filter(
    (end) => reader.parties.get(ends[end])?.named && !named.some((name) => name.end === end),
  );
  if (missing.length > 0) return [{ ...NOWHERE, code: 'ends-missing', has: missing.map((end) => ends[end]) }];
  const signs = signsOf(reading, named, ends.kind, reader.words);
  const against = signs.length > 0 && signs.every(({ name, end }) => name.end !== end);
  return against
    ? [
        {
          words: signs[0]!.name.words,
          offset: signs[0]!.name.offset,
          code: 'ends-out-of-order',
          has: [ends.from, ends.to],
        },
      ]
    : [];
}

function endsNamed({ names }: Reading, { from, to }: Ends): EndSpot[] {
  return names.flatMap((name): EndSpot[] => {
    const [isFrom, isTo] = [name.parties.includes(from), name.parties.includes(to)];
    return isFrom === isTo ? [] : [{ ...name, end: isFrom ? 'from' : 'to' }];
  });
}

/** What a sign in the text says: this name is this end. */
interface Sign {
  name: EndSpot;
  end: End;
}

function signsOf(
  { rest }: Reading,
  named: readonly EndSpot[],
  kind: RelationKind,
  words: WordingWords,
): Sign[] {
  const verbs = words.verbs[kind];
  if (!verbs || named.length === 0) return [];
  const found = verbsIn(rest, verbs);
  const byPreposition = named.flatMap((name) => prepositionSign(rest, name, found, verbs, words));
  const subject = subjectSign(rest, named, found, words);
  return [...byPreposition, ...subject, ...objectSign(rest, named, subject, words)];
}

interface VerbSpot extends Spot {
  /** The end that does it. */
  doer: End;
}

function verbsIn(rest: string, verbs: RelationVerbs): VerbSpot[] {
  return (['from', 'to'] as const)
    .flatMap((doer) => spots(rest, phrasePattern(verbs[doer])).map((spot) => ({ ...spot, doer })))
    .sort((a, b) => a.offset - b.offset);
}

/** "to Y", "from X" where goods move; "by Z" is whoever does the verb before it, or the only one after it. */
function prepositionSign(
  rest: string,
  name: EndSpot,
  verbs: readonly VerbSpot[],
  { moves }: RelationVerbs,
  words: WordingWords,
): Sign[] {
  const before = rest.slice(0, name.offset);
  const stands = (list: readonly string[]) => endsWith(before, list, words.articles);
  if (stands(words.prepositions.by)) {
    const verb = verbs.findLast(({ offset }) => offset < name.offset) ?? verbs[0];
    return verb ? [{ name, end: verb.doer }] : [];
  }
  if (moves && stands(words.prepositions.to)) return [{ name, end: 'to' }];
  return moves && stands(words.prepositions.from) ? [{ name, end: 'from' }] : [];
}

/** The first name, when no preposition stands before it and an active verb follows, is who does it. */
function subjectSign(
  rest: string,
  named: readonly EndSpot[],
  verbs: readonly VerbSpot[],
  words: WordingWords,
): Sign[] {
  const [name] = named;
  const verb = verbs.find(({ offset }) => offset > name!.offset);
  if (
    !verb ||
    isGoverned(rest, name!, words) ||
    named.some((other) => endsWith(rest.slice(0, other.offset), words.prepositions.by, words.articles))
  )
    return [];
  return endsWith(rest.slice(0, verb.offset), words.passive, []) ? [] : [{ name: name!, end: verb.doer }];
}

/** "X accused Y": another end without a preposition, where X is the subject, is the other end. */
function objectSign(
  rest: string,
  named: readonly EndSpot[],
  subject: readonly Sign[],
  words: WordingWords,
): Sign[] {
  const [doer] = subject;
  const object = doer && named.find(({ offset, end }) => offset > doer.name.offset && end !== doer.name.end);
  if (!doer || !object || isGoverned(rest, object, words)) return [];
  return [{ name: object, end: doer.end === 'from' ? 'to' : 'from' }];
}

function isGoverned(rest: string, { offset }: Spot, { prepositions, articles }: WordingWords): boolean {
  const all = Object.values(prepositions).flat();
  return endsWith(rest.slice(0, offset), all, articles);
}

/** Whether the text ends with one of the phrases; an article or a capital may begin up to three words between. */
function endsWith(before: string, phrases: readonly string[], between: readonly string[]): boolean {
  const gap =
    between.length > 0
      ? `(?:(?:${alternation(between)}|\\p{Lu}\\p{L}+)\\s+(?:\\p{L}{4,}\\s+){0,2})?`
      : '(?:\\p{L}+ly\\s+)?';
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(phrases)})\\s+${gap}$`, 'u').test(before);
}
