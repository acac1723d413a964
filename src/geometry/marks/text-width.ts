import { lettersOf, marked, syllablesOf, type Syllable } from './syllables.ts';
import widths from './widths.json' with { type: 'json' };

/** Size in user units (or px) and weight; 500 is drawn with the 400 face, 700 with the 600 face. */
export interface TextStyle {
  size: number;
  weight: 400 | 500 | 600 | 700;
}

type Table = ReadonlyMap<string, number>;

/** Advances by character in 1/1000 em, as `scripts/fonts.ts` writes them: a row of letters, and a row of numbers for each font. */
const tablesOf = ({ characters, font, fallback }: (typeof widths)['400']) => {
  const table = (row: readonly number[]): Table =>
    new Map([...characters].map((character, index) => [character, row[index]!]));
  return { font: table(font), fallback: table(fallback) };
};

const TABLES = { '400': tablesOf(widths['400']), '600': tablesOf(widths['600']) };
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
  return inUnits(measure(text, style), style);
}

/**
 * Breaks text into lines that are at most `maxWidth` user units wide: at spaces, after hyphens, between
 * ideographs, and inside a word only where the word alone is too wide: between syllables, with a hyphen, then between
 * letters. Two letters always fit.
 */
export function fitLines(text: string, style: TextStyle, maxWidth: number): string[] {
  if (textWidth(text.trimEnd(), style) <= maxWidth) return text.trim() === '' ? [] : [text.trim()];
  return breakLines(measurePieces(pieces(text).map(whole), style), style, maxWidth);
}

/** As `fitLines`, in as few lines, which are made as equal in width as they can be: no last line of one short word. */
export function balancedLines(text: string, style: TextStyle, maxWidth: number): string[] {
  const lines = fitLines(text, style, maxWidth);
  if (lines.length < 2) return lines;
  const measured = measurePieces(pieces(text).map(whole), style);
  // Never narrower than the widest word: equal lines are not worth a broken one.
  const widest = Math.max(...measured.map(({ inked }) => inUnits(inked, style)));
  if (widest > maxWidth) return lines;
  let [narrow, wide] = [widest, maxWidth];
  const narrowest = filledLines(measured, style, narrow);
  if (narrowest.length === lines.length) return narrowest;
  let best = lines;
  while (wide - narrow > 1) {
    const width = (narrow + wide) / 2;
    const tried = filledLines(measured, style, width);
    if (tried.length > lines.length) narrow = width;
    else [best, wide] = [tried, width];
  }
  return best;
}

/** Width in each of the two fonts, in thousandths of the size: whole numbers, which add up exactly. */
interface Width {
  font: number;
  fallback: number;
}

/** A piece that is not broken: `inked` is its width without the spaces that follow it, and with the hyphen at a soft end. */
interface Piece extends Syllable {
  full: Width;
  inked: Width;
}

function measure(text: string, { weight }: TextStyle): Width {
  const { font, fallback } = TABLES[weight < 600 ? '400' : '600'];
  return { font: sum(text, font), fallback: sum(text, fallback) };
}

function sum(text: string, table: Table): number {
  let total = 0;
  for (const character of text) total += table.get(character) ?? (COMBINING.test(character) ? 0 : UNKNOWN);
  return total;
}

function plus(a: Width, b: Width): Width {
  return { font: a.font + b.font, fallback: a.fallback + b.fallback };
}

function inUnits({ font, fallback }: Width, { size }: TextStyle): number {
  return (Math.max(font, fallback) * size) / 1000;
}

function measurePieces(parts: readonly Syllable[], style: TextStyle): Piece[] {
  return parts.map(({ text, soft }) => {
    const ink = measure(text.trimEnd(), style);
    const full = plus(ink, measure(text.slice(text.trimEnd().length), style));
    return { text, soft, full, inked: soft ? plus(ink, measure(HYPHEN, style)) : ink };
  });
}

const HYPHEN = '-';
const whole = (text: string): Syllable => ({ text, soft: false });

/** Breaks pieces that are too wide, and fills lines. */
function breakLines(measured: readonly Piece[], style: TextStyle, maxWidth: number): string[] {
  const fits = ({ inked }: Piece) => inUnits(inked, style) <= maxWidth;
  const parts = measured
    .flatMap((piece) => (fits(piece) ? piece : measurePieces(syllablesOf(piece.text), style)))
    .flatMap((piece) => (fits(piece) ? piece : measurePieces(lettersOf(piece), style)));
  return filledLines(parts, style, maxWidth);
}

/** Fills lines one after the other, each with as many pieces as fit; none of them is wider than a line. */
function filledLines(parts: readonly Piece[], style: TextStyle, maxWidth: number): string[] {
  const lines: string[] = [];
  let line = { text: '', soft: false };
  let width: Width = NOTHING;
  for (const piece of parts) {
    const blank = piece.text.trimStart() === '';
    const beside = inUnits(plus(width, piece.inked), style) <= maxWidth;
    if (line.text !== '' && !blank && !beside) {
      lines.push(line.text.trimEnd() + (line.soft ? HYPHEN : ''));
      line = whole('');
    }
    // A line does not begin with a space.
    if (line.text === '') [line, width] = blank ? [whole(''), NOTHING] : [piece, piece.full];
    else [line, width] = [{ text: line.text + piece.text, soft: piece.soft }, plus(width, piece.full)];
  }
  return [...lines, line.text.trimEnd()].filter((each) => each !== '');
}

const NOTHING: Width = { font: 0, fallback: 0 };

/** Unbreakable pieces, each with the spaces or the hyphen that follow it. */
function pieces(text: string): string[] {
  return words(text).flatMap((word) => (IDEOGRAPH.test(word) ? marked(word) : [word]));
}

function words(text: string): string[] {
  return text.match(/[^\s-]*(?:-+|\s+|$)/gu)?.filter((word) => word !== '') ?? [];
}
