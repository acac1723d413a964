import { acts } from '../schema/entity.ts';
import { FINDING_KINDS } from '../schema/finding-kind.ts';
import { RELATION_KINDS } from '../schema/relation-kind.ts';
import { RESPONSE_KINDS } from '../schema/response.ts';
import type { Entity, Finding, Response } from './report.ts';

/** A denial counts only against the finding that it answers. */
export function isDenial({ kind, answers }: Pick<Response, 'kind' | 'answers'>): boolean {
  return RESPONSE_KINDS[kind].denial && answers === 'this finding';
}

/** Who denies this finding, by name as it reads inside a sentence; each once. */
export function deniers({ responses }: Pick<Finding, 'responses'>): string[] {
  if (typeof responses === 'string') return [];
  return [...new Set(responses.filter(isDenial).map(({ by }) => by.inSentence))];
}

/** What decides who answers a finding and who does not. */
export type Answerable = Pick<Finding, 'kind' | 'roots' | 'entities' | 'relations' | 'responses'>;

/** True for a finding that says nothing which anybody could answer: what is left open, and what evidence does not show. */
export const tellsNothing = ({ kind }: Pick<Finding, 'kind'>): boolean =>
  kind === 'limitation' || FINDING_KINDS[kind].open;

/**
 * True for a party to a finding whose own answer is not recorded, whoever else answers. Those who accuse or act against
 * somebody are not called upon, nor those who report it or whose own word it is. A country is a party where it speaks.
 */
export function isSilent(
  entity: Entity,
  { kind, roots, entities, relations, responses }: Answerable,
): boolean {
  return (
    responses !== 'not applicable' &&
    !tellsNothing({ kind }) &&
    entities.includes(entity) &&
    (acts(entity) ? entity.kind !== 'outlet' : speaks(entity)) &&
    !(Array.isArray(responses) && responses.some(({ by }) => by === entity)) &&
    !roots.some((root) => root.kind === 'statement' && root.by.includes(entity)) &&
    !relations.some((relation) => relation.from === entity && RELATION_KINDS[relation.kind].alleges)
  );
}

/** Whether a country has a word of its own, looked through once: each of its findings asks, wherever it travels. */
const speaking = new WeakMap<Entity, boolean>();

function speaks(entity: Entity): boolean {
  const known = speaking.get(entity) ?? speaksSomewhere(entity);
  speaking.set(entity, known);
  return known;
}

const speaksSomewhere = (entity: Entity): boolean =>
  entity.findings.some(
    ({ roots, responses }) =>
      roots.some(({ kind, by }) => kind === 'statement' && by.includes(entity)) ||
      (Array.isArray(responses) && responses.some(({ by }) => by === entity)),
  );

/** Who is silent where others answer; of a finding that nobody answers that alone is said. */
export const silentIn = (finding: Answerable): Entity[] =>
  Array.isArray(finding.responses) ? finding.entities.filter((entity) => isSilent(entity, finding)) : [];
