import type { ChronologyArticle, ChronologyRow } from '../model/time/chronology.ts';
import type { Lag } from '../model/time/lag.ts';
import type { Edtf } from '../schema/edtf.ts';
import { dateShort, dateWords } from './dates.ts';
import { gradeWords } from './grade.ts';
import { t } from './t.ts';
import { listInWords, sentenceCase } from './words.ts';

/** When it happened in words, or that no date is given. */
export function whenWords(when: Edtf | null): string {
  return when ? dateWords(when) : t.model.dateNotGiven;
}

/** Time between event and report, for sentences: "at least 5 months". */
export function lagWords(lag: Lag): string {
  return t.model.lag[lag.unit]({ comparator: t.kinds.comparators[lag.comparator], value: lag.value });
}

/** The same for the line in the timeline: "at least 5 mo". */
export function lagLabel(lag: Lag): string {
  return t.model.lagShort[lag.unit]({ comparator: t.kinds.comparators[lag.comparator], value: lag.value });
}

/** What stands beside an open end; `null` where both ends are known. */
export function openEndWords({ form, start, end }: Edtf): string | null {
  const { latestMissing, endMissing, earliestMissing, startMissing } = t.model.openEnds;
  if (!end) return form === 'within' ? latestMissing : endMissing;
  if (!start) return form === 'within' ? earliestMissing : startMissing;
  return null;
}

/** A row read aloud: what, when, how well supported, when reported, and who denies it. */
export function rowSentence(row: ChronologyRow): string {
  return t.model.row({
    number: row.finding,
    title: row.title,
    when: sentenceCase(whenWords(row.when)),
    asOf: row.asOf && dateWords(row.asOf),
    grade: gradeWords(row),
    reported: dateWords(row.reported.published),
    lag: row.lag && lagWords(row.lag),
    deniedBy: row.denied ? listInWords(row.deniedBy) : null,
  });
}

/** The words that a drawing of the timeline has to find room for. */
export const TIMELINE_WORDS = {
  undated: t.model.undated,
  article: ({ published }: Pick<ChronologyArticle, 'published'>): string => dateShort(published),
  lag: lagLabel,
  openEnd: ({ when }: Pick<ChronologyRow, 'when'>): string | null => when && openEndWords(when),
};
