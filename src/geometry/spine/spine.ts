import type { Graph, GraphEdge } from '../../model/network/graph.ts';
import { placeBox } from '../marks/box.ts';
import { endMark, lanePath, straight, strokesOf } from '../marks/curve.ts';
import {
  blank,
  type Border,
  type Box,
  type Drawing,
  type Line,
  type Point,
  type Text,
} from '../marks/drawing.ts';
import { labelLines, labelReach, labelStart } from '../marks/label.ts';
import { assignLanes } from './lanes.ts';
import { need } from '../need.ts';
import { levelStub, ofStubs } from '../marks/gap.ts';
import { headOf, wholeDashes } from '../marks/sizes.ts';
import { spineOrder } from './order.ts';
import { BADGE_X, labelRoom, LEFT, placeStops, type Stop, type Stops } from './stops.ts';
import { linesAround } from '../marks/text.ts';
import { tidy } from '../tidy.ts';

/** Widths of the two forms: for tablets, and for telephones of 360 px and more. */
export const TALL = 640;
export const NARROW = 328;

/** More lanes than this are a tangle: the relation list reads better. */
const MOST_LANES = 12;

const LEAST_BOX = 150;
const MOST_BOX = 300;
const PITCH = { least: 11, most: 26 };
const BESIDE_LANES = 20;
const RADIUS = 6;
const LANE_SPACE = 10;
const BESIDE_WORDS = 6;

/**
 * The spine, for narrow screens: all boxes in one column by role, each edge with its words under the box that it
 * leaves and then in a lane at the right, short ones inside; the border as a horizontal rule. A step that is not shown
 * takes no lane: its number and words stand under both boxes. Those of a long lane stand at its end too, above the box.
 * `null` when more than `MOST_LANES` lanes would be needed.
 */
export function spine(input: Graph, width: number): Drawing | null {
  const graph = tidy(input);
  const order = spineOrder(graph);
  let lanes = 1;
  for (;;) {
    const pitch = pitchOf(width, lanes);
    const box = Math.min(MOST_BOX, width - LEFT - BESIDE_LANES - lanes * pitch);
    const placed = placeStops(graph, order, box);
    const given = lanesOf(graph, placed);
    const needed = Math.max(0, ...[...given.values()].map((lane) => lane + 1));
    if (needed > MOST_LANES) return null;
    if (needed <= lanes) return draw(graph, placed, given, { box, pitch, width });
    lanes = needed;
  }
}

function pitchOf(width: number, lanes: number): number {
  const room = Math.floor((width - LEFT - LEAST_BOX - BESIDE_LANES) / Math.max(1, lanes));
  return Math.max(PITCH.least, Math.min(PITCH.most, Math.round(width / 20), room));
}

function ends(edge: GraphEdge, { stops }: Stops): { from: number; to: number } {
  return { from: need(need(stops, edge.from).out, edge), to: need(need(stops, edge.to).in, edge) };
}

function lanesOf({ edges }: Graph, placed: Stops): Map<string, number> {
  const spans = shown(edges).map((edge) => {
    const { from, to } = ends(edge, placed);
    return { key: edge.id, from: Math.min(from, to), to: Math.max(from, to) };
  });
  return assignLanes(spans, LANE_SPACE);
}

function shown(edges: readonly GraphEdge[]): GraphEdge[] {
  return edges.filter(({ gap }) => !gap);
}

interface Frame {
  box: number;
  pitch: number;
  width: number;
}

function draw(graph: Graph, placed: Stops, lanes: ReadonlyMap<string, number>, frame: Frame): Drawing {
  const stops = [...placed.stops.values()];
  return {
    ...blank(frame.width, placed.height),
    heads: placed.heads,
    border: placed.border && drawBorder(placed.border, frame.width, placed.outsideFrom ?? placed.height),
    outsideFrom: placed.outsideFrom,
    boxes: stops.map(({ node, box }): Box =>
      placeBox(node, { x: LEFT, y: box.y, width: frame.box, height: box.height }, frame.box),
    ),
    lines: graph.edges.map((edge) =>
      edge.gap ? drawGap(edge, placed, frame) : drawLine(edge, placed, need(lanes, edge.id), frame),
    ),
    stems: stops.flatMap(drawStem),
  };
}

function drawBorder({ y, label }: { y: number; label: Text[] }, width: number, bottom: number): Border {
  return {
    path: straight({ x: 0, y }, { x: width, y }),
    label,
    beyond: { x: 0, y, width, height: bottom - y },
  };
}

/** From the box down to its last number. */
function drawStem({ box, out }: Stop): string[] {
  const rows = [...out.values()];
  return rows.length === 0
    ? []
    : [straight({ x: BADGE_X, y: box.y + box.height }, { x: BADGE_X, y: Math.max(...rows) })];
}

function drawLine(edge: GraphEdge, placed: Stops, lane: number, { box, pitch }: Frame): Line {
  const { from, to } = ends(edge, placed);
  const far = need(placed.stops, edge.to).far.get(edge);
  const room = labelRoom(edge, box);
  const x = LEFT + box + BESIDE_LANES + lane * pitch;
  const tip: Point = { x: LEFT + box, y: to };
  const end = { ...tip, x: tip.x + headOf(edge) };
  const start = BADGE_X + labelReach(edge, room) + BESIDE_WORDS;
  const length = x - start + Math.abs(to - from) + x - end.x - 4 * RADIUS * (1 - CORNER);
  const begin = {
    x: Math.round(start + length - wholeDashes(edge.grade, length)),
    y: from,
  };
  return {
    edge,
    tone: 'plain',
    // From the arrow back to the words, so that a dash meets the arrow head.
    strokes: strokesOf(edge, (shift) => lanePath(end, x, begin, RADIUS, shift)),
    arrow: endMark(edge, begin, tip, 'left'),
    queries: [],
    ...named(edge, from, box),
    again: far === undefined ? null : named(edge, far, box),
  };
}

/** Number and words in their row under a box. */
function named(edge: GraphEdge, y: number, box: number): Pick<Line, 'badge' | 'label'> {
  const words = { x: BADGE_X + labelStart(edge), y };
  return {
    badge: { x: BADGE_X, y },
    label: linesAround(labelLines(edge, labelRoom(edge, box)), words),
  };
}

/** A step that is not shown: the same under both boxes, each with a stub that leads nowhere. */
function drawGap(edge: GraphEdge, { stops }: Stops, { box }: Frame): Line {
  const room = labelRoom(edge, box);
  const x = BADGE_X + labelReach(edge, room) + BESIDE_WORDS;
  const [from, to] = [need(need(stops, edge.from).out, edge), need(need(stops, edge.to).out, edge)];
  return {
    edge,
    tone: 'plain',
    ...ofStubs([from, to].map((y) => levelStub({ x, y }, 'right'))),
    arrow: null,
    ...named(edge, from, box),
    again: named(edge, to, box),
  };
}

/** Length of a round corner, as a part of the square one. */
const CORNER = 0.81;
