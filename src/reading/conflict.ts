/** True for a line that git leaves where two branches changed the same words. */
export function conflictMarker(line: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line);
}

/** What such a line is, in words. */
export const CONFLICT = 'this is a mark that git left where two branches changed the same lines';
