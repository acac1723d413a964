/**
 * The subset of EDTF (Extended Date/Time Format, ISO 8601-2, levels 0 and 1) that findings use:
 * `2022`, `2022-09`, `2023-02-19`, each with `~` (approximate), `?` (uncertain) or `%` (both);
 * `a/b` (from a to b), `../b` and `a/..` (open end); `[a..b]`, `[a..]`, `[..b]` (some time within); of level 2, `{a,b,c}`
 * for several days.
 */

/** How exactly a date is given. */
export type Precision = 'year' | 'month' | 'day';

/** One date with the calendar days that it covers. */
export interface EdtfDate {
  text: string;
  precision: Precision;
  /** First day covered, `YYYY-MM-DD`. */
  first: string;
  /** Last day covered, `YYYY-MM-DD`, inclusive. */
  last: string;
  approximate: boolean;
  uncertain: boolean;
}

/** A parsed date or period. `null` at an end means that the end is open. */
export interface Edtf {
  text: string;
  /** `date`: one date; `interval`: lasted from start to end; `within`: some time between start and end. */
  form: 'date' | 'interval' | 'within';
  start: EdtfDate | null;
  end: EdtfDate | null;
  /** Several days, in order; `form` is then `within`, from the first of them to the last. */
  days?: readonly EdtfDate[];
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const FORMS =
  'write for example "2022", "2022-09", "2023-02-19", "2022-06/2022-12", "2022-05/..", "2023-06~" or "[2022-03..2023-02]"';

/** Days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Parses a date or period; says in words what is wrong and what to write instead. */
export function parseEdtf(text: string): Edtf | { error: string } {
  const days = /^\{(.*)\}$/.exec(text);
  if (days) return parseDays(text, days[1]!.split(','));
  const within = /^\[(.*)\]$/.exec(text);
  if (within) return parseEnds(text, 'within', within[1]!.split('..'));
  if (text.includes('/'))
    return parseEnds(
      text,
      'interval',
      text.split('/').map((end) => (end === '..' ? '' : end || '(nothing)')),
    );
  const date = parseDate(text);
  if ('error' in date) return date;
  return { text, form: 'date', start: date, end: date };
}

/** Like `parseEdtf`, for text that has been checked; throws on text that has not. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
}

/** First day that may be meant, or `null` when the start is open. */
export const earliest = (date: Edtf): string | null => date.start?.first ?? null;

/** Last day that may be meant, or `null` when the end is open. */
export const latest = (date: Edtf): string | null => date.end?.last ?? null;

/** True where two dates may be of one time: neither ends before the other begins. */
export const mayMeet = (one: Edtf, other: Edtf): boolean =>
  (earliest(one) ?? '') <= (latest(other) ?? '9999') && (earliest(other) ?? '') <= (latest(one) ?? '9999');

/** The day to sort by: the first that may be meant, or the last where the beginning is open. */
export const sortDay = (date: Edtf): string => (earliest(date) ?? latest(date))!;

function parseEnds(text: string, form: 'interval' | 'within', ends: string[]): Edtf | { error: string } {
  if (ends.length !== 2) return { error: `"${text}" is not a period — ${FORMS}` };
  const parsed = ends.map((end) => (end === '' ? null : parseDate(end)));
  for (const end of parsed) if (end && 'error' in end) return { error: `"${text}": ${end.error}` };
  const [start, end] = parsed as [EdtfDate | null, EdtfDate | null];
  if (!start && !end) return { error: `"${text}" is open at both ends — give at least one date` };
  if (start && end && start.first > end.last)
    return { error: `"${text}" ends before it starts — swap the two dates` };
  return { text, form, start, end };
}

/** Several days: at least two, each to the day, in order. */
function parseDays(text: string, items: string[]): Edtf | { error: string } {
  const days = items.map(parseDate);
  for (const day of days) if ('error' in day) return day;
  const parsed = days as EdtfDate[];
  const vague = parsed.find(
    ({ precision, approximate, uncertain }) => precision !== 'day' || approximate || uncertain,
  );
  if (vague)
    return {
      error: `"${vague.text}" is not one day — in a list write each day in full, for example [2019-03-02, 2019-03-05], or the period: 2019-03/2019-05`,
    };
  if (parsed.length < 2) return { error: 'a list of days has one day — write that day alone' };
  const wrong = parsed.find(({ first }, index) => index > 0 && first <= parsed[index - 1]!.first);
  if (wrong)
    return {
      error: `"${wrong.text}" is not later than the day before it in the list — write the days in order, each once`,
    };
  return { text, form: 'within', start: parsed[0]!, end: parsed.at(-1)!, days: parsed };
}

function parseDate(text: string): EdtfDate | { error: string } {
  const match = DATE.exec(text);
  if (!match) return { error: `"${text}" is not a date — ${FORMS}` };
  const [, year, month, dayOfMonth, mark] = match;
  const y = Number(year);
  if (y < 1900 || y > 2100) return { error: `"${text}" is outside 1900 to 2100 — check the year` };
  if (month && (Number(month) < 1 || Number(month) > 12))
    return { error: `"${text}" has no such month — months are 01 to 12` };
  const length = daysInMonth(y, Number(month ?? 12));
  if (dayOfMonth && (Number(dayOfMonth) < 1 || Number(dayOfMonth) > length))
    return { error: `"${text}" is not in the calendar — that month has ${length} days` };
  return {
    text,
    precision: dayOfMonth ? 'day' : month ? 'month' : 'year',
    first: `${year}-${month ?? '01'}-${dayOfMonth ?? '01'}`,
    last: `${year}-${month ?? '12'}-${dayOfMonth ?? String(length).padStart(2, '0')}`,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}
