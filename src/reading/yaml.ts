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
} from 'yaml';
import { errorAt, type Place, type Problem } from './problem.ts';

export interface YamlResult {
  data: unknown;
  /** Place of the value at a path (of the key itself when `key` is true); the nearest parent when it is missing. */
  at(path: readonly PropertyKey[], key?: boolean): Place;
  problems: Problem[];
}

/** Deepest nesting of lists and maps. */
const MAX_DEPTH = 12;

/**
 * Parses YAML 1.2 (core schema: no dates, no merge keys) with positions. Refuses anchors, aliases,
 * tags, duplicate keys and more than one document: an editor never needs them, and they can hide content.
 */
export function readYaml(text: string, path: string): YamlResult {
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tooDeep = /^(?: {40,}|(?:\s*- ){12,})\S|[[{]{12,}/m.exec(text);
  if (tooDeep)
    return {
      data: null,
      at: () => ({ line: 1, column: 1 }),
      problems: [
        errorAt(
          path,
          { line: lineOf(text, tooDeep.index), column: 1 },
          `lists are nested more than ${MAX_DEPTH} deep — write a flat list`,
        ),
      ],
    };
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
  });
  const problems = document.errors.map((error) =>
    errorAt(path, place(error.pos[0]), explain(error.code, error.message)),
  );
  problems.push(...refuseTricks(document, path, place));
  return {
    data: problems.length > 0 ? null : document.toJS(),
    at: (keys, key) => place(offsetOf(document, keys, key ?? false)),
    problems,
  };
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

function explain(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'the key stands twice — remove one of the two';
  if (code === 'MULTIPLE_DOCS') return 'a second "---" starts another document — a file holds one';
  if (code === 'TAB_AS_INDENT') return 'a tab is used to indent — use two spaces';
  if (code === 'BAD_INDENT') return `the indentation does not fit — use two spaces a level (${message})`;
  return `this is not YAML that can be read: ${message} — put text with ": ", "#" or quotes inside "double quotes"`;
}

function refuseTricks(document: Document, path: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const at = place(node.range?.[0] ?? 0);
    if (isAlias(node)) problems.push(errorAt(path, at, 'an alias (*name) is used — write the value out'));
    else if (node.anchor) problems.push(errorAt(path, at, 'an anchor (&name) is used — remove it'));
    if (!isAlias(node) && node.tag)
      problems.push(errorAt(path, at, `a tag (${node.tag}) is used — remove it and write the plain value`));
  });
  return problems;
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
