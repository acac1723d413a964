import type { Fault } from './fault.ts';

/** Nesting that no text needs and that parsers choke on. */
const TOO_DEEP = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){9,}|^[ \t]{24,}\S/m;
/** Most open brackets of one kind, most marks of emphasis, and most components in one paragraph. */
const MAX_OPEN = 9;
const MAX_STARS = 200;
const MAX_TAGS = 60;

/** The first paragraph that is nested too deeply to be given to a parser, or `null`. Lines are counted from 1. */
export function nestingProblem(body: string): Pick<Fault<{ line: number }>, 'line' | 'words'> | null {
  const words = 'the text is nested too deeply — write plain paragraphs and flat lists';
  let line = 1;
  for (const paragraph of body.split(/(\n[ \t]*\n)/)) {
    if (isDeep(paragraph.replace(ESCAPED, '  ')))
      return { line: line + (/^\s*\n/.exec(paragraph)?.[0].split('\n').length ?? 1) - 1, words };
    line += paragraph.split('\n').length - 1;
  }
  return null;
}

function isDeep(paragraph: string): boolean {
  const count = (pattern: RegExp) => paragraph.match(pattern)?.length ?? 0;
  if (count(/[*_]/g) > MAX_STARS || count(/<\w/g) > MAX_TAGS || count(/[{}]/g) > MAX_OPEN) return true;
  return TOO_DEEP.test(withoutRules(paragraph)) || deepestBracket(paragraph.replace(ROUND, ' ')) > MAX_OPEN;
}

/** A sign behind a backslash opens nothing; nor does a round bracket, unless an address follows. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;
const ROUND = /(?<!\])\(/g;

/** The brackets of a YAML text that can open or close a list: none inside quotation marks, or inside words. */
export function flowBrackets(text: string): string {
  const unquoted = text.replace(/(?<=(?:^|[-?:,[{])[ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/gm, '');
  return unquoted.match(/(?<=(?:^|[-?:]\s|[[{,])\s*)[[{]|[\]}]/gm)?.join('') ?? '';
}

/** A line of dashes or stars alone is a rule, not nesting. */
const withoutRules = (paragraph: string) => paragraph.replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, '');

/** Most brackets of one kind that stand open at once. */
export function deepestBracket(text: string): number {
  const brackets = text.match(/[[\](){}]/g) ?? [];
  let deepest = 0;
  for (const [open, close] of ['[]', '()', '{}'].map((pair) => [...pair] as [string, string])) {
    let depth = 0;
    for (const character of brackets) {
      if (character === open) deepest = Math.max(deepest, ++depth);
      else if (character === close) depth = Math.max(0, depth - 1);
    }
  }
  return deepest;
}
