import type { Finding, Report } from '../../model/report.ts';
import { deniers } from '../../model/denial.ts';
import { listInWords } from '../../text/words.ts';
import { earliest, latest, type Edtf } from '../../schema/edtf.ts';
import { eventDate } from '../../text/chronology.ts';
import type { Address } from '../address.ts';
import { caveatsOf, hedgedStatement } from '../words.ts';
import { isolatedText } from '../../text/direction.ts';
import { gradeWords } from '../../text/grade.ts';
import { t } from '../../text/t.ts';

/**
 * `timeline.ics`: every dated finding as an all-day event (RFC 5545). A calendar knows days only, so each title
 * says how exact the date is; of what only began or ended that date is covered. What happened some time before or
 * after a date has no days that a calendar could show: it is left out. No clock: the stamp of an event is the day on
 * which the finding was published; in a preview it says nothing, and is the first day of computers' time.
 */
export function timelineIcs(report: Report, address: Address): string {
  const { site } = report;
  const host = new URL(site.address).hostname;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(site.publisher.name)}//${text(site.title)}//${site.language.split('-')[0]!.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(site.title)}`,
    `X-WR-CALDESC:${text(t.exports.calendar.description(site))}`,
    ...calendarFindings(report.findings).flatMap((finding) => eventOf(finding, host, address)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The findings that a calendar can show. */
export function calendarFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ when }) => when !== null && (when.form !== 'within' || (when.start !== null && when.end !== null)),
  );
}

/** Days that an event covers: first, and the day after the last, as a calendar counts. */
export function daysCovered(when: Edtf): { first: string; after: string } {
  const first = earliest(when) ?? when.end!.first;
  return { first, after: dayAfter(latest(when) ?? when.start!.last) };
}

function eventOf(finding: Finding, host: string, address: Address): string[] {
  const { first, after } = daysCovered(finding.when!);
  return [
    'BEGIN:VEVENT',
    `UID:finding-${finding.number}@${host}`,
    `DTSTAMP:${compact(stampOf(finding))}T000000Z`,
    `SEQUENCE:${finding.version - 1}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(after)}`,
    `SUMMARY:${text(summaryOf(finding))}`,
    `DESCRIPTION:${text([hedgedStatement(finding), ...caveatsOf(finding), t.exports.calendar.findingAt({ number: finding.number, address: address(finding.url) })].join('\n'))}`,
    `CATEGORIES:${categoriesOf(finding).map(text).join(',')}`,
    `URL:${address(finding.url)}`,
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const categoriesOf = ({ grade, kind, denied }: Finding): string[] => [
  t.exports.grades[grade],
  t.exports.calendar.kinds[kind],
  ...(denied ? [t.exports.denied] : []),
];

function summaryOf(finding: Finding): string {
  const { number } = finding;
  const title = isolatedText(finding.title);
  const words = { number, title, date: precisionWords(finding), grade: gradeWords(finding) };
  return finding.denied
    ? t.exports.calendar.titleDenied({ ...words, deniers: listInWords(deniers(finding)) })
    : t.exports.calendar.title(words);
}

/** The date in words; of a single month also that the day is not given. */
function precisionWords(finding: Finding): string {
  const [when, date] = [finding.when!, eventDate(finding)];
  const dayMissing = when.form === 'date' && when.start!.precision === 'month';
  return dayMissing ? t.exports.calendar.dayNotGiven({ date }) : date;
}

function stampOf({ versions }: Finding): string {
  return versions.at(-1)?.date ?? '1970-01-01';
}

const compact = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1, date! + 1)).toISOString().slice(0, 10);
}

/** A value of type TEXT: backslash, semicolon, comma and line break are escaped. */
function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line broken after at most 75 octets of UTF-8, never inside a character; each further part starts with a space. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) [out, octets] = [`${out}\r\n `, 1];
    out += character;
    octets += size;
  }
  return out;
}
