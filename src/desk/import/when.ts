import { parseEdtf } from '../../schema/edtf.ts';
import { findDate, monthOf } from './date.ts';
import type { Token } from './tokens.ts';
import { LANGUAGE_WORDS, type LanguageWords } from './words.ts';

/** A time that a sentence tells. */
export interface FoundTime {
  /** EDTF, or `null` where the words have to be dated by the editor. */
  edtf: string | null;
  /** As printed. */
  words: string;
  basis: 'stated' | 'derived';
}

/** The first time that a sentence tells: a date, a period, a year, or words that are counted from the article's day; with its bound. */
export function whenIn(
  all: readonly Token[],
  words: LanguageWords,
  published: string | null,
): FoundTime | null {
  const told = withoutLaw(all);
  const period = periodIn(told);
  if (period) return period;
  const found = pointIn(told, words, published);
  if (!found?.edtf || /[/[]/.test(found.edtf)) return found;
  const bound = boundBefore(told, found.words);
  return bound ? { ...found, edtf: bound.form(found.edtf), words: bound.words } : found;
}

/** "…, something that law has forbidden since 1998": since when a law is in force is not the time of the deed. */
function withoutLaw(sentence: readonly Token[]): readonly Token[] {
  const legal = sentence.filter(({ lower, clause }, at) => {
    const before = sentence.slice(Math.max(1, at - 3), at).filter((one) => one.clause === clause);
    return LAW.test(lower) && clause !== sentence[0]!.clause && before.some((one) => WHICH.test(one.lower));
  });
  const clauses = new Set(legal.map(({ clause }) => clause));
  return sentence.filter(({ clause }) => !clauses.has(clause));
}

const WHICH = /^(?:something|which|that|what|wat|iets|dat|die|was|welche[sr]?|que|qui|chose|algo)$/;
const LAW =
  /^(?:laws?|decrees?|statutes?|treaty|wet|wetten|decreet|verdrag|gesetz\p{L}*|verordnung|lois?|décret|ley|leyes|leis?|decreto)$/u;

/** Words before a date that make a bound of it, in all languages. */
const BOUNDS: [RegExp, (edtf: string) => string][] = [
  [/^(?:since|sinds|seit|depuis|desde|відтоді|с|з)$/, (edtf) => `${edtf}/..`],
  [/^(?:until|till|tot|bis|jusqu'en|jusqu'à|hasta|até|до)$/, (edtf) => `../${edtf}`],
  [/^(?:by|before|vóór|voor|vor|avant|antes)$/, (edtf) => `[..${edtf}]`],
  [/^(?:after|na|nach|après|después|depois|après|после|після)$/, (edtf) => `[${edtf}..]`],
];

/** The bound that stands before a date, with at most an article and a season between ("since the spring of 2019"). */
function boundBefore(
  sentence: readonly Token[],
  printed: string,
): { form: (edtf: string) => string; words: string } | null {
  const parts = printed.split(/,? /);
  const at = sentence.findIndex((_, index) =>
    parts.every((part, offset) => sentence[index + offset]?.text === part),
  );
  for (
    let back = at;
    back >= Math.max(0, at - 5) && sentence[back]?.clause === sentence[at]?.clause;
    back--
  ) {
    const { lower } = sentence[back]!;
    const [, form] = BOUNDS.find(([word]) => word.test(lower)) ?? [];
    if (form) return { form, words: briefly(sentence.slice(back, at + parts.length)) };
    if (back < at && !SMALL.test(lower) && !SEASON.test(lower)) return null;
  }
  return null;
}

/** What may stand between such a word and its date: "by the end of February". */
const SMALL =
  /^(?:the|of|end|start|beginning|middle|early|late|mid|in|de|het|van|eind|begin|der|dem|den|des|ende|anfang|mitte|la|le|l'|du|fin|début|finales|principios|el|o|a|do|da|final|início)$/;

/** At most six words: articles go first. */
const briefly = (tokens: readonly Token[]) => {
  const all = tokens.map(({ text }) => text);
  return (all.length > 6 ? all.filter((word) => !/^(?:the|of|de|het|van|der|des|la|le|du|o|el|do|da)$/.test(word)) : all).slice(0, 6).join(' '); // prettier-ignore
};

/** "Between the autumn of 2021 and June 2023": two dates with a word before the first that makes a period of them. */
function periodIn(sentence: readonly Token[]): FoundTime | null {
  const from = sentence.findIndex(
    ({ text }, at) => BETWEEN.test(text) && dateFrom(sentence, at + 1) !== null,
  );
  const first = from < 0 ? null : dateFrom(sentence, from + 1);
  const second = first && dateFrom(sentence, first.end + 2);
  if (!first || !second || !TO.test(sentence[first.end + 1]?.lower ?? '')) return null;
  const edtf = `${first.edtf}/${second.edtf}`;
  return 'error' in parseEdtf(edtf) || (first.whole && second.whole)
    ? null
    : { edtf, words: briefly(sentence.slice(from, second.end + 1)), basis: 'stated' };
}

const TO = /^(?:and|to|until|en|tot|und|bis|et|à|y|a|e|i|і|и|до|по)$/;

/** A month with its year, or a year, perhaps behind an article and a season: of a season the year is all that is kept. */
function dateFrom(
  sentence: readonly Token[],
  at: number,
): { edtf: string; end: number; whole: boolean } | null {
  let [index, seasons] = [at, 0];
  while (
    sentence[index] &&
    !isYear(sentence[index]) &&
    (SMALL.test(sentence[index]!.lower) ||
      (seasons === 0 && SEASON.test(sentence[index]!.lower) && ++seasons))
  )
    index++;
  const month = sentence[index] && nameOfMonth(sentence[index]!);
  if (month && isYear(sentence[index + 1]))
    return { edtf: `${sentence[index + 1]!.text}-${two(month)}`, end: index + 1, whole: true };
  return isYear(sentence[index]) ? { edtf: sentence[index]!.text, end: index, whole: false } : null;
}

const SEASON =
  /^(?:spring|summer|autumn|winter|fall|lente|voorjaar|zomer|herfst|najaar|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|весни|літа|осені|зими|весны|лета|осени|зимы)$/;

function pointIn(
  sentence: readonly Token[],
  words: LanguageWords,
  published: string | null,
): FoundTime | null {
  const day = dayOf(published);
  const common = new Set(words.common.split(' '));
  // The word before a date that says how it is meant: "in", "between".
  const withWord = (at: number) => {
    const { lower = '', text: word = '' } = sentence[at - 1] ?? {};
    return common.has(lower) || BETWEEN.test(word) ? at - 1 : at;
  };
  const text = (from: number, to: number) =>
    sentence
      .slice(withWord(from), to + 1)
      .map((token) => token.text)
      .join(' ');
  const months = sentence.flatMap((token, at) => {
    const month = nameOfMonth(token);
    return month === undefined ? [] : [{ at, month }];
  });
  const [first, second] = months;
  const yearAfter = (at: number) => (isYear(sentence[at + 1]) ? sentence[at + 1]!.text : null);
  if (first && second && second.at - first.at <= 3 && second.at - first.at >= 2 && yearAfter(second.at)) {
    const year = yearAfter(second.at)!;
    const edtf = `${yearAfter(first.at) ?? year}-${two(first.month)}/${year}-${two(second.month)}`;
    if (!('error' in parseEdtf(edtf))) return { edtf, words: text(first.at, second.at + 1), basis: 'stated' };
  }
  const days = first && daysBefore(sentence, first.at);
  if (days) {
    const stated = yearAfter(first.at);
    const year = stated ?? (day && yearOf(first.month, day));
    const edtf = `${year}-${two(first.month)}-${two(days.from)}/${year}-${two(first.month)}-${two(days.to)}`;
    const last = stated ? first.at + 1 : first.at;
    if (!('error' in parseEdtf(edtf)))
      return { edtf, words: text(first.at - 3, last), basis: stated ? 'stated' : 'derived' };
  }
  // "March 3, 2022" keeps its comma.
  const signs = sentence.map(({ text: word, before }) => `${before.trim() === ',' ? ', ' : ' '}${word}`);
  const printed = signs.join('').replace(/^,? /, '');
  const date = findDate(printed);
  if (date) return { edtf: date.edtf, words: printed.slice(date.start, date.end), basis: 'stated' };
  if (first && day) {
    const joined = /^(?:de|of)$/.test(sentence[first.at - 1]?.lower ?? '') ? 2 : 1;
    const before = sentence[first.at - joined];
    const after = isDayAfter(sentence, first.at, words) ? first.at + 1 : null;
    const number = after ? sentence[after]! : before;
    const named = number && /^\d{1,2}$/.test(number.text) ? Number(number.text) : null;
    const year = yearOf(first.month, day);
    const edtf = `${year}-${two(first.month)}${named ? `-${two(named)}` : ''}`;
    if (!('error' in parseEdtf(edtf)))
      return {
        edtf: edtf + day.doubt,
        words: text(named && !after ? first.at - joined : first.at, after ?? first.at),
        basis: 'derived',
      };
  }
  const year = sentence.findIndex(isYear);
  const season = year < 0 ? null : seasonAt(sentence, year);
  if (season) return season;
  if (year >= 0) return { edtf: sentence[year]!.text, words: text(year, year), basis: 'stated' };
  return weekdayIn(sentence, words, published) ?? relative(sentence, words, day);
}

/** "September 12", and no "In May 12 boxes came": what stands behind the day is counted by nothing. */
export function isDayAfter(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const [month, day, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (day?.clause !== month.clause || !/^(?:[1-9]|[12]\d|3[01])$/.test(day.text)) return false;
  const small = `${words.common} ${words.the}`.split(' ');
  const isEnd = next?.clause !== day.clause || small.includes(next.lower) || isYear(next);
  return isEnd && nameOfMonth(month) !== undefined;
}

/** First and last month in which a season may fall, by its name in all languages. */
const SEASONS: [RegExp, string, string][] = [
  [/^(?:spring|lente|voorjaar|frühjahr|frühling|printemps|primavera|весни|весны)$/, '03', '06'],
  [/^(?:summer|zomer|sommer|été|verano|verão|літа|лета)$/, '06', '09'],
  [/^(?:autumn|fall|herfst|najaar|herbst|automne|otoño|outono|осені|осени)$/, '09', '12'],
];

/** "In the late autumn of 2020": some time within its months; the winter of a year is one of two. */
function seasonAt(sentence: readonly Token[], year: number): FoundTime | null {
  let first = OF_YEAR.test(sentence[year - 1]?.lower ?? '') ? year - 2 : year - 1;
  const { lower = '' } = sentence[first] ?? {};
  if (!SEASON.test(lower) || boundBefore(sentence, sentence[year]!.text)) return null;
  const number = Number(sentence[year]!.text);
  const [, from, to] = SEASONS.find(([names]) => names.test(lower)) ?? [];
  const edtf = from ? `[${number}-${from}..${number}-${to}]` : `[${number - 1}-12..${number + 1}-03]`;
  for (let more = 0; more < 3 && SMALL.test(sentence[first - 1]?.lower ?? ''); more++) first--;
  return { edtf, words: briefly(sentence.slice(first, year + 1)), basis: 'derived' };
}

const OF_YEAR = /^(?:of|van|de|du|des|del|do)$/;

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
const ON = /^(?:on|last|op|afgelopen|am|vergangenen|le|el|na|no|в|во|у)$/;
const DAY_PART = /^(?:morning|afternoon|evening|night|ochtend|middag|avond|nacht|matin|soir|après-midi)$/;
const TO_COME =
  /(?<!\p{L})(?:will|shall|(?:is|are|due) to|next|zal|zullen|komende|wird|werden|soll|sollen|kommenden|va)(?!\p{L})/u;

/** "On Tuesday morning": the last such day before the article's; what is still to come, and the article's own weekday, is the editor's to date. */
function weekdayIn(
  sentence: readonly Token[],
  words: LanguageWords,
  published: string | null,
): FoundTime | null {
  const around = words.around.split(' ');
  const at = sentence.findIndex(
    ({ lower }, index) =>
      WEEKDAYS.has(lower) && around.includes(lower) && ON.test(sentence[index - 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  const last = DAY_PART.test(sentence[at + 1]?.lower ?? '') ? at + 1 : at;
  const printed = sentence.slice(at - 1, last + 1).map(({ text }) => text).join(' '); // prettier-ignore
  const day = /^\d{4}-\d\d-\d\d$/.test(published ?? '') ? new Date(published!) : null;
  const isToCome = TO_COME.test(sentence.slice(0, at).map(({ lower }) => lower).join(' ')); // prettier-ignore
  const back = day && (day.getUTCDay() - WEEKDAYS.get(sentence[at]!.lower)! + 7) % 7;
  return {
    edtf: day && back && !isToCome ? dayText(day.getTime() - back * DAY) : null,
    words: printed,
    basis: 'derived',
  };
}

/** A short form may be a given name, and these words are no months where they begin small. */
const nameOfMonth = ({ text, lower }: Token) =>
  (lower.length > 3 || /^(?:may|mai|mei)$/.test(lower)) && !/^(?:may|march|august)$/.test(text)
    ? monthOf(lower)
    : undefined;
const BETWEEN =
  /^(?:between|from|since|until|tussen|van|sinds|zwischen|vom|seit|entre|depuis|desde|між|з|между|с)$/i;

/** "2 and 11" before the name of a month. */
function daysBefore(sentence: readonly Token[], at: number): { from: number; to: number } | null {
  const [from, joiner, to] = sentence.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  const day = (text: string | undefined) => (/^\d{1,2}$/.test(text ?? '') ? Number(text) : 0);
  return day(from) > 0 && day(from) < day(to) && /^[\p{L}–-]+$/u.test(joiner!)
    ? { from: day(from), to: day(to) }
    : null;
}

/** The year of a month that stands without one: it is not later than the article. */
const yearOf = (month: number, { year, month: own }: Day): number => (month > (own ?? 12) ? year - 1 : year);

const two = (number: number) => String(number).padStart(2, '0');
const isYear = (token: Token | undefined) => /^(?:19|20)\d\d$/.test(token?.text ?? '');

interface Day {
  year: number;
  month: number | null;
  day: number | null;
  /** The sign of doubt that what is counted from it inherits. */
  doubt: string;
}

function dayOf(published: string | null): Day | null {
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(published ?? '') ?? [];
  return year === undefined
    ? null
    : {
        year: Number(year),
        month: Number(month ?? 0) || null,
        day: Number(day ?? 0) || null,
        doubt: doubt ?? '',
      };
}

function relative(sentence: readonly Token[], words: LanguageWords, day: Day | null): FoundTime | null {
  const printed = ` ${sentence.map(({ lower }) => lower).join(' ')} `;
  for (const entry of words.relative.split(';').filter(Boolean)) {
    const [phrase = '', step] = entry.replaceAll('’', "'").split('=');
    if (!printed.includes(` ${phrase} `)) continue;
    return { edtf: step && day ? counted(step, day) : null, words: phrase, basis: 'derived' };
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
