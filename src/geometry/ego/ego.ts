import type { Graph } from '../../model/network/graph.ts';
import type { Drawing, Line } from '../marks/drawing.ts';
import { egoGraph, type EgoWords } from './graph.ts';
import { SPREAD } from '../layered/frontier.ts';
import { fitting } from '../layered/layered.ts';
import { stackedEgo } from './stack.ts';
import { toneBox } from './tone.ts';

const BOX = { most: 190, least: 120 };
/** Widths tried for the words on edges. */
const LABELS = [Infinity, 140, 110, 90, 70];
/** Below this there is no room for words beside boxes: everything stands in one column. */
const LEAST_COLUMNS = 600;
/** Below this there is no room for further steps. */
const LEAST_FURTHER = 1100;

/**
 * The ego diagram: one party with a heavy frame, what comes from whom at its left, what goes to whom at its right,
 * and one more step each way in soft lines. Narrow: a list of boxes from top to bottom.
 * `null` when nothing is known about it that could be drawn. Without `further` it ends at the neighbours: what a
 * company does is not drawn round its owner.
 */
export function ego(
  graph: Graph,
  entity: string,
  width: number,
  words: EgoWords,
  further = true,
): Drawing | null {
  const near = egoGraph(graph, entity, words, false);
  // A box alone says something only where a use stands on it.
  if (near.edges.length === 0 && near.nodes.every(({ tabs }) => tabs.length === 0)) return null;
  const wide = further && width >= LEAST_FURTHER ? egoGraph(graph, entity, words, true) : near;
  const drawing = width < LEAST_COLUMNS ? null : (fitEgo(wide, width) ?? fitEgo(near, width));
  return drawing ? toned(drawing) : stackedEgo(near, width);
}

function fitEgo(graph: Graph, width: number): Drawing | null {
  return fitting(
    graph,
    LABELS.map((label) => ({ width, box: BOX, label, arrow: 22, curve: 20, spread: SPREAD })),
  );
}

function toned(drawing: Drawing): Drawing {
  const boxes = drawing.boxes.map(toneBox);
  const soft = new Set(boxes.filter(({ tone }) => tone === 'soft').map(({ node }) => node.id));
  const lines = drawing.lines.map((line): Line => ({
    ...line,
    tone: soft.has(line.edge.from) || soft.has(line.edge.to) ? 'soft' : 'plain',
  }));
  return { ...drawing, boxes, lines };
}
