import type { Finding } from '../model/report.ts';
import { deniers } from '../model/denial.ts';
import { namesPerson } from '../model/persons/public.ts';
import { listInWords, sentenceCase } from '../text/words.ts';
import type { Quantity } from '../schema/quantity.ts';
import { saysSomething } from '../text/answers.ts';
import { dateWords, timeWords } from '../text/dates.ts';
import { numberAsPrinted } from '../text/quantities.ts';
import { eventDate } from '../text/chronology.ts';
import { t } from '../text/t.ts';
import { gradeWords } from '../text/grade.ts';

/** The statement behind its grade and its denial, for places where nothing else stands beside it. */
export function hedgedStatement(finding: Finding): string {
  const [grade, { statement }] = [sentenceCase(gradeWords(finding)), finding];
  return finding.denied
    ? t.exports.hedgedAndDenied({ grade, deniers: listInWords(deniers(finding)), statement })
    : t.exports.hedged({ grade, statement });
}

/** "at least 41,000 tonnes (sand brought in one year)"; an exact number stands as the article printed it. */
export function numberInWords(quantity: Quantity): string {
  return t.exports.quantity({ quantity: numberAsPrinted(quantity), what: quantity.what });
}

/** All numbers of a finding in one cell. */
export const numbersInWords = (finding: Finding): string => finding.quantities.map(numberInWords).join('; ');

/** Who answers what: "Alder Ltd explains (answering: this finding): It checks weights only." */
export function responsesInWords({ responses }: Finding): string {
  if (typeof responses === 'string') return responses;
  return responses
    .map(({ by, kind, answers, summary }) => {
      const words = { by: by.name, verb: t.kinds.responses[kind], answers, summary };
      return saysSomething(kind) ? t.exports.response(words) : t.exports.noAnswer(words);
    })
    .join(' ');
}

/** The date in words with its basis and the article's own words; `null` without a date. */
export function whenInWords(finding: Finding): string | null {
  const { when, whenBasis, asOf } = finding;
  const said = timeWords(finding);
  const parts = [
    when ? eventDate(finding) : said && t.exports.noDateGiven,
    when && whenBasis === 'derived' && t.exports.workedOut,
    said && t.exports.inTheArticle({ words: said }),
    asOf && t.exports.asOf({ date: dateWords(asOf) }),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : parts.join('; ');
}

/** Everything that a reader needs before repeating a finding, one line each. */
export function caveatsOf(finding: Finding): string[] {
  const { caveats } = t.exports;
  const [when, answers] = [whenInWords(finding), responsesInWords(finding)];
  return [
    ...(when === null ? [] : [caveats.when({ when })]),
    ...finding.quantities.map((quantity) => caveats.number({ number: numberInWords(quantity) })),
    Array.isArray(finding.responses) ? caveats.answers({ answers }) : caveats.noAnswers({ answers }),
    ...finding.doesNotShow.map((text) => caveats.notShown({ text })),
    ...(namesPerson(finding) ? [t.finding.person.later] : []),
  ];
}
