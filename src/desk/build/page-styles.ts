import postcss, { type AtRule, type ChildNode, type Container } from 'postcss';
import { policyHash } from '../../reading/sha256.ts';

/** A part of a style sheet: text that stands in every page, a rule that some pages need, or a block of such parts. */
type Part =
  | { kind: 'text'; text: string }
  | { kind: 'rule'; text: string; needs: string[][] }
  | { kind: 'font'; text: string; ranges: [from: number, to: number][] }
  | { kind: 'block'; head: string; parts: Part[] };

/** What a page says of itself, as far as styles can ask for it. */
interface Page {
  /** Whether it holds, or a script may make, a tag, a `.class` or an `#id`. */
  has: (name: string) => boolean;
  /** Every letter outside ASCII that stands in it; null where a script may write any. */
  letters: ReadonlySet<number> | null;
}

const [OPEN, CLOSE] = ['<style>', '</style>'];
/** What the page's own policy says until its styles are known. */
const FROM_HERE = /style-src (?:'self'|&#39;self&#39;)/;
/** A question that can be true where the names in it are missing, or are one choice of several. */
const LOOSE = /:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g;
const sheets = new Map<string, Part[]>();

/**
 * A page whose style elements are one, which holds the rules that the page can use and no more, and which its content
 * security policy allows by its hash. `scripted` are names that scripts may make elements of (`wordsOfScript`): they stay.
 */
export function withOwnStyles(html: string, scripted: ReadonlySet<string>): string {
  const [before, ...styled] = html.split(OPEN);
  if (styled.length === 0) return html;
  const parts = styled.map((part) => {
    const end = part.indexOf(CLOSE);
    return { css: part.slice(0, end), behind: part.slice(end + CLOSE.length) };
  });
  const behind = parts.map((part) => part.behind).join('');
  const page = readPage(before! + behind, scripted);
  const css = parts.map((part) => written(partsOf(part.css), page)).join('');
  const policy = `style-src ${asks(before! + behind) ? "'self' " : ''}'${policyHash(css)}'`;
  return `${before!}${OPEN}${css}${CLOSE}${behind}`.replace(FROM_HERE, policy);
}

/** Whether a page asks for a style sheet of its own besides. */
const asks = (html: string) => html.includes('rel="stylesheet"');

/** Words of a script that may be the name of a tag, a class or an id, as each of them. */
export function wordsOfScript(script: string): Set<string> {
  return new Set(script.match(/[A-Za-z][\w-]*/g)?.flatMap((word) => [word, `.${word}`, `#${word}`]));
}

function readPage(html: string, scripted: ReadonlySet<string>): Page {
  const names = new Set(['html', 'body']);
  // Most of what is found stands many times in a page.
  for (const found of new Set(html.match(/<[a-zA-Z][\w-]*|\s(?:class|id)="[^"]*"/g))) {
    if (found.startsWith('<')) names.add(found.slice(1).toLowerCase());
    else if (found.startsWith('id', 1)) names.add(`#${found.slice(5, -1)}`);
    else for (const one of found.slice(8, -1).split(/\s+/)) names.add(`.${one}`);
  }
  const has = (name: string) => names.has(name) || scripted.has(name);
  if (/<script type="module"/.test(html)) return { has, letters: null };
  const letters = new Set(html.match(/[^\0-\x7f]+/g)?.join(''));
  return { has, letters: new Set([...letters].map((letter) => letter.codePointAt(0)!)) };
}

function written(parts: readonly Part[], page: Page): string {
  return parts
    .map((part) => {
      if (part.kind === 'block') {
        const inside = written(part.parts, page);
        // A layer has its place among the others where it is first named.
        if (inside === '') return part.head.startsWith('@layer') ? `${part.head};` : '';
        return `${part.head}{${inside}}`;
      }
      if (part.kind === 'rule' && !part.needs.some((names) => names.every(page.has))) return '';
      if (part.kind === 'font' && !isRead(part.ranges, page)) return '';
      return part.text;
    })
    .join('');
}

function isRead(ranges: readonly [number, number][], { letters }: Page): boolean {
  if (letters === null || ranges.length === 0) return true;
  return ranges.some(
    ([from, to]) => from < 0x80 || [...letters].some((letter) => letter >= from && letter <= to),
  );
}

/** A style sheet is the same on many pages, and is read once. */
function partsOf(css: string): Part[] {
  const known = sheets.get(css);
  if (known) return known;
  const parts = partsIn(postcss.parse(css));
  sheets.set(css, parts);
  return parts;
}

const partsIn = (container: Container<ChildNode>): Part[] =>
  (container.nodes ?? []).filter(({ type }) => type !== 'comment').map(partOf);

function partOf(node: ChildNode): Part {
  if (node.type === 'rule')
    return { kind: 'rule', text: node.toString(), needs: node.selectors.map(needsOf) };
  if (node.type === 'atrule' && node.name === 'font-face')
    return { kind: 'font', text: node.toString(), ranges: rangesOf(node) };
  if (node.type === 'atrule' && node.nodes && node.name !== 'keyframes')
    return { kind: 'block', head: `@${node.name} ${node.params}`, parts: partsIn(node) };
  // A declaration that stands in an at-rule, as in `@page`, is parted from the next one here.
  const ends = node.type === 'decl' || (node.type === 'atrule' && !node.nodes);
  return { kind: 'text', text: ends ? `${node.toString()};` : node.toString() };
}

/** The names without which a selector meets nothing. */
function needsOf(selector: string): string[] {
  const plain = selector.replace(LOOSE, '').replace(/\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?/g, ' ');
  return (
    plain.match(/[.#]?-?[A-Za-z_][\w-]*/g)?.map((name) => (/^[.#]/.test(name) ? name : name.toLowerCase())) ??
    []
  );
}

function rangesOf(face: AtRule): [number, number][] {
  const ranges: [number, number][] = [];
  face.walkDecls('unicode-range', ({ value }) => {
    for (const [, from, to = from] of value.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi))
      ranges.push([Number.parseInt(from!, 16), Number.parseInt(to!, 16)]);
  });
  return ranges;
}
