import { parseArgs } from 'node:util';

/** A mistake of the person at the keyboard, in words: what is wrong — what to do instead. */
export class Refusal extends Error {}

/** Says why a command was refused, and answers its exit code; any other error goes on. */
export function refused(error: unknown, say: (line: string) => void): 1 {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  return 1;
}

/** What may stand behind a command's name: options with a value, options that may come again, and flags. */
export interface Grammar {
  options?: readonly string[];
  many?: readonly string[];
  flags?: readonly string[];
}

/** The words and options behind a command's name. */
export interface CommandLine {
  words: string[];
  options: Record<string, string | undefined>;
  many: Record<string, string[] | undefined>;
  flags: ReadonlySet<string>;
}

/** Reads a command line. Throws a `Refusal` that ends with `usage` where an option is unknown, empty or given twice. */
export function readCommandLine(
  args: readonly string[],
  { options = [], many = [], flags = [] }: Grammar,
  usage: string,
): CommandLine {
  const named = (names: readonly string[], kind: { type: 'string' | 'boolean'; multiple?: boolean }) =>
    names.map((name) => [name, kind] as const);
  const known = Object.fromEntries([
    ...named(options, { type: 'string' }),
    ...named(many, { type: 'string', multiple: true }),
    ...named(flags, { type: 'boolean' }),
  ]);
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const line: CommandLine = { words: positionals, options: {}, many: {}, flags: new Set() };
  for (const token of tokens)
    if (token.kind === 'option') take(token.name, token.value, line, { options, many, flags }, usage);
  return line;
}

function take(
  name: string,
  value: string | undefined,
  line: CommandLine,
  { options, many, flags }: Required<Grammar>,
  usage: string,
): void {
  const refuse = (words: string) => new Refusal(`--${name} ${words} — it is called like this:\n${usage}`);
  if (flags.includes(name)) {
    (line.flags as Set<string>).add(name);
    return;
  }
  if (!options.includes(name) && !many.includes(name)) throw refuse('does not belong here');
  if (value === undefined) throw refuse('has no value');
  if (many.includes(name)) line.many[name] = [...(line.many[name] ?? []), value];
  else if (line.options[name] !== undefined) throw refuse('is given twice');
  else line.options[name] = value;
}
