import type { Point } from './drawing.ts';
import { widthOf } from './text.ts';

/** Length of the line that stands before the words. */
export const KEY_LINE = 44;
const SPACE = 10;
const BETWEEN = 28;
const ROW = 22;

/** Places the entries of a key in rows; each begins with a line, `y` is the middle of its row. */
export function placeKey(words: readonly string[], width: number): { places: Point[]; height: number } {
  let at = { x: 0, y: ROW / 2 };
  const places = words.map((entry) => {
    const length = KEY_LINE + SPACE + widthOf([entry], 'label');
    if (at.x > 0 && at.x + length > width) at = { x: 0, y: at.y + ROW };
    const place = at;
    at = { ...at, x: at.x + length + BETWEEN };
    return place;
  });
  return { places, height: words.length === 0 ? 0 : at.y + ROW / 2 };
}

/** From the start of an entry to its words. */
export const KEY_WORDS = KEY_LINE + SPACE;
