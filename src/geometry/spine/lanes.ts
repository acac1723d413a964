export interface Span {
  key: string;
  from: number;
  to: number;
}

/**
 * Gives each span a lane so that no two in one lane touch; short spans get the inner lanes (from 0).
 * Source: greedy interval colouring, here by length, so that long spans run around short ones.
 */
export function assignLanes(spans: readonly Span[], clearance: number): Map<string, number> {
  const lanes: Span[][] = [];
  const given = new Map<string, number>();
  for (const span of [...spans].sort(byLength)) {
    const free = lanes.findIndex((lane) => lane.every((other) => apart(span, other, clearance)));
    const lane = free < 0 ? lanes.push([]) - 1 : free;
    lanes[lane]?.push(span);
    given.set(span.key, lane);
  }
  return given;
}

function byLength(a: Span, b: Span): number {
  return a.to - a.from - (b.to - b.from) || a.from - b.from || (a.key < b.key ? -1 : 1);
}

function apart(a: Span, b: Span, clearance: number): boolean {
  return a.to + clearance <= b.from || b.to + clearance <= a.from;
}
