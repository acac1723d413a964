import type { Article, Entity, Finding, Relation, Report } from '../../model/report.ts';
import { isShielded } from '../../model/persons/public.ts';
import { RELATION_KINDS } from '../../schema/relation-kind.ts';

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

/** Findings that are not about it but rest on its articles, its reporting or its word. */
export function restingOnParty(entity: Entity, report: Report): Finding[] {
  const printed = articlesOf(entity, report).flatMap(({ findings }) => findings);
  const about = new Set(entity.findings);
  return [...new Set([...entity.supports, ...printed])].filter((finding) => !about.has(finding));
}

/**
 * A finding about it that gives words of somebody whose party the article does not print: they may be its own, so it
 * cannot be called silent.
 */
export function unclearStatementOf(entity: Entity): Finding | null {
  const unclear = ({ roots }: Finding) =>
    roots.some(({ kind, by }) => kind === 'statement' && by.length === 0);
  return entity.findings.find((finding) => finding.entities.includes(entity) && unclear(finding)) ?? null;
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
  return entity.findings.flatMap((finding) =>
    finding.relations.filter(({ kind }) => kind === 'owns').map((relation) => ({ ...relation, finding })),
  );
}
