import { edgeSentence, relationLabel } from '../../text/relation.ts';
import type { Entity, Finding, Relation } from '../../model/report.ts';
import { FINDING_KINDS } from '../../schema/finding-kind.ts';
import type { Edtf } from '../../schema/edtf.ts';
import { GRADES } from '../../schema/grade.ts';
import { rowOf, type RelationSchema } from '../../schema/relation-kind.ts';
import { certain } from '../../model/time/certain.ts';
import { meantBy, whenOf } from '../../model/time/meant.ts';
import { plain } from '../../model/wording/phrases.ts';
import { ftmDates, type FtmDates } from './date.ts';
import { isNamedInFull, isParty } from './parties.ts';
import {
  articleKey,
  entityKey,
  hashedKey,
  properties,
  published,
  type Desk,
  type FtmRecord,
  type Property,
  type Schema,
} from './record.ts';
import { caveatsOf, hedgedStatement, namesIn } from '../words.ts';
import { gradeWords } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/** A relation that FollowTheMoney can say, with the schema that says it. */
export interface Link {
  finding: Finding;
  relation: Relation;
  schema: RelationSchema;
  /** The court case in which it was decided, where the finding names one. */
  court: Entity | null;
}

/**
 * The relations of a finding as FollowTheMoney links. Only what records or reporters say has a schema of its own (a
 * trade, an ownership, a payment); what somebody alleges or says of itself is an `UnknownLink` that carries these
 * words. Nothing links a person whose name is abbreviated, and neither an allegation nor anything that a court or an
 * authority did links a person at all. What courts decided is a link only to a case that the finding names.
 */
export function linksOf(finding: Finding): Link[] {
  return finding.relations.flatMap((relation): Link[] => {
    const { ftm, alleges } = rowOf(relation.kind);
    const ends = [relation.from, relation.to];
    if (ftm === null || !ends.every(isNamedInFull)) return [];
    const firm = GRADES[finding.grade].firm;
    if ((alleges || !firm) && ends.some(({ kind }) => kind === 'person')) return [];
    const court = ftm === 'CourtCaseParty' ? caseIn(finding) : null;
    // That an authority did something against somebody is never a link between the two.
    if (alleges && !(firm && fits(ftm, relation) && (ftm !== 'CourtCaseParty' || court))) return [];
    return [{ finding, relation, court, schema: firm && fits(ftm, relation) ? ftm : 'UnknownLink' }];
  });
}

/** The court case that a finding names; none where it names several. */
function caseIn({ entities }: Finding): Entity | null {
  const cases = entities.filter(({ kind }) => kind === 'case');
  return cases.length === 1 ? cases[0]! : null;
}

/** True where the schema takes parties of these kinds at its two ends. */
function fits(schema: Link['schema'], relation: Relation): boolean {
  const { from, to } = relation;
  if (schema === 'UnknownLink') return true;
  if (schema === 'Ownership')
    return isParty(from) && ['company', 'house', 'vessel', 'account'].includes(to.kind);
  if (schema === 'Employment') return isParty(to) && to.kind !== 'person';
  if (schema === 'Sanction' || schema === 'CourtCaseParty') return true;
  // A gift may be anything.
  if (schema === 'Payment' && relation.kind === 'gave to' && relation.quantity?.currency === undefined)
    return false;
  // A group without a name is no organisation that somebody could be a member of.
  if (schema === 'Membership') return isParty(from) && from.kind !== 'person' && !from.unnamed && isParty(to);
  return isParty(from) && isParty(to);
}

/** The link as a record; `twin` counts links of one finding with the same verb and ends from 0. */
export function linkRecord(desk: Desk, link: Link, twin: number): FtmRecord {
  const { finding, relation, schema } = link;
  return recordOf(desk, finding, linkKey(desk, 'relation', link, twin), schema, {
    ...endsOf(desk, link, twin),
    ...wordsOf(schema, finding, relation),
    ...amountOf(schema, relation),
    ...aboutFinding(desk, finding, relation),
  });
}

/** The contract that an award is of: FollowTheMoney keeps the two apart. */
export function contractRecord(desk: Desk, link: Link, twin: number): FtmRecord {
  const { finding, relation } = link;
  return recordOf(desk, finding, linkKey(desk, 'contract', link, twin), 'Contract', {
    title: relation.goods ?? relationLabel(relation),
    authority: { text: entityKey(desk, relation.from), lang: null },
    summary: hedgedStatement(finding),
    proof: finding.evidence.map(({ article }) => articleKey(desk, article)),
    ...published(desk, finding.url),
  });
}

function recordOf(desk: Desk, finding: Finding, id: string, schema: Schema, said: Properties): FtmRecord {
  const url = desk.address(finding.url);
  return { id, schema, properties: properties(desk, said), finding, article: null, url };
}

const linkKey = (desk: Desk, what: string, { finding, relation }: Link, twin: number): string =>
  hashedKey(desk, what, finding.number, relation.kind, relation.from.id, relation.to.id, twin);

/**
 * A finding without a link, as an event: what happened or what somebody said. Open questions and limits are no
 * events; nor is an accusation against a natural person or anything that names one with an initial.
 */
export function eventRecord(desk: Desk, finding: Finding): FtmRecord | null {
  const schema = FINDING_KINDS[finding.kind].ftm;
  if (schema === null) return null;
  if (finding.entities.some((entity) => !isNamedInFull(entity)) || accusesPerson(finding)) return null;
  return recordOf(desk, finding, hashedKey(desk, 'event', finding.number), schema, {
    name: finding.title,
    involved: involvedIn(finding).map((entity) => entityKey(desk, entity)),
    ...aboutFinding(desk, finding),
  });
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
  return new Set(
    namesIn(statement, entities)
      .filter(({ offset }) => t.exports.isSubjectBehind(text.slice(0, offset)))
      .flatMap(({ parties }) => parties),
  );
}

function accusesPerson({ grade, entities, relations }: Finding): boolean {
  const isPerson = ({ kind }: Entity) => kind === 'person';
  const pointed = relations.some(({ kind, to }) => rowOf(kind).alleges && isPerson(to));
  return pointed || (grade === 'alleged' && entities.some(isPerson));
}

type Properties = Parameters<typeof properties>[1];

function endsOf(desk: Desk, link: Link, twin: number): Properties {
  const { schema, court, relation } = link;
  const [from, to] = [entityKey(desk, relation.from), entityKey(desk, relation.to)];
  // A sanction names who imposed it in words; the court of a case stands in the words of the role.
  if (schema === 'Sanction') return { entity: to, authority: relation.from.name };
  if (schema === 'CourtCaseParty') return { party: to, case: court && entityKey(desk, court) };
  if (schema === 'ContractAward') return { supplier: to, contract: linkKey(desk, 'contract', link, twin) };
  const [first, second] = ENDS[schema];
  return { [first]: from, [second]: to };
}

/** The properties of our first and our second party. */
const ENDS: Record<
  Exclude<RelationSchema, 'Sanction' | 'CourtCaseParty' | 'ContractAward'>,
  [Property, Property]
> = {
  EconomicActivity: ['sender', 'receiver'],
  Payment: ['payer', 'beneficiary'],
  Debt: ['creditor', 'debtor'],
  Ownership: ['owner', 'asset'],
  Directorship: ['director', 'organization'],
  Employment: ['employee', 'employer'],
  Representation: ['agent', 'client'],
  Family: ['person', 'relative'],
  Membership: ['organization', 'member'],
  UnknownLink: ['subject', 'object'],
};

/** What a link is about, in the properties that its schema has for it. */
function wordsOf(schema: Link['schema'], finding: Finding, relation: Relation): Properties {
  const status = [gradeWords(finding), finding.denied && t.exports.denied].filter(
    (word) => typeof word === 'string',
  );
  switch (schema) {
    case 'EconomicActivity':
      return { goodsDescription: relation.goods ?? relationLabel(relation) };
    case 'Payment':
      return { purpose: relation.goods };
    case 'Debt':
      return {};
    case 'Family':
      return { relationship: relation.goods ?? edgeSentence(finding, relation) };
    case 'Sanction':
      return { reason: relation.goods, status };
    case 'Ownership':
      return { role: edgeSentence(finding, relation), percentage: relation.share, status };
    default:
      return { role: edgeSentence(finding, relation), status };
  }
}

/** An amount of money where the finding gives it exactly: FollowTheMoney has no "at least" and no "about". */
function amountOf(schema: Link['schema'], { quantity }: Relation): Properties {
  const takes = schema === 'Payment' || schema === 'Debt' || schema === 'ContractAward';
  if (!takes || quantity?.currency === undefined || quantity.comparator !== 'exactly') return {};
  return { amount: String(quantity.value), currency: quantity.currency };
}

/** Since and until when a relation held, where it says so itself: then the date of the finding is not that of the state. */
function heldDates(relation: Relation | undefined): FtmDates {
  if (!relation || (relation.since === null && relation.until === null)) return {};
  const day = (when: Edtf | null, end: 'start' | 'end') => (when?.[end] ? certain(when[end]) : null);
  const [startDate, endDate] = [day(relation.since, 'start'), day(relation.until, 'end')];
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

const isState = (relation: Relation | undefined): boolean =>
  relation !== undefined && rowOf(relation.kind).state;

/** What every record says about its finding: hedged words, dates, proof and permanent address. */
function aboutFinding(desk: Desk, finding: Finding, relation?: Relation): Properties {
  const dated = relation === undefined || whenOf(finding, relation) !== null;
  const dates = { ...(dated ? ftmDates(meantBy(finding)) : {}), ...heldDates(relation) };
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
    ...published(desk, finding.url),
  };
}
