import type { APIRoute } from 'astro';
import { headersFile } from '../exports/feeds/headers.ts';
import { redirectsFile } from '../exports/feeds/redirects.ts';
import { at } from '../text/address.ts';
import { serveText } from './_address.ts';

const RULES = { _headers: headersFile, _redirects: redirectsFile };

/** Astro takes a file that starts with "_" for a helper of ours; a parameter gives it its name. */
export const getStaticPaths = () => Object.keys(RULES).map((rules) => ({ params: { rules } }));

export const GET: APIRoute = (context) =>
  serveText('text/plain', (report) => RULES[context.params.rules as keyof typeof RULES](report, at))(context);
