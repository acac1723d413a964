import type { RelationKind } from '../../schema/relation-kind.ts';
import { NOWHERE, type WordingFault } from './fault.ts';
import type { NameSpot } from './names.ts';
import type { DirectionPatterns, VerbPatterns } from './direction-patterns.ts';
import { spots, type Spot } from './phrases.ts';
import type { Reader, Reading } from './reading.ts';

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
export function endFaults(reading: Reading, ends: Ends, reader: Reader): WordingFault[] {
  const named = endsNamed(reading, ends);
  const missing = (['from', 'to'] as const).filter(
    (end) => reader.parties.get(ends[end])?.named && !named.some((name) => name.end === end),
  );
  if (missing.length > 0) return [{ ...NOWHERE, code: 'ends-missing', has: missing.map((end) => ends[end]) }];
  return endsAgainst(reading, ends, reader);
}

/** Whether a text tells by its build who did it. */
export const tellsEnds = (reading: Reading, ends: Ends, { directions }: Reader): boolean =>
  signsOf(reading, endsNamed(reading, ends), ends.kind, directions).length > 0;

/** The name at the wrong end, where every sign speaks against the relation; a sentence may leave an end out. */
export function endsAgainst(reading: Reading, ends: Ends, { directions }: Reader): WordingFault[] {
  const signs = signsOf(reading, endsNamed(reading, ends), ends.kind, directions);
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
  patterns: DirectionPatterns,
): Sign[] {
  const verbs = patterns.verbs.get(kind);
  if (!verbs || named.length === 0) return [];
  const found = verbsIn(rest, verbs);
  const doneBy = named.map((name) => verbDoneBy(rest, name, named[0]!, found, patterns));
  const byPreposition = named.flatMap((name, index) => {
    const verb = doneBy[index];
    return verb ? [{ name, end: verb.doer }] : placeSign(rest, name, verbs, patterns);
  });
  const subject = doneBy.some((verb) => verb) ? [] : subjectSign(rest, named, found, verbs, patterns);
  return [...byPreposition, ...subject, ...objectSign(rest, named, subject, patterns)];
}

interface VerbSpot extends Spot {
  /** The end that does it. */
  doer: End;
}

function verbsIn(rest: string, verbs: VerbPatterns): VerbSpot[] {
  return (['from', 'to'] as const)
    .flatMap((doer) => spots(rest, verbs[doer]).map((spot) => ({ ...spot, doer })))
    .sort((a, b) => a.offset - b.offset);
}

/** The verb that "by Z" is the doer of: the one before it, or the only one after it; not in "X overturned a ruling by Z". */
function verbDoneBy(
  rest: string,
  name: EndSpot,
  first: EndSpot,
  verbs: readonly VerbSpot[],
  { by, governs, passive }: DirectionPatterns,
): VerbSpot | undefined {
  const preposition = by.exec(rest.slice(0, name.offset));
  if (!preposition) return undefined;
  const verb = verbs.findLast(({ offset }) => offset < name.offset) ?? verbs[0];
  if (!verb || verb.offset > name.offset) return verb;
  const hasSubject =
    first.offset < verb.offset &&
    first.end !== name.end &&
    !governs.test(rest.slice(0, first.offset)) &&
    !passive.test(rest.slice(0, verb.offset));
  const between = rest.slice(verb.offset + verb.words.length, preposition.index);
  return hasSubject && between.trim() !== '' ? undefined : verb;
}

/** "to Y", "from X" where goods move. */
function placeSign(
  rest: string,
  name: EndSpot,
  { moves }: VerbPatterns,
  { to, from, aside }: DirectionPatterns,
): Sign[] {
  const before = rest.slice(0, name.offset);
  if (!moves || aside.test(before)) return [];
  if (to.test(before)) return [{ name, end: 'to' }];
  return from.test(before) ? [{ name, end: 'from' }] : [];
}

/** The first name, when no preposition stands before it and an active verb follows, is who does it. */
function subjectSign(
  rest: string,
  named: readonly EndSpot[],
  verbs: readonly VerbSpot[],
  { moves }: VerbPatterns,
  { governs, passive, agent, asks }: DirectionPatterns,
): Sign[] {
  const [name] = named;
  const verb = verbs.find(({ offset }) => offset > name!.offset);
  if (!verb || governs.test(rest.slice(0, name!.offset))) return [];
  const between = rest.slice(name!.offset + name!.words.length, verb.offset);
  if (asks.test(between)) return [];
  const isPassive =
    passive.test(rest.slice(0, verb.offset)) || agent.test(rest.slice(verb.offset + verb.words.length));
  if (isPassive && !moves) return [];
  if (!isPassive) return [{ name: name!, end: verb.doer }];
  // "It was paid": who is paid does not pay. Between two names stands more than the passive.
  return between.trim().includes(' ') ? [] : [{ name: name!, end: verb.doer === 'from' ? 'to' : 'from' }];
}

/** "X accused Y": another end without a preposition, where X is the subject, is the other end. */
function objectSign(
  rest: string,
  named: readonly EndSpot[],
  subject: readonly Sign[],
  { governs }: DirectionPatterns,
): Sign[] {
  const [doer] = subject;
  const object = doer && named.find(({ offset, end }) => offset > doer.name.offset && end !== doer.name.end);
  if (!doer || !object || governs.test(rest.slice(0, object.offset))) return [];
  return [{ name: object, end: doer.end === 'from' ? 'to' : 'from' }];
}
