import type { Point, Text } from './drawing.ts';
import { TEXT, type TextKind } from './sizes.ts';
import { balancedLines, fitLines, textWidth } from './text-width.ts';

/** Width of the widest of these lines, rounded up. */
export function widthOf(lines: readonly string[], kind: TextKind): number {
  return Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, TEXT[kind]))));
}

/** Text in lines no wider than `width`; nothing for empty text. */
export function wrap(text: string, kind: TextKind, width: number): string[] {
  if (text === '') return [];
  if (kind === 'label') return fitLines(text, TEXT[kind], width);
  // The break itself parts what a middle dot would.
  return balancedLines(text, TEXT[kind], width).map((line) => line.replace(/^· | ·$/g, ''));
}

/** Lines under one another; `at.y` is the top of the first line. */
export function linesFrom(
  lines: readonly string[],
  kind: TextKind,
  at: Point,
  anchor: Text['anchor'] = 'start',
): Text[] {
  const { line } = TEXT[kind];
  return lines.map((text, index) => ({
    x: at.x,
    y: at.y + index * line + baseline(kind),
    text,
    kind,
    anchor,
  }));
}

/** The lines of a label, centred on a height. */
export function linesAround(lines: readonly string[], at: Point, anchor?: Text['anchor']): Text[] {
  const y = at.y - (lines.length * TEXT.label.line) / 2;
  return linesFrom(lines, 'label', { x: at.x, y }, anchor);
}

/** From the top of a line to its baseline: the letters' x-height stands in the middle of the line. */
function baseline(kind: TextKind): number {
  const { size, line } = TEXT[kind];
  return Math.round((line / 2 + size * 0.34) * 2) / 2;
}
