import { feedEntries, jsonFeed } from '../exports/feeds/feed.ts';
import { serveText } from './_address.ts';

export const GET = serveText('application/feed+json', (report, address) =>
  jsonFeed(feedEntries(report, address), report, address),
);
