import fc from 'fast-check';
import { gradeWords } from '../../../src/text/grade.ts';
import { describe, expect, it } from 'vitest';
import { daysCovered, timelineIcs } from '../../../src/exports/feeds/calendar.ts';
import { buildChronology, rowsOf } from '../../../src/model/time/chronology.ts';
import { edtfOf } from '../../../src/schema/edtf.ts';
import type { Finding } from '../../../src/model/report.ts';
import { address, finding, quarry, reports, withFinding } from '../reports.ts';

/** One event as RFC 5545 says to read it: unfolded, parameters apart, text unescaped. */
type Event = Record<string, string>;

function readIcs(text: string): { calendar: Event; events: Event[] } {
  const raw = text.split('\r\n');
  expect(raw.pop(), 'ends with CRLF').toBe('');
  for (const line of raw) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const [calendar, events, open]: [Event, Event[], string[]] = [{}, [], []];
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z-]+)*):(.*)$/.exec(line)!;
    if (name === 'BEGIN') open.push(value!);
    else if (name === 'END') expect(open.pop()).toBe(value);
    if (line === 'BEGIN:VEVENT') events.push({});
    const here = open.at(-1) === 'VEVENT' ? events.at(-1)! : calendar;
    if (name !== 'BEGIN' && name !== 'END') {
      expect(here, `${name} twice`).not.toHaveProperty([name!]);
      here[name!] = value!.replace(/\\([\\;,nN])/g, (_, escaped: string) =>
        escaped.toLowerCase() === 'n' ? '\n' : escaped,
      );
    }
  }
  expect(open).toEqual([]);
  return { calendar, events };
}

describe.each(reports)('timeline.ics of %s', (_, report) => {
  const { calendar, events } = readIcs(timelineIcs(report, address));
  // What is dated only before or after something has no days that a calendar could show.
  const isOpen = ({ when }: Pick<Finding, 'when'>) =>
    when?.form === 'within' && (when.start === null || when.end === null);
  const dated = report.findings.filter((item) => item.when !== null && !isOpen(item));

  it('is a calendar with one event for each dated finding', () => {
    expect(calendar).toMatchObject({ VERSION: '2.0', CALSCALE: 'GREGORIAN' });
    expect(calendar.PRODID).toBeTruthy();
    expect(events.map(({ URL: url }) => url)).toEqual(dated.map(({ url }) => address(url)));
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
  });

  it('has the rows that the timeline draws but those with an open window, and no other', () => {
    const rows = rowsOf(buildChronology(report)).filter((row) => row.shape !== null && !isOpen(row));
    expect(rows.length).toBeGreaterThan(5);
    expect(events.map(({ URL: url }) => url).sort()).toEqual(rows.map(({ url }) => address(url)).sort());
  });

  it('has days that end after they start, and stamps that the ledger gives or that say nothing', () => {
    const days = new Set(['1970-01-01', ...report.ledger.versions.map(({ date }) => date)]);
    for (const event of events) {
      expect(event['DTSTART;VALUE=DATE']).toMatch(/^\d{8}$/);
      expect(event['DTEND;VALUE=DATE']! > event['DTSTART;VALUE=DATE']!).toBe(true);
      const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)T000000Z$/.exec(event.DTSTAMP!)!;
      expect(days).toContain(`${year}-${month}-${day}`);
    }
  });

  it('says in every title how exact the date is, and whose word it is', () => {
    events.forEach((event, index) => {
      const { number, title, denied, statement, quantities } = dated[index]!;
      expect(event.SUMMARY!.startsWith(`Finding ${number}: ${title} (`)).toBe(true);
      expect(event.SUMMARY).toContain(gradeWords(dated[index]!));
      expect(event.SUMMARY!.includes('; denied by ')).toBe(denied);
      expect(event.DESCRIPTION).toContain(statement);
      for (const { comparator } of quantities)
        expect(event.DESCRIPTION).toMatch(
          comparator === 'exactly' ? /Number: [^a-z]+ .*as printed/ : new RegExp(`Number: ${comparator}`),
        );
    });
  });
});

describe('timeline.ics', () => {
  const { events } = readIcs(timelineIcs(quarry, address));
  const event = (number: number) =>
    events.find(({ UID }) => UID === `finding-${number}@sand-over-the-orluna.example`)!;
  const days = (number: number) => [event(number)['DTSTART;VALUE=DATE'], event(number)['DTEND;VALUE=DATE']];

  it.each([
    [4, ['20181007', '20181008'], '(7 October 2018; reported)'],
    [12, ['20190201', '20190301'], '(February 2019, day not given; alleged)'],
    [1, ['20180101', '20190101'], '(2018, month not given; in records seen by reporters)'],
    [2, ['20180301', '20181201'], '(between March and November 2018; in records seen by reporters)'],
    [
      3,
      ['20180401', '20181001'],
      '(some time from April to September 2018; alleged; denied by Barcaças Conceição)',
    ],
    [7, ['20180801', '20180901'], '(about August 2018, day not given; stated by Zarinbud)'],
    [
      6,
      ['20160101', '20170101'],
      '(began in 2016; whether or when it ended is not given; in records seen by reporters)',
    ],
    [
      14,
      ['20181201', '20190101'],
      '(ended in December 2018 (uncertain); when it began is not given; alleged)',
    ],
  ])('gives finding %i its days and says what they are', (number, span, words) => {
    expect(days(number)).toEqual(span);
    expect(event(number).SUMMARY!.endsWith(words)).toBe(true);
  });

  it('covers leap days and turns of the year', () => {
    expect(daysCovered(edtfOf('2020-02'))).toEqual({ first: '2020-02-01', after: '2020-03-01' });
    expect(daysCovered(edtfOf('2019-12-31'))).toEqual({ first: '2019-12-31', after: '2020-01-01' });
  });

  it('stamps a published finding with the day of its version, and counts versions', () => {
    expect(event(1)).toMatchObject({ DTSTAMP: '20200120T000000Z', SEQUENCE: '2' });
  });

  it('is read back whatever a statement holds', () => {
    // Of several stops in a row one stays, which is tested elsewhere; separators of lines are in no content.
    const statements = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/[.?!…。！？।؟\u2028\u2029]/gu, ''));
    fc.assert(
      fc.property(statements, (statement) => {
        const read = readIcs(timelineIcs(withFinding(quarry, 4, { statement }), address));
        // Names against the direction of the text are kept apart.
        const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');
        expect(bare(read.events.find(({ URL: url }) => url!.endsWith('/4/'))!.DESCRIPTION!)).toContain(
          bare(statement.replace(/\r\n?/g, '\n')),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out findings without a date', () => {
    expect(events.some(({ URL: url }) => url === address(finding(quarry, 9).url))).toBe(false);
  });
});
