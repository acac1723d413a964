import type { RelationKind } from '../schema/relation-kind.ts';
import { FINDING_KINDS } from '../schema/finding-kind.ts';
import { RESPONSE_KINDS, type ResponseKind } from '../schema/response.ts';
import { t } from '../text/t.ts';
import type { Finding, Source } from './report.ts';

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The edge read aloud: who, verb, what, whom, by which way. */
export function relationSentence(
  kind: RelationKind,
  parts: { from: string; to: string; goods: string | null; via: string | null },
): string {
  const sentence = t.kinds.relations[kind].sentence(parts);
  return parts.via === null ? sentence : t.kinds.via({ sentence, via: parts.via });
}

/**
 * A grade in words that are true of this finding: only where the article says who saw the records are they
 * "seen by reporters"; a question is left open, not reported.
 */
export function gradeInWords(
  { grade, kind }: Pick<Finding, 'grade' | 'kind'>,
  roots: readonly Source[],
): string {
  if (FINDING_KINDS[kind].open) return 'left open';
  if (grade === 'reported') return 'reported';
  if (grade === 'alleged') return 'alleged';
  if (grade === 'stated') {
    const speakers = roots
      .filter((root) => root.kind === 'statement')
      .flatMap((root) => root.by.map((by) => by.inSentence));
    return speakers.length > 0
      ? `stated by ${listInWords([...new Set(speakers)])}`
      : 'stated; by whom is not printed';
  }
  const records = roots.filter((root) => root.kind === 'records');
  if (records.length > 0 && records.every((root) => root.seenBy.length > 0))
    return 'in records seen by reporters';
  return 'in trade data cited by the article';
}

/** Who denies this finding, by name. */
export function deniers(finding: Pick<Finding, 'responses'>): string[] {
  if (typeof finding.responses === 'string') return [];
  return [...new Set(finding.responses.filter(isDenial).map((response) => response.by.inSentence))];
}

/** A denial counts only against the finding that it answers. */
export function isDenial(response: { kind: ResponseKind; answers: string }): boolean {
  return RESPONSE_KINDS[response.kind].denial && response.answers === 'this finding';
}

/** First letter in upper case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
