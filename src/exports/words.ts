import type { Article, Entity, Finding, Report, Response } from '../model/report.ts';
import { findNames, nameIndex, partyOf } from '../model/wording/names.ts';
import { plain } from '../model/wording/phrases.ts';
import { catalogueOf } from '../text/catalogue.ts';
import { deniers } from '../model/denial.ts';
import { namesPerson } from '../model/persons/public.ts';
import { listInWords, sentenceCase } from '../text/words.ts';
import type { Quantity } from '../schema/quantity.ts';
import { answersBeside, answersInShort, answeredWords, answerVerb, saysSomething } from '../text/answers.ts';
import { chainsOf } from '../text/credit.ts';
import { isolated, isolatedText } from '../text/direction.ts';
import { dateWords, timeWords } from '../text/dates.ts';
import { numberAsPrinted } from '../text/quantities.ts';
import { eventDate } from '../text/chronology.ts';
import { laterWords } from '../text/superseded.ts';
import { t } from '../text/t.ts';
import { gradeMeaning, gradeWords } from '../text/grade.ts';
import type { Snapshot } from '../schema/ledger.ts';
import { namesFrom, namesThen, snapshotGuards } from '../text/versions.ts';

/** The articles that carry a finding, each once, in the order of its evidence. */
export const articlesOf = ({ evidence }: Finding): Article[] => [
  ...new Set(evidence.map(({ article }) => article)),
];

/** The statement behind its grade and its denial, with other answers behind it, for places where nothing else stands beside it. */
export function hedgedStatement(finding: Finding): string {
  const grade = sentenceCase(gradeWords(finding));
  const statement = isolatedText([finding.statement, ...answersBeside(finding)].join(' '));
  return finding.denied
    ? t.exports.hedgedAndDenied({ grade, deniers: listInWords(deniers(finding)), statement })
    : t.exports.hedged({ grade, statement });
}

/** The title with number, grade and denial: many places show nothing else of a finding. */
export function hedgedTitle(finding: Finding): string {
  const words = { number: finding.number, title: isolatedText(finding.title), grade: gradeWords(finding) };
  return finding.denied
    ? t.exports.findingTitledDenied({ ...words, deniers: listInWords(deniers(finding)) })
    : t.exports.findingTitled(words);
}

/**
 * What belongs to a statement wherever a machine reads it, as sentences in the order of the page: the grade with what it
 * means, who denies or answers it, what it does not show, and that later proceedings of a person are not here.
 */
export function guardsOf(finding: Finding): string[] {
  const { guards } = t.exports;
  return [
    guards.grade({ grade: gradeWords(finding), meaning: gradeMeaning(finding) }),
    ...answersInShort(finding),
    ...finding.doesNotShow.map((text) => guards.notShown({ text })),
    ...(namesPerson(finding) ? [laterWords(finding)] : []),
  ];
}

/** A finding in one paragraph: the statement word by word, and behind it all that belongs to it. */
export const guardedStatement = (finding: Finding): string =>
  isolatedText([finding.statement, ...guardsOf(finding)].join(' '));

/** The same of a version that was replaced, with the grade, the denial and the limits of its day. */
export function guardedVersion(snapshot: Snapshot, report: Report, after: readonly string[]): string {
  return isolatedText(versionInOrder(snapshot, report, after).join(' '));
}

/** Statement, grade, denial and limits of a version that was replaced, what came after it, and that it was. */
export function versionInOrder(snapshot: Snapshot, report: Report, after: readonly string[]): string[] {
  const names = namesFrom(report);
  return [
    snapshot.statement,
    ...snapshotGuards(snapshot, namesThen(snapshot, names) ?? names),
    ...after,
    t.exports.feed.earlier,
  ];
}

/** Each way from a root to this finding in one line: "River Desk: …. Daily Ledger: …. Finding 3: this page." */
export const chainsInWords = (finding: Finding): string[] => chainsOf(finding).map(t.diagrams.chain);

/** "at least 41,000 tonnes (sand brought in one year)"; an exact number stands as the article printed it. */
export function numberInWords(quantity: Quantity): string {
  return t.exports.quantity({ quantity: numberAsPrinted(quantity), what: quantity.what });
}

/** All numbers of a finding in one cell. */
export const numbersInWords = (finding: Finding): string => finding.quantities.map(numberInWords).join('; ');

/** Who answers what: "Alder Ltd explains (answering: this finding): It checks weights only." */
export function responsesInWords({ responses }: Finding): string {
  return typeof responses === 'string' ? responses : responses.map(oneResponse).join(' ');
}

/** "Alder Ltd explains (answering: this finding): It checks weights only." */
export function oneResponse({ by, kind, verb, answers, summary }: Response): string {
  const said = { by: isolated(by.name), summary };
  return saysSomething(kind)
    ? t.exports.response({ ...said, verb: answerVerb({ kind, verb }), answers: answeredWords(answers) })
    : t.exports.noAnswer(said);
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
  const { responses } = finding;
  const when = whenInWords(finding);
  return [
    ...(when === null ? [] : [caveats.when({ when })]),
    ...finding.quantities.map((quantity) => caveats.number({ number: numberInWords(quantity) })),
    typeof responses === 'string'
      ? caveats.noAnswers({ answers: t.kinds.noResponses[responses] })
      : caveats.answers({ answers: responsesInWords(finding) }),
    ...finding.doesNotShow.map((text) => t.exports.guards.notShown({ text })),
    ...(namesPerson(finding) ? [laterWords(finding)] : []),
  ];
}

/** Where a text names some entities, by whatever name of theirs. */
export const namesIn = (text: string, entities: readonly Entity[]) =>
  findNames(plain(text), nameIndex(entities.map(partyOf), catalogueOf(t.language.code)!.wording.definite));
