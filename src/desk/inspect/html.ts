import { Parser } from 'htmlparser2';
import { policyHash } from '../../reading/sha256.ts';

/** What the inspections need to know of a page. */
export interface Html {
  bytes: number;
  ids: string[];
  /** Where it leads: `href` of links and the like. */
  links: string[];
  /** What it loads by itself: scripts, style sheets, images, frames, fonts. */
  loads: string[];
  /** Code in the page that its policy can name only by allowing any: `style="…"`, `onclick`. */
  inline: string[];
  /** Style and script in the page, which its policy has to name by their hash. */
  embedded: { what: '<style>' | '<script>'; hash: string }[];
  /** The content security policy in its head, or `null`. */
  policy: string | null;
}

const LOADING = new Set('script img iframe source video audio embed object use image track'.split(' '));
const LOADING_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|manifest|prefetch)\b/;
const ADDRESSES = ['href', 'src', 'xlink:href', 'action', 'poster', 'data'];

/**
 * Reads a page. Each text in the answer has passed through `keep`, which may give one copy of it to all pages that hold
 * it.
 */
export function readHtml(text: string, keep: (text: string) => string = (same) => same): Html {
  const html: Html = {
    bytes: Buffer.byteLength(text),
    ids: [],
    links: [],
    loads: [],
    inline: [],
    embedded: [],
    policy: null,
  };
  /** Where the code of a style or script element starts. */
  let code = -1;
  const parser = new Parser({
    onopentag(name, attributes) {
      readTag(name, attributes, html, keep);
      code = holdsCode(name, attributes) ? parser.endIndex + 1 : -1;
    },
    onclosetag(name) {
      if (code < 0 || (name !== 'style' && name !== 'script')) return;
      html.embedded.push({ what: `<${name}>`, hash: policyHash(text.slice(code, parser.startIndex)) });
      code = -1;
    },
  });
  parser.end(text);
  return html;
}

const holdsCode = (name: string, { src, type = '' }: Record<string, string>) =>
  name === 'style' || (name === 'script' && src === undefined && !/json|speculationrules/.test(type));

function readTag(
  name: string,
  attributes: Record<string, string>,
  html: Html,
  keep: (text: string) => string,
): void {
  const { id, rel = '', srcset = '' } = attributes;
  if (id !== undefined) html.ids.push(keep(id));
  for (const key in attributes)
    if (key === 'style' || key.startsWith('on')) html.inline.push(`${key}="…" on <${name}>`);
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
    html.policy = keep(attributes.content ?? '');
  const loads = LOADING.has(name) || (name === 'link' && LOADING_LINKS.test(rel));
  const list = loads ? html.loads : html.links;
  for (const key of ADDRESSES) if (attributes[key] !== undefined) list.push(keep(attributes[key]));
  if (srcset === '') return;
  for (const part of srcset.split(',')) {
    const [address = ''] = part.trim().split(/\s+/);
    if (address !== '') list.push(keep(address));
  }
}
