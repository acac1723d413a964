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
const WIDTHS: Record<Face, Record<(typeof KINDS)[number][0] | 'other', number>> = {
  serif: { space: 0.24, narrow: 0.335, wide: 0.86, small: 0.575, other: 0.68 },
  sans: { space: 0.205, narrow: 0.27, wide: 0.75, small: 0.5, other: 0.56 },
  bold: { space: 0.2, narrow: 0.28, wide: 0.755, small: 0.505, other: 0.565 },
};
/** Letters that fill a square, in em. */
const SQUARE = 1;

const KIND_OF = new Map(
  KINDS.flatMap(([kind, letters]) => [...letters].map((letter) => [letter, kind] as const)),
);

/** Width of a text on one line, in px at this size: right to about three in a hundred for prose. */
export function widthOf(text: string, face: Face, size: number): number {
  const widths = WIDTHS[face];
  // An accent is as wide as nothing; a letter with one, as that letter.
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const em = letters.reduce(
    (sum, letter) =>
      sum +
      (/[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/.test(letter)
        ? SQUARE
        : widths[KIND_OF.get(letter) ?? 'other']),
    0,
  );
  return em * size;
}

/** Lines that a text takes in a column, broken at spaces and hyphens as a browser does; a word that is too wide is cut. */
export function linesIn(text: string, face: Face, size: number, column: number): number {
  let [lines, used] = [1, 0];
  for (const piece of text.split(/(?<=[\s-])/)) {
    const [whole, inked] = [widthOf(piece, face, size), widthOf(piece.trimEnd(), face, size)];
    if (used > 0 && used + inked > column) [lines, used] = [lines + 1, 0];
    if (inked > column) lines += Math.ceil(inked / column) - 1;
    used += inked > column ? whole % column : whole;
  }
  return lines;
}
