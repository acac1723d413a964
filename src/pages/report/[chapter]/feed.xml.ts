import type { APIRoute, GetStaticPaths } from 'astro';
import { getReport } from '../../../data.ts';
import { chapterFeed, chapterFeeds } from '../../../exports/feeds/chapter-feed.ts';
import { siteAddress, textResponse } from '../../_address.ts';

export const getStaticPaths = (async () => {
  const report = await getReport();
  return chapterFeeds(report).map((chapter) => ({ params: { chapter } }));
}) satisfies GetStaticPaths;

/** What happened to the findings that one chapter tells. */
export const GET: APIRoute = async ({ params, site }) => {
  const report = await getReport();
  const feed = chapterFeed(params.chapter!, report, siteAddress(site, report));
  return textResponse('application/atom+xml', feed);
};
