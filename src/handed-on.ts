import type { Report } from './model/report.ts';

/** The report as everybody may see it, and the same with the given names and initials of persons known from an arrest. */
export interface Reports {
  shown: Report;
  named: Report;
}

/** Pages are bundled and commands are not: the two meet here alone. */
const HANDED_ON = Symbol.for('the report that pages are made of');

const meeting = globalThis as { [HANDED_ON]?: Promise<Reports> };

/**
 * What a command has read, checked and joined (or is still at), for the pages; undefined where Astro was started by itself. In a file of
 * its own: Astro reads all that its collections import before it does anything else.
 */
export const handedOn = (): Promise<Reports> | undefined => meeting[HANDED_ON];

/** Gives the pages that this process makes from now on their reports. */
export function giveOn(reports: Promise<Reports>): void {
  meeting[HANDED_ON] = reports;
}
