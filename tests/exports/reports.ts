import { join } from 'node:path';
import { loadReport } from '../../src/desk/check/load.ts';
import { addressFrom } from '../../src/exports/address.ts';
import { isShielded, publicReport } from '../../src/model/persons/public.ts';
import type { Finding, Report } from '../../src/model/report.ts';
import { t } from '../../src/text/t.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Given names and initials that no export says. */
export const neverSaid: string[] = [];

/** A content folder as the report that everything outside the pages of persons is made of. */
function load(folder: string): Report {
  const { report } = loadReport(join(ROOT, folder));
  if (!report) throw new Error(`${folder} cannot be read`);
  for (const { name, names } of report.entities.filter(isShielded))
    neverSaid.push(...[name, ...names.map(({ text }) => text)].map((text) => text.replace(/\.$/, '')));
  return publicReport(report, t.finding.person.instead);
}

/** The invented investigation, complete. */
export const quarry = load('tests/fixtures/quarry/content');

/** An invented investigation of owners, payments and courts, without a word of goods. */
export const fleet = load('tests/fixtures/fleet/content');

/** The first two investigations: what opens without a warning must do so for the one that is published, too. */
export const reports = [
  ['the invented investigation', quarry],
  ['the one that is published', load('content')],
] as const;

/** The same and the one of owners and courts, for what is asked of every family of relations. */
export const families = [...reports, ['the invented one of owners and courts', fleet]] as const;

/** Full addresses below a base path. */
export const address = addressFrom('https://quarry.example', '/repo');

/** The report with some fields of one finding written anew. */
export function withFinding(report: Report, number: number, change: Partial<Finding>): Report {
  const findings = report.findings.map((finding) =>
    finding.number === number ? { ...finding, ...change } : finding,
  );
  return { ...report, findings, byNumber: new Map(findings.map((one) => [one.number, one])) };
}

/** The finding of this number. */
export function finding(report: Report, number: number): Finding {
  return report.findings.find((candidate) => candidate.number === number)!;
}
