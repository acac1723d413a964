import type { Article, Finding } from '../model/report.ts';
import type { Edtf, EdtfDate } from '../schema/edtf.ts';
import { t } from './t.ts';
import { listInWords } from './words.ts';

const words = t.model.dates;

/** How much of the words a place has room for. */
type Length = 'long' | 'short';

/** Day (without leading zero), name of the month and year; empty where the precision leaves them out. */
interface Parts {
  day: string;
  month: string;
  year: string;
}

/** A date or period in plain words: "April 2022", "between June and December 2022", "about June 2023". */
export function dateWords(date: Edtf): string {
  if (date.days) return listInWords(date.days.map((day) => one(day, 'long')));
  if (date.form !== 'date') return periodWords(date, words[date.form]);
  return date.text.length === 4 ? words.yearOnly({ year: date.text }) : one(date.start!, 'long');
}

/** The same without what its precision leaves out: "2016". */
export function plainDate(date: Edtf): string {
  return date.form === 'date' ? one(date.start!, 'long') : dateWords(date);
}

/** The same behind a verb: "in April 2022", "on 19 February 2023", "about June 2023"; a period as it is. */
export function dateWithPreposition(date: Edtf): string {
  return date.form === 'date' ? at(date.start!, dateWords(date)) : dateWords(date);
}

/** When an article appeared; of one whose date is worked out from the text also that it prints none. */
export function publishedWords({
  published,
  publishedBasis,
}: Pick<Article, 'published' | 'publishedBasis'>): string {
  const date = dateWords(published);
  return publishedBasis === 'derived' ? words.notPrinted({ date }) : date;
}

/** The article's own time words in quotation marks, or without and marked as our translation; `null` without any. */
export function timeWords({
  whenText,
  whenTranslated,
}: Pick<Finding, 'whenText' | 'whenTranslated'>): string | null {
  return whenText && t.model.timeWords({ words: whenText, translated: whenTranslated });
}

/** A date or period for axes and narrow columns: "Apr 2022", "Jun–Dec 2022", "about Jun 2023". */
export function dateShort(date: Edtf): string {
  if (date.days) return date.days.map((day) => one(day, 'short')).join(', ');
  const period = shortPeriod(date);
  const single = date.start !== null && date.end !== null && date.start.text === date.end.text;
  return date.form === 'within' && !single ? words.short.within({ period }) : period;
}

function shortPeriod({ form, start, end }: Edtf): string {
  const { from: since, until, began, ended } = words.short;
  if (!end) return (form === 'within' ? since : began)({ date: one(start!, 'short') });
  if (!start) return (form === 'within' ? until : ended)({ date: one(end, 'short') });
  if (form === 'date' || start.text === end.text) return one(start, 'short');
  const [from, to] = pair(start, end, 'short');
  const tight = start.precision === end.precision && !from.includes(' ') && !end.approximate;
  return words.short.between({ from, to, tight });
}

/** A day in words: `2023-02-19` gives "19 February 2023". */
export function dayWords(day: string): string {
  return spell(partsOf(day, 'long'));
}

/** A month in words: `2023-03` gives "March 2023". */
export function monthWords(month: string): string {
  return spell(partsOf(month, 'long'));
}

/** The value for `<time datetime>` where it is one exact date, else `null` (HTML has none for periods and doubts). */
export function machineDate(date: Edtf): string | null {
  return date.form === 'date' && !date.start!.approximate && !date.start!.uncertain ? date.text : null;
}

function periodWords({ start, end }: Edtf, says: typeof words.interval | typeof words.within): string {
  if (!end) return says.from({ date: one(start!, 'long'), at: at(start!, one(start!, 'long')) });
  if (!start) return says.until({ date: one(end, 'long'), at: at(end, one(end, 'long')) });
  if (start.text === end.text) return says.throughout({ date: one(start, 'long') });
  const [from, to] = pair(start, end, 'long');
  return says.between({ from, to });
}

function at({ precision, approximate }: EdtfDate, date: string): string {
  return words.at({ date, precision, approximate });
}

/** One date with its doubts: "about June 2023", "2022 (uncertain)". */
function one({ text, approximate, uncertain }: EdtfDate, length: Length): string {
  return words.doubtful({ date: spell(partsOf(text, length)), approximate, uncertain });
}

/** Two dates; the first leaves out the year, and the month between two days, where the second says the same. */
function pair(start: EdtfDate, end: EdtfDate, length: Length): [string, string] {
  const from = partsOf(start.text, length);
  const to = partsOf(end.text, length);
  const last = one(end, length);
  // A doubt belongs to the whole date: "about June" alone only where the other end is just as doubtful.
  const alike = start.approximate === end.approximate && !start.uncertain && !end.uncertain;
  const doubtful = start.approximate || start.uncertain;
  if ((doubtful && !alike) || !from.month || !to.month || from.year !== to.year)
    return [one(start, length), last];
  const sameMonth = from.day && to.day && from.month === to.month;
  const date = spell({ day: from.day, month: sameMonth ? '' : from.month, year: '' });
  return [words.doubtful({ date, approximate: start.approximate, uncertain: false }), last];
}

function partsOf(text: string, length: Length): Parts {
  const [year, month, day] = text.replace(/[~?%]$/, '').split('-');
  const names = length === 'short' ? words.monthsShort : words.months;
  const name = month ? names[Number(month) - 1]! : '';
  return {
    day: day ? String(Number(day)) : '',
    month: name,
    year: year!,
  };
}

function spell({ day, month, year }: Parts): string {
  return [day, month, year].filter((part) => part !== '').join(' ');
}
