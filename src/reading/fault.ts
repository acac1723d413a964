/**
 * Something that is wrong in `content/`, or (as a warning) missing from it. `Where` is the place as the finder knows
 * it: a line of a file, a key of an entry, a line of the ledger. Whoever decides anything by a fault looks at its code.
 */
export type Fault<Where = unknown> = Where & {
  code: FaultCode;
  /** `what is wrong — what to write instead`. */
  words: string;
  severity: 'error' | 'warning';
  mend?: Mend;
};

/** What puts a fault right, where only one thing can stand there: some words of a value, and those in their place. */
export interface Mend {
  /** Keys from the top of the file to the value. */
  path: readonly PropertyKey[];
  /** Where in the value the words begin. */
  offset: number;
  words: string;
  instead: string;
}

/**
 * What kind of thing is wrong. `unpublished` is mended by a publication; `missing finding` may be the shadow of an unreadable file;
 * `unused` is mended by deleting the file; `branches` is mended by a rebase of the ledger; `guess` is an error at publishing alone;
 * `untold` is told of the original and not again of its editions.
 */
export type FaultCode =
  | 'file'
  | 'characters'
  | 'yaml'
  | 'markdown'
  | 'schema'
  | 'to do'
  | 'reference'
  | 'missing finding'
  | 'rule'
  | 'wording'
  | 'untold'
  | 'drawing'
  | 'gap'
  | 'unused'
  | 'guess'
  | 'person'
  | 'link'
  | 'locator'
  | 'ledger'
  | 'branches'
  | 'promise'
  | 'unpublished'
  | 'withheld'
  | 'edition'
  | 'history';

export interface Place {
  line: number;
  column: number;
}

/** A place in a file. */
export interface FilePlace extends Place {
  /** The file as an editor would type it: `content/findings/012-rifles.mdx`. Lines and columns are counted from 1. */
  path: string;
}

/** A fault with its place in a file: what the check prints. */
export type Problem = Fault<FilePlace>;

/** Line and column of an offset. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** An error at a place in a file. */
export function errorAt(path: string, { line, column }: Place, code: FaultCode, words: string): Problem {
  return { path, line, column, code, words, severity: 'error' };
}

/** Orders problems by file, line, column and words. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) =>
    [p.path, String(p.line).padStart(7, '0'), String(p.column).padStart(7, '0'), p.words].join('\0');
  return problems
    .map((problem) => [key(problem), problem] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
    .map(([, problem]) => problem);
}
