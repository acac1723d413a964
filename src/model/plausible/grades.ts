import { earliest, edtfOf, latest } from '../../schema/edtf.ts';
import { FINDING_KINDS } from '../../schema/finding-kind.ts';
import { RELATION_KINDS, rowOf, type Family } from '../../schema/relation-kind.ts';
import { severalOf, type RecordKind } from '../../schema/source.ts';
import { restingOn } from '../join/roots.ts';
import { isDenial } from '../denial.ts';
import type { Entity, Source } from '../report.ts';
import { isActor } from '../wording/facts.ts';
import { spots, type Spot } from '../wording/phrases.ts';
import { read, type Reader, type Reading } from '../wording/reading.ts';
import { atFinding, isOneSide, saidIn, tellsPlea, type Desk, type Written } from './desk.ts';
import type { Slip } from './slip.ts';

/** A grade, a kind or a relation that what is credited cannot bear. */
export function gradeSlips(written: Written, desk: Desk): Slip[] {
  const credited = written.finding.evidence.flatMap((item) => item.credited);
  if (credited.length === 0) return [];
  return [
    ...sourceSlips(written, credited, desk),
    ...kindSlips(written, credited, desk),
    ...recordSlips(written, credited, desk),
  ];
}

function sourceSlips(written: Written, credited: readonly Source[], { report }: Desk): Slip[] {
  const { id, data, finding, said } = written;
  const chain = [...restingOn(credited)];
  const has = (...kinds: Source['kind'][]) => chain.some(({ kind }) => kinds.includes(kind));
  const slip = (wrong: string, instead: string) =>
    atFinding(id)(['grade'], 'grade-source', data.grade, wrong, instead);
  if (data.grade === 'records' && !has('records'))
    return has('images')
      ? slip('rests on images, which are no records', 'write grade: reported')
      : slip(
          'rests on no source that is, or goes back to, records',
          `write grade: ${has('statement') ? (has('investigation') ? 'reported' : 'alleged') : 'reported'}, or credit the records`,
        );
  // An outlet's word about itself stands in its own article.
  const ownWord = chain.some(
    ({ kind, by }) => kind === 'own words' && by.some((outlet) => finding.entities.includes(outlet)),
  );
  if (data.grade === 'stated' && !has('statement') && !ownWord)
    return slip(
      'is a party’s own word, and no statement is credited',
      'write grade: reported, or credit the statement',
    );
  const statements = chain.filter(({ kind }) => kind === 'statement');
  if (
    data.grade === 'stated' &&
    statements.length > 0 &&
    statements.every(({ by }) => by.length === 0) &&
    !ownWord
  )
    return slip(
      'is a party’s own word, and nobody is named who says it',
      'write grade: alleged, or name the speaker in by of the source (a party with unnamed: true where it is only described)',
    );
  const [deniedBy] = denierCredited(finding, credited);
  if (deniedBy)
    return atFinding(id)(
      ['evidence', data.evidence.length - 1, 'credited'],
      'grade-source',
      deniedBy.name,
      'denies this finding, and nothing but its own word is credited for it',
      'credit who says it',
    );
  const speakers = chain.filter(({ kind }) => kind === 'statement').flatMap(({ by }) => by);
  const own = speakers.some((speaker) => finding.entities.some((entity) => isOneSide(entity, speaker)));
  const named = new Set(said.names.flatMap(({ parties }) => parties));
  if (
    data.grade === 'stated' &&
    speakers.length > 0 &&
    !own &&
    !speakers.some((speaker) => named.has(speaker.id))
  )
    return atFinding(id)(
      ['grade'],
      'grade-speaker',
      data.grade,
      'is the own word of a party that is not in the finding',
      'write grade: alleged, or add the speaker to entities',
    );
  const onlyStatements = credited.every(({ kind, by }) => kind === 'statement' && by.some(isActor));
  if (
    data.grade === 'reported' &&
    onlyStatements &&
    !FINDING_KINDS[data.kind].open &&
    data.kind !== 'limitation'
  )
    return atFinding(id)(
      ['grade'],
      'grade-speaker',
      data.grade,
      'rests on nothing but what a party says',
      `write grade: ${own ? 'stated' : 'alleged'}`,
    );
  const alleges = !tellsPlea(written) && said.hedges.find((hedge) => hedge.class === 'alleged');
  const onlySaid = credited.every(({ kind }) => kind === 'statement');
  if (alleges && (data.grade === 'records' || (data.grade === 'reported' && onlySaid)))
    return atFinding(id)(
      ['grade'],
      'grade-alleged',
      alleges.words,
      `stands in the statement, and the grade is ${data.grade}`,
      'write grade: alleged, or say who shows it',
    );
  const onlyOurs = credited.every(({ kind }) => kind === 'our reading');
  return onlyOurs && (data.kind === 'fact' || data.kind === 'statement') && report.sources.length > 0
    ? atFinding(id)(
        ['kind'],
        'grade-source',
        data.kind,
        'rests on our reading, which says nothing',
        'credit who says so, or write kind: unknown',
      )
    : [];
}

/** Parties that deny a finding whose only credit is what they say. */
function denierCredited({ responses }: Written['finding'], credited: readonly Source[]): Entity[] {
  const deniers = Array.isArray(responses) ? responses.filter(isDenial).map(({ by }) => by) : [];
  return credited.every(
    ({ kind, by }) => kind === 'statement' && by.length > 0 && by.every((one) => deniers.includes(one)),
  )
    ? deniers
    : [];
}

/** What is open has no relation but a gap, and says what is not known. */
function kindSlips(
  { id, data, said }: Written,
  credited: readonly Source[],
  { reader, patterns }: Desk,
): Slip[] {
  const slip = atFinding(id);
  const leaves =
    said.hedges.some((hedge) => hedge.class === 'open') || spots(said.text, reader.notSaid).length > 0;
  const open = FINDING_KINDS[data.kind].open || data.kind === 'limitation';
  const relations = data.relations.flatMap(({ kind }, index) => {
    const gap = RELATION_KINDS[kind].drawn === 'gap';
    if (open && !gap)
      return slip(
        ['relations', index, 'kind'],
        'kind-relation',
        kind,
        `is a relation, and the kind of the finding is ${data.kind}`,
        'write "not shown", or take the relation out',
      );
    if (!open && gap)
      return leaves
        ? slip(
            ['kind'],
            'kind-relation',
            data.kind,
            'stands over a statement that leaves open what happened, and its relation is a gap',
            'write kind: limitation, or kind: unknown',
          )
        : slip(
            ['relations', index, 'kind'],
            'kind-relation',
            kind,
            `is a gap, and the kind of the finding is ${data.kind}`,
            'write kind: unknown above, or the relation that the finding shows',
          );
    return [];
  });
  const unsaid = said.hedges.some(
    (hedge) => hedge.class === 'open' && hedge.offset < 25 && !isAdjective(hedge, said, reader),
  );
  const opens = patterns.openings.exec(said.text)?.index === 0;
  const records = credited.every(({ kind }) => kind === 'records' || kind === 'images');
  // A letter or a judgment says something; nobody speaks in entries.
  const mute = records && credited.every((source) => ENTRIES.has(kindOf(source, patterns.records)));
  return [
    ...relations,
    ...(!open && (unsaid || opens) && relations.length === 0
      ? slip(
          ['kind'],
          opens ? 'kind-open' : 'kind-words',
          data.kind,
          'stands over a statement that leaves open what happened',
          'write kind: unknown',
        )
      : []),
    ...(data.kind === 'unknown' && !leaves
      ? slip(
          ['kind'],
          'kind-words',
          data.kind,
          'leaves nothing open',
          'write kind: fact, or say in the statement what is not known',
        )
      : []),
    ...(data.kind === 'statement' && records
      ? slip(
          ['kind'],
          mute ? 'kind-source' : 'kind-words',
          data.kind,
          'rests on records, which say nothing',
          'write kind: fact, or credit who says it',
        )
      : []),
    ...(data.grade === 'records' && (FINDING_KINDS[data.kind].open || data.kind === 'limitation')
      ? slip(
          ['grade'],
          'kind-source',
          data.grade,
          `is no grade of what records do not show, and the kind of the finding is ${data.kind}`,
          'write grade: reported',
        )
      : []),
  ];
}

/** Families of relations that a kind of record can show; one that is not listed can show any. */
const SHOWN: Readonly<Partial<Record<RecordKind, readonly Family[]>>> = {
  'trade data': ['goods'],
  'customs records': ['goods'],
  'company registers': ['ownership', 'office', 'place'],
  'land registers': ['ownership', 'place'],
  'ship registers': ['ownership', 'place'],
  'licence registers': ['office', 'deal', 'place'],
  'payment records': ['money', 'ownership', 'goods', 'deal'],
  accounts: ['money', 'ownership'],
};

/** "Unknown buyers", "an unknown buyer", "two unknown men": they are not named, and what they did is told. */
function isAdjective({ offset }: Spot, { text, numbers }: Reading, { words }: Reader): boolean {
  const before = text.slice(0, offset).trimEnd();
  const last = before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
  return (
    before === '' ||
    words.articles.includes(last) ||
    numbers.some((number) => number.offset + number.words.length === before.length)
  );
}

/** Kinds of record that are entries: they hold what had happened by the day on which they were made, and say nothing. */
const ENTRIES: ReadonlySet<RecordKind | null> = new Set([
  'trade data',
  'customs records',
  'payment records',
  'accounts',
]);

/** Kinds of record that tell of what is to come. */
const FORWARD: ReadonlySet<RecordKind | null> = new Set([
  ...(['contracts', 'correspondence', 'judgments', 'court papers'] as const),
]);

/** Entries for what happened after the last of them. */
function endSlips({ id, data }: Written, chain: readonly Source[], { patterns }: Desk): Slip[] {
  const records = chain.filter(({ kind }) => kind === 'records');
  const ends = records.map(({ when }) => (when === undefined ? null : latest(edtfOf(when))));
  const when = data.when === null ? null : edtfOf(data.when);
  const last = when && (when.form === 'within' ? when.start : when.end);
  const made = ends.every((end) => end !== null) ? ends.sort().at(-1) : undefined;
  const entries = records.every((source) => ENTRIES.has(kindOf(source, patterns.records)));
  // A register knows nothing of what begins after it was read; a contract may.
  const forward = records.some((source) => FORWARD.has(kindOf(source, patterns.records)));
  const isLater = last && ((entries && last.first > made!) || (!forward && (earliest(when) ?? '') > made!));
  return made !== undefined && isLater && !last.approximate && !last.uncertain
    ? atFinding(id)(
        ['when'],
        'record-ends',
        data.when!,
        `goes on after the last of the records that are credited (${records.at(-1)!.when!})`,
        'correct the date here or at the source, or credit what shows the rest',
      )
    : [];
}

/** A relation that says flatly, in its own words or in those made from its kind, what the statement of records doubts. */
function doubtSlips({ id, data, said }: Written, { reader }: Desk): Slip[] {
  const [doubt] = doubtsIn(said);
  if (doubt === undefined || data.kind !== 'fact') return [];
  return data.relations.flatMap(({ kind, sentence }, index) => {
    const gap = RELATION_KINDS[kind].drawn === 'gap';
    if (gap || (sentence !== undefined && doubtsIn(read(sentence, reader)).length > 0)) return [];
    return atFinding(id)(
      ['relations', index, sentence === undefined ? 'kind' : 'sentence'],
      'record-doubt',
      doubt.words,
      'is how the statement says it, and the relation says it flatly',
      'write it in the sentence of the relation too',
    );
  });
}

/** Hedges that say how sure it is, not who says so. */
const doubtsIn = ({ hedges }: Reading): Reading['hedges'] =>
  hedges.filter((hedge) => hedge.class !== 'attribution' && hedge.class !== 'open');

function recordSlips(written: Written, credited: readonly Source[], desk: Desk): Slip[] {
  const { patterns } = desk;
  const { id, data } = written;
  if (data.grade !== 'records') return [];
  const slip = atFinding(id);
  const chain = [...restingOn(credited)];
  const kinds = (data.relations.length === 0 ? [] : chain)
    .filter(({ kind }) => kind === 'records')
    .map((source) => kindOf(source, patterns.records));
  const mind = saidIn(data.statement, patterns.minds);
  const relations = data.relations.flatMap(({ kind }, index) => {
    const { family } = rowOf(kind);
    const able =
      family === 'open' ||
      kinds.length === 0 ||
      kinds.some((record) => record === null || (SHOWN[record]?.includes(family) ?? true));
    return able
      ? []
      : slip(
          ['relations', index, 'kind'],
          'record-shows',
          kind,
          `is nothing that ${kinds[0]!} can show`,
          'write grade: reported, or credit the source that shows it',
        );
  });
  const onlyRecords = credited.every(({ kind }) => kind === 'records');
  return [
    ...relations,
    ...endSlips(written, chain, desk),
    ...doubtSlips(written, desk),
    ...(mind !== null && onlyRecords
      ? slip(
          ['statement'],
          'record-shows',
          mind,
          'is what somebody thought, which no record shows',
          'say what the record shows, or credit who says so',
        )
      : []),
  ];
}

/** Which kind of records a source is: as written, or as its title tells; `null` where neither does. */
function kindOf(
  { recordKind, title, records }: Source,
  words: Desk['patterns']['records'],
): RecordKind | null {
  if (recordKind) return severalOf(recordKind);
  const found = words
    .filter(([, pattern]) => pattern.test(`${title} ${records ?? ''}`))
    .map(([name]) => name as RecordKind);
  return found.length === 1 ? found[0]! : null;
}
