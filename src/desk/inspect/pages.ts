import { addressesWhere } from '../../model/addresses.ts';
import type { BuiltSite } from './inspect.ts';
import { fileAt } from './links.ts';

/** Pages that no row of the table of addresses names: nobody has said whether they are promised or listed. */
export function inspectPages({ pages, files, report }: BuiltSite): string[] {
  const named = new Set(
    addressesWhere(report, ({ form }) => form === 'page').map((address) => fileAt(address, files)),
  );
  return [...pages.keys()]
    .filter((path) => !named.has(path))
    .map((path) => `${path}: no row of src/model/addresses.ts names this page`);
}
