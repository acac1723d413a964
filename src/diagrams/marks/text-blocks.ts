import type { Text } from '../../geometry/marks/drawing.ts';

/** A line, and how far below the one before it stands. */
export interface Below extends Text {
  down: number;
}

/**
 * Lines of one kind that stand under one another, together. Those that end at one place stay alone: the space between
 * two lines would move the end of the first.
 */
export function blocksOf(lines: readonly Text[]): [Text, ...Below[]][] {
  const blocks: [Text, ...Below[]][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const goesOn = last && last.kind === line.kind && last.x === line.x && last.y < line.y;
    if (block && goesOn && line.anchor === 'start') block.push({ ...line, down: line.y - last.y });
    else blocks.push([line]);
  }
  return blocks;
}
