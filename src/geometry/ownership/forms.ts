import type { Graph } from '../../model/network/graph.ts';
import type { Budget } from '../layered/columns.ts';
import { MIDDLE, narrowFrontier, WIDE, wideFrontier } from '../layered/frontier.ts';
import type { Drawing } from '../marks/drawing.ts';
import { withOutside } from '../outside.ts';
import { ownershipLevels } from './levels.ts';
import { ownershipTree } from './tree.ts';

const BOX = { most: 190, least: 108 };
/** Widths tried for words that may stand in several lines. */
const LABELS = [Infinity, 140, 110, 90, 70];

/** The form for wide screens: owners as a tree or level by level where the story is of nothing else; `null`: see `wideFrontier`. */
export function wideForm(graph: Graph): Drawing | null {
  return chains(graph, WIDE) ?? withOutside(graph, wideFrontier);
}

/** The same for a narrower page. */
export function middleForm(graph: Graph): Drawing | null {
  return chains(graph, MIDDLE) ?? withOutside(graph, (part, top) => narrowFrontier(part, MIDDLE, top));
}

function chains(graph: Graph, width: number): Drawing | null {
  const levels = ownershipLevels(graph);
  if (levels === null) return null;
  const budgets = LABELS.map((label): Budget => ({
    width,
    box: BOX,
    label,
    arrow: 24,
    curve: 30,
    spread: 0,
  }));
  return ownershipTree(levels, budgets) ?? narrowFrontier(levels, width);
}
