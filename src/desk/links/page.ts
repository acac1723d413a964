import { Parser } from 'htmlparser2';
import { fingerprint } from '../import/fingerprint.ts';
import { importText } from '../import/import.ts';

/** A page of somebody else, as far as it is looked at. */
export interface OtherPage {
  /** Fingerprints of everything on it that may be a paragraph. */
  prints: ReadonlySet<string>;
  /** Whether it asks its readers to log in or to pay. */
  walled: boolean;
}

/** What does not stand in the running text. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);
/** Elements that do not end a paragraph; any other one does. */
// prettier-ignore
const INSIDE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's',
  'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
]);
const WALL = /paywall|subscriber-only|premium-(?:content|wall)|"isAccessibleForFree":\s*(?:false|"false")/i;

/** The letters of an answer by what it says of itself; null where they are not what it says. */
export function lettersOf(bytes: Buffer, type: string): string | null {
  const head = bytes.subarray(0, 2048).toString('latin1');
  const label =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Takes a page apart: its blocks of text as fingerprints, with line ends inside a block taken both ways. */
export function readPage(text: string, type: string): OtherPage {
  const plain = /^text\/plain\b/i.test(type);
  const { whole, lines, walled } = plain ? { whole: [text], lines: [text], walled: false } : blocksOf(text);
  const imported = [...whole, ...lines].length === 0 ? [] : importText(lines.join('\n\n')).blocks;
  const texts = [...whole, ...lines, ...imported.map((block) => block.text)];
  return { prints: new Set(texts.map(fingerprint)), walled };
}

function blocksOf(html: string): { whole: string[]; lines: string[]; walled: boolean } {
  const [whole, lines]: [string[], string[]] = [[], []];
  let [block, line, silent, walled] = ['', '', 0, WALL.test(html)];
  const end = (list: string[], text: string) => void (text.trim() !== '' && list.push(text.trim()));
  const endLine = () => {
    end(lines, line);
    line = '';
  };
  const endBlock = () => {
    endLine();
    end(whole, block);
    block = '';
  };
  const parser = new Parser({
    onopentag(name, { type }) {
      if (SILENT.has(name)) silent += 1;
      if (name === 'input' && type?.toLowerCase() === 'password') walled = true;
      if (name === 'br') {
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
      if (SILENT.has(name)) silent -= 1;
      if (name !== 'br' && !INSIDE.has(name)) endBlock();
    },
  });
  parser.end(html);
  endBlock();
  return { whole, lines, walled };
}
