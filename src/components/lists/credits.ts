import type { Finding } from '../../model/report.ts';
import { sentenceCase } from '../../text/words.ts';
import { creditLine, gradeAndCredit } from '../../text/credit.ts';

/** Who says so, by number of the finding; of a party's own word, whose word it is. For those with a relation only. */
export function creditsOf(findings: readonly Finding[]): Map<number, string> {
  const related = findings.filter(({ relations }) => relations.length > 0);
  return new Map(
    related.map((finding) => [
      finding.number,
      finding.grade === 'stated' ? gradeAndCredit(finding) : sentenceCase(creditLine(finding)),
    ]),
  );
}
