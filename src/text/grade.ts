import type { Finding, Source } from '../model/report.ts';
import { FINDING_KINDS } from '../schema/finding-kind.ts';
import { t } from './t.ts';
import { listInWords } from './words.ts';

/** What the words for a grade depend on. */
export type Graded = Pick<Finding, 'grade' | 'kind' | 'roots'>;

/**
 * A grade in words that are true of this finding: only where the article says who saw the records are they
 * "seen by reporters"; a question is left open, not reported.
 */
export function gradeWords({ grade, kind, roots }: Graded): string {
  if (FINDING_KINDS[kind].open) return t.model.grade.open;
  if (grade === 'stated') return statedWords(roots);
  if (grade === 'records') return recordsWords(roots);
  return t.kinds.grades[grade].label;
}

function statedWords(roots: readonly Source[]): string {
  const speakers = roots
    .filter((root) => root.kind === 'statement')
    .flatMap((root) => root.by.map((by) => by.inSentence));
  return speakers.length > 0
    ? t.model.grade.statedBy({ speakers: listInWords([...new Set(speakers)]) })
    : t.model.grade.statedByNobody;
}

function recordsWords(roots: readonly Source[]): string {
  const records = roots.filter((root) => root.kind === 'records');
  const seen = records.length > 0 && records.every((root) => root.seenBy.length > 0);
  return seen ? t.model.grade.recordsSeen : t.model.grade.recordsCited;
}
