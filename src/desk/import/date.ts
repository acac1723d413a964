import { parseEdtf } from '../../schema/edtf.ts';
import { LANGUAGE_WORDS } from './words.ts';

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
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

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
  [
    new RegExp(`(?<!\\p{L})(${MONTH})\\.?,? (?:de )?(\\d{4})(?!\\d)`, 'iu'),
    ([, m, y]) => `${y}-${monthNumber(m!)}`,
  ],
  [/(?<![\d-])(\d{4})-(\d{2})(?![\d-])/, ([, y, m]) => `${y}-${m}`],
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

/** True when nothing but a date, a time and words around dates stand in a line. */
export function isDateLine(line: string): boolean {
  const found = findDate(line);
  if (!found || line.length > 90) return false;
  const rest = (line.slice(0, found.start) + ' ' + line.slice(found.end))
    .replace(/\d{1,2}[:.h]\d{2}/g, ' ')
    .match(/\p{L}+/gu);
  return (rest ?? []).length <= 6 && !/[.!?]$/.test(line.trim().replace(/[ap]\.m\.$/i, ''));
}
