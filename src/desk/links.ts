import { closest } from '../model/closest.ts';
import { addressesOf } from '../model/ledger-addresses.ts';
import type { Report } from '../model/report.ts';
import { errorAt, type Problem } from '../reading/problem.ts';
import type { RawFile } from '../reading/read.ts';

/** Links of texts to pages of this site that do not exist, and to this site by its full address. */
export function deadLinks(files: readonly RawFile[], report: Report): Problem[] {
  const pages = new Set(addressesOf(report));
  const own = `${report.site.address}/`;
  return files.flatMap((file) =>
    file.links.flatMap(({ url, ...place }): Problem[] => {
      if (url.startsWith(own))
        return [
          errorAt(
            file.path,
            place,
            `the link "${url}" names this site — write the address from "/": "/${url.slice(own.length)}"`,
          ),
        ];
      if (!url.startsWith('/') || pages.has(url)) return [];
      const near = closest(url, pages);
      const fix = near ? `did you mean "${near}"?` : 'link to a page that exists';
      return [errorAt(file.path, place, `the link "${url}" leads to no page — ${fix}`)];
    }),
  );
}
