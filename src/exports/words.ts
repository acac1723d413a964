import type { Finding } from '../model/report.ts';
import { deniers } from '../model/denial.ts';
import { listInWords, sentenceCase } from '../text/words.ts';
import type { Quantity } from '../schema/quantity.ts';
import { dateWords } from '../text/dates.ts';
import { quantityWords } from '../text/quantities.ts';
import { t } from '../text/t.ts';
import { gradeWords } from '../text/grade.ts';

/** The statement behind its grade and its denial, for places where nothing else stands beside it. */
export function hedgedStatement(finding: Finding): string {
  const denied = finding.denied ? `; denied by ${listInWords(deniers(finding))}` : '';
  return `${sentenceCase(gradeWords(finding))}${denied}: ${finding.statement}`;
}

/** "at least 41,000 tonnes (sand brought in one year)"; an exact number says "exactly". */
export function numberInWords(quantity: Quantity): string {
  const exactly = quantity.comparator === 'exactly' ? 'exactly ' : '';
  return `${exactly}${quantityWords(quantity)} (${quantity.what})`;
}

/** All numbers of a finding in one cell. */
export const numbersInWords = (finding: Finding): string => finding.quantities.map(numberInWords).join('; ');

/** Who answers what: "Alder Ltd explains (answering: this finding): It checks weights only." */
export function responsesInWords({ responses }: Finding): string {
  if (typeof responses === 'string') return responses;
  return responses
    .map(
      ({ by, kind, answers, summary }) =>
        `${by.name} ${t.kinds.responses[kind]} (answering: ${answers}): ${summary}`,
    )
    .join(' ');
}

/** The date in words with its basis and the article's own words; `null` without a date. */
export function whenInWords({ when, whenText, whenBasis, asOf }: Finding): string | null {
  const parts = [
    when && dateWords(when),
    when && whenBasis === 'derived' && 'worked out from the article',
    when && whenText && `in the article: ${whenText}`,
    asOf && `as of ${dateWords(asOf)}`,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : parts.join('; ');
}

/** Everything that a reader needs before repeating a finding, one line each. */
export function caveatsOf(finding: Finding): string[] {
  const when = whenInWords(finding);
  return [
    ...(when === null ? [] : [`When: ${when}.`]),
    ...finding.quantities.map((quantity) => `Number: ${numberInWords(quantity)}.`),
    `Answers: ${responsesInWords(finding)}${Array.isArray(finding.responses) ? '' : '.'}`,
    ...finding.doesNotShow.map((text) => `Not shown: ${text}`),
  ];
}
