import type { Report } from '../model/report.ts';

/** Turns a path inside the site, such as `/findings/12/`, into a full address. */
export type Address = (path: string) => string;

/**
 * Full addresses for files that travel without the site: `served` is the origin that it is built for (the
 * content's own address where none is given), `base` the path that it is served under (`/`, `/repo`).
 */
export function addressFrom(served: string, base: string): Address {
  const origin = served.replace(/\/+$/, '');
  const folder = base.replace(/\/+$/, '');
  const start = folder !== '' && origin.endsWith(folder) ? origin : origin + folder;
  return (path) => start + path;
}

/**
 * Addresses that are ids: in feeds, JSON-LD and FollowTheMoney one and the same thing keeps its id on whatever host it is
 * served, for a trial, from a mirror or below another path. They are those of the content's own address.
 */
export const lastingAddress = ({ site }: Pick<Report, 'site'>): Address => addressFrom(site.address, '/');
