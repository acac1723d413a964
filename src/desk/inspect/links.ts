import type { BuiltSite } from './inspect.ts';

/** Internal links, and files that pages load, that lead to no file, to no anchor, or out of the base path. */
export function inspectLinks({ pages, files, base, around }: BuiltSite): string[] {
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(page.ids)]));
  const found = new Set<string>();
  for (const [path, page] of pages) {
    for (const address of new Set([...page.links, ...page.loads])) {
      const elsewhere = around && !isBelow(address, base) && isBelow(address, around.base);
      const wrong = elsewhere
        ? deadEnd(address, path, around.base, around.files, NO_IDS)
        : deadEnd(address, path, base, files, ids);
      if (wrong) found.add(`${path}: "${address}" ${wrong}`);
    }
  }
  return [...found];
}

const NO_IDS = new Map<string, ReadonlySet<string>>();

const isBelow = (address: string, base: string) => address === base || address.startsWith(`${base}/`);

function deadEnd(
  address: string,
  from: string,
  base: string,
  files: BuiltSite['files'],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (/^(?:https?:|mailto:|data:)/i.test(address)) return null;
  const [place = '', anchor = ''] = address.split('#');
  const path = place.split('?')[0]!;
  if (path !== '' && path !== base && !path.startsWith(`${base}/`))
    return 'is no address below the base path';
  const file = path === '' ? from : fileAt(path.slice(base.length), files);
  if (file === null) return 'leads to no file';
  const anchors = ids.get(file);
  if (anchor === '' || anchor.startsWith(':~:') || !anchors || anchors.has(decoded(anchor))) return null;
  return 'leads to no such anchor';
}

/** The file that answers an address, or `null`. */
export function fileAt(address: string, files: BuiltSite['files']): string | null {
  const path = decoded(address).replace(/^\//, '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
