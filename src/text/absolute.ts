/** A full address for canonical links and previews: the site's own address, or where it is served when that is given (`SITE_URL`). */
export function absolute(path: string, served: URL | undefined, site: string): string {
  return new URL(path, served ?? site).href;
}
