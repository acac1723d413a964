/** What the inspections need to know of a page. */
export interface Html {
  bytes: number;
  ids: string[];
  /** Where it leads: `href` of links and the like. */
  links: string[];
  /** What it loads by itself: scripts, style sheets, images, frames, fonts. */
  loads: string[];
  /** Attributes that carry style or script, and elements that hold it: `style="…"`, `onclick`, `<style>`. */
  inline: string[];
  /** The content security policy in its head, or `null`. */
  policy: string | null;
}

const COMMENT = /<!--[\s\S]*?-->/.source;
/** What stands in a script, a style or a text field is not a tag. */
const RAW = new Set(['script', 'style', 'textarea']);
const TAG = /<([a-zA-Z][\w-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const LOADING = new Set([
  'script',
  'img',
  'iframe',
  'source',
  'video',
  'audio',
  'embed',
  'object',
  'use',
  'image',
  'track',
]);
const LOADING_LINKS = /\b(?:stylesheet|icon|preload|modulepreload|manifest|prefetch)\b/;

/** All that is asked of an element, besides what runs as a script (`onclick`); most attributes are none of these. */
// prettier-ignore
const WATCHED = new Set([
  'id', 'style', 'src', 'srcset', 'href', 'xlink:href', 'action', 'poster', 'data',
  'rel', 'type', 'http-equiv', 'content',
]);

/**
 * Reads a page that this project has written: not every page of the web, but every one of ours. Each text in the
 * answer has passed through `keep`, which may give one copy of it to all pages that hold it.
 */
export function readHtml(text: string, keep: (text: string) => string = (same) => same): Html {
  const html: Html = {
    bytes: Buffer.byteLength(text),
    ids: [],
    links: [],
    loads: [],
    inline: [],
    policy: null,
  };
  const next = new RegExp(`${COMMENT}|${TAG.source}`, 'g');
  // One scan from left to right: what an attribute quotes is never taken for a tag or a comment.
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [, tag, attributes] = found;
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    readTag(name, attributesOf(attributes!, keep), html);
    if (RAW.has(name)) next.lastIndex = endOf(name, text, next.lastIndex);
  }
  return html;
}

/** Where an element that holds no tags ends. */
function endOf(name: string, text: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function attributesOf(text: string, keep: (text: string) => string): Map<string, string> {
  const watched = new Map<string, string>();
  for (const [, name, a, b, c] of text.matchAll(ATTRIBUTE)) {
    const key = name!.toLowerCase();
    if (WATCHED.has(key) || key.startsWith('on')) watched.set(key, keep(decode(a ?? b ?? c ?? '')));
  }
  return watched;
}

function readTag(name: string, attributes: Map<string, string>, html: Html): void {
  const id = attributes.get('id');
  if (id !== undefined) html.ids.push(id);
  for (const key of attributes.keys())
    if (key === 'style' || key.startsWith('on')) html.inline.push(`${key}="…" on <${name}>`);
  if (name === 'style') html.inline.push('<style>');
  if (
    name === 'script' &&
    !attributes.has('src') &&
    !/json|speculationrules/.test(attributes.get('type') ?? '')
  )
    html.inline.push('<script> without src');
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    html.policy = attributes.get('content') ?? null;
  if (attributes.size > 0) addAddresses(name, attributes, html);
}

function addAddresses(name: string, attributes: Map<string, string>, html: Html): void {
  const loads = LOADING.has(name) || (name === 'link' && LOADING_LINKS.test(attributes.get('rel') ?? ''));
  const addresses = ['href', 'src', 'xlink:href', 'action', 'poster', 'data']
    .map((key) => attributes.get(key))
    .filter((address) => address !== undefined);
  const candidates = (attributes.get('srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0]!)
    .filter(Boolean);
  (loads ? html.loads : html.links).push(...addresses, ...candidates);
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (ENTITIES[String(name)] ?? all);
  });
}
