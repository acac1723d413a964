import type { Problem } from '../reading/problem.ts';
import type { Report } from '../model/report.ts';

/** One problem as a line that editors and terminals understand: `path:line:column  what — what instead`. */
export function problemLine({ path, line, column, message, severity }: Problem): string {
  return `${path}:${line}:${column}  ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}

/** Prints each problem on its own line: errors to the error output, warnings to the normal one. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems)
    (problem.severity === 'error' ? console.error : console.log)(problemLine(problem));
}

/** The closing count, with the gaps that no editor can close. */
export function summarise(problems: readonly Problem[], report: Report | null): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  if (!report || errors > 0) return counts;
  const single = report.findings.filter(({ roots }) => roots.length === 1).length;
  const undated = report.findings.filter(({ when }) => when === null).length;
  return [
    `${count(report.findings.length, 'finding')} in ${count(report.articles.length, 'article')}, ${count(report.entities.length, 'entity', 'entities')}, ${count(report.sources.length, 'source')}, ${count(report.tensions.length, 'tension')}`,
    `gaps: ${count(single, 'finding rests', 'findings rest')} on a single root, ${count(undated, 'finding has', 'findings have')} no date`,
    counts,
  ].join('\n');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
