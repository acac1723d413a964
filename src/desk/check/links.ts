import { closest } from '../../model/join/closest.ts';
import { addressesOf } from '../../model/promise/addresses.ts';
import type { Report } from '../../model/report.ts';
import { errorAt, type Problem } from '../../reading/fault.ts';
import type { RawFile } from '../../reading/read.ts';

/** Links of texts to pages of this site that do not exist, and to this site by its full address. */
export function deadLinks(files: readonly RawFile[], report: Report): Problem[] {
  const versions = report.findings.flatMap((finding) => finding.versions.map(({ url }) => url));
  const pages = new Set([...addressesOf(report), ...versions]);
  const own = `${report.site.address}/`;
  return files.flatMap((file) => [
    ...trackedIn(file),
    ...file.links.flatMap(({ url, ...place }): Problem[] => {
      if (url.startsWith(own))
        return [
          errorAt(
            file.path,
            place,
            'link',
            `the link "${url}" names this site — write the address from "/": "/${url.slice(own.length)}"`,
          ),
        ];
      if (!url.startsWith('/') || pages.has(url)) return [];
      // Another number is another finding: nobody means 9 who writes 99.
      const near = /\d\/$/.test(url) ? null : closest(url, pages);
      const fix = near ? `did you mean "${near}"?` : 'link to a page that exists';
      return [errorAt(file.path, place, 'link', `the link "${url}" leads to no page — ${fix}`)];
    }),
  ]);
}

/** Marks in an address that tell who sent the reader; the page stands without them. */
const TRACKING = /[?&]((?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid)=)/;

function trackedIn({ links, path }: RawFile): Problem[] {
  return links.flatMap(({ url, ...place }) => {
    const mark = TRACKING.exec(url)?.[1];
    const words = `the link has "${mark!}", which tells who sent the reader — leave out everything from "?" on that the page does not need`;
    return mark === undefined ? [] : [errorAt(path, place, 'link', words)];
  });
}
