import { withoutHtml } from './html.ts';

/** A text as its outlet meant it, with what was mended and what could not be, in words for the editor. */
export interface Mended {
  text: string;
  notes: string[];
}

/** Mends what copying did to a text: HTML, letters read in the wrong encoding, and signs that nobody sees. */
export function mendText(raw: string): Mended {
  const notes: string[] = [];
  const plain = withoutHtml(raw);
  if (plain !== null) notes.push('pasted HTML: its tags and entities are taken off');
  const read = readAgain((plain ?? raw).replace(/\r\n?|[\u2028\u2029]/g, '\n'), notes);
  const text = read
    .replace(/\u00ad(?=[^\S\n]*\n)/g, '-')
    .replace(/[^\P{C}\n\t]|[\ufe00-\ufe0f]/gu, '')
    // Marks of Markdown around a whole line.
    .replace(/^#{1,6} +|^(\*{1,2}|_{1,2})(?=\S)(.{1,300}\S)\1$/gm, '$2')
    .normalize('NFC');
  const lost = linesWith(text, (line) => line.includes('\ufffd'));
  if (lost.length > 0)
    notes.push(`letters were lost (�) in ${lines(lost)} — compare with the page, and never guess them`);
  return { text, notes };
}

const linesWith = (text: string, wanted: (line: string) => boolean): number[] =>
  text.split('\n').flatMap((line, index) => (wanted(line) ? [index + 1] : []));

const lines = (numbers: readonly number[]) =>
  `line ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ` and ${numbers.length - 5} more` : ''}`;

/** Signs of Windows-1252 above ASCII; the bytes that it does not use stand as controls. */
const WESTERN =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
  Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)).join('');
const CYRILLIC = new TextDecoder('windows-1251').decode(
  Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i),
);

/** The byte of each sign, by the encoding in which UTF-8 was read by mistake. */
const MISREADINGS = [WESTERN, CYRILLIC].map((signs) => {
  const bytes = new Map([...signs].map((sign, index) => [sign, 0x80 + index]));
  for (let code = 0x80; code < 0xa0; code++)
    if (signs === WESTERN) bytes.set(String.fromCharCode(code), code);
  return bytes;
});

/**
 * Lines whose UTF-8 was read in another encoding, read again. A line counts where all its signs together are UTF-8,
 * which printed words hardly ever are by chance; where more lines are sound than not, it is only named.
 */
function readAgain(text: string, notes: string[]): string {
  for (const bytes of MISREADINGS) {
    const all = text.split('\n');
    const again = all.map((line) => decode(line, bytes));
    const mended = again.flatMap((line, index) => (line === null ? [] : [index + 1]));
    if (mended.length === 0) continue;
    const sequences = mended.reduce((sum, number) => sum + count(again[number - 1]!), 0);
    const sound = all.filter((line, index) => again[index] === null && count(line) > 0).length;
    if (sound > 0 && (sequences < 2 || sequences <= sound)) {
      notes.push(`${lines(mended)} may have been read in the wrong encoding — look at the letters`);
      continue;
    }
    notes.push(`letters that were read in the wrong encoding are mended (${lines(mended)})`);
    return again.map((line, index) => line ?? all[index]!).join('\n');
  }
  return text;
}

const count = (line: string) => line.match(/[\u0080-\uffff]/g)?.length ?? 0;

/** The line in UTF-8, or `null` where its signs are no bytes of it, or ASCII alone. */
function decode(line: string, bytes: ReadonlyMap<string, number>): string | null {
  if (!/[\u0080-\uffff]/.test(line)) return null;
  const codes: number[] = [];
  for (const sign of line) {
    const code = sign < '\x80' ? sign.charCodeAt(0) : bytes.get(sign);
    if (code === undefined) return null;
    codes.push(code);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return null;
  }
}

/** Words that stand before "and" with a hyphen of their own: "im- and exports". */
const AND = /^(?:and|or|en|of|und|oder|et|ou|y|o|e|и|или|і|або)\s/u;

/**
 * Lines of one paragraph as one: a word that was split at a line end is joined, unless the text has it with its hyphen
 * elsewhere. `joined` takes the words that were joined, for the editor to look at.
 */
export function joinLines(lines: readonly string[], joined: Set<string>, whole: string): string {
  return lines.slice(1).reduce((text, line) => {
    const before = /[\p{L}\p{N}]+-$/u.exec(text.slice(-60))?.[0];
    if (before === undefined || AND.test(line)) return `${text} ${line}`;
    const after = /^[\p{L}\p{N}]+/u.exec(line)?.[0] ?? '';
    if (!/^\p{Ll}/u.test(after) || !/^\p{L}/u.test(before) || whole.includes(before + after))
      return text + line;
    joined.add(before.slice(0, -1) + after);
    return text.slice(0, -1) + line;
  }, lines[0]!);
}

/** True where a line ends with a word that goes on in the next. */
export const splitsWord = (line: string, next: string): boolean =>
  /\p{L}-$/u.test(line.slice(-2)) && /^\p{L}/u.test(next) && !AND.test(next);
