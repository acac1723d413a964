import { mdxToMdast, type MdastNode } from 'satteri';
import type { Block, Inline, Prose } from './prose.ts';
import { errorAt, type Place, type Problem } from './problem.ts';
import { INVISIBLE } from './text.ts';

/** A place in a body where the words that carry a finding are marked. */
export interface Mark extends Place {
  number: number;
}

export interface MdxResult {
  prose: Prose;
  marks: Mark[];
  problems: Problem[];
}

/** What stands instead of each construct that content may not use. */
const REFUSED: Record<string, string> = {
  mdxjsEsm: 'import and export are not allowed — remove the line; content is text, not a program',
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
  delete: 'struck-out text is not used — remove it',
};

/** Nesting that no text needs and that parsers choke on. */
const TOO_DEEP = /(?:[>*+-][ \t]*){12,}|[[(<{]{12,}|^[ \t]{24,}\S/m;

/**
 * Parses the body of an MDX file and keeps only what is allowed: paragraphs, headings of the second and
 * third level, lists, quotations, emphasis, links, and `<Finding n="12">…</Finding>`. Nothing is ever run.
 * `body` must stand at its line in the file (blank lines in place of the front matter).
 */
export function readMdx(body: string, path: string): MdxResult {
  const result: MdxResult = { prose: [], marks: [], problems: [] };
  const deep = TOO_DEEP.exec(body);
  if (deep) {
    result.problems.push(
      errorAt(
        path,
        { line: body.slice(0, deep.index).split('\n').length, column: 1 },
        'the text is nested too deeply — write plain paragraphs and flat lists',
      ),
    );
    return result;
  }
  let tree: MdastNode;
  try {
    tree = mdxToMdast(body) as MdastNode;
  } catch (error) {
    result.problems.push(parserProblem(error, body, path));
    return result;
  }
  result.prose = blocks(children(tree), path, result);
  return result;
}

type AnyNode = { type: string; children?: AnyNode[]; position?: { start: Place } } & Record<string, unknown>;

const children = (node: unknown): AnyNode[] => ((node as AnyNode).children ?? []) as AnyNode[];
const placeOf = (node: AnyNode): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

function refuse(node: AnyNode, path: string, result: MdxResult, message?: string): never[] {
  result.problems.push(
    errorAt(
      path,
      placeOf(node),
      message ?? REFUSED[node.type] ?? `"${node.type}" is not used in the report — write plain paragraphs`,
    ),
  );
  return [];
}

function blocks(nodes: AnyNode[], path: string, result: MdxResult): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: inlines(children(node), path, result) }];
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3)
          return refuse(
            node,
            path,
            result,
            'only headings of the second and third level are used — write "## Words" or "### Words"',
          );
        return [{ type: 'heading', level: node.depth, children: inlines(children(node), path, result) }];
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered === true,
            items: children(node).map((item) => blocks(children(item), path, result)),
          },
        ];
      case 'blockquote':
        return [{ type: 'quote', children: blocks(children(node), path, result) }];
      case 'mdxJsxFlowElement':
        // A mark alone on its line: MDX takes it for a block; it is a paragraph that is marked as a whole.
        return [{ type: 'paragraph', children: findingMark(node, path, result) }];
      default:
        return refuse(node, path, result);
    }
  });
}

function inlines(nodes: AnyNode[], path: string, result: MdxResult): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        // The file itself was checked; an entity such as &#8203; turns into a character only here.
        if (INVISIBLE.test(String(node.value).replace(/\n/g, ' ')))
          return refuse(
            node,
            path,
            result,
            'the text has an invisible character written as a code — delete it',
          );
        return [{ type: 'text', value: String(node.value) }];
      case 'break':
        return [{ type: 'break' }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: inlines(children(node), path, result) }];
      case 'link':
        if (!isSafeLink(String(node.url)))
          return refuse(
            node,
            path,
            result,
            `the link "${String(node.url).slice(0, 60)}" is not safe — use https://… or an address of this site that starts with "/"`,
          );
        return [{ type: 'link', url: String(node.url), children: inlines(children(node), path, result) }];
      case 'paragraph':
        return inlines(children(node), path, result);
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return findingMark(node, path, result);
      default:
        return refuse(node, path, result);
    }
  });
}

function findingMark(node: AnyNode, path: string, result: MdxResult): Inline[] {
  if (node.name !== 'Finding')
    return refuse(
      node,
      path,
      result,
      `<${String(node.name ?? '')}> is not a component of the report — the only one is <Finding n="12">words</Finding>`,
    );
  const attributes = (node.attributes ?? []) as { type: string; name?: string; value?: unknown }[];
  const number = attributes.length === 1 && attributes[0]!.name === 'n' ? attributes[0]!.value : undefined;
  if (typeof number !== 'string' || !/^[1-9]\d{0,5}$/.test(number))
    return refuse(
      node,
      path,
      result,
      '<Finding> takes one attribute, the number of the finding — write <Finding n="12">words</Finding>',
    );
  const inner = inlines(children(node), path, result);
  if (inner.length === 0)
    return refuse(node, path, result, '<Finding> marks no words — write <Finding n="12">words</Finding>');
  result.marks.push({ number: Number(number), ...placeOf(node) });
  return [{ type: 'finding', number: Number(number), children: inner }];
}

/** Links may lead to the web or to a page of this site. */
function isSafeLink(url: string): boolean {
  if (/^\/(?!\/)[\w\-./#%]*$/.test(url)) return true;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
  const { username, password, hostname } = new URL(url);
  return username === '' && password === '' && hostname !== '';
}

function parserProblem(error: unknown, body: string, path: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const match = /(\d+):(\d+)/.exec(message);
  const firstLine = body.search(/\S/) < 0 ? 1 : body.slice(0, body.search(/\S/)).split('\n').length;
  const place = match ? { line: Number(match[1]), column: Number(match[2]) } : { line: firstLine, column: 1 };
  return errorAt(
    path,
    place,
    `the text cannot be read: ${message
      .split('\n')[0]!
      .replace(/^\d+:\d+: /, '')
      .replace(
        / \(mdx[^)]*\)$/,
        '',
      )} — close each <Finding …> with </Finding>, and write "&lt;" for a plain "<"`,
  );
}
