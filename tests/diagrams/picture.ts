import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = (name: string) => readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8');

/** The style sheets of the site that pictures take their rules from. */
export const sheets = {
  tokens: sheet('tokens.css'),
  diagrams: sheet('diagrams.css') + sheet('timeline.css') + sheet('as-of.css'),
};

/**
 * What stands in the pictures of `snapshots/` instead of style rules: they show their colours when a reviewer opens
 * them, and a changed rule changes one file, which `marks/standalone-css.test.ts` holds.
 */
export const SHARED_RULES = "@import '../../snapshots/standalone.css';";

/** A picture as a file that can be compared line by line. */
export function inLines(svg: string): string {
  return `${svg.trim().replace(/\s+/g, ' ').replace(/> ?</g, '>\n<')}\n`;
}
