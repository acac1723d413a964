import { atomFeed, feedEntries } from '../exports/feeds/feed.ts';
import { serveText } from './_address.ts';

export const GET = serveText('application/atom+xml', (report, address) =>
  atomFeed(feedEntries(report, address), report, address, {
    path: '/feed.xml',
    page: '/',
    title: report.site.title,
  }),
);
