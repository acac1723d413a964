import { describe, expect, it } from 'vitest';
import { knownBy } from '../../src/model/time/as-of.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { gradeWords } from '../../src/text/grade.ts';
import { supersededWords } from '../../src/text/superseded.ts';
import { finding, quarry } from '../exports/reports.ts';
import { PLACES } from './places.ts';

/** The report with one finding set aside by another, overturned by a court or not. */
function setAside(older: number, later: number, overturned = true): Report {
  const [one, two] = [{ ...finding(quarry, older) }, { ...finding(quarry, later) }];
  one.supersededBy = [two];
  two.supersedes = one;
  if (overturned && two.relations[0])
    two.relations = [
      { ...two.relations[0], kind: 'overturned', sentence: 'A court is reported to have done so' },
    ];
  const changed = (each: Finding) => ({ [older]: one, [later]: two })[each.number] ?? each;
  const findings = quarry.findings.map(changed);
  // The pages of parties list the findings that the parties lead to.
  for (const each of [one, two])
    each.entities = each.entities.map((party) => ({ ...party, findings: party.findings.map(changed) }));
  return { ...quarry, findings, byNumber: new Map(findings.map((each) => [each.number, each])) };
}

/** What is drawn from the record of an earlier version says what stood in it: no publication of this test's is in its ledger. */
const FROM_RECORDS: ReadonlySet<string> = new Set([
  'the page of its version',
  'the card of its version',
  'the description of a version that was replaced',
]);
const SAYS = /overturned since: see finding 14/i;
/** Rows and works of machines that give the number of the later finding beside the statement. */
const report = setAside(2, 14);

describe('a finding that a court has set aside', () => {
  it.each(Object.entries(PLACES))('is never said without that: %s', async (name, place) => {
    const text = await place(finding(report, 2), report);
    if (text === null) return;
    if (FROM_RECORDS.has(name)) return;
    expect(text.replace(/\\n/g, ' ').replace(/\s+/g, ' ')).toMatch(SAYS);
  });

  it('is said so in the words of its grade', () => {
    expect(gradeWords(finding(report, 2))).toBe(
      'in records seen by reporters; overturned since: see finding 14',
    );
    expect(supersededWords(finding(setAside(2, 14, false), 2))).toBe('superseded: see finding 14');
    expect(supersededWords(finding(report, 1))).toBeNull();
  });

  it('still stood in a month in which the later one was not known', () => {
    const months: [string, Finding[]][] = ['2019-05', '2019-08'].map((month) => [
      month,
      knownBy(report, month).findings,
    ]);
    for (const [month, findings] of months) {
      const later = findings.find(({ number }) => number === 14);
      const older = findings.find(({ number }) => number === 2);
      if (older)
        expect(
          older.supersededBy.map(({ number }) => number),
          month,
        ).toEqual(later ? [14] : []);
    }
    expect(months[0]![1].some(({ number }) => number === 2)).toBe(true);
    expect(months[0]![1].some(({ number }) => number === 14)).toBe(false);
  });

  it('and the one that sets it aside each lead to the other', async () => {
    const page = PLACES['its page']!;
    expect(await page(finding(report, 2), report)).toContain('What it tells was overturned: Finding 14');
    expect(await page(finding(report, 14), report)).toContain('It overturned Finding 2');
  });
});
