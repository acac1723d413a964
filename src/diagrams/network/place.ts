/** Turns a position or width in the plot into an attribute. */
export type Place = (units: number) => string;

/**
 * `fixed`: plain user units. `fluid`: shares of the plot's width, so that one drawing fits every wider column while
 * its text keeps its size; what is free of overlaps at the width it was computed for stays free at greater ones.
 */
export function placer(plotWidth: number, fluid: boolean): Place {
  if (!fluid) return String;
  return (units) => `${Math.round((units / plotWidth) * 1e4) / 1e2}%`;
}
