import { atomFeed, findingEntries } from '../../../exports/feeds/feed.ts';
import { t } from '../../../text/t.ts';
import { numberPaths, twin } from '../_twin.ts';

export const getStaticPaths = numberPaths;

export const GET = twin('application/atom+xml', ({ number }, report, address) =>
  atomFeed(findingEntries(number, report, address), report, address, {
    path: `/findings/${number}/feed.xml`,
    page: `/findings/${number}/`,
    title: t.exports.feed.ofFinding({ number, site: report.site.title }),
  }),
);
