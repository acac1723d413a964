import { straight } from './curve.ts';
import type { Point, Text } from './drawing.ts';
import { widthOf } from './text.ts';

/** What stands at both ends of a step that is not shown. A sign, not a word: it is the same in every language. */
const QUERY = '?';
const KIND = 'head';

/** Length of a stub, and from its end to the question mark. */
export const STUB = 12;
const BESIDE = 3;
/** From a box to where other marks may stand: beside a level stub, and under or over an upright one. */
export const STUB_ROOM = STUB + BESIDE + widthOf([QUERY], KIND) + 2;
const UPRIGHT_STUB = 10;
const LETTER = { above: 10, below: 3 };
export const UPRIGHT_STUB_ROOM = UPRIGHT_STUB + BESIDE + LETTER.above + LETTER.below;

/** One end of a step that is not shown. */
export interface Stub {
  stroke: string;
  query: Text;
}

/** From a point to the left or right, with the question mark at its end. */
export function levelStub(from: Point, towards: 'left' | 'right', length = STUB): Stub {
  const way = towards === 'right' ? 1 : -1;
  const end = { x: from.x + way * length, y: from.y };
  const width = widthOf([QUERY], KIND);
  const x = towards === 'right' ? end.x + BESIDE : end.x - BESIDE - width;
  return {
    stroke: straight(from, end),
    query: { x, y: from.y + 4.5, text: QUERY, kind: KIND, anchor: 'start' },
  };
}

/** From a point up or down. */
export function uprightStub(from: Point, towards: 'up' | 'down'): Stub {
  const way = towards === 'down' ? 1 : -1;
  const end = { x: from.x, y: from.y + way * UPRIGHT_STUB };
  const y = towards === 'down' ? end.y + BESIDE + LETTER.above - 1 : end.y - BESIDE;
  const x = Math.round((from.x - widthOf([QUERY], KIND) / 2) * 2) / 2;
  return { stroke: straight(from, end), query: { x, y, text: QUERY, kind: KIND, anchor: 'start' } };
}

/** What a line draws of its two ends. */
export function ofStubs(stubs: readonly Stub[]): { strokes: string[]; queries: Text[] } {
  return { strokes: stubs.map(({ stroke }) => stroke), queries: stubs.map(({ query }) => query) };
}
