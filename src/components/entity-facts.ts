import type { Article, Entity, Finding, Report } from '../model/report.ts';

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

/** True where a finding names a natural person. */
export function namesPerson(finding: Finding): boolean {
  return finding.entities.some(({ kind }) => kind === 'person');
}

function owning(entity: Entity) {
  return entity.findings.flatMap((finding) =>
    finding.relations.filter(({ kind }) => kind === 'owns').map((relation) => ({ ...relation, finding })),
  );
}
