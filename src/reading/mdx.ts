import { mdxToMdast, type MdastNode } from 'satteri';
import { characterProblem } from './characters.ts';
import { linkProblem } from './link.ts';
import { nestingProblem } from './nesting.ts';
import type { Block, Inline, Prose } from './prose.ts';
import { errorAt, type FaultCode, type Place, type Problem } from './fault.ts';
import { signIn, withoutEscapes } from './signs.ts';

/** A place in a body where the words that carry a finding are marked. */
export interface Mark extends Place {
  number: number;
}

/** A place in a body where a term of the glossary stands. */
export interface TermMark extends Place {
  id: string;
}

/** A place in a body where something is linked. */
export interface Link extends Place {
  url: string;
}

export interface MdxResult {
  prose: Prose;
  marks: Mark[];
  /** Findings from which words of our own are worked out, each at its `<Ours>`. */
  derived: Mark[];
  terms: TermMark[];
  links: Link[];
  problems: Problem[];
}

/** What stands instead of each construct that content may not use. */
const REFUSED: Record<string, string> = {
  mdxjsEsm:
    'a paragraph starts with import or export, which would make it a program — begin it with another word',
  mdxFlowExpression: 'braces hold a program — remove them; write "(…)" if you mean brackets',
  mdxTextExpression: 'braces hold a program — remove them; write "(…)" if you mean brackets',
  html: 'raw HTML is not allowed — use Markdown',
  image: 'images are not used in the report — remove it, and describe it in words',
  imageReference: 'images are not used in the report — remove it, and describe it in words',
  code: 'code blocks are not used in the report — write a plain paragraph (lines must not start with four spaces)',
  inlineCode: 'code marks (`) are not used in the report — write the plain words',
  table: 'tables are not used in the report — write a list',
  thematicBreak: 'a rule (---) is not used in the report — start a new paragraph',
  definition: 'link definitions are not used — write the address in the link: [words](https://…)',
  linkReference: 'reference links are not used — write the address in the link: [words](https://…)',
  footnoteReference: 'footnotes are not used — say it in the text',
  footnoteDefinition: 'footnotes are not used — say it in the text',
  delete: 'struck-out text (~) is not used — remove the marks; write "about" for "~"',
  yaml: 'front matter stands twice — keep one',
};

const FINDING = '<Finding n="12">words</Finding>';
const OURS = '<Ours>words</Ours>';
const DERIVED = '<Ours derived="3,56">words</Ours>';
const TERM = '<Term id="transit">words</Term>';

/**
 * Parses the body of an MDX file and keeps only what is allowed: paragraphs, headings of the second and
 * third level, lists, quotations, emphasis, links, and the marks `<Finding n="12">…</Finding>`, `<Ours>…</Ours>` and
 * `<Term id="transit">…</Term>`. Nothing is ever run.
 * `body` must stand at its line in the file (blank lines in place of the front matter).
 */
export function readMdx(body: string, path: string): MdxResult {
  const result: MdxResult = { prose: [], marks: [], derived: [], terms: [], links: [], problems: [] };
  const deep = nestingProblem(body);
  if (deep)
    return { ...result, problems: [errorAt(path, { line: deep.line, column: 1 }, 'markdown', deep.words)] };
  let tree: MdastNode;
  try {
    tree = mdxToMdast(body) as MdastNode;
  } catch (error) {
    return { ...result, problems: [parserProblem(error, body, path)] };
  }
  result.prose = blocks(children(tree), { path, body, result, inside: 'text' });
  return result;
}

type AnyNode = {
  type: string;
  children?: AnyNode[];
  position?: { start: Place & { offset: number }; end: Place & { offset: number } };
} & Record<string, unknown>;

/** Where the walk is: the file, what it has collected, and whether it is inside a link or a mark. */
interface Walk {
  path: string;
  body: string;
  result: MdxResult;
  inside: 'text' | 'link' | 'finding' | 'ours' | 'term';
}

const INSIDE = {
  text: 'text',
  link: 'a link',
  finding: 'a finding',
  ours: 'an <Ours>',
  term: 'a <Term>',
};

/** What was typed for a node. */
const typed = ({ position }: AnyNode, { body }: Walk): string =>
  position ? body.slice(position.start.offset, position.end.offset) : '';

/** True where only signs of a list or a quotation stand before a node on its line. */
const beginsLine = ({ position }: AnyNode, { body }: Walk): boolean =>
  /(?:^|\n)[\s>\d.)*+-]*$/.test(body.slice(0, position?.start.offset ?? 0).slice(-20));

const children = (node: unknown): AnyNode[] => ((node as AnyNode).children ?? []) as AnyNode[];
const placeOf = (node: AnyNode): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function refuse(
  node: AnyNode,
  { path, result }: Walk,
  message?: string,
  code: FaultCode = 'markdown',
): never[] {
  const words =
    message ?? REFUSED[node.type] ?? `"${node.type}" is not used in the report — write plain paragraphs`;
  result.problems.push(errorAt(path, placeOf(node), code, words));
  return [];
}

function blocks(nodes: AnyNode[], walk: Walk): Block[] {
  return nodes.flatMap((node, index): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: inlines(children(node), walk) }];
      case 'heading':
        return heading(node, walk);
      case 'list':
        return list(node, walk);
      case 'blockquote':
        return [{ type: 'quote', children: blocks(children(node), walk) }];
      case 'mdxJsxFlowElement':
        return index > 0 && touches(nodes[index - 1]!, node) ? [] : [markedParagraph(nodes, index, walk)];
      default:
        return refuse(node, walk);
    }
  });
}

/** Marks that fill their lines: MDX takes each for a block; together they are one paragraph. */
function markedParagraph(nodes: AnyNode[], first: number, walk: Walk): Block {
  const paragraph: Inline[] = [...component(nodes[first]!, walk)];
  for (let next = first + 1; next < nodes.length && touches(nodes[next - 1]!, nodes[next]!); next++)
    paragraph.push({ type: 'text', value: ' ' }, ...component(nodes[next]!, walk));
  return { type: 'paragraph', children: paragraph };
}

/** True for two block marks without a blank line between them. */
function touches(above: AnyNode, below: AnyNode): boolean {
  if (above.type !== 'mdxJsxFlowElement' || below.type !== 'mdxJsxFlowElement') return false;
  return (below.position?.start.line ?? 0) - (above.position?.end.line ?? 0) <= 1;
}

function heading(node: AnyNode, walk: Walk): Block[] {
  if (node.depth === 2 && /\n *-+\s*$/.test(typed(node, walk)))
    return refuse(
      node,
      walk,
      'the dashes below make a heading of these words — remove the dashes, or write "## Words"',
    );
  if (node.depth !== 2 && node.depth !== 3)
    return refuse(
      node,
      walk,
      'only headings of the second and third level are used — write "## Words" or "### Words"',
    );
  const words = inlines(children(node), walk);
  if (words.length === 0)
    return refuse(node, walk, 'the heading has no words — write "## Words", or remove it');
  return [{ type: 'heading', level: node.depth, children: words }];
}

function list(node: AnyNode, walk: Walk): Block[] {
  if (isNumberOfText(node)) return children(node).map((item) => numbered(item, walk));
  if (typeof node.start === 'number' && node.start !== 1)
    return refuse(node, walk, `the list starts at ${node.start} — number it from 1`);
  const items = children(node);
  const ticked = items.find(({ checked }) => typeof checked === 'boolean');
  if (ticked) return refuse(ticked, walk, 'boxes to tick are not used — write a plain list');
  return [
    {
      type: 'list',
      ordered: node.ordered === true,
      items: items.map((item) => blocks(children(item), walk)),
    },
  ];
}

/** A day or a year at the start of a paragraph is no list: one item alone, or items apart that do not count from 1. */
function isNumberOfText(node: AnyNode): boolean {
  const items = children(node);
  const paragraphs = items.every(
    (item) => children(item).length === 1 && children(item)[0]!.type === 'paragraph',
  );
  return (
    node.ordered === true && paragraphs && (items.length === 1 || (node.spread === true && node.start !== 1))
  );
}

/** An item as the paragraph that was meant, with its number. */
function numbered(item: AnyNode, walk: Walk): Block {
  const [number] = /^\d+[.)]\s*/.exec(typed(item, walk)) ?? [''];
  const words = inlines(children(children(item)[0]), walk);
  return { type: 'paragraph', children: [{ type: 'text', value: number }, ...words] };
}

function inlines(nodes: AnyNode[], walk: Walk): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return plainText(node, walk);
      case 'break':
        return [{ type: 'break' }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: inlines(children(node), walk) }];
      case 'link':
        return link(node, walk);
      case 'paragraph':
        return inlines(children(node), walk);
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return component(node, walk);
      default:
        return refuse(node, walk);
    }
  });
}

function plainText(node: AnyNode, walk: Walk): Inline[] {
  const value = String(node.value);
  // The file itself was checked; a character written as a code (&#8203;) turns into one only here.
  const wrong = characterProblem(value);
  if (wrong) return refuse(node, walk, `the text has ${wrong.words}`);
  const sign = signIn((beginsLine(node, walk) ? '' : '…') + withoutEscapes(typed(node, walk)));
  if (sign) return refuse(node, walk, sign);
  const todo = /\bTODO\b:?\s*([^\n]*)/.exec(value);
  if (todo) return refuse(node, walk, `the text is still to do — ${todo[1] || 'write it'}`, 'to do');
  return [{ type: 'text', value }];
}

function link(node: AnyNode, walk: Walk): Inline[] {
  const url = String(node.url);
  // A mail address is taken for a link where it stands alone; it is text.
  const written = typed(node, walk);
  if (url.startsWith('mailto:') && !written.startsWith('[')) return [{ type: 'text', value: written }];
  const wrong = characterProblem(url)
    ? 'the link has an invisible character — type it again'
    : linkProblem(url);
  if (wrong) return refuse(node, walk, wrong);
  if (walk.inside !== 'text')
    return refuse(node, walk, `a link stands inside ${INSIDE[walk.inside]} — put one after the other`);
  if (node.title) return refuse(node, walk, 'the link has a title — write only [words](https://…)');
  const words = inlines(children(node), { ...walk, inside: 'link' });
  if (words.length === 0) return refuse(node, walk, 'the link has no words — write [words](https://…)');
  walk.result.links.push({ url, ...placeOf(node) });
  return [{ type: 'link', url, children: words }];
}

function component(node: AnyNode, walk: Walk): Inline[] {
  if (node.name === 'Finding') return findingMark(node, walk);
  if (node.name === 'Ours') return oursMark(node, walk);
  if (node.name === 'Term') return termMark(node, walk);
  return refuse(
    node,
    walk,
    `<${String(node.name ?? '')}> is not a component of the report — write ${FINDING}, ${OURS} or ${TERM}; plain words need no tag, and **strong** ones two stars`,
  );
}

function findingMark(node: AnyNode, walk: Walk): Inline[] {
  const number = numberOfMark(node);
  if (number === null)
    return refuse(node, walk, `<Finding> takes one attribute, the number of the finding — write ${FINDING}`);
  if (walk.inside !== 'text')
    return refuse(node, walk, `a <Finding> stands inside ${INSIDE[walk.inside]} — put one after the other`);
  const words = inlines(children(node), { ...walk, inside: 'finding' });
  if (words.length === 0) return refuse(node, walk, `<Finding> marks no words — write ${FINDING}`);
  walk.result.marks.push({ number, ...placeOf(node) });
  return [{ type: 'finding', number, children: words }];
}

function oursMark(node: AnyNode, walk: Walk): Inline[] {
  const derived = numbersOfOurs(node);
  if (derived === null)
    return refuse(
      node,
      walk,
      `<Ours> takes only derived, the findings it is worked out from — write ${OURS} or ${DERIVED}`,
    );
  if (walk.inside !== 'text')
    return refuse(node, walk, `an <Ours> stands inside ${INSIDE[walk.inside]} — put one after the other`);
  const words = inlines(children(node), { ...walk, inside: 'ours' });
  if (words.length === 0) return refuse(node, walk, `<Ours> marks no words — write ${OURS}`);
  walk.result.derived.push(...derived.map((number) => ({ number, ...placeOf(node) })));
  return [{ type: 'ours', derived, children: words }];
}

function termMark(node: AnyNode, walk: Walk): Inline[] {
  const id = onlyAttribute(node, 'id');
  if (id === null || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return refuse(node, walk, `<Term> takes one attribute, a term of glossary.yaml — write ${TERM}`);
  if (walk.inside === 'link' || walk.inside === 'term')
    return refuse(node, walk, `a <Term> stands inside ${INSIDE[walk.inside]} — put one after the other`);
  const words = inlines(children(node), { ...walk, inside: 'term' });
  if (words.length === 0) return refuse(node, walk, `<Term> marks no words — write ${TERM}`);
  walk.result.terms.push({ id, ...placeOf(node) });
  return [{ type: 'term', id, children: words }];
}

/** The value of an element's one attribute; `null` when it has another, none or more. */
function onlyAttribute(node: AnyNode, name: string): string | null {
  const attributes = (node.attributes ?? []) as { type: string; name?: string; value?: unknown }[];
  const [only] = attributes;
  return attributes.length === 1 && only!.name === name && typeof only!.value === 'string'
    ? only!.value
    : null;
}

const NUMBER = /^[1-9]\d{0,5}$/;

function numberOfMark(node: AnyNode): number | null {
  const value = onlyAttribute(node, 'n');
  return value !== null && NUMBER.test(value) ? Number(value) : null;
}

/** The numbers in `derived`; none without the attribute, `null` when it is not a list of numbers. */
function numbersOfOurs(node: AnyNode): number[] | null {
  if (((node.attributes ?? []) as unknown[]).length === 0) return [];
  const numbers = onlyAttribute(node, 'derived')?.split(/,\s*/) ?? [''];
  return numbers.every((number) => NUMBER.test(number)) ? numbers.map(Number) : null;
}

function parserProblem(error: unknown, body: string, path: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const match = /(\d+):(\d+)/.exec(message);
  const start = body.search(/\S/);
  const firstLine = start < 0 ? 1 : body.slice(0, start).split('\n').length;
  const place = match ? { line: Number(match[1]), column: Number(match[2]) } : { line: firstLine, column: 1 };
  const line = body.split('\n')[place.line - 1] ?? '';
  return errorAt(path, place, 'markdown', `the text cannot be read: ${parserWords(message, line)}`);
}

/** The parser's complaint in an editor's words. */
function parserWords(message: string, line: string): string {
  const address = /<((?:https?:\/\/|mailto:)?[^\s<>]+[@/.][^\s<>]+)>/.exec(line);
  if (address && /Unexpected character/.test(message))
    return `an address stands between "<" and ">" — write ${address[1]} without them`;
  const unclosed = /closing tag for `<(\w*)>`/.exec(message);
  if (unclosed) return `<${unclosed[1]}> is not closed — write ${FINDING}, in one paragraph`;
  if (/closing slash|closing tag/.test(message)) return `a closing tag stands alone — write ${FINDING}`;
  if (/expression/.test(message)) return 'a brace is open — remove it; write "(…)" if you mean brackets';
  if (/Unexpected character `!`/.test(message)) return 'it has an HTML comment — remove it';
  return `a "<" starts no component — write ${FINDING}, and "&lt;" for a plain "<"`;
}
