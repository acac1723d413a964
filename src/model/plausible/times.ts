import { earliest, edtfOf, latest, mayMeet, type Edtf } from '../../schema/edtf.ts';
import type { DateRead } from '../wording/dates.ts';
import { read, type Reading } from '../wording/reading.ts';
import { atFinding, saidIn, type Desk, type Written } from './desk.ts';
import { blank, plain } from '../wording/phrases.ts';
import { slipAt, type Slip } from './slip.ts';

/** A finding's date against the article's own time words, and against the days of its articles. */
export function timeSlips(written: Written, desk: Desk): Slip[] {
  const { data } = written;
  const when = data.when === null ? null : edtfOf(data.when);
  const worded = when && data.whenText !== undefined ? wordSlips(written, when, data.whenText, desk) : [];
  const years = when && worded.length === 0 ? yearSlips(written, when, desk) : [];
  return [...worded, ...years, ...asOfSlips(written, when), ...(when ? sourceDaySlips(written, when) : [])];
}

/** What is told after the last of those who are credited for it had spoken, and images of another day. */
function sourceDaySlips({ id, data, finding }: Written, when: Edtf): Slip[] {
  const credited = finding.evidence.flatMap((item) => item.credited);
  const made = credited.map((source) => (source.when === undefined ? null : edtfOf(source.when)));
  const slip = (wrong: string) =>
    atFinding(id)(['when'], 'source-other', data.when!, wrong, 'correct the date here or at the source');
  const last = made.map((date) => date && latest(date));
  const isSaid = credited.length > 0 && credited.every(({ kind }) => kind === 'statement');
  if (isSaid && last.every((day) => day !== null && day < (earliest(when) ?? '')))
    return slip(`is after the day on which ${credited[0]!.id} was made (${credited[0]!.when!})`);
  const image = credited.find(
    ({ kind }, index) => kind === 'images' && made[index] && !mayMeet(made[index], when),
  );
  return image && when.form !== 'within' ? slip(`is not the time of ${image.id} (${image.when!})`) : [];
}

function wordSlips(written: Written, when: Edtf, words: string, desk: Desk): Slip[] {
  const { id, data, finding, said } = written;
  const { reader, patterns } = desk;
  const slip = atFinding(id);
  const { dates, doubts } = read(words, reader);
  const at = (code: Slip['code'], wrong: string, instead: string) =>
    slip(['when'], code, words, wrong, instead);
  const differing = dates.find((date) => !covers(when, date) && !endsBefore(when, date, words, desk));
  if (differing)
    return at(
      'when-differs',
      `speaks of another date than ${when.text}`,
      'write when as the words have it, or correct whenText',
    );
  const relative = relativeDate(words, finding, desk);
  if (relative && dates.length === 0 && !overlaps(when, relative))
    return at(
      'when-differs',
      `of an article of ${finding.evidence[0]!.article.published.text} means ${relative}, and not ${when.text}`,
      `write when: '${relative}', or correct whenText`,
    );
  const sharpest = Math.max(...dates.map(sharpness), relative ? relative.split('-').length : 0);
  if (
    sharpest > 0 &&
    when.form === 'date' &&
    when.text.split('-').length > sharpest &&
    !patterns.weekdays.test(words)
  )
    return at(
      'when-sharper',
      `is less exact than ${when.text}`,
      `write no more than the words say, for example '${when.text.split('-').slice(0, sharpest).join('-')}'`,
    );
  const doubted = doubtedDate(when, read(words, reader)) ?? doubtedDate(when, said);
  if (doubted !== null)
    return slip(
      ['when'],
      'when-doubted',
      doubted,
      `doubts a date that ${when.text} gives without doubt`,
      `write '${when.text}~'`,
    );
  return [
    ...weekdaySlips(written, words, when, slip, desk),
    ...formSlips(words, when, dates, slip, desk),
    ...(doubts.length > 0 && when.form === 'date' && !when.start!.approximate && !when.start!.uncertain
      ? at('when-doubt', `doubts a date that ${when.text} gives without doubt`, `write '${when.text}~'`)
      : []),
    ...(data.whenBasis === 'stated' && dates.length === 0 && isRelative(words, patterns)
      ? at('when-basis', 'prints no date', 'write whenBasis: derived')
      : []),
  ];
}

/** "Before November" ends with October. */
function endsBefore(when: Edtf, date: DateRead, words: string, { patterns }: Desk): boolean {
  const [, before] = patterns.spans.find(([name]) => name === 'before')!;
  const { year, month, day } = date;
  if (year === null || !before.test(words.slice(0, date.offset))) return false;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  return new Date(first - DAY).toISOString().slice(0, 10) === latest(when);
}

const DAY = 24 * 60 * 60 * 1000;

/** A date in words that is the finding's, with the doubt that stands right before it; `null` where there is none. */
function doubtedDate(when: Edtf, { text, dates, doubts }: Reading): string | null {
  if (when.form !== 'date' || when.start!.approximate || when.start!.uncertain) return null;
  const found = dates.find(
    (date) =>
      sharpness(date) === when.text.split('-').length &&
      covers(when, date) &&
      doubts.some(({ words, offset }) => /^ $/.test(text.slice(offset + words.length, date.offset))),
  );
  const doubt = found && doubts.findLast(({ offset }) => offset < found.offset);
  return found && doubt ? text.slice(doubt.offset, found.offset + found.words.length) : null;
}

/** Tells a time by that of the article. */
const isRelative = (words: string, { years, months, relative }: Desk['patterns']): boolean =>
  relative.test(words) || [...years, ...months].some(([, pattern]) => pattern.test(words));

const sharpness = ({ month, day, year }: DateRead): number =>
  day !== null ? 3 : month !== null ? 2 : year !== null ? 1 : 0;

/** Whether a date in words is one of the ends of a period, as far as it goes, or lies within it. */
function covers(when: Edtf, { year, month, day }: DateRead): boolean {
  const ends = when.days ?? [when.start, when.end].filter((end) => end !== null);
  const agrees = ends.some(({ text }) => {
    const [y, m, d] = text.replace(/[~?%]/, '').split('-').map(Number);
    return (
      (year === null || y === year) &&
      (month === null || m === undefined || m === month) &&
      (day === null || d === undefined || d === day)
    );
  });
  if (agrees || year === null) return agrees;
  const first = `${year}-${pad(month ?? 1)}-${pad(day ?? 1)}`;
  return first >= (earliest(when) ?? '0000') && first <= (latest(when) ?? '9999');
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** The year or month that "last year" means in the articles, where all of them mean the same; `null` where nothing tells it. */
function relativeDate(
  words: string,
  { evidence }: Written['finding'],
  { cues, patterns }: Desk,
): string | null {
  const [byYear] = patterns.years.find(([, pattern]) => pattern.test(words)) ?? [];
  const [byMonth] = patterns.months.find(([, pattern]) => pattern.test(words)) ?? [];
  const away =
    byYear !== undefined ? cues.years[byYear]! : byMonth !== undefined ? cues.months[byMonth]! : null;
  if (away === null) return null;
  const meant = evidence.map(({ article: { published } }) => {
    const [year, month] = (published.start?.text ?? '').replace(/[~?%]/, '').split('-').map(Number);
    if (!year || (published.start?.approximate ?? true)) return null;
    if (byYear !== undefined) return String(year + away);
    const index = year * 12 + (month ?? 0) - 1 + away;
    return month ? `${Math.floor(index / 12)}-${pad((index % 12) + 1)}` : null;
  });
  return new Set(meant).size === 1 ? meant[0]! : null;
}

/** Whether a period touches a year or a month. */
const overlaps = (when: Edtf, date: string): boolean =>
  (earliest(when) ?? '0000') <= `${date}-99` && (latest(when) ?? '9999') >= date;

/** A weekday is a weekday, and no day of the month. */
function weekdaySlips(
  { data, finding }: Written,
  words: string,
  when: Edtf,
  slip: ReturnType<typeof atFinding>,
  { cues, patterns }: Desk,
): Slip[] {
  const named = saidIn(words, patterns.weekdays);
  if (named === null || when.form !== 'date' || when.start!.precision !== 'day' || /\d/.test(words))
    return [];
  const day = new Date(`${when.start!.first}T00:00:00Z`);
  const is = cues.weekdays[day.getUTCDay()]!;
  const month = when.start!.first.slice(0, 7);
  if (is.toLowerCase() !== named.toLowerCase())
    return slip(
      ['when'],
      'when-differs',
      words,
      `names another day than ${when.text}, a ${is}`,
      `write '${month}', or the day that is meant`,
    );
  // A newspaper's "on Tuesday" is the last one before it came out.
  const isLast = finding.evidence.some(({ article: { published } }) => {
    const away = (Date.parse(published.start?.first ?? '') - day.getTime()) / DAY;
    return published.start?.precision === 'day' && away >= 0 && away <= 7;
  });
  return data.whenBasis === 'derived' && isLast
    ? []
    : slip(['when'], 'when-weekday', words, 'names a weekday and no day of the month', `write '${month}'`);
}

/** "Since", "until" and "between" make a period; "in" makes none. */
function formSlips(
  words: string,
  when: Edtf,
  dates: readonly DateRead[],
  slip: ReturnType<typeof atFinding>,
  { patterns }: Desk,
): Slip[] {
  const spans = Object.fromEntries(patterns.spans);
  // The word stands at the head, with at most one before it: "some time between".
  const opens = (kind: string) =>
    /^(?:\p{L}+ ){0,2}$/u.test(words.slice(0, spans[kind]!.exec(words)?.index ?? Infinity)) &&
    spans[kind]!.test(words);
  // What says nothing but the span and its dates can be meant in no other way.
  const bare =
    dates.length > 0 &&
    !/\p{L}{4}/u.test(
      Object.values(spans).reduce((left, pattern) => left.replace(pattern, ''), blank(plain(words), dates)),
    );
  const at = (wrong: string, instead: string, code: Slip['code'] = 'when-form') =>
    slip(['when'], code, words, wrong, instead);
  const span = bare ? 'when-span' : 'when-form';
  if (dates.length === 0 || when.days) return [];
  const text = when.text.replace(/[[\]]/g, '');
  const once = patterns.sometime.exec(words)?.index === 0 && opens('between');
  if (once && when.form === 'interval' && when.start && when.end)
    return at(
      `happened once within, and ${when.text} lasted`,
      `write '[${when.start.text}..${when.end.text}]'`,
      'when-span',
    );
  if (when.form === 'date') {
    if (opens('between') || dates.length > 1)
      return at(
        `tells of a period, and ${text} is one date`,
        "write the period: 'a/b' where it lasted, '[a..b]' for some time within",
        opens('between') ? span : 'when-form',
      );
    if (opens('before')) return at(`gives a bound, and ${text} is a date`, `write '[..${text}]'`);
    if (opens('after')) return at(`gives a bound, and ${text} is a date`, `write '[${text}..]'`);
    if (opens('until')) return at(`tells of an end, and ${text} is a date`, `write '../${text}'`, span);
    if (opens('since') || opens('from'))
      return at(
        `tells of a beginning, and ${text} is a date`,
        `write '${text}/..'`,
        opens('from') ? 'when-form' : span,
      );
    return [];
  }
  const says = (...kinds: string[]) => kinds.some((kind) => spans[kind]!.test(words));
  const [begins, ends] = [says('since', 'from', 'after'), says('until', 'before')];
  const [left, right] = when.form === 'within' ? ['[', ']'] : ['', ''];
  const [from, to] = when.form === 'within' ? ['..', '..'] : ['/..', '../'];
  if (when.start === null && begins && !ends)
    return at(
      `tells of a beginning, and ${when.text} has none`,
      `write '${left}${when.end!.text}${from}${right}'`,
      'when-span',
    );
  if (when.end === null && ends && !begins)
    return at(
      `tells of an end, and ${when.text} has none`,
      `write '${left}${to}${when.start!.text}${right}'`,
      'when-span',
    );
  const whole =
    /^(?:in|on) /i.test(words) && dates.length === 1 && words.length <= dates[0]!.words.length + 4;
  const open = when.start === null || when.end === null;
  return whole && open && when.form === 'interval'
    ? at(`gives one date, and ${when.text} a period`, `write '${(when.start ?? when.end)!.text}'`)
    : [];
}

/** A year that nothing near the finding has: neither its words nor its articles. */
function yearSlips({ id, data, finding, said }: Written, when: Edtf, { reader }: Desk): Slip[] {
  const near = new Set([
    ...[
      data.whenText ?? '',
      data.title,
      ...data.quantities.map(({ what }) => what),
      ...data.relations.map(({ sentence }) => sentence ?? ''),
    ].flatMap((text) => read(text, reader).dates.map(({ year }) => year)),
    ...said.dates.map(({ year }) => year),
    ...finding.evidence.flatMap(({ article: { published } }) =>
      [published.start, published.end].flatMap((end) =>
        end ? [Number(end.first.slice(0, 4)), Number(end.first.slice(0, 4)) - 1] : [],
      ),
    ),
    ...[...finding.evidence.flatMap(({ credited }) => credited)].flatMap((source) =>
      source.when ? [Number(source.when.slice(0, 4).replace(/\D/g, ''))] : [],
    ),
  ]);
  return [...new Set((when.text.match(/\d{4}/g) ?? []).map(Number))]
    .filter((year) => !near.has(year))
    .flatMap((year) =>
      atFinding(id)(
        ['when'],
        'date-unsaid',
        String(year),
        'is a year that neither the statement nor whenText has',
        'write the year that they have, or say it there',
      ),
    );
}

function asOfSlips({ id, data }: Written, when: Edtf | null): Slip[] {
  const start = when && earliest(when);
  const asOf = data.asOf === undefined ? null : latest(edtfOf(data.asOf));
  return start && asOf && asOf < start
    ? atFinding(id)(
        ['asOf'],
        'as-of-early',
        data.asOf!,
        `is before it begins (${when.text})`,
        'write the date of the article that vouches for it',
      )
    : [];
}

/** Dates shaded in the timeline that their findings do not have. */
export function contextSlips({ content, report, reader }: Desk): Slip[] {
  return content.site.context.flatMap(({ when: text, finding: number }, index): Slip[] => {
    const finding = number === undefined ? undefined : report.byNumber.get(number);
    const when = edtfOf(text);
    if (!finding) return [];
    const own = [
      ...(finding.when ? [finding.when] : []),
      ...read(finding.statement, reader).dates.flatMap(({ year, month, day }) =>
        year === null
          ? []
          : edtfOf([year, month, day].flatMap((part) => (part === null ? [] : pad(part))).join('-')),
      ),
    ];
    // What goes on is in the timeline where it begins.
    const until = (date: Edtf) => latest(date) ?? (date.form === 'interval' ? date.start?.last : null);
    const meets = own.some(
      (date) =>
        (earliest(when) ?? '0000') <= (until(date) ?? '9999') &&
        (latest(when) ?? '9999') >= (earliest(date) ?? '0000'),
    );
    return own.length === 0 || meets
      ? []
      : slipAt('site', 'site')(
          ['context', index, 'when'],
          'context-date',
          text,
          `is no date of finding ${finding.number}, which has ${own[0]!.text}`,
          'write its date, or the number of the finding that has this one',
        );
  });
}
