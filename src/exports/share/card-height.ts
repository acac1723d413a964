import type { CardWords } from '../../text/embed.ts';
import { linesIn, measured, type Measured } from './measure.ts';

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
/** For letters that are wider than the mean: one line more than expected. */
const MARGIN = 26;
/** Share of its width that an address takes at most, as it is broken behind its signs rather than anywhere. */
const BROKEN = 1.1;
const STEP = 20;

/** The words of a card, measured. */
interface Words {
  stamps: Measured[];
  statement: Measured;
  small: Measured[];
  foot: Record<keyof Foot, Measured>;
}

/** Height in px at which all words of a card are in sight at every width. */
export function cardHeight(
  { stamp, denial, statement, answers, limits, credit }: CardWords,
  { link, site, address }: Foot,
): number {
  const words: Words = {
    stamps: [stamp, denial].filter((text) => text !== null).map((text) => measured(text, 'bold')),
    statement: measured(statement, 'serif'),
    small: [...answers, ...limits, credit].map((text) => measured(text, 'sans')),
    foot: {
      link: measured(link, 'bold'),
      site: measured(site, 'sans'),
      address: measured(address, 'sans'),
    },
  };
  const { least, most } = EMBED_WIDTHS;
  const widths = Array.from({ length: (most - least) / STEP + 1 }, (_, step) => least + step * STEP);
  const needed = Math.max(...widths.map((width) => heightAt(width, words)));
  return Math.ceil((needed + MARGIN) / 10) * 10;
}

function heightAt(width: number, { stamps, statement, small, foot }: Words): number {
  const column = width - CARD.sides;
  const part = (text: Measured, type: (typeof TYPE)['large' | 'small']) => {
    const size = sizeAt(width, type);
    return linesIn(text, size, column) * type.line * size;
  };
  const parts = [
    headHeight(stamps, column),
    part(statement, TYPE.large),
    ...small.map((text) => part(text, TYPE.small)),
    CARD.foot + footHeight(foot, sizeAt(width, TYPE.small), column),
  ];
  return CARD.ends + parts.reduce((sum, height) => sum + height, 0) + (parts.length - 1) * CARD.gap;
}

const sizeAt = (width: number, { at0, perPx }: { at0: number; perPx: number }) => at0 + perPx * width;

function footHeight({ link, site, address }: Words['foot'], size: number, column: number): number {
  const row = TYPE.small.line * size;
  const oneRow = (link.em + site.em) * size + 16 <= column;
  const rows = oneRow ? row : (linesIn(link, size, column) + linesIn(site, size, column)) * row + 1.6;
  return rows + Math.ceil((address.em * size * BROKEN) / column) * row;
}

/** Ring and stamps beside each other as far as they go in; one that is wider than the card has lines of its own. */
function headHeight(stamps: readonly Measured[], column: number): number {
  const rows: { used: number; height: number }[] = [{ used: HEAD.ring, height: HEAD.ring }];
  for (const stamp of stamps) {
    const wide = Math.min(stamp.em * HEAD.size + HEAD.sides, column);
    const height = linesIn(stamp, HEAD.size, column - HEAD.sides) * HEAD.line + HEAD.ends;
    const row = rows.at(-1)!;
    if (row.used + HEAD.gap + wide <= column) {
      row.used += HEAD.gap + wide;
      row.height = Math.max(row.height, height);
    } else rows.push({ used: wide, height });
  }
  return rows.reduce((sum, { height }) => sum + height, 0) + (rows.length - 1) * HEAD.rowGap;
}
