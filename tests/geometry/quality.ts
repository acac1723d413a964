import type { Box, Drawing, Line, Point, Rect, Text } from '../../src/geometry/marks/drawing.ts';
import { BADGE, RING, TEXT } from '../../src/geometry/marks/sizes.ts';
import { RELATION_KINDS } from '../../src/schema/relation-kind.ts';
import { textWidth } from '../../src/geometry/marks/text-width.ts';

/** No text may be smaller than this on screen, in CSS pixels. */
export const LEAST_TEXT = 12;
/** Least distance between the middles of two badges: a finger's room for each. */
const BADGE_DISTANCE = 24;
const STEP = 4;

interface Named extends Rect {
  name: string;
  /** Marks with one owner may touch each other, such as a box and its text. */
  owner: string;
}

/**
 * Everything that is wrong with a drawing, in words; empty when it is fit to be published.
 * `scale` is the smallest size, relative to its user units, at which the drawing is ever shown.
 */
export function faults(drawing: Drawing, scale = 1): string[] {
  const texts = textsOf(drawing);
  const solids = solidsOf(drawing);
  const badges = badgesOf(drawing);
  return [
    ...pairs(texts)
      .filter(([a, b]) => meet(a, b))
      .map(([a, b]) => `${a.name} lies on ${b.name}`),
    ...cutsIn(drawing),
    ...texts.flatMap((text) =>
      solids
        .filter((solid) => solid.owner !== text.owner && meet(text, solid))
        .map((solid) => `${text.name} lies on ${solid.name}`),
    ),
    ...texts.flatMap((text) =>
      badges.filter((badge) => meet(text, badge)).map((badge) => `${text.name} lies on ${badge.name}`),
    ),
    ...badges.flatMap((badge) =>
      solids
        .filter((solid) => solid.owner !== badge.owner && meet(badge, solid))
        .map((solid) => `${badge.name} lies on ${solid.name}`),
    ),
    ...pairs(solids)
      .filter(([a, b]) => a.owner !== b.owner && meet(a, b))
      .map(([a, b]) => `${a.name} lies on ${b.name}`),
    ...texts.flatMap((text) =>
      solids
        .filter(
          (solid) =>
            solid.owner === text.owner &&
            !within(text, solid) &&
            solid.name.startsWith(text.name.startsWith('owner') ? 'tab' : 'box'),
        )
        .map(() => `${text.name} leaves its box`),
    ),
    ...pairs(badges)
      .filter(([a, b]) => distance(middle(a), middle(b)) < BADGE_DISTANCE)
      .map(([a, b]) => `${a.name} is ${distance(middle(a), middle(b)).toFixed(1)} from ${b.name}`),
    ...drawing.lines.flatMap((line) => strokeFaults(line, drawing, [...solids, ...texts, ...badges])),
    ...drawing.lines.filter(({ edge }) => edge.gap).flatMap((line) => gapFaults(line, drawing)),
    ...drawing.lines
      .filter(
        ({ edge, arrow }) => arrow !== null && RELATION_KINDS[edge.kind].moves === 'nothing' && !isDot(arrow),
      )
      .map(({ edge }) => `edge ${edge.id} has an arrow head though nothing moves`),
    ...[...texts, ...solids, ...badges]
      .filter((mark) => !within(mark, { x: 0, y: 0, ...drawing }))
      .map(({ name }) => `${name} leaves the drawing`),
    ...allTexts(drawing)
      .filter(({ kind }) => TEXT[kind].size * scale < LEAST_TEXT)
      .map(({ text }) => `“${text}” is too small`),
  ];
}

/** Words that are not there in full, whatever lines they stand in. */
function cutsIn({ boxes, lines }: Drawing): string[] {
  const inKind = (texts: readonly Text[], kind: Text['kind']) => texts.filter((text) => text.kind === kind);
  const is = (name: string, drawn: readonly Text[], words: string) =>
    letters(drawn.map(({ text }) => text).join('')) === letters(words) ? [] : [`${name} “${words}” is cut`];
  const inBoxes = boxes.map(({ text }) =>
    letters(
      inKind(text, 'label')
        .map((each) => each.text)
        .join(''),
    ),
  );
  return [
    ...boxes.flatMap(({ node, text, tabs }) => [
      ...is(`the name of ${node.id}`, inKind(text, 'name'), node.name),
      ...is(`the note of ${node.id}`, inKind(text, 'sub'), node.note),
      ...tabs.flatMap(({ tab, text: words }) => is(`tab ${tab.relation}`, words, tab.words)),
    ]),
    // In one column, the words of a line may stand in the box that it leads to.
    ...lines.flatMap(({ edge, label, again }) =>
      label.length === 0 && inBoxes.some((words) => words.includes(letters(edge.label)))
        ? []
        : [label, ...(again ? [again.label] : [])].flatMap((words) =>
            is(`label ${edge.id}`, words, edge.label),
          ),
    ),
  ];
}

/** Without what a break adds or takes away. */
const letters = (words: string) => words.replace(/[\s·-]/gu, '');

/** Points along path data, a few units apart. Knows the commands that the geometry writes: M, L, H, V and the relative c and q. */
export function samplePath(path: string): Point[] {
  const points: Point[] = [];
  let at = { x: 0, y: 0 };
  for (const [, command, list] of path.matchAll(/([MLHVcq])([^MLHVcq]*)/g)) {
    const numbers = (list ?? '').split(',').map(Number);
    const [first = 0] = numbers;
    if (command === 'H') points.push(...bezier([at, { x: first, y: at.y }]));
    else if (command === 'V') points.push(...bezier([at, { x: at.x, y: first }]));
    else {
      const from = command === 'c' || command === 'q' ? at : { x: 0, y: 0 };
      const ends = Array.from({ length: numbers.length / 2 }, (_, index) => ({
        x: from.x + (numbers[2 * index] ?? 0),
        y: from.y + (numbers[2 * index + 1] ?? 0),
      }));
      points.push(...(command === 'M' ? ends : bezier([at, ...ends])));
    }
    at = points.at(-1) ?? at;
  }
  return points;
}

function bezier(control: readonly Point[]): Point[] {
  const length = control
    .slice(1)
    .reduce((sum, point, index) => sum + distance(point, control[index] ?? point), 0);
  const steps = Math.max(1, Math.ceil(length / STEP));
  return Array.from({ length: steps }, (_, index) => casteljau(control, (index + 1) / steps));
}

function casteljau(control: readonly Point[], t: number): Point {
  const [first] = control;
  if (control.length === 1 && first) return first;
  const next = control.slice(1).map(({ x, y }, index) => {
    const before = control[index] ?? { x, y };
    return { x: before.x + (x - before.x) * t, y: before.y + (y - before.y) * t };
  });
  return casteljau(next, t);
}

function strokeFaults(line: Line, drawing: Drawing, obstacles: readonly Named[]): string[] {
  const points = line.strokes.flatMap(samplePath);
  const around = hull(points);
  const inside = obstacles
    .filter((obstacle) => obstacle.owner !== line.edge.id || !obstacle.name.startsWith('badge'))
    .filter(
      (obstacle) => meet(around, obstacle) && points.some((point) => contains(shrunk(obstacle), point)),
    );
  const out = points.filter((point) => !contains({ x: 0, y: 0, ...drawing }, point));
  return [
    ...inside.map(({ name }) => `edge ${line.edge.id} runs through ${name}`),
    ...out.slice(0, 1).map(() => `edge ${line.edge.id} leaves the drawing`),
  ];
}

/** A stub is longer than a dash and shorter than anything that could be taken for a line. */
const MOST_STUB = 20;
/** Least empty space between the two stubs, and between a stub and what does not belong to it. */
const LEAST_SPACE = 8;
const CLEARANCE = 2;

/**
 * A step that is not shown: two stubs with a question mark at the free end of each, nothing of it between them, and
 * nothing of others at them.
 */
function gapFaults({ edge, strokes, queries, arrow }: Line, drawing: Drawing): string[] {
  const stubs = strokes.map((stroke) => hull(samplePath(stroke)));
  const [first, second] = stubs;
  if (!first || !second || stubs.length !== 2 || queries.length !== 2 || arrow !== null)
    return [`gap ${edge.id} is not two stubs with two question marks`];
  const ends = stubs.map((stub, index) => hullOf([stub, textRect(queries[index]!)]));
  const others = drawing.lines.filter((line) => line.edge.id !== edge.id);
  const points = [
    ...others.flatMap((line) => line.strokes.flatMap(samplePath)),
    ...(drawing.border ? samplePath(drawing.border.path) : []),
  ];
  return [
    ...stubs
      .filter(({ width, height }) => Math.max(width, height) - 2 > MOST_STUB)
      .map(() => `gap ${edge.id} has a stub that is as long as a line`),
    ...(apart(ends[0]!, ends[1]!) < LEAST_SPACE ? [`gap ${edge.id} has no space between its ends`] : []),
    ...ends
      .filter((end) => points.some((point) => contains(grown(end), point)))
      .map(() => `gap ${edge.id} has a line at one of its stubs`),
    ...stubs
      .filter((stub, index) => apart(stub, textRect(queries[index]!)) > 6)
      .map(() => `gap ${edge.id} has a stub without its question mark`),
  ];
}

function hullOf(rects: readonly Rect[]): Rect {
  return hull(
    rects.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}

/** Space between two rectangles, along the axis that parts them. */
function apart(a: Rect, b: Rect): number {
  const x = Math.max(b.x - a.x - a.width, a.x - b.x - b.width);
  const y = Math.max(b.y - a.y - a.height, a.y - b.y - b.height);
  return Math.max(x, y);
}

function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - CLEARANCE, y: y - CLEARANCE, width: width + 2 * CLEARANCE, height: height + 2 * CLEARANCE };
}

function allTexts({ heads, border, boxes, lines }: Drawing): Text[] {
  return [
    ...heads,
    ...(border?.label ?? []),
    ...boxes.flatMap((box) => [...box.text, ...box.tabs.flatMap((tab) => tab.text)]),
    ...lines.flatMap(({ label, queries, again }) => [...label, ...queries, ...(again?.label ?? [])]),
  ];
}

function textsOf({ heads, border, boxes, lines }: Drawing): Named[] {
  const named = (name: string, owner: string) => (text: Text) => ({
    ...textRect(text),
    name: `${name} “${text.text}”`,
    owner,
  });
  return [
    ...heads.map(named('heading', '')),
    ...(border?.label ?? []).map(named('border', '')),
    ...boxes.flatMap((box) => box.text.map(named('text', placeOf(box)))),
    ...boxes.flatMap((box) =>
      box.tabs.flatMap(({ tab, text }) => text.map(named('owner', `${placeOf(box)} ${tab.relation}`))),
    ),
    ...lines.flatMap(({ edge, label, queries, again }) =>
      [...label, ...queries, ...(again?.label ?? [])].map(named(`label ${edge.id}`, edge.id)),
    ),
  ];
}

function textRect({ x, y, text, kind, anchor }: Text): Rect {
  const { size } = TEXT[kind];
  const width = textWidth(text, TEXT[kind]);
  return { x: anchor === 'end' ? x - width : x, y: y - 0.74 * size, width, height: 0.95 * size };
}

/** Round: no head that points anywhere. */
const isDot = (path: string): boolean => path.includes('a');

/** A party may stand in a list twice. */
const placeOf = ({ node, x, y }: Box): string => `${node.id} at ${x},${y}`;

function solidsOf({ boxes }: Drawing): Named[] {
  return boxes.flatMap((box) => [
    {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      name: `box ${box.node.id}`,
      owner: placeOf(box),
    },
    ...box.tabs.map((tab) => ({
      x: tab.x,
      y: tab.y,
      width: tab.width,
      height: tab.height,
      name: `tab ${tab.tab.relation}`,
      owner: `${placeOf(box)} ${tab.tab.relation}`,
    })),
  ]);
}

function badgesOf({ boxes, lines }: Drawing): Named[] {
  const named = (at: Point, denied: boolean, name: string, owner: string): Named => {
    const radius = denied ? RING : BADGE;
    return {
      x: at.x - radius,
      y: at.y - radius,
      width: 2 * radius,
      height: 2 * radius,
      name: `badge ${name}`,
      owner,
    };
  };
  return [
    ...lines.flatMap(({ badge, again, edge }) =>
      [badge, ...(again ? [again.badge] : [])].map((at) => named(at, edge.denied, edge.id, edge.id)),
    ),
    ...boxes.flatMap((box) =>
      box.tabs.map(({ badge, tab }) =>
        named(badge, tab.denied, tab.relation, `${placeOf(box)} ${tab.relation}`),
      ),
    ),
  ];
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((item, index) => items.slice(index + 1).map((other): [T, T] => [item, other]));
}

function meet(a: Rect, b: Rect): boolean {
  return (
    a.x + 0.5 < b.x + b.width &&
    b.x + 0.5 < a.x + a.width &&
    a.y + 0.5 < b.y + b.height &&
    b.y + 0.5 < a.y + a.height
  );
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function contains(rect: Rect, { x, y }: Point): boolean {
  return x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
}

function shrunk(rect: Rect): Rect {
  return { x: rect.x + 1, y: rect.y + 1, width: rect.width - 2, height: rect.height - 2 };
}

function hull(points: readonly Point[]): Rect {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left - 1, y: top - 1, width: right - left + 2, height: bottom - top + 2 };
}

function middle({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
