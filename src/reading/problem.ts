/** Something that is wrong in a file of `content/`, or (as a warning) missing from it. */
export interface Problem {
  /** The file as an editor would type it: `content/findings/012-rifles.mdx`. */
  path: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** `what is wrong — what to write instead`. */
  message: string;
  severity: 'error' | 'warning';
}

export interface Place {
  line: number;
  column: number;
}

/** An error at a place in a file. */
export function errorAt(path: string, place: Place, message: string): Problem {
  return { path, line: place.line, column: place.column, message, severity: 'error' };
}

/** Orders problems by file, line, column and words. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) =>
    [p.path, String(p.line).padStart(7, '0'), String(p.column).padStart(7, '0'), p.message].join('\0');
  return problems
    .map((problem) => [key(problem), problem] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
    .map(([, problem]) => problem);
}
