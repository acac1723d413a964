import { RELATION_KINDS, type RelationKind } from '../schema/relation-kind.ts';
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
  const template: string = RELATION_KINDS[kind].sentence;
  const withGoods =
    parts.goods === null ? template.replace('for {goods} for', 'for').replace(' for {goods}', '') : template;
  const filled = withGoods
    .replace('{from}', () => parts.from)
    .replace('{to}', () => parts.to)
    .replace('{goods}', () => parts.goods ?? 'goods');
  return parts.via === null ? filled : `${filled}, via ${parts.via}`;
}

/**
 * A grade in words that are true of this finding: only where the article says who saw the records are they
 * "seen by reporters"; a question is left open, not reported.
 */
export function gradeInWords(
  { grade, kind }: Pick<Finding, 'grade' | 'kind'>,
  roots: readonly Source[],
): string {
  if (kind === 'unknown') return 'left open';
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
export function isDenial(response: { kind: string; answers: string }): boolean {
  return response.kind === 'denies' && response.answers === 'this finding';
}

/** First letter in upper case. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
