import type { ChronologyArticle, ChronologyRow } from '../model/time/chronology.ts';
import type { Lag } from '../model/time/lag.ts';
import { datesTheSaying, isAnnounced, meantBy } from '../model/time/meant.ts';
import type { Finding } from '../model/report.ts';
import { answersInShort } from './answers.ts';
import { dateShort, dateWithPreposition, dateWords, publishedWords } from './dates.ts';
import { gradeWords } from './grade.ts';
import { t } from './t.ts';
import { listInWords, sentenceCase } from './words.ts';

/** Time between event and report, for sentences: "at least 5 months". */
export function lagWords(lag: Lag): string {
  return t.model.lag[lag.unit]({ comparator: t.kinds.comparators[lag.comparator], value: lag.value });
}

/** The same for the line in the timeline, and shorter: "at least 5 mo". */
function lagLabels(lag: Lag): string[] {
  return [
    lagWords(lag),
    t.model.lagShort[lag.unit]({ comparator: t.kinds.comparators[lag.comparator], value: lag.value }),
  ];
}

/** What the words of a row's date are made from. */
type DatedRow = Pick<ChronologyRow, 'when' | 'kind' | 'relations' | 'roots' | 'shape' | 'announced'>;

/** The date of a row: that it was said or announced stands before it, that it lasted behind it. */
export function rowDate(row: DatedRow): string {
  const { when, shape, announced } = row;
  if (when === null) return t.model.dateNotGiven;
  const words = t.model.rowDate;
  if (announced) return words.announced({ when: dateWords(when) });
  // The period of a statement may be that of what it tells; one date is that of the saying.
  if (when.form === 'date' && datesTheSaying(row)) return words.said({ when: dateWithPreposition(when) });
  return shape === 'interval' && when.start!.text !== when.end!.text
    ? words.lasted({ when: dateWords(when) })
    : dateWords(when);
}

/** The same for a finding, where no row is made of it. */
export function eventDate(
  finding: Pick<Finding, 'when' | 'kind' | 'relations' | 'roots' | 'evidence'>,
): string {
  const meant = meantBy(finding);
  const lasted = meant !== null && meant.form === 'interval' && meant.start !== null && meant.end !== null;
  return rowDate({ ...finding, announced: isAnnounced(finding), shape: lasted ? 'interval' : null });
}

/** The same as it stands in a drawing, where the grade has no words of its own: what is alleged says so. */
function rowDateLine(row: DatedRow & Pick<ChronologyRow, 'grade' | 'denied' | 'deniedBy'>): string {
  const [when, words] = [sentenceCase(rowDate(row)), t.model.rowDate];
  if (row.grade !== 'alleged') return when;
  return row.denied
    ? words.allegedAndDenied({ when, deniers: listInWords(row.deniedBy) })
    : words.alleged({ when });
}

/** A row read aloud: what, when, how well supported, when reported, and who denies it. */
export function rowSentence(row: ChronologyRow): string {
  return t.model.row({
    number: row.finding,
    title: row.title,
    when: sentenceCase(rowDate(row)),
    asOf: row.asOf && dateWords(row.asOf),
    grade: gradeWords(row),
    reported: publishedWords(row.reported),
    firstDated: row.firstDated,
    lag: row.lag && lagWords(row.lag),
    answers: answersInShort(row),
  });
}

/** The words that a drawing of the timeline has to find room for. */
export const TIMELINE_WORDS = {
  months: t.model.dates.monthsShort,
  undated: t.model.undated,
  article: ({ published }: Pick<ChronologyArticle, 'published'>): string => dateShort(published),
  lag: lagLabels,
  date: rowDateLine,
};
