import { toldLater } from '../model/persons/later.ts';
import { isShielded } from '../model/persons/public.ts';
import type { Entity, Finding } from '../model/report.ts';
import { ended } from '../model/sentence-end.ts';
import { overturns } from '../model/superseded.ts';
import { RELATION_KINDS, type RelationKind } from '../schema/relation-kind.ts';
import { t } from './t.ts';
import { listInWords, sentenceCase } from './words.ts';

/** That a later finding set this one aside, with its number; `null` where none did. */
export function supersededWords({
  supersededBy = [],
}: Partial<Pick<Finding, 'supersededBy'>>): string | null {
  if (supersededBy.length === 0) return null;
  const by = listInWords(supersededBy.map(({ number }) => t.finding.calledInSentence({ number })));
  return (supersededBy.some(overturns) ? t.model.superseded.overturned : t.model.superseded.otherwise)({
    by,
  });
}

/** The same as a sentence of its own; none where nothing set it aside. */
export function supersededSentence(finding: Partial<Pick<Finding, 'supersededBy'>>): string[] {
  const words = supersededWords(finding);
  return words === null ? [] : [ended(sentenceCase(words))];
}

/**
 * What neither a statement nor an earlier version of it (`said`) knows: what has set the finding aside, and where it
 * names a person what is said of later events.
 */
export function afterwards(finding: Finding | undefined, person: boolean, said?: Said): string[] {
  return [...(finding ? supersededSentence(finding) : []), ...(person ? [laterWords(finding, said)] : [])];
}

/**
 * What goes with every copy of a finding that names a person known from an arrest or an accusation: that later
 * proceedings are not here, or which findings of later articles speak of the same person. A version (`said`) may tell
 * of other things than the finding as it is now, and stands when that is no more.
 */
export function laterWords(finding: Finding | undefined, said: Said = finding): string {
  const { later, laterEvents } = t.finding.person;
  const told = finding ? laterFindings(finding, finding.entities.filter(isShielded)) : null;
  return told ?? (tellsOfOwnersOnly(said) ? laterEvents : later);
}

type Said = { relations: readonly { kind: string }[] } | null | undefined;

/** A kind that is in no table any more may tell of anything. */
const tellsOfOwnersOnly = (said: Said): boolean =>
  said?.relations[0] !== undefined &&
  said.relations.every(({ kind }) => RELATION_KINDS[kind as RelationKind]?.family === 'ownership');

/** The same among notes: without a full stop. */
export function laterInNote(finding: Finding): string {
  const [first = '', ...rest] = laterWords(finding).replace(/\.$/, '');
  return `${first.toLowerCase()}${rest.join('')}`;
}

/** Where later articles speak of these persons; `null` where none does. */
export function laterFindings(finding: Finding, persons: readonly Entity[]): string | null {
  const later = toldLater(finding, persons).map(({ number }) => t.finding.calledInSentence({ number }));
  return later.length === 0 ? null : t.finding.person.laterArticles({ findings: listInWords(later) });
}
