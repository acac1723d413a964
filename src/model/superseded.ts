import type { Finding } from './report.ts';

/** True where a court set something aside, rather than a later word. */
export const overturns = ({ relations }: Pick<Finding, 'relations'>): boolean =>
  relations.some(({ kind }) => kind === 'overturned');
