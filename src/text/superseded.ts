import { toldLater } from '../model/persons/later.ts';
import { isShielded } from '../model/persons/public.ts';
import type { Entity, Finding } from '../model/report.ts';
import { ended } from '../model/sentence-end.ts';
import { overturns } from '../model/superseded.ts';
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
 * What neither a statement nor an earlier version of it knows: what has set the finding aside, and where it names a
 * person what is said of later events.
 */
export function afterwards(finding: Finding | undefined, person: boolean): string[] {
  return [
    ...(finding ? supersededSentence(finding) : []),
    ...(person ? [finding ? laterWords(finding) : t.finding.person.later] : []),
  ];
}

/**
 * What goes with every copy of a finding that names a person known from an arrest or an accusation: that later
 * proceedings are not here, or which findings of later articles speak of the same person.
 */
export function laterWords(finding: Finding): string {
  return laterFindings(finding, finding.entities.filter(isShielded)) ?? t.finding.person.later;
}

/** The same among notes: without a full stop. */
export function laterInNote(finding: Finding): string {
  const later = laterFindings(finding, finding.entities.filter(isShielded));
  return later?.replace(/\.$/, '') ?? t.finding.person.laterInNote;
}

/** Where later articles speak of these persons; `null` where none does. */
export function laterFindings(finding: Finding, persons: readonly Entity[]): string | null {
  const later = toldLater(finding, persons).map(({ number }) => t.finding.calledInSentence({ number }));
  return later.length === 0 ? null : t.finding.person.laterArticles({ findings: listInWords(later) });
}
