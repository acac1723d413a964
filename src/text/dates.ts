import type { Edtf, EdtfDate } from '../schema/edtf.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

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
  if (date.form === 'interval') return intervalWords(date);
  if (date.form === 'within') return withinWords(date);
  return date.text.length === 4 ? `${date.text}, month not given` : one(date.start!, 'long');
}

/** A date or period for axes and narrow columns: "Apr 2022", "Jun–Dec 2022", "about Jun 2023". */
export function dateShort(date: Edtf): string {
  const { start, end } = date;
  const within = date.form === 'within' ? 'some time ' : '';
  if (start && !end) return `${within}from ${one(start, 'short')}`;
  if (end && !start) return `${within}until ${one(end, 'short')}`;
  if (date.form === 'date' || start!.text === end!.text) return one(start!, 'short');
  const [from, to] = pair(start!, end!, 'short');
  const tight = start!.precision === end!.precision && !from.includes(' ') && !end!.approximate;
  return `${within}${from}${tight ? '–' : ' – '}${to}`;
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

function intervalWords({ start, end }: Edtf): string {
  if (!end) return `from ${one(start!, 'long')}, end not given`;
  if (!start) return `until ${one(end, 'long')}, start not given`;
  if (start.text === end.text) return `throughout ${one(start, 'long')}`;
  const [from, to] = pair(start, end, 'long');
  return `between ${from} and ${to}`;
}

function withinWords({ start, end }: Edtf): string {
  if (!end) return `some time from ${one(start!, 'long')} on`;
  if (!start) return `some time up to ${one(end, 'long')}`;
  if (start.text === end.text) return `some time in ${one(start, 'long')}`;
  const [from, to] = pair(start, end, 'long');
  return `some time from ${from} to ${to}`;
}

/** One date with its doubts: "about June 2023", "2022 (uncertain)". */
function one(date: EdtfDate, length: Length): string {
  return doubt(date, spell(partsOf(date.text, length)));
}

function doubt({ approximate, uncertain }: EdtfDate, words: string): string {
  return `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`;
}

/** Two dates; the first leaves out the year, and the month between two days, where the second says the same. */
function pair(start: EdtfDate, end: EdtfDate, length: Length): [string, string] {
  const from = partsOf(start.text, length);
  const to = partsOf(end.text, length);
  const last = one(end, length);
  // A doubt at the start belongs to the whole date: "about June 2022", never "about June".
  if (start.approximate || start.uncertain || !from.month || !to.month || from.year !== to.year)
    return [one(start, length), last];
  const sameMonth = from.day && to.day && from.month === to.month;
  return [spell({ day: from.day, month: sameMonth ? '' : from.month, year: '' }), last];
}

function partsOf(text: string, length: Length): Parts {
  const [year, month, day] = text.replace(/[~?%]$/, '').split('-');
  const name = month ? MONTHS[Number(month) - 1]! : '';
  return {
    day: day ? String(Number(day)) : '',
    month: length === 'short' ? name.slice(0, 3) : name,
    year: year!,
  };
}

function spell({ day, month, year }: Parts): string {
  return [day, month, year].filter((part) => part !== '').join(' ');
}
