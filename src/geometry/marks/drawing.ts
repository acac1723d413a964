import type { GraphEdge, GraphNode } from '../../model/network/graph.ts';
import type { TextKind } from './sizes.ts';

/** A laid-out picture: every form of the relationship diagram comes out as one of these. User units, y downwards. */
export interface Drawing {
  width: number;
  height: number;
  /** Headings of columns, sections and sides. */
  heads: Text[];
  border: Border | null;
  /** Height below which parties stand under none of the headings of columns; `null` without such. */
  outsideFrom: number | null;
  boxes: Box[];
  lines: Line[];
  /** Boxes of parties that are not known yet: where they will stand, and nothing else of them. */
  empty: Rect[];
  /** Path data of what only articles without a date say; it stands between two thin lines. */
  apart: string[];
  /** Plain strokes without a meaning of their own, such as the stem under a box. */
  stems: string[];
  /** Plain arrows without a number, as stroke and head. */
  arrows: { stroke: string; head: string }[];
}

/** A drawing without marks, to begin with. */
export function blank(width: number, height: number): Drawing {
  return {
    width,
    height,
    heads: [],
    border: null,
    outsideFrom: null,
    boxes: [],
    lines: [],
    empty: [],
    apart: [],
    stems: [],
    arrows: [],
  };
}

export interface Point {
  x: number;
  y: number;
}

export interface Rect extends Point {
  width: number;
  height: number;
}

/** One line of text; `y` is its baseline. */
export interface Text extends Point {
  text: string;
  kind: TextKind;
  anchor: 'start' | 'end';
}

/** The border as an axis, with everything beyond it. */
export interface Border {
  path: string;
  label: Text[];
  beyond: Rect | null;
}

export interface Box extends Rect {
  node: GraphNode;
  shape: GraphNode['shape'] | 'person';
  /** `heavy`: what the picture is about; `soft`: a step further away. */
  tone: Tone;
  text: Text[];
  tabs: Tab[];
}

export type Tone = 'plain' | 'heavy' | 'soft';

/** An owner's tab on top of a box. */
export interface Tab extends Rect {
  tone: Tone;
  tab: GraphNode['tabs'][number];
  badge: Point;
  text: Text[];
}

/** One edge: its strokes, arrow head, number and words. A step that is not shown is two stubs with nothing between. */
export interface Line {
  edge: GraphEdge;
  tone: Tone;
  /** Path data; two for a double line. */
  strokes: string[];
  /** Path data of the arrow head; `null` where nothing moves. */
  arrow: string | null;
  /** The question marks at the stubs of a step that is not shown. */
  queries: Text[];
  badge: Point;
  label: Text[];
  /** Number and words once more at the other end, where the two ends lie far apart. */
  again: { badge: Point; label: Text[] } | null;
}
