import { parseEdtf } from '../../schema/edtf.ts';
import { LANGUAGE_WORDS, wordsOfAll } from './words.ts';

/** A date found in a text, as EDTF, with the stretch of text that says it. */
export interface FoundDate {
  edtf: string;
  start: number;
  end: number;
}

/** Number of each month (1 to 12) by its name or short form in any known language. */
const MONTHS = new Map(
  Object.values(LANGUAGE_WORDS).flatMap(({ months }) =>
    months.split(' ').flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
  ),
);
/** Names of months that are written with a full stop. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(
  Object.values(LANGUAGE_WORDS).flatMap(({ months }) =>
    months.split(' ').flatMap((names) => names.split('|').slice(1)),
  ),
);
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/** The month (1 to 12) of a name in lower case, or `undefined`. */
export const monthOf = (name: string): number | undefined => MONTHS.get(name);

type Reader = (match: RegExpExecArray) => string | null;
const pad = (text: string) => text.padStart(2, '0');
const monthNumber = (name: string) => pad(String(MONTHS.get(name.toLowerCase())!));

/** Ways to write a date, the exact ones first. Day and month in digits count only where no mistake is possible. */
const FORMS: [RegExp, Reader][] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([, y, m, d]) => `${y}-${m}-${d}`],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ /.-]+(?:de |of )?(${MONTH})\\.?(?:[ /.,-]+(?:de |del )?)(\\d{4})(?!\\d)`,
      'iu',
    ),
    ([, d, m, y]) => `${y}-${monthNumber(m!)}-${pad(d!)}`,
  ],
  [
    new RegExp(`(?<!\\p{L})(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu'),
    ([, m, d, y]) => `${y}-${monthNumber(m!)}-${pad(d!)}`,
  ],
  [/(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/, dayAndMonthInDigits],
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/, ([, y, m, d]) => `${y}-${pad(m!)}-${pad(d!)}`],
  [
    new RegExp(`(?<!\\p{L})(${MONTH})\\.?,? (?:de )?(\\d{4})(?!\\d)`, 'iu'),
    ([, m, y]) => `${y}-${monthNumber(m!)}`,
  ],
  [/(?<![\d-])(\d{4})-(\d{2})(?![\d-])/, ([, y, m]) => `${y}-${m}`],
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月/, ([, y, m]) => `${y}-${pad(m!)}`],
];

function dayAndMonthInDigits([text, a, b, year]: RegExpExecArray): string | null {
  const [first, second] = [Number(a), Number(b)];
  // Dots are only used where the day comes first.
  if (first > 12 || first === second || text.includes('.')) return `${year}-${pad(b!)}-${pad(a!)}`;
  if (second > 12) return `${year}-${pad(a!)}-${pad(b!)}`;
  // 3/4/2024 is the third of April in most of the world and the fourth of March elsewhere.
  return year!;
}

/** The most exact date that stands in a text, or `null`. */
export function findDate(text: string): FoundDate | null {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const edtf = match && read(match);
    if (edtf && !('error' in parseEdtf(edtf)))
      return { edtf, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The date in an article's address (`/2024/03/17/` or `2024-03-17`), or `null`. */
export function dateInAddress(address: string): string | null {
  const match = /[/-](\d{4})[/-](\d{2})(?:[/-](\d{2}))?(?=[/-]|$)/.exec(new URL(address).pathname);
  if (!match) return null;
  const edtf = match[3] ? `${match[1]}-${match[2]}-${match[3]}` : `${match[1]}-${match[2]}`;
  return 'error' in parseEdtf(edtf) ? null : edtf;
}

/** A date that opens a text, with a label or a mark after it (`date 2024-05 …`, `3 March 2024 – …`), or `null`. */
export function leadingDate(text: string): FoundDate | null {
  const found = findDate(text.slice(0, 60));
  if (!found) return null;
  const before = text.slice(0, found.start);
  const after = text.slice(found.end, found.end + 40);
  const mark =
    /^(?:,? *(?:at |om |um |à |a las )?\d{1,2}[:.h]\d{2}(?: *(?:am|pm|uur|uhr|h))?)?\s*(?:[-–—|:]\s+|\s)/i.exec(
      after,
    );
  const labelled = /^(?:date|datum|fecha|data|дата)[: ]+$/i.test(before);
  const marked = before.trim() === '' && /^[^\p{L}]*[-–—|]\s/u.test(after);
  if (!mark || (!labelled && !marked)) return null;
  return { ...found, start: 0, end: found.end + mark[0].length };
}

/** What a date on a line of its own is the date of; `null` where the line does not say. */
export interface LineDate {
  edtf: string;
  of: 'publishing' | 'updating' | null;
}

const labels = (kind: 'published' | 'updated') =>
  wordsOfAll(kind)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll(' ', '\\s'))
    .join('|');
const EDGE = '(?<![\\p{L}])';
/** Words of other scripts stand before a date without a space. */
const END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}])';
const UPDATED = new RegExp(`${EDGE}(?:${labels('updated')})${END}`, 'iu');
const PUBLISHED = new RegExp(`${EDGE}(?:${labels('published')})${END}`, 'giu');
const EITHER = new RegExp(`${EDGE}(?:${labels('updated')}|${labels('published')})${END}`, 'giu');
const AROUND = new Set(wordsOfAll('around'));
const PLACED = /^(?:\p{Lu}[\p{L}'-]+ ?){1,3},\s*(\p{L}*)[\s,]*$/u;

/**
 * The dates in a line that has nothing but dates, times and words around them: of publishing, of updating, or
 * behind the name of a place. None for a sentence, and for the day of anything else that the line names.
 */
export function datesOfLine(line: string): LineDate[] {
  if (line.length > 120) return [];
  // Words behind a colon of their own tell which date it is: those are no date of the article.
  const parts = line.replace(EITHER, '|$&').split(/\s*[|•·]\s*|\s[–—-]\s|\s(?=\p{Script=Han}{2,}:)/u);
  const all = parts.map((part) => ({ part, date: findDate(part) }));
  if (all.some(({ part, date }) => date === null && part.split(' ').length > 4)) return [];
  const found = all.filter(({ date }) => date !== null);
  const dates = found.map(({ part, date }): LineDate | null => {
    const rest = `${part.slice(0, date!.start)} ${part.slice(date!.end)}`;
    const bare = rest
      .replace(UPDATED, ' ')
      .replace(PUBLISHED, ' ')
      .replace(/\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?h?/g, ' ');
    const words = (bare.match(/[\p{L}.]*\p{L}/gu) ?? []).filter((word) => !AROUND.has(word.toLowerCase()));
    // "Averly, Thursday 14 November".
    const [, weekday] = PLACED.exec(part.slice(0, date!.start)) ?? [];
    const place = weekday !== undefined && (weekday === '' || AROUND.has(weekday.toLowerCase()));
    if ((words.length > 0 && !place) || /[.!?]$/.test(part.replace(/[ap]\.m\.$|(?<=\d[.:]\d\d)\.$/i, '')))
      return null;
    const of = UPDATED.test(rest) ? 'updating' : rest.search(PUBLISHED) >= 0 ? 'publishing' : null;
    return { edtf: date!.edtf, of };
  });
  return dates.filter((date) => date !== null);
}
