const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Prefixes an address inside the site, such as `/findings/12/`, with the base path that it is served under. */
export function at(path: string): string {
  return base + path;
}

/** A full address for canonical links and previews: the site's own address, or where it is served when that is given (`SITE_URL`). */
export function absolute(path: string, served: URL | undefined, site: string): string {
  return new URL(path, served ?? site).href;
}
