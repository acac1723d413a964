const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Prefixes an address inside the site, such as `/findings/12/`, with the base path that it is served under. */
export function at(path: string): string {
  return base + path;
}
