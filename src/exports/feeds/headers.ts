import { ADDRESSES, addressesBeside } from '../../model/addresses.ts';
import { namesPerson } from '../../model/persons/public.ts';
import type { Report } from '../../model/report.ts';

/** What holds for every site of this kind. */
const everywhere =
  () => `# For hosts that read this file. A page's own policy stands in its head; here is what only a header can say.
# No rule for every path sets frame-ancestors: /embed/ must stay open to other sites, whose sandboxes have no origin of
# their own and may load fonts only where anybody may.
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Strict-Transport-Security: max-age=31536000
  Cross-Origin-Resource-Policy: cross-origin

${framing()}
/oembed/*
  Access-Control-Allow-Origin: *
/diagrams/*
  Access-Control-Allow-Origin: *
/feed.json
  Access-Control-Allow-Origin: *
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/fonts/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=2592000
/site.js
  Cache-Control: public, max-age=86400
`;

/** Folders that hold files for programs beside their pages. */
const OPEN: ReadonlySet<string> = new Set(['/findings/*', '/data/*']);
const ANYBODY = '  Access-Control-Allow-Origin: *\n';

/** No page may stand in a frame of another site, save those that are made for it. */
function framing(): string {
  const folders = ADDRESSES.filter(({ form, pattern }) => form === 'page' && /^\/[a-z]+\//.test(pattern))
    .map(({ pattern }) => pattern.split('/')[1]!)
    .filter((folder) => folder !== 'embed');
  return ['/', ...[...new Set(folders)].map((folder) => `/${folder}/*`)]
    .map(
      (path) =>
        `${path}\n  Content-Security-Policy: frame-ancestors 'none'\n${OPEN.has(path) ? ANYBODY : ''}`,
    )
    .join('');
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages; `path` adds the base path. Files have no head that could ask
 * search engines not to list them: those of findings that name a person known from an arrest do so here.
 */
export function headersFile({ findings }: Report, path: (address: string) => string): string {
  const asking = findings
    .filter(namesPerson)
    .flatMap(({ number }) => [`/findings/${number}/*`, ...addressesBeside(number)]);
  return [everywhere(), ...asking.map((address) => `${path(address)}\n  X-Robots-Tag: noindex\n`)].join('');
}
