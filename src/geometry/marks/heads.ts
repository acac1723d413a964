import type { Graph } from '../../model/network/graph.ts';
import type { Columns } from '../layered/columns.ts';
import { straight } from './curve.ts';
import type { Border, Text } from './drawing.ts';
import { TEXT } from './sizes.ts';
import { linesFrom, widthOf, wrap } from './text.ts';

const BELOW_HEADS = 20;
/** From the name of the border to the axis. */
const BESIDE_BORDER = 8;

/** Title and note of each column, and the name of the border on a line of its own where it does not fit beside them. */
export function placeHeads(graph: Graph, columns: Columns): { texts: Text[]; bottom: number } {
  const titled = graph.columns.some(({ title }) => title !== '');
  if (!titled) return { texts: [], bottom: columns.border === null ? 2 : TEXT.head.line + BELOW_HEADS };
  const top = besideBorder(graph, columns) ? 0 : borderLines(graph, columns).length * TEXT.head.line + 4;
  const heads = graph.columns.map(({ title, note }, index) => {
    const x = columns.left[index] ?? 0;
    const room = headRoom(columns, index);
    const titles = linesFrom(wrap(title, 'head', room), 'head', { x, y: top });
    return [
      ...titles,
      ...linesFrom(wrap(note, 'axis', room), 'axis', { x, y: top + titles.length * TEXT.head.line }),
    ];
  });
  const bottom = Math.ceil(Math.max(...heads.flat().map(({ y }) => y))) + BELOW_HEADS;
  return { texts: heads.flat(), bottom };
}

function headRoom({ left, fit, border, width }: Columns, index: number): number {
  const x = left[index] ?? 0;
  const next = left[index + 1];
  if (next === undefined) return Math.max(fit.box, Math.min(2 * fit.box, width - x - 4));
  return (border !== null && border > x && border < next ? border : next) - x - 12;
}

function besideBorder(graph: Graph, columns: Columns): boolean {
  if (columns.border === null || graph.borderAfter === null) return true;
  const title = graph.columns[graph.borderAfter]?.title ?? '';
  const room =
    columns.border - BESIDE_BORDER - (columns.left[graph.borderAfter] ?? 0) - widthOf([title], 'head') - 16;
  return widthOf([graph.borderLabel], 'head') <= room;
}

/** The axis runs the whole height; its name ends before it. */
export function placeBorder(graph: Graph, columns: Columns, height: number): Border | null {
  const x = columns.border;
  if (x === null) return null;
  return {
    path: straight({ x, y: 0 }, { x, y: height }),
    label: linesFrom(borderLines(graph, columns), 'head', { x: x - BESIDE_BORDER, y: 0 }, 'end'),
    beyond: { x, y: 0, width: columns.width - x, height },
  };
}

function borderLines({ borderLabel }: Graph, { border }: Columns): readonly string[] {
  return wrap(borderLabel, 'head', (border ?? 0) - BESIDE_BORDER - 4);
}
