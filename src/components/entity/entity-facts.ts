import type { Article, Entity, Finding, Relation, Report } from '../../model/report.ts';
import { answersTo, notShownBy, type Answer, type Shared } from '../../model/chapter.ts';
import { isSilent, tellsNothing } from '../../model/denial.ts';
import { isShielded } from '../../model/persons/public.ts';
import { RELATION_KINDS, type RelationKind } from '../../schema/relation-kind.ts';
import { saysSomething } from '../../text/answers.ts';

/** The other party of a relation, with the finding that says so. */
interface Fact {
  entity: Entity;
  finding: Finding;
}

/** True where the entity is an end of a relation, or goods go by way of it. */
export function isPartyTo(entity: Entity, { from, to, via }: Relation): boolean {
  return from === entity || to === entity || via === entity;
}

/** Who owns this entity. */
export function ownersOf(entity: Entity): Fact[] {
  return owning(entity)
    .filter(({ to }) => to === entity)
    .map(({ from, finding }) => ({ entity: from, finding }));
}

/** What this entity owns. */
export function ownedBy(entity: Entity): Fact[] {
  return owning(entity)
    .filter(({ from }) => from === entity)
    .map(({ to, finding }) => ({ entity: to, finding }));
}

/** Who is registered at this address. */
export function registeredAt(entity: Entity): Fact[] {
  return relationsOf(entity)
    .filter(({ kind, to }) => RELATION_KINDS[kind].family === 'place' && to === entity)
    .map(({ from, finding }) => ({ entity: from, finding }));
}

/** True where its picture goes one more step: not beyond an owner, nor from an address to what others there do. */
export function goesFurther(entity: Entity): boolean {
  return entity.kind !== 'person' && registeredAt(entity).length === 0;
}

/**
 * What is said of who holds it in other words than that somebody owns it: who benefits, what it is a part of. Where
 * that is known, its owner is not simply "not in the articles".
 */
export function holdingOf(entity: Entity): { relation: Relation; finding: Finding }[] {
  return relationsOf(entity)
    .filter(({ kind, from, to }) => HOLDING.has(kind) && (kind === 'part of' ? from : to) === entity)
    .map(({ finding, ...relation }) => ({ relation, finding }));
}

/** True where a finding that is no more said who owns it, or said what nobody can look up: then articles may say so. */
export function mayHaveOwner({ id }: Entity, { tombstones }: Report): boolean {
  return tombstones.some(({ legal, versions }) =>
    versions.some(
      ({ snapshot }) =>
        legal || snapshot?.relations.some((relation) => relation.kind === 'owns' && relation.to === id),
    ),
  );
}

const HOLDING: ReadonlySet<RelationKind> = new Set(['benefits from', 'part of']);

/** Findings in which it speaks for itself: its own word, or an answer of its own that has a finding. */
export function statementsOf(entity: Entity): Finding[] {
  const own = entity.findings.filter((finding) =>
    finding.roots.some((root) => root.kind === 'statement' && root.by.includes(entity)),
  );
  const answers = entity.findings.flatMap(({ responses }) => (Array.isArray(responses) ? responses : []));
  const answered = answers
    .filter(({ by }) => by === entity)
    .map(({ finding }) => finding)
    .filter((finding) => finding !== null);
  return [...new Set([...own, ...answered])].sort((a, b) => a.number - b.number);
}

/** What is said of an entity by others: findings that name it, without its own word and what is left open. */
export function saidOf(entity: Entity): Finding[] {
  const own = new Set(statementsOf(entity));
  return entity.findings.filter(
    (finding) => finding.entities.includes(entity) && !own.has(finding) && !tellsNothing(finding),
  );
}

/** What it answers, each answer once, with the findings that it is given to; that it said nothing is no answer. */
export const answersOf = (entity: Entity): Answer[] =>
  responsesOf(entity).filter(({ response }) => saysSomething(response.kind));

const responsesOf = (entity: Entity): Answer[] =>
  answersTo(entity.findings).filter(({ response }) => response.by === entity);

/** What is limited, left open or not answered about an entity. */
export interface Unsaid {
  /** Findings about it that tell what is not known, or what the evidence does not show. */
  open: Finding[];
  /** What the findings that name it do not show. */
  limits: Shared[];
  /** That it could not be reached, or gave no comment. */
  silent: Answer[];
  /** What others say of it and no answer of its own is recorded to. */
  silentOn: Finding[];
}

/** What the findings that name an entity leave out. */
export function unsaidOf(entity: Entity): Unsaid {
  const about = entity.findings.filter(({ entities }) => entities.includes(entity));
  return {
    open: about.filter(tellsNothing),
    limits: notShownBy(about),
    silent: responsesOf(entity).filter(({ response }) => !saysSomething(response.kind)),
    silentOn: saidOf(entity).filter((finding) => isSilent(entity, finding)),
  };
}

/**
 * Entities that readers may take for this one: a country and its public bodies, and the other bodies of a country.
 * They are kept apart, as an article that speaks of one does not speak of the others.
 */
export function seeAlso(entity: Entity, { entities }: Report): Entity[] {
  const country = entity.kind === 'country' ? entity : entity.kind === 'public body' ? entity.country : null;
  if (country === null) return [];
  const bodies = entities.filter((other) => other.kind === 'public body' && other.country === country);
  return [country, ...bodies].filter((other) => other !== entity);
}

/** Findings that are not about it but rest on its articles, its reporting or its word. */
export function restingOnParty(entity: Entity, report: Report): Finding[] {
  const printed = articlesOf(entity, report).flatMap(({ findings }) => findings);
  const about = new Set(entity.findings);
  return [...new Set([...entity.supports, ...printed])].filter((finding) => !about.has(finding));
}

/**
 * Findings about it that give words of which the article does not print whose they are: they may be its own, so it cannot
 * be called silent. Who alleges something unnamed is nobody's voice.
 */
export function unclearStatementsOf(entity: Entity): Finding[] {
  const unclear = ({ grade, roots }: Finding) =>
    grade !== 'alleged' && roots.some(({ kind, by }) => kind === 'statement' && by.length === 0);
  return entity.findings.filter((finding) => finding.entities.includes(entity) && unclear(finding));
}

/** Articles of this collection that it published. */
export function articlesOf(entity: Entity, { articles }: Report): Article[] {
  return articles.filter(({ outlet }) => outlet === entity);
}

/** The natural persons whom a finding names. */
export function personsIn({ entities }: Finding): Entity[] {
  return entities.filter(({ kind }) => kind === 'person');
}

/** True for somebody whom a finding tells of as accused or acted against. */
export function isAccused(entity: Entity): boolean {
  return (
    isShielded(entity) ||
    entity.findings.some(({ relations }) =>
      relations.some(({ kind, to }) => to === entity && RELATION_KINDS[kind].alleges),
    )
  );
}

function owning(entity: Entity) {
  return relationsOf(entity).filter(({ kind }) => kind === 'owns');
}

function relationsOf(entity: Entity) {
  return entity.findings.flatMap((finding) =>
    finding.relations.map((relation) => ({ ...relation, finding })),
  );
}
