import type { APIRoute } from 'astro';
import { getReport } from '../data.ts';
import { absolute, at } from '../text/address.ts';

/** Everything may be read; pages that must not be listed say so themselves. */
export const GET: APIRoute = async ({ site: served }) => {
  const { site } = await getReport();
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(at('/sitemap-index.xml'), served, site.address)}\n`,
  );
};
