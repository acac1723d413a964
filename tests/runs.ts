/** Set by the long run, a job of the workflow of its own. */
const LONG = process.env.LONG_TESTS === '1';

/** How many random cases a test tries: a seeded sample in `npm test`, the same and many more in the long run. */
export const runs = (sample: number, long: number): number => (LONG ? long : sample);
