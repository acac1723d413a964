import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { policyHash } from '../../reading/sha256.ts';

/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'poster', 'data-index']);
/** A script of modules does not start from a folder; this one starts it where there is a server. */
export const STARTER = 'assets/start-with-server.js';

export interface Site {
  /** Start of every internal address: empty, or `/repo`. */
  base: string;
  /** What the search says where nothing serves it. */
  needsServer: string;
}

/**
 * A page as it opens from a folder: links lead to files, from where the page stands; style and scripts come from there too,
 * which its policy allows; nothing is asked for that browsers refuse to files.
 */
export function pageInFolder(html: string, path: string, site: Site): string {
  const hashes = new Map<string, string>();
  const edits: { start: number; end: number; text: string }[] = [];
  let style = -1;
  const parser = new Parser(
    {
      onopentag(name) {
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        const tag = html.slice(start, end);
        edits.push({ start, end, text: tagInFolder(name, tag, path, site) });
        style = name === 'style' ? end : -1;
      },
      onclosetag(name, implied) {
        if (name !== 'style' || implied || style < 0) return;
        const [start, end] = [style, parser.startIndex];
        const before = html.slice(start, end);
        const text = styleInFolder(before, path, site);
        if (text !== before) {
          hashes.set(policyHash(before), policyHash(text));
          edits.push({ start, end, text });
        }
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  let [made, from] = ['', 0];
  for (const { start, end, text } of edits) {
    made += html.slice(from, start) + text;
    from = end;
  }
  made += html.slice(from);
  for (const [old, now] of hashes) made = made.replaceAll(old, now);
  return made.replace(
    /(<p id="search-status"[^>]*>)[^<]*/,
    (_, tag: string) => tag + site.needsServer.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}

/** A style sheet whose pictures and letters come from the same folder. */
export function styleInFolder(css: string, path: string, site: Site): string {
  return css.replace(
    /url\((["']?)(\/[^)"']*)\1\)/g,
    (_, mark: string, address: string) => `url(${mark}${inFolder(address, path, site)}${mark})`,
  );
}

/** The script of `STARTER`, for the module that it starts. */
export function starterOf(module: string): string {
  const from = posix.relative(posix.dirname(STARTER), module);
  return `// A module does not start from a folder.\nif (location.protocol !== 'file:') import(${JSON.stringify(from.startsWith('.') ? from : `./${from}`)});\n`;
}

/** The path of a module that a page starts, or null. */
export function moduleOf(html: string, { base }: Site): string | null {
  const address = /<script type="module" src="([^"]+)"/.exec(html)?.[1];
  return address === undefined ? null : address.slice(base.length + 1);
}

function tagInFolder(name: string, tag: string, path: string, site: Site): string {
  // Letters are asked for again by the style sheet; ahead of it, as from another site, a file may not be.
  if (name === 'link' && /\srel="(?:preload|modulepreload)"/.test(tag)) return '';
  if (name === 'script' && /\stype="module"/.test(tag))
    return `<script src="${inFolder(`${site.base}/${STARTER}`, path, site)}" defer>`;
  if (name === 'meta' && /http-equiv="Content-Security-Policy"/i.test(tag))
    return tag.replace(/(?:'|&#39;)self(?:'|&#39;)/g, '$& file:');
  return tag.replace(/\s([\w:-]+)="([^"]*)"/g, (whole, key: string, value: string) => {
    if (ADDRESSES.has(key)) return ` ${key}="${listInFolder(value, key, path, site)}"`;
    const next = key === 'content' && name === 'meta' ? /^(\d+; ?url=)(\/.*)$/.exec(value) : null;
    return next ? ` content="${next[1]}${inFolder(next[2]!, path, site)}"` : whole;
  });
}

function listInFolder(value: string, key: string, path: string, site: Site): string {
  if (key !== 'srcset') return inFolder(value, path, site, key === 'data-index');
  return value
    .split(',')
    .map((part) => {
      const [address = '', ...size] = part.trim().split(/\s+/);
      return [inFolder(address, path, site), ...size].join(' ');
    })
    .join(', ');
}

/** An address of the site, from the file that names it; any other one as it is. */
function inFolder(address: string, from: string, { base }: Site, folder = false): string {
  if (address !== base && !address.startsWith(`${base}/`)) return address;
  if (address.startsWith('//')) return address;
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length))!;
  const wanted = place.replace(/^\//, '');
  const file = !folder && (wanted === '' || wanted.endsWith('/')) ? `${wanted}index.html` : wanted;
  const way = posix.relative(posix.dirname(from), file);
  return `${way === '' ? '.' : way}${folder ? '/' : ''}${rest}`;
}
