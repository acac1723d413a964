import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';

/** Words that YAML takes otherwise than they were typed: where they stand, and what is wrong with them. */
export interface Misread {
  /** Offset in the text, in UTF-16 units. */
  offset: number;
  words: string;
}

/** A number as it is written by hand; an amount of money may end in zeros behind its point. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const CENTS = /^(-?\d+)(?:\.0|\.00|(\.[1-9])0)$/;

/** What YAML drops or turns into something else without a word: numbers of other notations, and words behind "#" or a comma. */
export function misreadIn(nodes: readonly Node[], text: string): Misread[] {
  return nodes.flatMap((node): Misread | Misread[] => {
    if (isScalar(node)) return misreadNumber(node) ?? cutByComment(node, text) ?? [];
    if (!isSeq(node)) return [];
    return [...twice(node.items), ...(node.flow ? cutByComma(node.items) : cutByColon(node.items))];
  });
}

/** `012` is 12, `1.000` is 1, `1e5` is 100000. */
function misreadNumber({ value, source, range }: Scalar): Misread | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || source === undefined || !range) return null;
  const said = String(value);
  if (source === said || source.replace(CENTS, '$1$2') === said) return null;
  const instead = PLAIN_NUMBER.test(said)
    ? `write ${plainOf(source, said)}, or '${source}' in quotes where it is text`
    : 'write it in words';
  return { offset: range[0], words: `“${source}” is read as the number ${said} — ${instead}` };
}

/** Three digits behind a point were meant as thousands more often than as decimals. */
const plainOf = (source: string, said: string): string =>
  /^\d{1,3}(?:\.\d{3})+$/.test(source) ? `${source.replaceAll('.', '')} or ${said}` : said;

const COMMENT = /[ \t]+#(.*)/y;

/** A text that goes on behind " #": the rest is a comment. A single word may have a remark behind it. */
function cutByComment({ value, type, range }: Scalar, text: string): Misread | null {
  if (typeof value !== 'string' || type !== 'PLAIN' || !range) return null;
  COMMENT.lastIndex = range[1];
  const rest = COMMENT.exec(text)?.[1];
  if (rest === undefined || /^TODO\b/.test(value) || (/^[\p{Ll}\d-]+$/u.test(value) && /^(?: |$)/.test(rest)))
    return null;
  return {
    offset: range[0],
    words: `“#${rest}” is dropped as a comment — put the whole value in "double quotes", or the remark on a line of its own`,
  };
}

/** A sentence in brackets that goes on behind a comma is two texts. */
function cutByComma(items: readonly unknown[]): Misread[] {
  return items.flatMap((item, index): Misread[] => {
    const next = items[index + 1];
    if (!isPlainText(item) || !isPlainText(next) || !item.range) return [];
    const goesOn = /^\p{Lu}.*\s\S*[^.?!]$/u.test(item.value) && /^\p{Ll}.*[.?!]$/u.test(next.value);
    return goesOn
      ? [
          {
            offset: item.range[0],
            words: `the comma behind “${item.value}” starts another text — put each text in "double quotes"`,
          },
        ]
      : [];
  });
}

/** `- Who paid: nobody knows` is no text but a key with a value. */
function cutByColon(items: readonly unknown[]): Misread[] {
  return items.flatMap((item): Misread[] => {
    const key = isMap(item) && item.items.length === 1 && !item.flow ? item.items[0]!.key : null;
    return isPlainText(key) && key.range && /\s/.test(key.value)
      ? [
          {
            offset: key.range[0],
            words: `the ":" behind “${key.value}” makes a key of these words — put the whole value in "double quotes"`,
          },
        ]
      : [];
  });
}

/** The second of two equal words of a list says nothing; paragraphs may be alike. */
function twice(items: readonly unknown[]): Misread[] {
  const texts = items.filter((item) => isScalar(item) && typeof item.value === 'string') as Scalar<string>[];
  return texts
    .filter(
      ({ value }, index) =>
        texts.findIndex((other) => other.value === value) < index && !/^(?:[\da-f]{64}$|TODO\b)/.test(value),
    )
    .map(({ value, range }) => ({
      offset: range![0],
      words: `“${value}” stands twice in the list — remove one of the two`,
    }));
}

const isPlainText = (node: unknown): node is Scalar<string> =>
  isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string';
