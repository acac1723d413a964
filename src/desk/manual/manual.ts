import { z } from 'zod';

/** A mistake and the message that it causes, for the manual. */
export interface Mistake {
  name: string;
  says: string;
}

interface Field {
  /** `evidence[].paragraph` */
  path: string;
  needed: boolean;
  sentence: string;
}

/** Longest example and longest message in a table, in characters. */
const MAX_EXAMPLE = 70;
const MAX_MESSAGE = 170;
/** Most values of a closed list that stand in a table. */
const MAX_CHOICES = 20;

/** A Markdown table of all fields of a schema, each with an example out of real files. */
export function fieldTable(schema: z.ZodType, files: readonly unknown[]): string {
  const rows = fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Node).map(({ path, needed, sentence }) => [
    `\`${path}\``,
    needed ? 'yes' : '',
    sentence,
    code(exampleOf(path, files)),
  ]);
  return table(['field', 'needed', 'what it says', 'example'], rows);
}

/** A Markdown table of messages, each with its cause. */
export function messageTable(mistakes: readonly Mistake[]): string {
  const rows = [...Map.groupBy(mistakes, ({ says }) => says)].map(([says, causes]) => [
    code(shorten(says, MAX_MESSAGE)),
    causes.map(({ name }) => name).join('; '),
  ]);
  return table(['message', 'cause'], rows);
}

/** A text with the part between two comments, which a command writes, replaced. Throws when the comments are missing. */
export function withSection(text: string, name: string, body: string): string {
  const [open, close] = [`<!-- ${name}: written by "npm run schemas" -->`, `<!-- end of ${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the comments "${open}" and "${close}" are missing`);
  return `${text.slice(0, start + open.length)}\n\n${body}\n\n${text.slice(end)}`;
}

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  /** Of a file whose keys are names that editors choose. */
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
  enum?: unknown[];
}

function fieldsOf(node: Node, path = ''): Field[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, value]): Field[] => [
    {
      path: path + key,
      needed: node.required?.includes(key) ?? false,
      sentence: [value.description, choicesOf(value)].filter(Boolean).join(' '),
    },
    ...fieldsOf(value, `${path}${key}.`),
  ]);
  const named =
    typeof node.additionalProperties === 'object' ? fieldsOf(node.additionalProperties, `${path}<id>.`) : [];
  const lists = [node, ...(node.anyOf ?? [])].flatMap(({ items }) =>
    items ? fieldsOf(items, `${path.replace(/\.$/, '')}[].`) : [],
  );
  return [...own, ...named, ...lists];
}

/** The values of a closed list that its sentence does not name; a longer list has a table of its own. */
function choicesOf({ description = '', enum: values = [] }: Node): string {
  const told = values.every((value) => description.includes(`\`${String(value)}\``));
  if (told || values.length > MAX_CHOICES) return '';
  return `One of ${values.map((value) => code(String(value))).join(', ')}.`;
}

/** The first value that a file has at a path; of a group of keys, nothing: its keys have examples of their own. */
function exampleOf(path: string, files: readonly unknown[]): string {
  const steps = path.replaceAll('[]', '.[]').split('.');
  for (const file of files) {
    const value = valuesAt(file, steps).find((candidate) => candidate !== null && !isGroup(candidate));
    if (value !== undefined)
      return shorten(Array.isArray(value) ? `[${value.join(', ')}]` : JSON.stringify(value), MAX_EXAMPLE);
  }
  return '';
}

function isGroup(value: unknown): boolean {
  const inner = Array.isArray(value) ? (value as unknown[])[0] : value;
  return typeof inner === 'object' && inner !== null;
}

function valuesAt(value: unknown, steps: readonly string[]): unknown[] {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined ? [] : [value];
  if (step === '[]') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  if (step === '<id>') return Object.values(value ?? {}).flatMap((item) => valuesAt(item, rest));
  return typeof value === 'object' && value !== null
    ? valuesAt((value as Record<string, unknown>)[step], rest)
    : [];
}

function shorten(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Text as code in a table cell. */
function code(text: string): string {
  if (text === '') return '';
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.startsWith('`') ? ' ' : ''}${text.replaceAll('|', '\\|')}${text.endsWith('`') ? ' ' : ''}${fence}`;
}

/** A Markdown table; a bar in a cell has to be escaped before. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
