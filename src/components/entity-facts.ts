import type { Article, Entity, Finding, Report, Source } from '../model/report.ts';

/** The other party of a relation, with the finding that says so. */
interface Fact {
  entity: Entity;
  finding: Finding;
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

/** Articles of this collection that it published. */
export function articlesOf(entity: Entity, { articles }: Report): Article[] {
  return articles.filter(({ outlet }) => outlet === entity);
}

/** Findings that rest on what it made, saw or was told, besides those that name it. */
export function restingOn(entity: Entity, { findings }: Report): Finding[] {
  return findings.filter(
    (finding) =>
      !entity.findings.includes(finding) &&
      finding.evidence.some(({ credited }) => credited.some((source) => isPartOf(entity, source))),
  );
}

/** True where a finding names a natural person. */
export function namesPerson(finding: Finding): boolean {
  return finding.entities.some(({ kind }) => kind === 'person');
}

function owning(entity: Entity) {
  return entity.findings.flatMap((finding) =>
    finding.relations.filter(({ kind }) => kind === 'owns').map((relation) => ({ ...relation, finding })),
  );
}

function isPartOf(entity: Entity, { by, seenBy, restsOn }: Source): boolean {
  return by.includes(entity) || seenBy.includes(entity) || restsOn.some((source) => isPartOf(entity, source));
}
