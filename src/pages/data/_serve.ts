import type { APIRoute } from 'astro';
import { getReport } from '../../data.ts';
import { addressFrom } from '../../exports/address.ts';
import type { DataFile } from '../../exports/tables/files.ts';
import { pagesOnly } from '../findings/_twin.ts';

/** An endpoint that answers with one data file, its addresses leading to where the site is served. */
export function serve({ mediaType, text }: Pick<DataFile, 'mediaType' | 'text'>): APIRoute {
  return async ({ site: served }) => {
    if (pagesOnly) return new Response(null);
    const report = await getReport();
    const address = addressFrom(served?.href ?? report.site.address, import.meta.env.BASE_URL);
    return new Response(text(report, address), {
      headers: { 'Content-Type': `${mediaType}; charset=utf-8` },
    });
  };
}
