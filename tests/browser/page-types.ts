import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sites, type SiteName } from '../site/sites.ts';

/** Addresses of one page of each type (two where the type has two faces), of the original or of an edition. */
export function pageTypes(name: SiteName, language?: string): string[] {
  const below = language === undefined ? '' : `/${language}`;
  const first = (folder: string): string => {
    const pages = readdirSync(join(sites[name].dist, below, folder), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory(),
    );
    return `/${folder}/${pages.map((entry) => entry.name).sort()[0]}/`;
  };
  return [
    '/',
    '/report/',
    first('report'),
    '/findings/',
    '/findings/1/',
    '/findings/3/',
    '/findings/1/v/1/',
    '/entities/',
    first('entities'),
    '/articles/',
    first('articles'),
    '/network/',
    '/timeline/',
    first('timeline/as-of'),
    '/tensions/',
    '/tensions/1/',
    '/corroboration/',
    '/search/',
    '/method/',
    '/corrections/',
    '/permalinks/',
    '/data/',
    '/embed/findings/1/',
    '/embed/findings/1/v/1/',
    '/404.html',
  ].map((path) => below + path);
}
