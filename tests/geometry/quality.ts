import type { Drawing, Line, Point, Rect, Text } from '../../src/geometry/marks/drawing.ts';
import { BADGE, LEAST_TEXT, RING, TEXT } from '../../src/geometry/marks/sizes.ts';
import { textWidth } from '../../src/geometry/marks/text-width.ts';

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
    ...[...texts, ...solids, ...badges]
      .filter((mark) => !within(mark, { x: 0, y: 0, ...drawing }))
      .map(({ name }) => `${name} leaves the drawing`),
    ...allTexts(drawing)
      .filter(({ kind }) => TEXT[kind].size * scale < LEAST_TEXT)
      .map(({ text }) => `“${text}” is too small`),
  ];
}

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

function allTexts({ heads, border, boxes, lines }: Drawing): Text[] {
  return [
    ...heads,
    ...(border?.label ?? []),
    ...boxes.flatMap((box) => [...box.text, ...box.tabs.flatMap((tab) => tab.text)]),
    ...lines.flatMap(({ label }) => label),
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
    ...boxes.flatMap((box) => box.text.map(named('text', box.node.id))),
    ...boxes.flatMap((box) =>
      box.tabs.flatMap(({ tab, text }) => text.map(named('owner', `${box.node.id} ${tab.relation}`))),
    ),
    ...lines.flatMap((line) => line.label.map(named(`label ${line.edge.id}`, line.edge.id))),
  ];
}

function textRect({ x, y, text, kind, anchor }: Text): Rect {
  const { size } = TEXT[kind];
  const width = textWidth(text, TEXT[kind]);
  return { x: anchor === 'end' ? x - width : x, y: y - 0.74 * size, width, height: 0.95 * size };
}

function solidsOf({ boxes }: Drawing): Named[] {
  return boxes.flatMap((box) => [
    {
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      name: `box ${box.node.id}`,
      owner: box.node.id,
    },
    ...box.tabs.map((tab) => ({
      x: tab.x,
      y: tab.y,
      width: tab.width,
      height: tab.height,
      name: `tab ${tab.tab.relation}`,
      owner: `${box.node.id} ${tab.tab.relation}`,
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
    ...lines.map(({ badge, edge }) => named(badge, edge.denied, edge.id, edge.id)),
    ...boxes.flatMap((box) =>
      box.tabs.map(({ badge, tab }) =>
        named(badge, tab.denied, tab.relation, `${box.node.id} ${tab.relation}`),
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
