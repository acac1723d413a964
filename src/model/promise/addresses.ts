import { addressesBeside, addressesWhere } from '../addresses.ts';
import type { Report } from '../report.ts';
import { findingIn } from './ledger.ts';

/**
 * Every address of the report that the ledger records. Those that live and die with a finding or an entity
 * (`addressesBeside`, versions, the entity's own diagram) follow from these and are not recorded again.
 */
export function addressesOf(report: Report): string[] {
  return addressesWhere(report, ({ kept }) => kept === 'recorded');
}

/** Every address that the built site must answer with a file: all that are recorded, and what hangs on them. */
export function promisedAddresses({ ledger, findings, tombstones }: Report): string[] {
  const recorded = ledger.addresses.flatMap(({ address }) => {
    const number = findingIn(address);
    return number === null ? [address] : [address, ...addressesBeside(number)];
  });
  const versions = [...findings, ...tombstones].flatMap((item) => item.versions.map(({ url }) => url));
  return [...recorded, ...versions];
}
