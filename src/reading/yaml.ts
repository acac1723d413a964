import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { characterProblem } from './characters.ts';
import { deepestBracket, flowBrackets } from './nesting.ts';
import { errorAt, type Place, type Problem } from './fault.ts';
import { misreadIn } from './typed.ts';

export interface YamlResult {
  /** What the text says; `undefined` when it could not be read. */
  data: unknown;
  /** Place of the value at a path (of the key itself when `key` is true); the nearest parent when it is missing. */
  at(path: readonly PropertyKey[], key?: boolean): Place;
  problems: Problem[];
}

/** Deepest nesting of lists and maps. */
const MAX_DEPTH = 12;
const TOO_DEEP = /^(?: {40,}|(?:[ \t]*[-?:] ){9,})\S/m;

/**
 * Parses YAML 1.2 (core schema: no dates, no merge keys) with positions. Refuses anchors, aliases,
 * tags, directives, duplicate keys and more than one document: an editor never needs them, and they can
 * hide content.
 */
export function readYaml(text: string, path: string): YamlResult {
  const early = refuseUnparsed(text, path);
  if (early) return { data: undefined, at: () => ({ line: 1, column: 1 }), problems: [early] };
  const { document, place } = parse(text);
  const nodes = nodesOf(document.contents);
  const tricks = nodes.flatMap((node) => {
    const wrong = trick(node);
    return wrong ? [errorAt(path, place(node.range?.[0] ?? 0), 'yaml', wrong)] : [];
  });
  // A tag that the parser does not know is refused with all other tags.
  const slips = [...document.errors, ...document.warnings].filter(
    ({ code }) => code !== 'TAG_RESOLVE_FAILED' || tricks.length === 0,
  );
  const problems = mistakes(slips).map((error) =>
    errorAt(path, place(offsetOfError(document, error)), 'yaml', explain(error.code, error.message)),
  );
  problems.push(...tricks);
  if (problems.length === 0)
    problems.push(
      ...misreadIn(nodes, text).map(({ offset, words }) => errorAt(path, place(offset), 'yaml', words)),
    );
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    at: placesIn(text),
    problems,
  };
}

/** Finds places in a text by parsing it again when the first is asked for: few are, and a whole tree for each file is much to keep. */
export function placesIn(text: string): YamlResult['at'] {
  let parsed: ReturnType<typeof parse> | undefined;
  return (path, key = false) => {
    parsed ??= parse(text);
    return parsed.place(offsetOf(parsed.document, path, key));
  };
}

/** First and last offset (exclusive) of every value that `wanted` accepts, in the order of the text. */
export function findScalars(
  text: string,
  wanted: (path: readonly PropertyKey[], value: unknown) => boolean,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const walk = (node: unknown, path: PropertyKey[]): void => {
    if (isMap(node))
      for (const pair of node.items)
        walk(pair.value, [...path, isScalar(pair.key) ? String(pair.key.value) : '']);
    else if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
    else if (isScalar(node) && node.range && wanted(path, node.value))
      found.push({ start: node.range[0], end: node.range[1] });
  };
  walk(parse(text).document.contents, []);
  return found;
}

/** Where a list in brackets closes that stands under a key of the text; null where none does, or one with a line for each entry. */
export function closingBracket(text: string, key: string): number | null {
  const { contents } = parse(text).document;
  const list = isMap(contents) ? contents.get(key) : null;
  return isSeq(list) && list.flow && list.range ? list.range[1] - 1 : null;
}

/** The tree of a text, and the place of an offset in it. */
function parse(text: string): { document: Document; place: (offset: number) => Place } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, place };
}

/** What is refused before the parser sees the text. */
function refuseUnparsed(text: string, path: string): Problem | null {
  const refuse = (offset: number, message: string) =>
    errorAt(path, { line: text.slice(0, offset).split('\n').length, column: 1 }, 'yaml', message);
  const directive = /^%[A-Za-z]/m.exec(text);
  if (directive) return refuse(directive.index, 'a line starts with "%" — put the value in "quotes"');
  const deep = TOO_DEEP.exec(text);
  if (deep || deepestBracket(flowBrackets(text)) > MAX_DEPTH)
    return refuse(deep?.index ?? 0, `lists are nested more than ${MAX_DEPTH} deep — write a flat list`);
  return null;
}

/** Where an error is; a quotation that is never closed is shown where it opens, not where the file ends. */
function offsetOfError(document: Document, { message, pos }: YAMLError): number {
  let open: number | undefined;
  if (/^Missing closing/.test(message))
    visit(document, {
      Scalar(_key, { type, range }) {
        if (type?.startsWith('QUOTE_') && range && range[1] >= pos[0]) open = range[0];
      },
    });
  return open ?? pos[0];
}

/** What an editor has to mend: after the first slip of syntax the parser's other complaints are only its shadow. */
function mistakes(errors: readonly YAMLError[]): YAMLError[] {
  const slips = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const tab = slips.find(({ code }) => code === 'TAB_AS_INDENT');
  const first = tab ?? [...slips].sort((a, b) => a.pos[0] - b.pos[0])[0];
  return first ? [first] : [...errors];
}

function explain(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'the key stands twice — remove one of the two';
  if (code === 'MULTIPLE_DOCS') return 'a second "---" starts another document — a file holds one';
  if (code === 'TAB_AS_INDENT') return 'a tab is used to indent — use two spaces';
  if (code === 'BAD_INDENT') return 'the indentation does not fit — use two spaces a level';
  if (code === 'NON_STRING_KEY') return 'a key is not a word — write a plain word before the ":"';
  if (/Nested mappings are not allowed in compact|Implicit keys need to be on a single line/.test(message))
    return 'the value has ": " in it — put the whole value in "double quotes"';
  if (/^Missing closing ["']/.test(message))
    return 'a quotation mark is not closed — close it on the same line';
  if (code === 'MISSING_CHAR') return `a character is missing (${plain(message)}) — close what is open`;
  return `this is not YAML that can be read (${plain(message)}) — put text with ": ", "#" or quotes inside "double quotes"`;
}

const plain = (message: string) => message.split('\n')[0]!.replace(/ at line .*$/, '');

/** A node and all below it, in the order of the text. */
function nodesOf(root: unknown, nodes: Node[] = []): Node[] {
  if (!isNode(root)) return nodes;
  nodes.push(root);
  if (isSeq(root)) for (const item of root.items) nodesOf(item, nodes);
  if (isMap(root))
    for (const { key, value } of root.items) {
      nodesOf(key, nodes);
      nodesOf(value, nodes);
    }
  return nodes;
}

function trick(node: Node): string | null {
  if (isAlias(node)) return 'an alias (*name) is used — write the value out';
  if (node.anchor) return 'an anchor (&name) is used — remove it';
  if (node.tag) return `a tag (${node.tag}) is used — remove it and write the plain value`;
  // A character written as a code ("\u200b") turns into one only here.
  const wrong = isScalar(node) && typeof node.value === 'string' ? characterProblem(node.value) : null;
  return wrong ? `the value has ${wrong.words}` : null;
}

/** Character offset of a value, or of its key; of the deepest existing parent when it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[], wantKey: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      const keyOffset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
      offset = last && wantKey ? keyOffset : isNode(node) && node.range ? node.range[0] : keyOffset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
