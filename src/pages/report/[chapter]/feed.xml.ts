import type { APIRoute, GetStaticPaths } from 'astro';
import { getReport } from '../../../data.ts';
import { atomFeed, chapterEntries } from '../../../exports/feeds/feed.ts';
import { t } from '../../../text/t.ts';
import { siteAddress, textResponse } from '../../_address.ts';

export const getStaticPaths = (async () => {
  const { chapters } = await getReport();
  return chapters.map(({ id }) => ({ params: { chapter: id } }));
}) satisfies GetStaticPaths;

/** What happened to the findings that one chapter tells. */
export const GET: APIRoute = async ({ params, site }) => {
  const report = await getReport();
  const chapter = report.chapters.find(({ id }) => id === params.chapter)!;
  const address = siteAddress(site, report);
  const feed = atomFeed(chapterEntries(chapter, report, address), report, address, {
    path: `${chapter.url}feed.xml`,
    page: chapter.url,
    title: t.report.feed({ site: report.site.title, title: chapter.title }),
  });
  return textResponse('application/atom+xml', feed);
};
