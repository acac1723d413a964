import { ADDRESSES, addressesBeside } from '../../model/addresses.ts';
import { namesPerson } from '../../model/persons/public.ts';
import type { Report } from '../../model/report.ts';

/** One rule of the file: a path below the base path, and what a host adds to its answers. */
type Rule = [path: string, ...headers: string[]];

const opening = (path: (address: string) => string): string =>
  `# For hosts that read this file. A page's own policy stands in its head; here is what only a header can say.
# No rule for every path sets frame-ancestors: ${path('/embed/')} must stay open to other sites, whose
# sandboxes have no origin of their own and may load fonts only where anybody may.
`;

const ANYBODY = 'Access-Control-Allow-Origin: *';

/** What holds for every site of this kind. */
const everywhere = (): Rule[] => [
  [
    '/*',
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: same-origin',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Strict-Transport-Security: max-age=31536000',
    'Cross-Origin-Resource-Policy: cross-origin',
    'Cross-Origin-Opener-Policy: same-origin',
  ],
  ...framing(),
  ['/oembed/*', ANYBODY],
  ['/diagrams/*', ANYBODY],
  ['/feed.json', ANYBODY],
  // Hosts say of Markdown that it is text, and not in which letters.
  ['/findings/*.md', 'Content-Type: text/markdown; charset=utf-8'],
  ['/assets/*', 'Cache-Control: public, max-age=31536000, immutable'],
  ['/fonts/*', ANYBODY, 'Cache-Control: public, max-age=2592000'],
  ['/site.js', 'Cache-Control: public, max-age=86400'],
];

/** Folders that hold files for programs beside their pages. */
const OPEN: ReadonlySet<string> = new Set(['/findings/*', '/data/*']);

/** No page may stand in a frame of another site, save those that are made for it. */
function framing(): Rule[] {
  const folders = ADDRESSES.filter(({ form, pattern }) => form === 'page' && /^\/[a-z]+\//.test(pattern))
    .map(({ pattern }) => pattern.split('/')[1]!)
    .filter((folder) => folder !== 'embed');
  return ['/', '/404.html', ...[...new Set(folders)].map((folder) => `/${folder}/*`)].map((path) => [
    path,
    "Content-Security-Policy: frame-ancestors 'none'",
    ...(OPEN.has(path) ? [ANYBODY] : []),
  ]);
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages; `path` adds the base path, to each rule. Files have no head that
 * could ask search engines not to list them: those of findings that name a person known from an arrest do so here.
 */
export function headersFile({ findings }: Report, path: (address: string) => string): string {
  const asking = findings
    .filter(namesPerson)
    .flatMap(({ number }) => [`/findings/${number}/*`, ...addressesBeside(number)])
    .map((address): Rule => [address, 'X-Robots-Tag: noindex']);
  return [opening(path), ...[...everywhere(), ...asking].map((rule) => written(rule, path))].join('\n');
}

const written = ([address, ...headers]: Rule, path: (address: string) => string): string =>
  `${path(address)}\n${headers.map((header) => `  ${header}\n`).join('')}`;
