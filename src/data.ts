import type { Report } from './model/report.ts';
import { publicReport } from './model/persons/public.ts';
import { t } from './text/t.ts';

/** The report as everybody may see it, and the same with the given names and initials of persons known from an arrest. */
interface Reports {
  shown: Report;
  named: Report;
}

/** Pages are bundled and commands are not: the two meet here alone. */
const HANDED_ON = Symbol.for('the report that pages are made of');
const meeting = globalThis as { [HANDED_ON]?: Reports };

/** Gives the pages that this process makes from now on their report: read, checked and joined by the command that makes them. */
export function handOn(named: Report): void {
  meeting[HANDED_ON] = { named, shown: publicReport(named, t.finding.person.instead) };
}

/** The report that every page shows: the one door to the content. Rejects where no command has handed one on. */
export const getReport = async (): Promise<Report> => handedOn().shown;

/** The report with those names, for the words of pages that are `noindex`: of such a person and of what names one. */
export const getNamedReport = async (): Promise<Report> => handedOn().named;

function handedOn(): Reports {
  const reports = meeting[HANDED_ON];
  if (!reports)
    throw new Error('there is no report yet — pages are made by "npm run build" and "npm run dev"');
  return reports;
}
