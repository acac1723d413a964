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
  const signs = signsOf(reading, named, ends.kind, reader.directions);
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
  const byPreposition = named.flatMap((name) => prepositionSign(rest, name, found, verbs, patterns));
  const subject = subjectSign(rest, named, found, patterns);
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

/** "to Y", "from X" where goods move; "by Z" is whoever does the verb before it, or the only one after it. */
function prepositionSign(
  rest: string,
  name: EndSpot,
  verbs: readonly VerbSpot[],
  { moves }: VerbPatterns,
  { to, from, by }: DirectionPatterns,
): Sign[] {
  const before = rest.slice(0, name.offset);
  if (by.test(before)) {
    const verb = verbs.findLast(({ offset }) => offset < name.offset) ?? verbs[0];
    return verb ? [{ name, end: verb.doer }] : [];
  }
  if (moves && to.test(before)) return [{ name, end: 'to' }];
  return moves && from.test(before) ? [{ name, end: 'from' }] : [];
}

/** The first name, when no preposition stands before it and an active verb follows, is who does it. */
function subjectSign(
  rest: string,
  named: readonly EndSpot[],
  verbs: readonly VerbSpot[],
  { by, governs, passive }: DirectionPatterns,
): Sign[] {
  const [name] = named;
  const verb = verbs.find(({ offset }) => offset > name!.offset);
  if (
    !verb ||
    governs.test(rest.slice(0, name!.offset)) ||
    named.some((other) => by.test(rest.slice(0, other.offset)))
  )
    return [];
  return passive.test(rest.slice(0, verb.offset)) ? [] : [{ name: name!, end: verb.doer }];
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
