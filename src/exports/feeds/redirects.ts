import { leadsOn, slugOf, type PublishedAddress } from '../../model/promise/ledger.ts';
import type { Report } from '../../model/report.ts';

/** One address that is answered elsewhere, for good. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Addresses that a host should answer with 301. Each of them has a page too, for hosts without such rules.
 * A merged finding keeps its versions and its citation files: they say what became of it.
 */
export function redirects({ ledger }: Report): Redirect[] {
  return ledger.addresses.filter(({ state, target }) => leadsOn(state) && target !== null).flatMap(leadOn);
}

function leadOn({ address, target }: PublishedAddress): Redirect[] {
  const own = { from: address, to: target! };
  if (!address.startsWith('/entities/') || !target!.startsWith('/entities/')) return [own];
  return [
    own,
    { from: `/diagrams/entities/${slugOf(address)}.svg`, to: `/diagrams/entities/${slugOf(target!)}.svg` },
  ];
}

/** The `_redirects` file of Netlify and Cloudflare Pages; `path` adds the base path. */
export function redirectsFile(report: Report, path: (address: string) => string): string {
  return redirects(report)
    .map(({ from, to }) => `${path(from)} ${path(to)} 301\n`)
    .join('');
}
