import { sum } from 'd3';
import type { GraphNode, GraphTab } from '../../model/network/graph.ts';
import type { Box, Point, Rect, Tab, Text } from './drawing.ts';
import { badgeHalf } from './label.ts';
import { PAD, ROW, TEXT } from './sizes.ts';
import { linesAround, linesFrom, widthOf, wrap } from './text.ts';

const TAB_INSET = 3;

/** Height that name and note need in a box of this width. */
export function textHeight(node: GraphNode, width: number): number {
  const { name, note } = boxLines(node, width);
  return 2 * PAD + name.length * TEXT.name.line + note.length * TEXT.sub.line;
}

/** Height of all tabs on a box, when they may be this wide. */
export function tabsHeight(tabs: readonly GraphTab[], width: number): number {
  return sum(tabs, (tab) => tabHeight(tab, width));
}

/** A box with its text and its tabs; the rectangle is the box without tabs. */
export function placeBox(node: GraphNode, rect: Rect, tabWidth: number): Box {
  return {
    ...rect,
    node,
    shape: node.shape,
    tone: 'plain',
    text: placeText(node, rect),
    tabs: placeTabs(node.tabs, { x: rect.x, y: rect.y - tabsHeight(node.tabs, tabWidth) }, tabWidth),
  };
}

function placeText(node: GraphNode, rect: Rect): Text[] {
  const { name, note } = boxLines(node, rect.width);
  const at = { x: rect.x + PAD, y: rect.y + PAD };
  const below = { x: at.x, y: at.y + name.length * TEXT.name.line };
  return [...linesFrom(name, 'name', at), ...linesFrom(note, 'sub', below)];
}

function boxLines(node: GraphNode, width: number): { name: readonly string[]; note: readonly string[] } {
  return { name: wrap(node.name, 'name', width - 2 * PAD), note: wrap(node.note, 'sub', width - 2 * PAD) };
}

function placeTabs(tabs: readonly GraphTab[], top: Point, width: number): Tab[] {
  let y = top.y;
  return tabs.map((tab) => {
    const placed = placeTab(tab, { x: top.x, y }, width);
    y += placed.height;
    return placed;
  });
}

function placeTab(tab: GraphTab, at: Point, width: number): Tab {
  const lines = tabLines(tab, width);
  const height = tabHeight(tab, width);
  const middle = at.y + height / 2;
  return {
    ...at,
    width: tabText(tab) + widthOf(lines, 'label') + PAD,
    height,
    tone: 'plain',
    tab,
    badge: { x: at.x + TAB_INSET + badgeHalf(tab), y: middle },
    text: linesAround(lines, { x: at.x + tabText(tab), y: middle }),
  };
}

function tabHeight(tab: GraphTab, width: number): number {
  return Math.max(tab.denied ? ROW + 4 : ROW, tabLines(tab, width).length * TEXT.label.line + 8);
}

function tabLines(tab: GraphTab, width: number): readonly string[] {
  return wrap(tab.words, 'label', width - tabText(tab) - PAD);
}

/** From the side of a tab to its first letter. */
function tabText(tab: GraphTab): number {
  return TAB_INSET + 2 * badgeHalf(tab) + 3;
}
