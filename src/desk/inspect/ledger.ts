import { addressesOf, promisedAddresses } from '../../model/promise/addresses.ts';
import type { BuiltSite } from './inspect.ts';
import { fileAt } from './links.ts';

/** Addresses of the report, and after the launch all that were ever published with what hangs on them, that no file answers. */
export function inspectLedger({ files, report }: BuiltSite): string[] {
  const published = report.site.launched === undefined ? [] : promisedAddresses(report);
  const promised = new Set([...addressesOf(report), ...published]);
  return [...promised]
    .filter((address) => fileAt(address, files) === null)
    .map((address) => `${address}: no file answers this address`);
}
