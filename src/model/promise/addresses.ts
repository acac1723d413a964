import { monthsOfArticles } from '../time/as-of.ts';
import { addressKey, findingIn } from './ledger.ts';
import type { Report } from '../report.ts';
import { sortBy } from '../join/resolve.ts';

/** Pages and files that every investigation has, whatever it is about. */
// prettier-ignore
export const FIXED_ADDRESSES = [
  '/', '/articles/', '/corrections/', '/corroboration/', '/data/', '/entities/', '/findings/', '/method/',
  '/network/', '/permalinks/', '/search/', '/tensions/', '/timeline/',
  '/corrections/feed.xml', '/feed.json', '/feed.xml',
  '/data/datapackage.json', '/data/entities.csv', '/data/entities.ftm.json', '/data/findings.csv',
  '/data/findings.json', '/data/network.gexf', '/data/network.graphml', '/data/relations.csv',
  '/data/sources.bib', '/data/statements.csv', '/data/timeline.ics',
  '/diagrams/network.svg', '/diagrams/timeline.svg',
];

/** Addresses that live and die with a finding, besides one for each of its versions. */
export function addressesBeside(number: number): string[] {
  return [
    `/findings/${number}.json`,
    `/findings/${number}.bib`,
    `/findings/${number}.ris`,
    `/findings/${number}.csl.json`,
    `/embed/findings/${number}/`,
    `/oembed/findings/${number}.json`,
    `/og/findings/${number}.png`,
  ];
}

/**
 * Every address of the report that the ledger records. Those that live and die with a finding or an entity
 * (`addressesBeside`, versions, the entity's own diagram) follow from these and are not recorded again.
 */
export function addressesOf(report: Report): string[] {
  const own = [
    ...FIXED_ADDRESSES,
    ...report.findings.map(({ url }) => url),
    ...report.entities.map(({ url }) => url),
    ...report.articles.map(({ url }) => url),
    ...report.tensions.map(({ url }) => url),
    ...monthsOfArticles(report).map((month) => `/timeline/as-of/${month}/`),
  ];
  return sortBy(new Set(own), addressKey);
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
