import type { CardWords } from '../../text/embed.ts';
import { linesIn, widthOf, type Face } from './measure.ts';

/** Widths in px for which a card is made: from a phone to a column of text. */
const EMBED_WIDTHS = { least: 320, most: 600 } as const;

/** What stands at the foot of a card. */
interface Foot {
  link: string;
  site: string;
  address: string;
}

/** The two sizes of type, in px as `embed.css` has them: both grow with the width of the frame. */
const TYPE = {
  large: { at0: 12.288, perPx: 0.01786, line: 1.38 },
  small: { at0: 11.152, perPx: 0.00893, line: 1.4 },
} as const;
/** Edges of a card and the space between its parts, in px. */
const CARD = { sides: 34, ends: 28, gap: 9.6, foot: 8.2 } as const;
/** The row of ring and stamps, in px. */
const HEAD = { size: 15, line: 19.5, sides: 24, ends: 12.8, rowGap: 8, gap: 12, ring: 28 } as const;
/** For letters that are wider than the mean, and for the line about a later change. */
const MARGIN = 24;
const STEP = 20;

/**
 * Height in px at which all words of a card are in sight at every width: the answers take the room that this leaves, as
 * far as they go in.
 */
export function cardHeight(words: CardWords, foot: Foot): number {
  const { least, most } = EMBED_WIDTHS;
  const widths = Array.from({ length: (most - least) / STEP + 1 }, (_, step) => least + step * STEP);
  const needed = Math.max(...widths.map((width) => heightAt(width, words, foot)));
  return Math.ceil((needed + MARGIN) / 10) * 10;
}

function heightAt(
  width: number,
  { stamp, denial, statement, limits, credit }: CardWords,
  foot: Foot,
): number {
  const column = width - CARD.sides;
  const part = (text: string, { at0, perPx, line }: (typeof TYPE)['large' | 'small'], face: Face) => {
    const size = at0 + perPx * width;
    return linesIn(text, face, size, column) * line * size;
  };
  const parts = [
    headHeight(
      [stamp, denial].filter((text) => text !== null),
      column,
    ),
    part(statement, TYPE.large, 'serif'),
    ...[...limits, credit].map((text) => part(text, TYPE.small, 'sans')),
    // The room for answers, of which there may be none.
    0,
    CARD.foot + footHeight(foot, column, part),
  ];
  return CARD.ends + parts.reduce((sum, height) => sum + height, 0) + (parts.length - 1) * CARD.gap;
}

function footHeight(
  { link, site, address }: Foot,
  column: number,
  part: (text: string, type: typeof TYPE.small, face: Face) => number,
): number {
  const size = part('x', TYPE.small, 'sans') / TYPE.small.line;
  const oneRow = widthOf(link, 'bold', size) + 16 + widthOf(site, 'sans', size) <= column;
  const rows = oneRow
    ? part('x', TYPE.small, 'sans')
    : part(link, TYPE.small, 'bold') + 1.6 + part(site, TYPE.small, 'sans');
  return rows + Math.ceil(widthOf(address, 'sans', size) / column) * size * TYPE.small.line;
}

/** Ring and stamps beside each other as far as they go in; one that is wider than the card has lines of its own. */
function headHeight(stamps: readonly string[], column: number): number {
  const rows: { used: number; height: number }[] = [{ used: HEAD.ring, height: HEAD.ring }];
  for (const text of stamps) {
    const wide = Math.min(widthOf(text, 'bold', HEAD.size) + HEAD.sides, column);
    const height = linesIn(text, 'bold', HEAD.size, column - HEAD.sides) * HEAD.line + HEAD.ends;
    const row = rows.at(-1)!;
    if (row.used + HEAD.gap + wide <= column) {
      row.used += HEAD.gap + wide;
      row.height = Math.max(row.height, height);
    } else rows.push({ used: wide, height });
  }
  return rows.reduce((sum, { height }) => sum + height, 0) + (rows.length - 1) * HEAD.rowGap;
}
