import type { APIRoute } from 'astro';
import { getReport } from '../data.ts';
import { addressFrom, type Address } from '../exports/address.ts';
import type { Report } from '../model/report.ts';

/** Full addresses of this site, as it is served: `SITE_URL` and `BASE_PATH`, else the content's own address. */
export function siteAddress(served: URL | undefined, { site }: Pick<Report, 'site'>): Address {
  return addressFrom(served?.href ?? site.address, import.meta.env.BASE_URL);
}

/** An endpoint that answers with one text made from the report. */
export function serveText(mediaType: string, text: (report: Report, address: Address) => string): APIRoute {
  return async ({ site }) => {
    const report = await getReport();
    return textResponse(mediaType, text(report, siteAddress(site, report)));
  };
}

/** A text with its media type, in UTF-8. */
export function textResponse(mediaType: string, text: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
}
