import { fingerprint } from '../import/fingerprint.ts';
import { textsOfHtml } from '../import/html.ts';
import { importText } from '../import/import.ts';

/** A page of somebody else, as far as it is looked at. */
export interface OtherPage {
  /** Fingerprints of everything on it that may be a paragraph. */
  prints: ReadonlySet<string>;
  /** Whether it asks its readers to log in or to pay. */
  walled: boolean;
}

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
  const { whole, lines, password } = plain
    ? { whole: [text], lines: [text], password: false }
    : textsOfHtml(text);
  const imported = [...whole, ...lines].length === 0 ? [] : importText(lines.join('\n\n')).blocks;
  const texts = [...whole, ...lines, ...imported.map((block) => block.text)];
  return { prints: new Set(texts.map(fingerprint)), walled: password || (!plain && WALL.test(text)) };
}
