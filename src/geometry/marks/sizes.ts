import { GRADES, type Grade } from '../../schema/grade.ts';
import { RELATION_KINDS, type RelationKind } from '../../schema/relation-kind.ts';
import type { TextStyle as Face } from './text-width.ts';

/** How each kind of text in a diagram is set: size and line pitch in user units. `diagrams.css` says the same (tested). */
export const TEXT = {
  name: { size: 15, weight: 600, line: 17 },
  sub: { size: 12.5, weight: 400, line: 15 },
  label: { size: 13, weight: 400, line: 15 },
  head: { size: 13.5, weight: 600, line: 17 },
  axis: { size: 12.5, weight: 400, line: 16 },
  badge: { size: 12.8, weight: 700, line: 16 },
} as const satisfies Record<string, Face & { line: number }>;

export type TextKind = keyof typeof TEXT;

/** Radius of a badge, of the ring that marks a denial, and of the circle that takes the pointer. */
export const BADGE = 10;
export const RING = 13;
export const HIT = 12;

/** From the end of a curve to the middle of a badge with at most two digits. */
export const BADGE_INSET = 13;

/** What each digit after the second adds to half the width of a badge. */
export const DIGIT = 4;

/** Height of a port's row: two badges on neighbouring rows stand this far apart. */
export const ROW = 24;

/** Space between the border of a box and its text. */
export const PAD = 8;

/** Length and half width of an arrow head. */
export const ARROW = 10;
export const ARROW_HALF = 4;

/** The arrow's tip is pointed: the stroke ends inside its head. */
const HEAD = ARROW - 2;

/** How far before its end the stroke of an edge stops: there stands a head only where something moves. */
export function headOf(edge: { kind: RelationKind; gap: boolean }): number {
  return hasHead(edge) ? HEAD : 0;
}

/** True for an edge along which goods, money or information move; who raises money has not handed it over. */
export function hasHead({ kind, gap }: { kind: RelationKind; gap: boolean }): boolean {
  const { moves, state } = RELATION_KINDS[kind];
  return !gap && moves !== 'nothing' && !state;
}

/** True for a line of an owner, a court or a fundraiser: a dot says at whose end it begins, as nothing moves along it. */
export function hasDot({ kind, gap }: { kind: RelationKind; gap: boolean }): boolean {
  const { directed, family, moves, state } = RELATION_KINDS[kind];
  // The court before which somebody pleads does nothing.
  const acts = kind !== 'pleaded' && (family === 'ownership' || family === 'justice');
  return !gap && directed && (acts || (state && moves !== 'nothing'));
}

/** Half the distance between the two thin lines of a double one. */
export const DOUBLE = 1.7;

/** A shorter piece of a dash looks like a fault of the print. */
const LEAST_DASH = 4;

/** The longest run, at most this long, that ends with a dash that can be seen. */
export function wholeDashes(grade: Grade, length: number): number {
  const pattern = GRADES[grade].dash?.long;
  if (!pattern || length < pattern[0]) return length;
  const [dash, space] = pattern;
  const whole = dash + Math.floor((length - dash) / (dash + space)) * (dash + space);
  return length - whole - space >= Math.min(dash, LEAST_DASH) ? length : whole;
}
