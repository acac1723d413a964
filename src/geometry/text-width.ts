import widths from './widths.json' with { type: 'json' };

/** Size in user units (or px) and weight; 500 is drawn with the 400 face, 700 with the 600 face. */
export interface TextStyle {
  size: number;
  weight: 400 | 500 | 600 | 700;
}

type Table = Record<string, number>;

const TABLES = widths as unknown as Record<'400' | '600', { font: Table; fallback: Table }>;
const COMBINING = /\p{Mark}/u;
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
// One em: as wide as an ideograph, and wider than almost any letter that the table lacks.
const UNKNOWN = 1000;

/**
 * Width of one line of text in user units: the wider of the web font and the font that stands in
 * for it, so that a label keeps its room whichever is drawn. Kerning is ignored (it only narrows).
 */
export function textWidth(text: string, style: TextStyle): number {
  const { font, fallback } = TABLES[style.weight < 600 ? '400' : '600'];
  return (Math.max(sum(text, font), sum(text, fallback)) * style.size) / 1000;
}

/**
 * Breaks text into lines that are at most `maxWidth` user units wide: at spaces, after hyphens, between
 * ideographs, and inside a word only where the word alone is too wide. A single character always fits.
 */
export function fitLines(text: string, style: TextStyle, maxWidth: number): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), style) <= maxWidth;
  if (fits(text)) return text.trim() === '' ? [] : [text.trim()];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((whole) => (fits(whole) ? [whole] : characters(whole)))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** As `fitLines`, in as few lines, which are made as equal in width as they can be: no last line of one short word. */
export function balancedLines(text: string, style: TextStyle, maxWidth: number): string[] {
  const lines = fitLines(text, style, maxWidth);
  // Never narrower than the widest word: equal lines are not worth a broken one.
  const widest = Math.max(0, ...pieces(text).map((piece) => textWidth(piece.trimEnd(), style)));
  if (lines.length < 2 || widest > maxWidth) return lines;
  let [narrow, wide] = [widest, maxWidth];
  if (fitLines(text, style, narrow).length === lines.length) return fitLines(text, style, narrow);
  let best = lines;
  while (wide - narrow > 1) {
    const width = (narrow + wide) / 2;
    const tried = fitLines(text, style, width);
    if (tried.length > lines.length) narrow = width;
    else [best, wide] = [tried, width];
  }
  return best;
}

function sum(text: string, table: Table): number {
  let total = 0;
  for (const character of text) total += table[character] ?? (COMBINING.test(character) ? 0 : UNKNOWN);
  return total;
}

/** Unbreakable pieces, each with the spaces or the hyphen that follow it. */
function pieces(text: string): string[] {
  return words(text).flatMap((word) => (IDEOGRAPH.test(word) ? characters(word) : [word]));
}

function words(text: string): string[] {
  return text.match(/[^\s-]*(?:-+|\s+|$)/gu)?.filter((word) => word !== '') ?? [];
}

/** Characters with their combining marks. */
function characters(word: string): string[] {
  return word.match(/\P{Mark}\p{Mark}*\s*/gu) ?? [word];
}
