import type { Finding, Relation } from '../model/report.ts';
import { deniers } from '../model/denial.ts';
import { listInWords, sentenceCase } from '../text/words.ts';
import type { Quantity } from '../schema/quantity.ts';
import { RELATION_KINDS } from '../schema/relation-kind.ts';
import { dateWords } from '../text/dates.ts';
import { quantityWords } from '../text/quantities.ts';
import { relationLabel } from '../text/relation.ts';
import { t } from '../text/t.ts';
import { gradeWords } from '../text/grade.ts';

/** True for a finding whose text may be given away; of a withdrawn or merged one only number and state remain. */
export const isLive = (finding: Pick<Finding, 'state'>): boolean => finding.state === 'live';

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

/**
 * The number that stands on a line: the first of the finding's numbers that the line's label prints; where it
 * prints none, the finding's only number if this is its only relation and a trade. Else `null`: a number
 * without its scope would mislead.
 */
export function quantityOf(finding: Finding, relation: Relation): Quantity | null {
  const printed = numbersIn(relationLabel(relation));
  for (const number of printed) {
    const match = finding.quantities.find(({ value }) => value === number);
    if (match) return match;
  }
  const only =
    finding.quantities.length === 1 &&
    finding.relations.length === 1 &&
    RELATION_KINDS[relation.kind].form === 'trade';
  return only && printed.length === 0 ? finding.quantities[0]! : null;
}

const SCALE: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The numbers that some words print, in their order: "about €1.2 million" gives 1200000. */
function numbersIn(words: string): number[] {
  return [...words.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s+(thousand|million|billion)\b)?/g)].map(
    ([, digits, scale]) => {
      const plain = Number(digits!.replaceAll(',', ''));
      // 1.2 million is 1200000, not 1199999.9999999998.
      return scale ? Number((plain * SCALE[scale]!).toPrecision(15)) : plain;
    },
  );
}
