import { edgeSentence, relationLabel } from '../../text/relation.ts';
import type { Entity, Finding, Relation } from '../../model/report.ts';
import { FINDING_KINDS } from '../../schema/finding-kind.ts';
import { GRADES } from '../../schema/grade.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';
import { meantBy, whenOf } from '../../model/time/meant.ts';
import { findNames, nameIndex, partyOf } from '../../model/wording/names.ts';
import { plain } from '../../model/wording/phrases.ts';
import { ftmDates } from './date.ts';
import { isNamedInFull, isParty } from './parties.ts';
import {
  articleKey,
  entityKey,
  hashedKey,
  properties,
  type Desk,
  type FtmRecord,
  type Property,
  type Schema,
} from './record.ts';
import { caveatsOf, hedgedStatement } from '../words.ts';
import { gradeWords } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/** A relation that FollowTheMoney can say, with the schema that says it. */
export interface Link {
  finding: Finding;
  relation: Relation;
  schema: Extract<Schema, 'EconomicActivity' | 'Ownership' | 'Membership' | 'UnknownLink'>;
}

/**
 * The relations of a finding as FollowTheMoney links. Only what records or reporters say is a trade, an
 * ownership or a membership; what somebody alleges or says of itself is an `UnknownLink` that carries these
 * words. Nothing links a person whose name is abbreviated, and no allegation links a person at all.
 */
export function linksOf(finding: Finding): Link[] {
  return finding.relations.flatMap((relation): Link[] => {
    const { ftm } = RELATION_KINDS[relation.kind];
    const ends = [relation.from, relation.to];
    if (ftm === null || !ends.every(isNamedInFull)) return [];
    const firm = GRADES[finding.grade].firm;
    if (!firm && ends.some(({ kind }) => kind === 'person')) return [];
    return [{ finding, relation, schema: firm && fits(ftm, relation) ? ftm : 'UnknownLink' }];
  });
}

/** True where the schema takes parties of these kinds at its two ends. */
function fits(schema: Link['schema'], { from, to }: Relation): boolean {
  if (schema === 'UnknownLink') return true;
  if (schema === 'Ownership') return isParty(from) && to.kind === 'company';
  // A group without a name is no organisation that somebody could be a member of.
  if (schema === 'Membership') return isParty(from) && from.kind !== 'person' && !from.unnamed && isParty(to);
  return isParty(from) && isParty(to);
}

/** The link as a record; `twin` counts links of one finding with the same verb and ends from 0. */
export function linkRecord(desk: Desk, { finding, relation, schema }: Link, twin: number): FtmRecord {
  const { kind, from, to } = relation;
  return {
    id: hashedKey(desk, 'relation', finding.number, kind, from.id, to.id, twin),
    schema,
    properties: properties(desk, {
      ...endsOf(desk, schema, relation),
      ...wordsOf(schema, finding, relation),
      ...aboutFinding(desk, finding, relation),
    }),
    finding,
    article: null,
    url: desk.address(finding.url),
  };
}

/**
 * A finding without a link, as an event: what happened or what somebody said. Open questions and limits are no
 * events; nor is an accusation against a natural person or anything that names one with an initial.
 */
export function eventRecord(desk: Desk, finding: Finding): FtmRecord | null {
  const schema = FINDING_KINDS[finding.kind].ftm;
  if (schema === null) return null;
  if (finding.entities.some((entity) => !isNamedInFull(entity)) || accusesPerson(finding)) return null;
  return {
    id: hashedKey(desk, 'event', finding.number),
    schema,
    properties: properties(desk, {
      name: finding.title,
      involved: involvedIn(finding).map((entity) => entityKey(desk, entity)),
      ...aboutFinding(desk, finding),
    }),
    finding,
    article: null,
    url: desk.address(finding.url),
  };
}

/**
 * Whom an event involves: parties of its relations, who says it, whom the articles mention without a name, and, where
 * it is no allegation, who is the subject of the statement. Not its setting, not the outlets that carried it, nobody
 * whom it only mentions: that rifles which A supplied to B were declared involves neither.
 */
export function involvedIn(finding: Finding): Entity[] {
  const { entities, relations, roots, grade, statement } = finding;
  const parties = new Set(relations.flatMap(({ from, to, via }) => [from, to, via]));
  const speakers = new Set(grade === 'stated' ? roots.flatMap(({ by }) => by) : []);
  const named = namedAsActors(statement, entities);
  return entities.filter(
    (entity) =>
      isParty(entity) &&
      (parties.has(entity) ||
        speakers.has(entity) ||
        (entity.kind !== 'outlet' && (entity.unnamed || (GRADES[grade].firm && named.has(entity.id))))),
  );
}

/** Ids of the entities that are the subject of a statement. */
function namedAsActors(statement: string, entities: readonly Entity[]): ReadonlySet<string> {
  const text = plain(statement);
  const spots = findNames(text, nameIndex(entities.map(partyOf)));
  return new Set(
    spots
      .filter(({ offset }) => t.exports.isSubjectBehind(text.slice(0, offset)))
      .flatMap(({ parties }) => parties),
  );
}

function accusesPerson({ grade, entities, relations }: Finding): boolean {
  const isPerson = ({ kind }: Entity) => kind === 'person';
  const pointed = relations.some(({ kind, to }) => RELATION_KINDS[kind].alleges && isPerson(to));
  return pointed || (grade === 'alleged' && entities.some(isPerson));
}

type Properties = Parameters<typeof properties>[1];

function endsOf(desk: Desk, schema: Link['schema'], { from, to }: Relation): Properties {
  const [first, second] = ENDS[schema];
  // The group of a membership stands first in our relation and second in the schema.
  return { [first]: entityKey(desk, from), [second]: entityKey(desk, to) };
}

const ENDS: Record<Link['schema'], [Property, Property]> = {
  EconomicActivity: ['sender', 'receiver'],
  Ownership: ['owner', 'asset'],
  Membership: ['organization', 'member'],
  UnknownLink: ['subject', 'object'],
};

function wordsOf(schema: Link['schema'], finding: Finding, relation: Relation): Properties {
  if (schema === 'EconomicActivity') return { goodsDescription: relation.goods ?? relationLabel(relation) };
  return {
    role: edgeSentence(finding, relation),
    status: [gradeWords(finding), finding.denied && t.exports.denied].filter(
      (word) => typeof word === 'string',
    ),
  };
}

const isState = (relation: Relation | undefined): boolean =>
  relation !== undefined && RELATION_KINDS[relation.kind].state;

/** What every record says about its finding: hedged words, dates, proof and permanent address. */
function aboutFinding(desk: Desk, finding: Finding, relation?: Relation): Properties {
  const dated = relation === undefined || whenOf(finding, relation) !== null;
  const dates = dated ? ftmDates(meantBy(finding)) : {};
  return {
    summary: hedgedStatement(finding),
    description: [
      ...(relation ? [edgeSentence(finding, relation)] : []),
      // The date of an accusation is not that of what it is about.
      ...(finding.when && !dated ? [t.exports.actUndated] : []),
      ...caveatsOf(finding),
    ].join('\n'),
    ...dates,
    // A lasting state without a beginning is at least true on the day up to which the article vouches for it.
    ...(Object.keys(dates).length === 0 && isState(relation) ? ftmDates(finding.asOf) : {}),
    proof: finding.evidence.map(({ article }) => articleKey(desk, article)),
    recordId: t.exports.finding(finding),
    sourceUrl: desk.address(finding.url),
    publisher: desk.report.site.publisher.name,
    publisherUrl: desk.address('/'),
  };
}
