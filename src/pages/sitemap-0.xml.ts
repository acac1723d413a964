import { sitemap } from '../exports/feeds/sitemap.ts';
import { serveText } from './_address.ts';

export const GET = serveText('application/xml', sitemap);
