/** A face that a card is set in. */
export type Face = 'serif' | 'sans' | 'bold';

/** Kinds of letters that are about as wide as each other; every other one counts as a capital. */
const KINDS = [
  ['space', ' \u00a0'],
  ['narrow', 'ijlIftrJ.,:;\'!|()[]’‘"-`/·'],
  ['wide', 'mwMWQO@%&—…'],
  ['small', 'abcdeghknopqsuvxyz0123456789–“”$€£'],
] as const;

/**
 * Mean width of the letters of each kind, in em: of our faces (`hmtx`), rounded up. The faces that stand in for them in a
 * frame without fonts are stretched to the same width in `fonts.css`.
 */
const WIDTHS: Record<Face, Record<(typeof KINDS)[number][0] | 'square' | 'other', number>> = {
  serif: { space: 0.24, narrow: 0.335, wide: 0.86, small: 0.575, square: 1, other: 0.68 },
  sans: { space: 0.205, narrow: 0.27, wide: 0.75, small: 0.5, square: 1, other: 0.56 },
  bold: { space: 0.2, narrow: 0.28, wide: 0.755, small: 0.505, square: 1, other: 0.565 },
};
const KIND_OF = new Map(
  KINDS.flatMap(([kind, letters]) => [...letters].map((letter) => [letter, kind] as const)),
);

/** Letters that fill a square. */
const WIDE_AS_HIGH = /[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/** A text in a face, measured once for every size and column; in em. */
export interface Measured {
  /** Width on one line: right to about three in a hundred for prose. */
  em: number;
  /** What no line breaks, as a browser sees it (it breaks at spaces and hyphens): with the space behind it, and without. */
  pieces: readonly { whole: number; inked: number }[];
}

export function measured(text: string, face: Face): Measured {
  const pieces = text
    .split(/(?<=[\s-])/)
    .map((piece) => ({ whole: widthOf(piece, face), inked: widthOf(piece.trimEnd(), face) }));
  return { em: widthOf(text, face), pieces };
}

function widthOf(text: string, face: Face): number {
  const widths = WIDTHS[face];
  let em = 0;
  // An accent is as wide as nothing; a letter with one, as that letter.
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, ''))
    em += widths[KIND_OF.get(letter) ?? (WIDE_AS_HIGH.test(letter) ? 'square' : 'other')];
  return em;
}

/** Lines that a text of this size takes in a column, both in px; a word that is too wide is cut. */
export function linesIn({ pieces }: Measured, size: number, column: number): number {
  let [lines, used] = [1, 0];
  for (const piece of pieces) {
    const [whole, inked] = [piece.whole * size, piece.inked * size];
    if (used > 0 && used + inked > column) [lines, used] = [lines + 1, 0];
    if (inked > column) lines += Math.ceil(inked / column) - 1;
    used += inked > column ? whole % column : whole;
  }
  return lines;
}
