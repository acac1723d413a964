import { redirectsFile } from '../exports/feeds/redirects.ts';
import { at } from '../text/address.ts';
import { serveText } from './_address.ts';

/** Astro takes a file that starts with "_" for a helper of ours; a parameter gives it its name. */
export const getStaticPaths = () => [{ params: { rules: '_redirects' } }];

export const GET = serveText('text/plain', (report) => redirectsFile(report, at));
