import type { APIRoute, GetStaticPaths } from 'astro';
import { getReport } from '../../data.ts';
import type { Address } from '../../exports/address.ts';
import { findingWork, goneWork, reportingWorks, type Work } from '../../exports/cite-work.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { Tombstone } from '../../model/versions.ts';
import { siteAddress, textResponse } from '../_address.ts';

/** A number with what stands behind it: a finding, or what is left of one. */
export type Numbered = { finding: Finding; gone: null } | { finding: null; gone: Tombstone };

/** Every number ever published, and every number there is. */
export function everyNumber({ findings, tombstones }: Report): (Numbered & { number: number })[] {
  return [
    ...findings.map((finding) => ({ number: finding.number, finding, gone: null })),
    ...tombstones.map((gone) => ({ number: gone.number, finding: null, gone })),
  ];
}

/** True when only the pages are built, without the other forms of each finding: for the bench. */
export const pagesOnly = process.env.PAGES_ONLY === '1';

/** One path for each number. */
export const numberPaths = (async () => {
  if (pagesOnly) return [];
  const report = await getReport();
  return everyNumber(report).map(({ number, ...props }) => ({
    params: { number: String(number) },
    props: { ...props, report },
  }));
}) satisfies GetStaticPaths;

/** An endpoint that answers with another form of a number. */
export function twin(
  mediaType: string,
  text: (item: Numbered, report: Report, address: Address) => string,
): APIRoute {
  return ({ props, site }) => {
    const { report, finding, gone } = props as Numbered & { report: Report };
    return textResponse(mediaType, text({ finding, gone } as Numbered, report, siteAddress(site, report)));
  };
}

/** What a citation file of a number holds: the finding, then the reporting that it comes from. */
export function worksOf({ finding, gone }: Numbered, report: Report, address: Address): Work[] {
  return finding
    ? [findingWork(finding, report, address), ...reportingWorks(finding)]
    : [goneWork(gone, report, address)];
}
