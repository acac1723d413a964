import { GRADE_IDS, type Grade } from '../../schema/grade.ts';
import { isJustice } from '../../schema/relation-kind.ts';
import type { Border, Box, Drawing, Line, Rect } from '../marks/drawing.ts';
import { sorted } from '../tidy.ts';
import { outline } from './as-of.ts';

/** A drawing without words, for a picture of a few hundred pixels: one path for all marks that look alike. */
export interface SmallDrawing {
  width: number;
  height: number;
  border: Border | null;
  empty: string;
  apart: string;
  boxes: { shape: Box['shape']; d: string }[];
  tabs: { heavy: boolean; d: string }[];
  /** `crossed`: of courts and measures. */
  lines: { grade: Grade; heavy: boolean; crossed: boolean; d: string }[];
}

/**
 * What is left of a drawing where no word of it could be read: boxes, tabs and lines. Lines run on where numbers and
 * words stood, or each would look like a step that is not shown; of these nothing is left.
 */
export function small({ width, height, border, boxes, lines, empty, apart }: Drawing): SmallDrawing {
  const tabs = boxes.flatMap((box) => box.tabs);
  const shown = lines.filter(({ edge }) => !edge.gap);
  return {
    width,
    height,
    border,
    empty: outlines(empty),
    apart: whole(apart.join('')),
    boxes: alike(boxes, ({ shape }) => shape).map((same) => ({ shape: same[0].shape, d: outlines(same) })),
    tabs: alike(tabs, ({ tone }) => tone).map((same) => ({ heavy: isHeavy(same[0]), d: outlines(same) })),
    lines: alike(
      shown,
      ({ edge, tone }) => `${GRADE_IDS.indexOf(edge.grade)} ${tone} ${isJustice(edge)}`,
    ).map((same) => ({
      grade: same[0].edge.grade,
      heavy: isHeavy(same[0]),
      crossed: isJustice(same[0].edge),
      d: whole(same.flatMap(runOn).join('')),
    })),
  };
}

const isHeavy = ({ tone }: Pick<Line, 'tone'>) => tone === 'heavy';

/** Items that look alike together, in the order of their looks. */
function alike<Item>(items: readonly Item[], lookOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = Map.groupBy(items, lookOf);
  return sorted([...groups], ([look]) => [look]).map(([, same]) => same as [Item, ...Item[]]);
}

function outlines(rects: readonly Rect[]): string {
  return whole(rects.map(outline).join(''));
}

/** The strokes of a line with each of their runs led on to the middle of its number. */
function runOn({ strokes, badge }: Line): string[] {
  const end = `L${badge.x},${badge.y}`;
  return strokes.map((stroke) => stroke.replace(/(?=M)(?!^)/g, end) + end);
}

/** Path data in whole units, which are a fraction of a pixel here. */
function whole(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}
