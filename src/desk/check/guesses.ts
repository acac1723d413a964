import type { Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';

/** The line that a command writes above a value that it has guessed; why may stand behind it. */
export const CHECK = '# check';

const GUESS = /^\s*# check(?::.*)?$/;

/** A warning at each guess that nobody has looked at: its line `# check` still stands above it. */
export function guessesIn({ path, text }: RawFile): Problem[] {
  if (!text.includes(CHECK)) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, index): Problem[] => {
    if (!GUESS.test(line)) return [];
    const below = lines.slice(index + 1).find((other) => !/^\s*#/.test(other)) ?? '';
    const key = /^\s*(?:- )?(\w+):/.exec(below)?.[1] ?? 'the line below';
    return [
      {
        path,
        line: index + 1,
        column: line.indexOf('#') + 1,
        code: 'guess',
        severity: 'warning',
        words: `${key} is a guess — compare it with the article, put it right where it is wrong, and delete the line "${CHECK}" above it`,
      },
    ];
  });
}

/** Problems as they count where something is published: a guess is an error. */
export const strictly = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => (problem.code === 'guess' ? { ...problem, severity: 'error' } : problem));
