import { parseEdtf } from '../../schema/edtf.ts';
import { findDate, monthOf } from './date.ts';
import { matchAt, phrasesIn } from './phrases.ts';
import { lowAt, printed, type Token } from './tokens.ts';
import { isIn, LANGUAGE_WORDS, type LanguageWords } from './words.ts';

/** A time that a sentence tells. */
export interface FoundTime {
  /** EDTF, or `null` where the words have to be dated by the editor. */
  edtf: string | null;
  /** As printed. */
  words: string;
  basis: 'stated' | 'derived';
}

/** A date in a sentence: what is printed of it, and its tokens, with the small words and the season before it. */
interface Printed {
  open: number;
  first: number;
  end: number;
  year?: string | undefined;
  month?: number | undefined;
  day?: number | undefined;
  season?: string | undefined;
}

// Words around dates, in all languages: what may stand before one, between two, and before one as its bound.
const SMALL =
  /^(?:the|of|end|start|beginning|middle|early|late|mid|in|de|het|van|eind|begin|der|dem|den|des|ende|anfang|mitte|la|le|l'|du|fin|début|finales|principios|el|o|a|do|da|final|início)$/;
const TO = /^(?:and|to|until|en|tot|und|bis|et|à|y|a|e|i|і|и|до|по|[–-])$/;
const BETWEEN =
  /^(?:between|from|since|until|tussen|van|sinds|zwischen|vom|seit|entre|depuis|desde|між|з|между|с)$/;
const BOUNDS: [RegExp, (edtf: string) => string][] = [
  [/^(?:since|sinds|seit|depuis|desde|відтоді|с|з)$/, (edtf) => `${edtf}/..`],
  [/^(?:until|till|tot|bis|jusqu'en|jusqu'à|hasta|até|до)$/, (edtf) => `../${edtf}`],
  [/^(?:by|before|vóór|voor|vor|avant|antes)$/, (edtf) => `[..${edtf}]`],
  [/^(?:after|na|nach|après|después|depois|après|после|після)$/, (edtf) => `[${edtf}..]`],
];
/** First and last month in which a season may fall; the winter of a year is one of two. */
const SEASONS: [RegExp, string, string][] = [
  [/^(?:spring|lente|voorjaar|frühjahr|frühling|printemps|primavera|весни|весны)$/, '03', '06'],
  [/^(?:summer|zomer|sommer|été|verano|verão|літа|лета)$/, '06', '09'],
  [/^(?:autumn|fall|herfst|najaar|herbst|automne|otoño|outono|осені|осени)$/, '09', '12'],
  [/^(?:winter|hiver|invierno|inverno|зими|зимы)$/, '', ''],
];
const ON = /^(?:on|last|op|afgelopen|am|vergangenen|le|el|na|no|в|во|у)$/;
const DAY_PART = /^(?:morning|afternoon|evening|night|ochtend|middag|avond|nacht|matin|soir|après-midi)$/;
const TO_COME =
  /(?<!\p{L})(?:will|shall|(?:is|are|due|plans?) to|next|zal|zullen|komende|wird|werden|soll|sollen|kommenden|va)(?!\p{L})/u;
/** A clause of its own that tells more of what stands before it: its date is not the deed's. */
const ASIDE = /^(?:something|iets|chose|algo)$/;

const isYear = (token: Token | undefined) => /^(?:19|20)\d\d$/.test(token?.text ?? '');
const two = (number: number) => String(number).padStart(2, '0');

/** The time that a sentence tells: a period, or the most exact of its dates, with its bound; or else words that are counted from the article's day. */
export function whenIn(
  all: readonly Token[],
  words: LanguageWords,
  published: string | null,
): FoundTime | null {
  const isAside = ({ lower, clause }: Token, at: number) =>
    ASIDE.test(lower) && at > 0 && all[at - 1]!.clause !== clause;
  const asides = new Set(all.filter(isAside).map(({ clause }) => clause));
  const sentence = all.filter(({ clause }) => !asides.has(clause));
  const day = dayOf(published);
  const dates = datesIn(sentence, words);
  const exact = ({ year, month, day: on }: Printed) => (year && month ? 4 : month ? 2 : 0) + (on ? 1 : 0);
  const found = [
    ...dates.map((date, at) => periodOf(sentence, date, dates[at + 1], day)),
    ...dates.toSorted((a, b) => exact(b) - exact(a)).map((date) => pointOf(sentence, date, words, day)),
    weekdayIn(sentence, words, published),
    relative(sentence, words, day),
  ];
  return found.find((time) => time && (time.edtf === null || !('error' in parseEdtf(time.edtf)))) ?? null;
}

/** "Reported in May that a firm sold it": the time of the report is not that of the deed. */
export function withoutReport(sentence: readonly Token[], words: LanguageWords): readonly Token[] {
  const says = phrasesIn(words.says);
  const at = sentence.findIndex((_, index) => matchAt(sentence, index, says) !== null);
  const that = sentence.findIndex(({ lower }, index) => index > at && THAT.test(lower));
  return at < 0 || that < 0 || that - at > 9 ? sentence : [...sentence.slice(0, at), ...sentence.slice(that)];
}

const THAT = /^(?:that|dat|dass|que|що|что)$/;

/** Every date, in order: day, month and year, or as much of them as is printed. */
function datesIn(sentence: readonly Token[], words: LanguageWords): Printed[] {
  const dates: Printed[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const date = dateAt(sentence, at, words);
    if (!date) continue;
    let open = at;
    let season: string | undefined;
    for (; open > at - 5 && sentence[open - 1]?.clause === sentence[at]!.clause; open--) {
      const lower = lowAt(sentence, open - 1);
      if (!season && SEASONS.some(([names]) => names.test(lower))) season = lower;
      else if (!SMALL.test(lower)) break;
    }
    dates.push({ ...date, open, season });
    at = date.end;
  }
  return dates;
}

function dateAt(sentence: readonly Token[], first: number, words: LanguageWords): Printed | null {
  const day = (at: number) =>
    /^(?:[1-9]|[12]\d|3[01])$/.test(lowAt(sentence, at)) ? Number(lowAt(sentence, at)) : undefined;
  const behind = (at: number) => (/^(?:de|of|del)$/.test(lowAt(sentence, at)) ? at + 1 : at);
  const isNumeric = /\d[./-]\d/.test(lowAt(sentence, first));
  const numeric = isNumeric ? findDate(sentence[first]!.text)?.edtf.split('-') : undefined;
  if (numeric)
    return {
      open: first,
      first,
      end: first,
      year: numeric[0],
      month: Number(numeric[1]),
      day: Number(numeric[2]) || undefined,
    };
  if (isYear(sentence[first])) return { open: first, first, end: first, year: sentence[first]!.text };
  const before = day(first);
  const at = before ? behind(first + 1) : first;
  const month = nameOfMonth(sentence, at);
  if (!month) return null;
  const isBehind = !before && (isDayAfter(sentence, at, words) || (day(at + 1) && isYear(sentence[at + 2])));
  const end = isBehind ? at + 1 : at;
  const year = behind(end + 1);
  const on = isBehind ? day(end) : before;
  return isYear(sentence[year])
    ? { open: first, first, end: year, year: sentence[year]!.text, month, day: on }
    : { open: first, first, end, month, day: on };
}

/** "September 12", and no "In May 12 boxes came": what stands behind the day is counted by nothing. */
export function isDayAfter(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const [month, day, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (day?.clause !== month.clause || !/^(?:[1-9]|[12]\d|3[01])$/.test(day.text)) return false;
  const isEnd =
    next?.clause !== day.clause || isIn(`${words.common} ${words.the}`, next.lower) || isYear(next);
  return isEnd && nameOfMonth(tokens, at) !== undefined;
}

/** A short form without a number beside it may be a given name, and these words are no months where they begin small. */
function nameOfMonth(tokens: readonly Token[], at: number): number | undefined {
  const { text, lower, clause } = tokens[at] ?? { text: '', lower: '', clause: 0 };
  const isBeside = (one: Token | undefined) => one?.clause === clause && /^\d+$/.test(one.text);
  const isLong = lower.length > 3 || /^(?:may|mai|mei)$/.test(lower);
  return (isLong || [at - 1, at + 1].some((other) => isBeside(tokens[other]))) &&
    !/^(?:may|march|august)$/.test(text)
    ? monthOf(lower)
    : undefined;
}

/** A date as EDTF; its year is that of the article, or the one before, where none is printed. */
function edtfOf({ year, month, day: on }: Printed, day: Day | null): string | null {
  const its = year ?? (day && month ? String(month > (day.month ?? 12) ? day.year - 1 : day.year) : null);
  return its && [its, ...(month ? [two(month)] : []), ...(month && on ? [two(on)] : [])].join('-');
}

/** "Between the autumn of 2021 and June 2023", "April to September 2018", "between 2 and 11 August"; of a season the year is kept. */
function periodOf(
  sentence: readonly Token[],
  first: Printed,
  next: Printed | undefined,
  day: Day | null,
): FoundTime | null {
  const { open, end, day: to } = first;
  const from = Number(lowAt(sentence, open - 2));
  if (to && from > 0 && from < to && TO.test(lowAt(sentence, open - 1))) {
    const edtf = `${edtfOf({ ...first, day: from }, day)}/${edtfOf(first, day)}`;
    const start = BETWEEN.test(lowAt(sentence, open - 3)) ? open - 3 : open - 2;
    return { edtf, words: printed(sentence.slice(start, end + 1)), basis: first.year ? 'stated' : 'derived' };
  }
  const isBetween = BETWEEN.test(lowAt(sentence, open - 1));
  const isJoined = next?.open === end + 2 && TO.test(lowAt(sentence, end + 1));
  if (!next || !isJoined || !(isBetween || (first.month && next.month && !next.day))) return null;
  const edtf = `${edtfOf({ ...first, year: first.year ?? next.year }, day)}/${edtfOf(next, day)}`;
  const words = briefly(sentence.slice(isBetween ? open - 1 : open, next.end + 1));
  return { edtf, words, basis: next.year ? 'stated' : 'derived' };
}

/** At most six words: articles go first. */
function briefly(tokens: readonly Token[]): string {
  const small = /^(?:the|of|de|het|van|der|des|la|le|du|o|el|do|da)$/;
  const kept = tokens.length > 6 ? tokens.filter(({ text }) => !small.test(text)) : tokens;
  return printed(kept.slice(0, 6));
}

function pointOf(
  sentence: readonly Token[],
  date: Printed,
  { common }: LanguageWords,
  day: Day | null,
): FoundTime | null {
  const { open, first, end, year, month, season } = date;
  const edtf = edtfOf(date, day);
  if (!edtf) return null;
  const isToCome = !year && TO_COME.test(printed(sentence.slice(0, first)).toLowerCase());
  const [, bound] = BOUNDS.find(([word]) => word.test(lowAt(sentence, open - 1))) ?? [];
  const [, from, to] = SEASONS.find(([names]) => names.test(season ?? '')) ?? [];
  const basis = year && (bound || !season) ? 'stated' : 'derived';
  const own = year ? edtf : edtf + (day?.doubt ?? '');
  const isWithWord = isIn(common, lowAt(sentence, first - 1)) || BETWEEN.test(lowAt(sentence, first - 1));
  // "March 3, 2022" keeps its comma.
  const told = sentence.slice(year && month ? first : isWithWord ? first - 1 : first, end + 1);
  const text = told.map(({ text: word, before }, at) => (at > 0 && before.trim() === ',' ? `, ${word}` : ` ${word}`)).join('').trim(); // prettier-ignore
  if (isToCome) return { edtf: null, words: text, basis };
  if (bound) return { edtf: bound(own), words: briefly(sentence.slice(open - 1, end + 1)), basis };
  if (!season || !year) return { edtf: own, words: text, basis };
  const within = from
    ? `[${year}-${from}..${year}-${to}]`
    : `[${Number(year) - 1}-12..${Number(year) + 1}-03]`;
  return { edtf: within, words: briefly(sentence.slice(open, end + 1)), basis };
}

const DAY = 24 * 60 * 60 * 1000;
const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** Number of each weekday from Sunday on by its name in any known language; 1 January 2023 was a Sunday. */
const WEEKDAYS = new Map(
  Object.keys(LANGUAGE_WORDS).flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return [0, 1, 2, 3, 4, 5, 6].map(
      (day) => [format(Date.UTC(2023, 0, 1 + day)).toLowerCase(), day] as const,
    );
  }),
);

/** "On Tuesday morning": the last such day before the article's; what is still to come, and the article's own weekday, is the editor's to date. */
function weekdayIn(
  sentence: readonly Token[],
  { around }: LanguageWords,
  published: string | null,
): FoundTime | null {
  const at = sentence.findIndex(
    ({ lower }, index) => WEEKDAYS.has(lower) && isIn(around, lower) && ON.test(lowAt(sentence, index - 1)),
  );
  if (at < 0) return null;
  const words = printed(sentence.slice(at - 1, DAY_PART.test(lowAt(sentence, at + 1)) ? at + 2 : at + 1));
  const day = /^\d{4}-\d\d-\d\d$/.test(published ?? '') ? new Date(published!) : null;
  const isToCome = TO_COME.test(printed(sentence.slice(0, at)).toLowerCase());
  const back = day && (day.getUTCDay() - WEEKDAYS.get(sentence[at]!.lower)! + 7) % 7;
  const edtf = day && back && !isToCome ? dayText(day.getTime() - back * DAY) : null;
  return { edtf, words, basis: 'derived' };
}

interface Day {
  year: number;
  month: number | null;
  day: number | null;
  /** The sign of doubt that what is counted from it inherits. */
  doubt: string;
}

function dayOf(published: string | null): Day | null {
  const [, year, month, day, doubt = ''] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(published ?? '') ?? [];
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  return year === undefined ? null : { year: Number(year), month: number(month), day: number(day), doubt };
}

function relative(sentence: readonly Token[], words: LanguageWords, day: Day | null): FoundTime | null {
  const text = ` ${sentence.map(({ lower }) => lower).join(' ')} `;
  for (const entry of words.relative.split(';').filter(Boolean)) {
    const [phrase = '', step] = entry.replaceAll('’', "'").split('=');
    const at = text.indexOf(` ${phrase} `);
    if (at < 0) continue;
    const before = text.slice(0, at).split(' ').at(-1)!;
    const edtf = step && day ? counted(step, day) : null;
    const [, bound] = BOUNDS.find(([word]) => word.test(before)) ?? [];
    return bound && edtf && !edtf.startsWith('[')
      ? { edtf: bound(edtf), words: `${before} ${phrase}`, basis: 'derived' }
      : { edtf, words: phrase, basis: 'derived' };
  }
  return null;
}

/** A year, month or day counted from the article's; `null` where that is not known so exactly. */
function counted(step: string, { year, month, day, doubt }: Day): string | null {
  const by = Number.parseInt(step, 10);
  if (step.endsWith('y')) return `${year + by}${doubt}`;
  if (month === null || (/[dw]$/.test(step) && day === null)) return null;
  if (step.endsWith('w')) {
    const own = Date.UTC(year, month - 1, day!);
    const monday = own - ((new Date(own).getUTCDay() + 6) % 7) * DAY + by * 7 * DAY;
    const last = by < 0 ? monday + 6 * DAY : own;
    return doubt !== '' || monday === last ? dayText(last) + doubt : `[${dayText(monday)}..${dayText(last)}]`;
  }
  const date = new Date(
    Date.UTC(year, month - 1 + (step.endsWith('m') ? by : 0), step.endsWith('d') ? day! + by : 1),
  );
  return date.toISOString().slice(0, step.endsWith('m') ? 7 : 10) + doubt;
}
