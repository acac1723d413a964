import type { Problem } from '../../reading/fault.ts';
import type { Report } from '../../model/report.ts';
import { independent } from '../../model/join/roots.ts';
import type { LoadedEdition } from './editions.ts';
import { counted } from '../../text/numbers.ts';

/** One problem as a line that editors and terminals understand: `path:line:column  what — what instead`. */
export function problemLine({ path, line, column, words, severity }: Problem): string {
  return `${path}:${line}:${column}  ${severity === 'warning' ? 'warning: ' : ''}${words}`;
}

/**
 * One problem as the workflows of GitHub write it at its line of a pull request. What has a meaning of its own in such a
 * command is escaped, so that no word of the content can be one.
 */
export function annotation({ path, line, column, words, severity }: Problem): string {
  const place = Object.entries({ file: path, line, col: column }).map(
    ([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${severity} ${place.join(',')}::${escaped(words)}`;
}

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/**
 * Prints each problem on its own line: errors to the error output, warnings to the normal one; in a workflow of GitHub
 * also where it reads them.
 */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    (problem.severity === 'error' ? console.error : console.log)(problemLine(problem));
    if (process.env.GITHUB_ACTIONS === 'true') console.log(annotation(problem));
  }
}

/** The closing count, with the gaps that no editor can close. */
export function summarise(
  problems: readonly Problem[],
  report: Report | null,
  editions: readonly LoadedEdition[] = [],
): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  if (!report || errors > 0) return counts;
  const single = report.findings.filter((finding) => independent(finding) === 1).length;
  const undated = report.findings.filter(({ when }) => when === null).length;
  return [
    `${counted(report.findings.length, 'finding')} in ${counted(report.articles.length, 'article')}, ${counted(report.entities.length, 'entity', 'entities')}, ${counted(report.sources.length, 'source')}, ${counted(report.tensions.length, 'tension')}`,
    `gaps: ${counted(single, 'finding rests', 'findings rest')} on a single root, ${counted(undated, 'finding has', 'findings have')} no date`,
    ...editions.map(editionLine),
    counts,
  ].join('\n');
}

/** How far an edition is. */
function editionLine({ language, entries }: LoadedEdition): string {
  const states = [...entries.values()].map(({ state }) => state);
  const count = (state: string) => states.filter((one) => one === state).length;
  const [missing, stale] = [count('missing'), count('stale')];
  return `edition ${language}: ${count('current')} of ${counted(states.length, 'entry', 'entries')} translated, ${missing} missing, ${stale} to be compared with a changed original`;
}

/** A length of time, given in milliseconds, in words: `4.2 s`, `6 min 52 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
