import type { Entity, Finding, Relation, Source } from '../model/report.ts';
import { deniers } from '../model/denial.ts';
import { FINDING_KINDS } from '../schema/finding-kind.ts';
import { RELATION_KINDS } from '../schema/relation-kind.ts';
import { severalOf } from '../schema/source.ts';
import { supersededWords } from './superseded.ts';
import { t } from './t.ts';
import { listInWords, sentenceCase } from './words.ts';

/** What the words for a grade take from a source on which all of it rests. */
export interface GradedRoot extends Pick<Source, 'kind' | 'recordKind'> {
  by: readonly Pick<Entity, 'inSentence'>[];
  seenBy: readonly Pick<Entity, 'kind'>[];
}

/** What the words for a grade depend on. */
export interface Graded extends Pick<Finding, 'grade' | 'kind'>, Partial<Pick<Finding, 'supersededBy'>> {
  roots: readonly GradedRoot[];
  relations: readonly { kind: Relation['kind']; to: Pick<Entity, 'kind'> }[];
}

/**
 * A grade in words that are true of this finding: the records are called what they are where that is known, and only
 * where the article says which reporters saw them are they "seen by reporters"; a question is left open, not reported;
 * what a later finding set aside says so. Where somebody is accused or acted against the grade is
 * that of the act: that the suspicion is no more than alleged stands beside it.
 */
export function gradeWords(finding: Graded): string {
  const later = supersededWords(finding);
  const words = ownGrade(finding);
  return later === null ? words : t.model.grade.superseded({ grade: words, later });
}

function ownGrade({ grade, kind, roots, relations }: Graded): string {
  if (FINDING_KINDS[kind].open) return t.model.grade.open;
  const words = wordsOf(grade, roots);
  return tellsOfSuspicion(relations) && grade !== 'alleged'
    ? t.model.grade.withSuspicion({ grade: words })
    : words;
}

/** The grade at the head of a line, and who denies the finding: "Alleged. Denied by Alder Ltd". */
export function gradeAndDeniers(finding: Graded & Deniable): string {
  return withDeniers(sentenceCase(gradeWords(finding)), finding);
}

/** Words on a finding, such as its grade and who says so, and after them who denies it. */
export function withDeniers(words: string, finding: Deniable): string {
  return finding.denied
    ? t.finding.gradeAndDenial({ grade: words, by: listInWords(deniers(finding)) })
    : words;
}

type Deniable = Pick<Finding, 'denied' | 'responses'>;

/** What a grade promises of this finding, and no more, as it stands in brackets behind the grade. */
export function gradeMeaning({ grade, kind, roots, relations }: Graded): string {
  const { meaning } = t.finding;
  if (FINDING_KINDS[kind].open) return meaning.open;
  if (grade !== 'alleged' && tellsOfSuspicion(relations)) return meaning.suspicion;
  if (grade === 'stated' && speakersOf(roots).length === 0) return meaning.statedByNobody;
  return meaning[grade];
}

/** True where no more than a suspicion is told: of anybody who is accused, of a person who is held. */
export function tellsOfSuspicion(relations: Graded['relations']): boolean {
  return relations.some(
    ({ kind, to }) =>
      RELATION_KINDS[kind].suspects === 'anybody' ||
      (RELATION_KINDS[kind].suspects === 'persons' && to.kind === 'person'),
  );
}

function wordsOf(grade: Finding['grade'], roots: Graded['roots']): string {
  if (grade === 'stated') return statedWords(speakersOf(roots));
  if (grade === 'records') return recordsWords(roots);
  return t.kinds.grades[grade].label;
}

function speakersOf(roots: Graded['roots']): string[] {
  return roots
    .filter((root) => root.kind === 'statement')
    .flatMap((root) => root.by.map((by) => by.inSentence));
}

/** A grade that says whose own word it is, or that the article prints no speaker. */
function statedWords(speakers: readonly string[]): string {
  return speakers.length > 0
    ? t.model.grade.statedBy({ speakers: listInWords([...new Set(speakers)]) })
    : t.model.grade.statedByNobody;
}

function recordsWords(roots: Graded['roots']): string {
  const records = roots.filter((root) => root.kind === 'records');
  const all = records.map(
    ({ recordKind }) => recordKind && (records.length > 1 ? severalOf(recordKind) : recordKind),
  );
  const [kind] = new Set(all).size === 1 ? all : [];
  const where = kind === undefined ? t.kinds.grades.records.label : t.kinds.records[kind];
  const seen = records.length > 0 && records.every(({ seenBy }) => seenBy.some(reports));
  return (seen ? t.model.grade.recordsSeen : t.model.grade.recordsCited)({ where });
}

/** True for whoever may be called a reporter: an authority that saw records is none. */
const reports = ({ kind }: Pick<Entity, 'kind'>): boolean => kind !== 'public body' && kind !== 'country';
