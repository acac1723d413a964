import { addressesBeside } from '../../model/addresses.ts';
import { namesPerson } from '../../model/persons/public.ts';
import type { Report } from '../../model/report.ts';

/** What holds for every site of this kind. */
const EVERYWHERE = `# For hosts that read this file. A page's own policy stands in its head; here is what only a header can say.
# No rule for every path sets frame-ancestors: /embed/ must stay open to other sites.
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Strict-Transport-Security: max-age=31536000
  Cross-Origin-Resource-Policy: cross-origin

/
  Content-Security-Policy: frame-ancestors 'none'
/findings/*
  Content-Security-Policy: frame-ancestors 'none'
  Access-Control-Allow-Origin: *
/entities/*
  Content-Security-Policy: frame-ancestors 'none'
/articles/*
  Content-Security-Policy: frame-ancestors 'none'
/tensions/*
  Content-Security-Policy: frame-ancestors 'none'
/corroboration/*
  Content-Security-Policy: frame-ancestors 'none'
/network/*
  Content-Security-Policy: frame-ancestors 'none'
/timeline/*
  Content-Security-Policy: frame-ancestors 'none'
/search/*
  Content-Security-Policy: frame-ancestors 'none'
/method/*
  Content-Security-Policy: frame-ancestors 'none'
/corrections/*
  Content-Security-Policy: frame-ancestors 'none'
/permalinks/*
  Content-Security-Policy: frame-ancestors 'none'

/data/*
  Access-Control-Allow-Origin: *
/oembed/*
  Access-Control-Allow-Origin: *
/diagrams/*
  Access-Control-Allow-Origin: *
/feed.json
  Access-Control-Allow-Origin: *
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/fonts/*
  Cache-Control: public, max-age=2592000
/site.js
  Cache-Control: public, max-age=86400
`;

/**
 * The `_headers` file of Netlify and Cloudflare Pages; `path` adds the base path. Files have no head that could ask
 * search engines not to list them: those of findings that name a person known from an arrest do so here.
 */
export function headersFile({ findings }: Report, path: (address: string) => string): string {
  const asking = findings
    .filter(namesPerson)
    .flatMap(({ number }) => [`/findings/${number}/*`, ...addressesBeside(number)]);
  return [EVERYWHERE, ...asking.map((address) => `${path(address)}\n  X-Robots-Tag: noindex\n`)].join('');
}
