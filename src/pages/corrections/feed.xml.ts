import { atomFeed, correctionEntries } from '../../exports/feeds/feed.ts';
import { serveText } from '../_address.ts';
import { t } from '../../text/t.ts';

export const GET = serveText('application/atom+xml', (report, address) =>
  atomFeed(correctionEntries(report, address), report, address, {
    path: '/corrections/feed.xml',
    page: '/corrections/',
    title: t.exports.feed.corrections({ site: report.site.title }),
  }),
);
