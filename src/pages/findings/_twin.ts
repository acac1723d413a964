import type { APIRoute, GetStaticPaths } from 'astro';
import { getReport } from '../../data.ts';
import type { Address } from '../../exports/address.ts';
import { findingWork, goneWork, reportingWorks, type Work } from '../../exports/cite/work.ts';
import { everyNumber, type Numbered } from '../../model/join/every-number.ts';
import type { Report } from '../../model/report.ts';
import { siteAddress, textResponse } from '../_address.ts';

/** True when only the pages are built, without the other forms of each finding: for the bench. */
export const pagesOnly = process.env.PAGES_ONLY === '1';

/** One path for each number. */
export const numberPaths = (async () => {
  if (pagesOnly) return [];
  const report = await getReport();
  return everyNumber(report).map((item) => ({
    params: { number: String(item.number) },
    props: { ...item, report },
  }));
}) satisfies GetStaticPaths;

/** An endpoint that answers with another form of a number. */
export function twin(
  mediaType: string,
  text: (item: Numbered, report: Report, address: Address) => string,
): APIRoute {
  return ({ props, site }) => {
    const item = props as Numbered & { report: Report };
    return textResponse(mediaType, text(item, item.report, siteAddress(site, item.report)));
  };
}

/** What a citation file of a number holds: the finding, then the reporting that it comes from. */
export function worksOf({ finding, gone }: Numbered, report: Report, address: Address): Work[] {
  return finding
    ? [findingWork(finding, report, address), ...reportingWorks(finding)]
    : [goneWork(gone, report, address)];
}
