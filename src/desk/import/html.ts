import { Parser } from 'htmlparser2';

/** What does not stand in the running text. */
const SILENT = ['script', 'style', 'template', 'noscript', 'svg', 'head'];
/** What of a page does not belong to its article either. */
const BESIDE = ['nav', 'figcaption', 'button', 'form'];
/** Elements that do not end a paragraph; any other one does. */
// prettier-ignore
const INSIDE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'mark',
  'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
]);

/** The texts of a page: `whole` blocks with a line end inside as a space, and each of their `lines` alone. */
export interface HtmlTexts {
  whole: string[];
  lines: string[];
  /** Whether it has a field for a password. */
  password: boolean;
}

/** Reads the running text of a page; an empty line made of two line ends is the end of a block. */
export function textsOfHtml(html: string, beside = false): HtmlTexts {
  const skipped = new Set(beside ? [...SILENT, ...BESIDE] : SILENT);
  const texts: HtmlTexts = { whole: [], lines: [], password: false };
  let [block, line, silent] = ['', '', 0];
  const end = (list: string[], text: string) => void (text.trim() !== '' && list.push(text.trim()));
  const endLine = () => {
    end(texts.lines, line);
    line = '';
  };
  const endBlock = () => {
    endLine();
    end(texts.whole, block);
    block = '';
  };
  const parser = new Parser({
    onopentag(name, { type }) {
      if (skipped.has(name)) silent += 1;
      if (name === 'input' && type?.toLowerCase() === 'password') texts.password = true;
      if (name === 'br' && line.trim() !== '') {
        endLine();
        block += ' ';
      } else if (!INSIDE.has(name)) endBlock();
    },
    ontext(text) {
      if (silent > 0) return;
      block += text;
      line += text;
    },
    onclosetag(name) {
      if (skipped.has(name)) silent -= 1;
      if (name !== 'br' && !INSIDE.has(name)) endBlock();
    },
  });
  parser.end(html);
  endBlock();
  return texts;
}

const BLOCK_TAG =
  /<\/?(?:p|div|br|h[1-6]|html|body|article|section|main|figure|ul|ol|li|blockquote|table|td)(?:\s[^<>]*)?\/?>/i;
const OTHER =
  /<\/?(?:a|b|i|em|strong|span|time|img)(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;

/** A text that was pasted with its HTML, without it: blocks between empty lines; `null` where there is none in it. */
export function withoutHtml(text: string): string | null {
  const blocks = BLOCK_TAG.test(text);
  if (!blocks && !OTHER.test(text)) return null;
  const { whole } = textsOfHtml(text, true);
  // Without elements for its blocks, a text has line ends for them.
  return whole.map((block) => (blocks ? block.replace(/\s+/g, ' ') : block)).join('\n\n');
}
