import { alternation, spots } from '../wording/phrases.ts';
import { read } from '../wording/reading.ts';
import { ENTITY_KIND_IDS } from '../../schema/entity.ts';
import { isShielded } from '../persons/public.ts';
import { wordsOf } from '../../reading/prose.ts';
import { restingOn } from '../join/roots.ts';
import { rowOf } from '../../schema/relation-kind.ts';
import { sentencesIn } from '../wording/sentences.ts';
import { atFinding, shareOf, stemsOf, type Desk, type Written } from './desk.ts';
import { slipAt, type Slip } from './slip.ts';

/** What a party is said to be, against what its findings say, and against its own kind. */
export function describedSlips({ report, reader, patterns }: Desk): Slip[] {
  const kind = new RegExp(`(?<!\\p{L})(${alternation(ENTITY_KIND_IDS)})$`, 'iu');
  return report.entities.flatMap((entity): Slip[] => {
    const { describes, findings } = entity;
    const slip = (path: string, words: string, wrong: string, instead: string) =>
      slipAt('entities', entity.id)([path], 'describes-other', words, wrong, instead);
    const [guilt, owning] = isShielded(entity)
      ? [patterns.guilt.exec(describes), patterns.owning.exec(describes)]
      : [];
    if (guilt)
      return slip(
        'describes',
        guilt[0],
        'is what only a court can say',
        'write what it was before any suspicion',
      );
    // These words stand beside the arrest, in pictures and in brief: what is owned has a finding of its own.
    if (owning)
      return slip(
        'describes',
        owning[0],
        'is about something else than the arrest or accusation that it would stand beside',
        'write what says nothing of what is owned, for example “named in an article of 2023”',
      );
    // The head of the words: "river police", of "river police and permits".
    const [, other] =
      kind.exec(describes.split(/ (?:in|of|on|for|that|who|which|at|by|from|and|near) |,/)[0]!) ?? [];
    if (other !== undefined && other.toLowerCase() !== entity.kind)
      return slip(
        'kind',
        entity.kind,
        `is not the “${other}” of describes`,
        `write kind: ${other.toLowerCase()}, or describe it in other words`,
      );
    const { numbers } = read(describes, reader);
    if (numbers.length === 0 || findings.length === 0) return [];
    const own = findings.flatMap(({ relations }) =>
      relations.filter(({ from, to }) => from === entity || to === entity),
    );
    const partners = Map.groupBy(own, (one) => one.kind);
    const known = new Set([
      ...[...partners.values()].map(
        (all) => new Set(all.map(({ from, to }) => (from === entity ? to : from))).size,
      ),
      ...findings.flatMap((one) => [
        ...one.quantities.map(({ value }) => value),
        ...[one.statement, one.title].flatMap((text) => read(text, reader).numbers.map(({ value }) => value)),
      ]),
    ]);
    // "Builder #2" counts nothing.
    const stray = numbers.find(
      ({ value, offset, words }) =>
        value > 1 && !known.has(value) && /^ \p{Ll}/u.test(describes.slice(offset + words.length)),
    );
    return stray
      ? slip('describes', stray.words, 'is no number of its findings', 'write the one that they have')
      : [];
  });
}

/** Kinds of party of which a finding does not go without a word: their pages would say that it is about them. */
const TOLD: ReadonlySet<string> = new Set(['person', 'armed group', 'public body']);

/** Parties, deeds and ends that the words of a finding do not have. */
export function deedSlips(
  { id, data, finding, said }: Written,
  { reader, patterns, entities }: Desk,
): Slip[] {
  const slip = atFinding(id);
  const texts = [
    data.statement,
    data.title,
    ...data.relations.map(({ sentence }) => sentence ?? ''),
    ...data.doesNotShow,
    ...(Array.isArray(data.responses) ? data.responses.map(({ summary }) => summary) : []),
    wordsOf(finding.body),
  ];
  const heard = new Set(
    [...restingOn(finding.evidence.flatMap(({ credited }) => credited))]
      .flatMap(({ by, seenBy }) => [...by, ...seenBy])
      .map((entity) => entity.id),
  );
  const named = new Set(texts.flatMap((text) => read(text, reader).names.flatMap(({ parties }) => parties)));
  const told = stemsOf(texts.join(' '));
  // A case has parties of which each of its steps need not speak.
  const inCase = finding.entities.some(({ kind }) => kind === 'case');
  const silent = (inCase ? [] : data.entities).flatMap((party): Slip[] => {
    const entity = entities.get(party);
    if (!entity || !TOLD.has(entity.kind) || named.has(party) || heard.has(party)) return [];
    if (!reader.parties.get(party)!.named && shareOf(stemsOf(entity.describes), told) > 0) return [];
    return slip(
      ['entities', data.entities.indexOf(party)],
      'party-silent',
      entity.name,
      'is nowhere in the words of this finding',
      'name it there, or write the party that is meant',
    );
  });
  const deeds = new Map(patterns.deeds);
  const acts = data.relations.flatMap(({ kind, from, to, sentence }, index): Slip[] => {
    const path = ['relations', index];
    const own = deeds.get(kind);
    const { family } = rowOf(kind);
    const other = patterns.deeds.find(
      ([name, deed]) => name !== kind && rowOf(name as typeof kind).family === family && deed.test(said.text),
    );
    if (own && other && !own.test(said.text))
      return slip(
        [...path, 'kind'],
        'deed-other',
        kind,
        `is not what the statement tells, which has “${other[1].exec(said.text)![0]}”`,
        `write the kind that it tells, for example “${other[0]}”`,
      );
    // "X owned both Y and Z": neither Y nor Z is who did it.
    const verbs = reader.directions.verbs.get(kind);
    const [verb] = verbs && !verbs.moves ? spots(said.rest, verbs.from) : [];
    if (sentence !== undefined || !verb || reader.directions.passive.test(said.rest.slice(0, verb.offset)))
      return [];
    const before = said.names.filter(({ offset }) => offset < verb.offset);
    const behind = (party: string) =>
      said.names.some(({ offset, parties }) => offset > verb.offset && parties.includes(party));
    const isDoer = before.some(({ parties }) => parties.includes(from) || parties.includes(to));
    return before.length > 0 && !isDoer && behind(from) && behind(to)
      ? slip(
          [...path, 'from'],
          'deed-other',
          entities.get(from)!.name,
          `stands behind “${verb.words}” in the statement, and ${before[0]!.words} before it`,
          'write who did it',
        )
      : [];
  });
  const ends = patterns.deeds.filter(([name]) => ENDS.has(name)).map(([, deed]) => deed);
  const endOf = (text: string) =>
    ends.map((deed) => deed.exec(text)?.[0]).find((words) => words !== undefined);
  const isAccusation = data.relations.some(({ kind }) => rowOf(kind).alleges);
  const outcome =
    isAccusation && !endOf(data.statement)
      ? sentencesIn(finding.body).find(({ text }) => endOf(text) && spots(text, reader.notSaid).length === 0)
      : undefined;
  return [
    ...silent,
    ...acts,
    ...(outcome
      ? slip(
          outcome.path,
          'deed-other',
          endOf(outcome.text)!,
          'tells how a case went on, which the statement does not',
          'leave it out, or make a finding of it',
        )
      : []),
  ];
}

/** What may come of an accusation. */
const ENDS: ReadonlySet<string> = new Set(['charged', 'acquitted', 'convicted', 'fined', 'seized']);
